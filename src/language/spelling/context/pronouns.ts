import { closes, type Rule, words } from './sentence';

const prepositions = words(
  'van voor met aan bij over naar op in uit tegen onder door namens betreffende omtrent per volgens',
);
/** Nouns that ask for an article or a possessive, so that a bare pronoun before them is a slip. */
const possessed = words(
  'aanvraag mail e-mail brief adres e-mailadres mailadres postadres bedrijf onderneming winkel zaak pand terras naam ' +
    'situatie telefoonnummer woning huis dossier vraag verzoek bezwaar bezwaarschrift melding klacht kenteken perceel ' +
    'gezin organisatie vereniging rekeningnummer zaaknummer inschrijving aanmelding factuur stichting team',
);
/** One asks these of somebody without more ("wij vragen van u begrip"), but thanks for them with a possessive. */
const thankedFor = words(
  'bericht reactie begrip geduld medewerking interesse inzet bijdrage komst mailtje telefoontje belangstelling',
);
const verbsOfU = words('kunt hebt bent wilt zult');
/** What one does to somebody, and what is no noun in the plural. */
const doneToU = words('bellen mailen terugbellen helpen informeren uitnodigen adviseren bereiken bedanken');
const verbsOfZij = words('hebben willen gaan moeten zeggen vinden denken weten');
const clauseStarts = words('want maar en');
const subjects = words('ik je jij u hij zij ze we wij jullie men de het');

/** "voor u aanvraag", "met jou bedrijf", "van jouw." */
const possessive: Rule = ({ words: all, before, behind, gap }, at) => {
  const word = all[at] as string;
  if (!prepositions.has(before(at))) return null;
  if (word === 'jou' || word === 'u') {
    // "Voor u vraag ik een uitzondering": what has a subject behind it is a verb.
    if (subjects.has(behind(at + 1))) return null;
    const isOwned = possessed.has(behind(at)) || (before(at) === 'voor' && thankedFor.has(behind(at)));
    return isOwned ? `${word}w` : null;
  }
  const isLast = at === all.length - 1 && closes(gap(at));
  return (word === 'jouw' || word === 'uw') && isLast ? word.slice(0, -1) : null;
};

/** "als uw kunt", "Bent uw aanwezig?", "kan ik uw bellen". */
const personU: Rule = ({ words: all, before, behind }, at) => {
  if (all[at] !== 'uw') return null;
  const isAsked = at === 1 && verbsOfU.has(before(at)) && before(at) !== 'kunt';
  return verbsOfU.has(behind(at)) || isAsked || doneToU.has(behind(at)) ? 'u' : null;
};

/** "Hun hebben", "want hun willen". */
const subjectZij: Rule = ({ words: all, before, behind }, at) => {
  const opens = at === 0 || clauseStarts.has(before(at));
  // "Hun willen wij dat niet aandoen": somebody else is the subject; "hun hebben en houden" is what they own.
  const isSubject = verbsOfZij.has(behind(at)) && !subjects.has(behind(at + 1)) && behind(at + 1) !== 'en';
  return all[at] === 'hun' && opens && isSubject ? 'zij' : null;
};

export const pronounRules: readonly Rule[] = [possessive, personU, subjectZij];
