import { type Rule, type Sentence, words } from './sentence';

const writer = words('ik k');
const writerOrReader = words('ik k je jij jullie');
const auxiliaries = words(
  'ben bent is zijn was waren geweest word wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad ' +
    'zou zouden blijft blijven bleef raakt raken kan kunnen lijkt',
);
/** What may stand between an auxiliary and its participle without making a new clause. */
const adverbs = words(
  'al nog niet ook wel nu reeds inmiddels eerder net juist goed altijd vaak hier daar toen zojuist onlangs direct geheel volledig',
);
/** These open a clause with its verb at the end, and the verb of another may follow: "als dat bekend is berekent men". */
const clauseOpeners = words('als zodra indien omdat wanneer terwijl wat wie nadat zolang hoewel');
const subjects = words('de het een er u uw hij zij ze deze dit dat die onze ons men wij we');

/** Verb forms on -t whose participle sounds the same and ends in -d. */
const soundsAsParticiple = words(
  'gebeurt betaalt vertelt verleent bepaalt bedoelt beoordeelt behandelt verandert verzamelt herhaalt bestelt ontwikkelt ' +
    'bevestigt verwijdert beantwoordt vermeldt verlengt verzorgt beschadigt beëindigt bekrachtigt benoemt bespaart verhuurt ' +
    'overhandigt beveiligt ondertekent beschermt verklaart verdeelt verstuurt verkent bezorgt vernieuwt aanvaardt vergoedt ' +
    'besteedt belooft beheert ervaart verhoogt verlaagt vertraagt vernielt verbouwt vervult herkent erkent ontkent berekent ' +
    'vermindert verbetert verhindert beïnvloedt herinnert veroordeelt',
);
/** Participles that nobody uses as a quality: without an auxiliary the verb form is meant. */
const neverQualities: ReadonlyMap<string, string> = new Map([
  ['gebeurd', 'gebeurt'],
  ['betekend', 'betekent'],
]);

/** Stems that are no noun. */
const stems = words('word vind heb houd bied verleen ontvang behandel beoordeel bepaal');
/** Before jij a verb has no -t. */
const beforeJij = words(
  'wordt vindt houdt rijdt biedt meldt hebt bent krijgt gaat doet komt denkt stuurt vraagt bedoelt woont werkt zoekt',
);
const shortened: Readonly<Record<string, string>> = { gaat: 'ga', doet: 'doe', woont: 'woon' };

/** "wordt jij". */
const withJij: Rule = ({ words: all, behind }, at) => {
  const verb = all[at] as string;
  return beforeJij.has(verb) && behind(at) === 'jij' ? (shortened[verb] ?? verb.slice(0, -1)) : null;
};

/** "hij word", "dan word de": who is neither writer nor je has a -t. */
const withoutT: Rule = (sentence, at) => {
  const stem = sentence.words[at] as string;
  if (!stems.has(stem)) return null;
  const before = sentence.before(at);
  if (before === 'hij' || before === 'men') return stem === 'heb' ? 'heeft' : `${stem}t`;
  if (before === 'jij' || (before === 'u' && !sentence.has(writer))) return `${stem}t`;
  if (stem === 'word') return isForOthers(sentence, at, before) ? 'wordt' : null;
  return stem === 'heb' && at > 0 && sentence.behind(at) === 'u' && !sentence.has(writer) ? 'hebt' : null;
};

/** An order stands at the beginning of a sentence or behind "en": "en word lid". */
function isForOthers(sentence: Sentence, at: number, before: string): boolean {
  const isOrder = before === '' || before === 'en' || before === 'of';
  return !isOrder && subjects.has(sentence.behind(at)) && !sentence.has(writerOrReader);
}

/** "is gebeurt", "heeft al betaalt". */
const participle: Rule = ({ words: all, before, behind }, at) => {
  const verb = all[at] as string;
  if (!soundsAsParticiple.has(verb)) return null;
  let from = at;
  while (adverbs.has(before(from))) from--;
  // "wat u nog heeft betaalt de gemeente": what has a subject behind it is a verb of its own.
  if (!auxiliaries.has(before(from)) || subjects.has(behind(at))) return null;
  if (behind(at) !== '' && all.slice(0, from - 1).some((word) => clauseOpeners.has(word))) return null;
  return verb.endsWith('dt') ? verb.slice(0, -1) : `${verb.slice(0, -1)}d`;
};

/** "wat gebeurd er". */
const noParticiple: Rule = (sentence, at) => {
  const meant = neverQualities.get(sentence.words[at] as string);
  return meant === undefined || sentence.words.length < 3 || sentence.has(auxiliaries) ? null : meant;
};

export const verbRules: readonly Rule[] = [withJij, withoutT, participle, noParticiple];
