/** Verbs that change with the pronoun, as they stand with "je" before them and behind them. Others only add a t. */
const CHANGING: Readonly<Record<string, string>> = {
  ben: 'bent',
  bent: 'bent',
  heb: 'hebt',
  hebt: 'hebt',
  kun: 'kunt',
  kan: 'kunt',
  kunt: 'kunt',
  wil: 'wilt',
  wilt: 'wilt',
  zul: 'zult',
  zal: 'zult',
  zult: 'zult',
  mag: 'mag',
  moet: 'moet',
  weet: 'weet',
  hoef: 'hoeft',
  hoeft: 'hoeft',
  vind: 'vindt',
  vindt: 'vindt',
  word: 'wordt',
  wordt: 'wordt',
  ga: 'gaat',
  gaat: 'gaat',
  doe: 'doet',
  doet: 'doet',
  krijg: 'krijgt',
  krijgt: 'krijgt',
  stuur: 'stuurt',
  stuurt: 'stuurt',
  betaal: 'betaalt',
  betaalt: 'betaalt',
  vraag: 'vraagt',
  vraagt: 'vraagt',
  lees: 'leest',
  leest: 'leest',
  hoor: 'hoort',
  hoort: 'hoort',
  ontvang: 'ontvangt',
  ontvangt: 'ontvangt',
  geef: 'geeft',
  geeft: 'geeft',
  neem: 'neemt',
  neemt: 'neemt',
  gebruik: 'gebruikt',
  gebruikt: 'gebruikt',
  zoek: 'zoekt',
  zoekt: 'zoekt',
  zie: 'ziet',
  ziet: 'ziet',
  had: 'had',
  zou: 'zou',
  was: 'was',
};
const PREPOSITION =
  /(?:^|[^a-zà-ÿ])(?:aan|bij|door|in|met|naar|om|onder|op|over|tegen|tot|uit|van|via|volgens|voor|tijdens|binnen|buiten|zonder|rond|langs|per)$/;
/** Behind these the reader does something; the verb stands at the end of the clause and stays as it is. */
const CONJUNCTION =
  /(?:^|[^a-zà-ÿ])(?:als|dat|wanneer|omdat|zodat|nadat|voordat|zodra|indien|tenzij|terwijl|hoewel|totdat|mits|of)$/;

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What turns an informal pronoun in a sentence of small letters into the formal one, its verb included. Null when that cannot be told without
 * understanding the sentence: "je" may be you or your, "jullie" may be anyone. Places are in the sentence.
 */
export function formalVerb(words: string, at: number, pronoun: string): readonly Change[] | null {
  const end = at + pronoun.length;
  const itself = (text: string): Change => ({ start: at, end, text });
  if (pronoun === 'jouw') return [itself('uw')];
  if (pronoun === 'jou') return [itself('u')];
  if (pronoun !== 'je' && pronoun !== 'jij') return null;
  const before = /([a-zà-ÿ]+) $/.exec(words.slice(Math.max(0, at - 20), at));
  const behind = /^ ([a-zà-ÿ]+)(?![a-zà-ÿ'-])/.exec(words.slice(end, end + 24));
  const verbBefore = own(before?.[1]);
  if (before && verbBefore !== null && words.charAt(at - 1) === ' ') {
    const start = at - (before[1]?.length ?? 0) - 1;
    return [{ start, end, text: `${verbBefore} u` }];
  }
  const verbBehind = own(behind?.[1]);
  if (behind && verbBehind !== null)
    return [{ start: at, end: end + 1 + (behind[1]?.length ?? 0), text: `u ${verbBehind}` }];
  if (CONJUNCTION.test(words.slice(0, at).trim()) && endsInOwnVerb(words.slice(end))) return [itself('u')];
  if (pronoun === 'je' && PREPOSITION.test(words.slice(0, at).trim()) && behind) return [itself('uw')];
  return null;
}

/** "als je vragen hebt" is about the reader, "als je vergunning klaar is" about their permit. */
function endsInOwnVerb(words: string): boolean {
  const clause = words.split(/[,;:.!?]/)[0] ?? '';
  return clause
    .split(/[^a-zà-ÿ]+/)
    .filter((word) => word !== '')
    .slice(-2)
    .some((word) => own(word) === word);
}

function own(verb: string | undefined): string | null {
  return verb !== undefined && Object.prototype.hasOwnProperty.call(CHANGING, verb) ? (CHANGING[verb] ?? null) : null;
}
