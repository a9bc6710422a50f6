import { closes, type Rule, type Sentence, words } from './sentence';

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
const articles = words('de het dit dat deze die een uw ons onze hun zijn haar elk elke ieder iedere geen');
const subjects = words('de het een er u uw hij zij ze deze dit dat die onze ons men wij we');

/** Verb forms on -t whose participle sounds the same and ends in -d. */
const soundsAsParticiple = words(
  'gebeurt betaalt vertelt verleent bepaalt bedoelt beoordeelt behandelt verandert verzamelt herhaalt bestelt ontwikkelt ' +
    'bevestigt verwijdert beantwoordt vermeldt verlengt verzorgt beschadigt beëindigt bekrachtigt benoemt bespaart verhuurt ' +
    'overhandigt beveiligt ondertekent beschermt verklaart verdeelt verstuurt verkent bezorgt vernieuwt aanvaardt vergoedt ' +
    'besteedt belooft beheert ervaart verhoogt verlaagt vertraagt vernielt verbouwt vervult herkent erkent ontkent berekent ' +
    'vermindert verbetert verhindert beïnvloedt herinnert veroordeelt',
);
/** The verb form on -t by its participle. */
const formsOf = new Map([...soundsAsParticiple].map((form) => [withD(form), form] as const));
/** Auxiliaries of which one stands in a main clause that ends in a participle. */
const ofParticiples = words('is zijn was waren wordt worden werd werden heb hebt heeft hebben had hadden zou zouden');
/** These begin another clause, which may have a verb of its own at its end. */
const bounds = words(
  'en of maar want dus als dan zodra indien omdat wanneer terwijl wat wie welke waar nadat zolang hoewel dat die toen ' +
    'zoals tenzij mits hoe waarom waarin waarop waarmee waarvan waarvoor totdat voordat zodat doordat te om',
);
/** Participles that nobody uses as a quality: without an auxiliary the verb form is meant. */
const neverQualities: ReadonlyMap<string, string> = new Map([
  ['gebeurd', 'gebeurt'],
  ['betekend', 'betekent'],
]);

/** Stems that are no noun. */
const stems = words('word vind heb houd bied verleen ontvang behandel beoordeel bepaal meld rijd krijg');
/** Before jij a verb has no -t. */
const beforeJij = words(
  'wordt vindt houdt rijdt biedt meldt hebt bent krijgt gaat doet komt denkt stuurt vraagt bedoelt woont werkt zoekt',
);
const shortened: Readonly<Record<string, string>> = { gaat: 'ga', doet: 'doe', woont: 'woon' };

/** "wordt jij", "ik wordt". */
const withoutSubjectsT: Rule = ({ words: all, before, behind }, at) => {
  const verb = all[at] as string;
  if (!beforeJij.has(verb)) return null;
  const isMine = before(at) === 'ik' || (behind(at) === 'ik' && (verb === 'wordt' || verb === 'vindt'));
  return behind(at) === 'jij' || isMine ? (shortened[verb] ?? (verb === 'hebt' ? 'heb' : verb.slice(0, -1))) : null;
};

/** "hij word", "dan word de": who is neither writer nor je has a -t. */
const withoutT: Rule = (sentence, at) => {
  const stem = sentence.words[at] as string;
  if (!stems.has(stem)) return null;
  const before = sentence.before(at);
  const others = [before, sentence.behind(at)];
  if (others.some((word) => word === 'hij' || word === 'men')) return stem === 'heb' ? 'heeft' : `${stem}t`;
  if (before === 'jij' || (before === 'u' && !sentence.has(writer))) return `${stem}t`;
  if (stem === 'word') return isForOthers(sentence, at, before) ? 'wordt' : null;
  // "Houd u aan de regels" is an order; nobody orders to have or to find.
  const asksU = (stem === 'heb' || stem === 'vind') && sentence.behind(at) === 'u' && !sentence.has(writer);
  return asksU ? `${stem}t` : null;
};

/** An order stands at the beginning of a sentence or behind "en": "en word lid". */
function isForOthers(sentence: Sentence, at: number, before: string): boolean {
  if (before === '' || before === 'en' || before === 'of' || sentence.has(writerOrReader)) return false;
  return subjects.has(sentence.behind(at)) || before === 'er' || articles.has(sentence.before(at - 1));
}

/** "is gebeurt", "heeft al betaalt". */
const participle: Rule = (sentence, at) => {
  const { words: all, before, behind } = sentence;
  const verb = all[at] as string;
  if (!soundsAsParticiple.has(verb)) return null;
  let from = at;
  while (adverbs.has(before(from))) from--;
  if (closesAfterAuxiliary(sentence, at)) return withD(verb);
  // "wat u nog heeft betaalt de gemeente": what has a subject behind it is a verb of its own.
  if (!auxiliaries.has(before(from)) || subjects.has(behind(at))) return null;
  if (behind(at) !== '' && all.slice(0, from - 1).some((word) => clauseOpeners.has(word))) return null;
  return withD(verb);
};

function withD(verb: string): string {
  return verb.endsWith('dt') ? verb.slice(0, -1) : `${verb.slice(0, -1)}d`;
}

/** "De vergunning is vorige week verleent.": the only verb before it, and behind it the sentence ends. */
function closesAfterAuxiliary(sentence: Sentence, at: number): boolean {
  const { words: all, before, gap } = sentence;
  if (at !== all.length - 1 || !closes(gap(at))) return false;
  let auxiliary = -1;
  for (let from = at; from > 0 && before(from) !== ''; from--) {
    const word = before(from);
    if (bounds.has(word) || /^ge.+(?:d|t|en)$/.test(word)) return false;
    if (auxiliary < 0 && ofParticiples.has(word)) auxiliary = from - 1;
  }
  // Nothing may lie between but blanks, back to the first word.
  return auxiliary >= 0 && (auxiliary > 0 || at > 1) && isUnbroken(sentence, at);
}

function isUnbroken({ before }: Sentence, at: number): boolean {
  for (let from = at; from > 0; from--) if (before(from) === '') return false;
  return true;
}

/** "hij verteld": with no auxiliary near, what follows a subject is no participle. */
const withoutAuxiliary: Rule = (sentence, at) => {
  const subject = sentence.before(at);
  if ((subject !== 'hij' && subject !== 'men' && subject !== 'zij') || sentence.has(auxiliaries)) return null;
  return formsOf.get(sentence.words[at] as string) ?? null;
};

/** "wat gebeurd er". */
const noParticiple: Rule = (sentence, at) => {
  const meant = neverQualities.get(sentence.words[at] as string);
  return meant === undefined || sentence.words.length < 3 || sentence.has(auxiliaries) ? null : meant;
};

export const verbRules: readonly Rule[] = [withoutSubjectsT, withoutT, participle, withoutAuxiliary, noParticiple];
