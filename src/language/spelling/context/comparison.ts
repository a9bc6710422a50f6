import { type Rule, words } from './sentence';

const comparatives = words(
  'meer minder groter kleiner hoger lager later eerder langer korter sneller duurder goedkoper breder smaller dieper ' +
    'zwaarder lichter vaker verder liever ouder jonger beter slechter anders',
);
/** What one compares with; behind "als" in its other meaning a clause follows: "het gaat sneller als u belt". */
const standards = words(
  'verwacht gedacht toegestaan nodig voorheen gebruikelijk gepland afgesproken gewenst begroot normaal',
);
const numbers = words('twee drie vier vijf zes zeven acht negen tien twaalf twintig dertig vijftig honderd duizend');

/** "meer als verwacht", and "groter als 50 m²" with nothing behind it: "sneller als twee partijen meedoen" has a verb. */
const dan: Rule = ({ words: all, before, behind, gap }, at) => {
  if (all[at] !== 'als' || !comparatives.has(before(at)) || all[at - 2] === 'niet') return null;
  const isFigure = /^\s(€\s?)?\d/.test(gap(at)) && behind(at + 1) === '';
  const isNumber = numbers.has(behind(at)) && behind(at + 2) === '';
  return standards.has(behind(at)) || isFigure || isNumber ? 'dan' : null;
};

/** "even groot dan". */
const als: Rule = ({ words: all, before }, at) =>
  all[at] === 'dan' && before(at) !== '' && before(at - 1) === 'even' && !comparatives.has(before(at)) ? 'als' : null;

export const comparisonRules: readonly Rule[] = [dan, als];
