import type { Sentence } from './sentence';

/** Set phrases in which one word is often taken for another, or that are one word. */
const table: ReadonlyArray<readonly [meant: string, written: readonly string[]]> = [
  ['naar aanleiding van', ['na aanleiding van']],
  [
    'te allen tijde',
    [
      ...[
        'ten alle tijde',
        'ten alle tijden',
        'ten aller tijde',
        'ten aller tijden',
        'ten allen tijde',
        'ten allen tijden',
      ],
      ...['te alle tijde', 'te alle tijden', 'te aller tijde', 'te allen tijden', 'ter alle tijden', 'ter aller tijde'],
    ],
  ],
  ['ten behoeve van', ['ten behoeven van']],
  ['ten opzichte van', ['ten opzichten van']],
  ['ten aanzien van', ['ten aanzien tot']],
  ['in tegenstelling tot', ['in tegenstelling met']],
  ['met betrekking tot', ['met betrekking op']],
  ['met vriendelijke groet', ['met vriendelijk groet', 'met vriendelijke groetend', 'met vriendelijk groeten']],
  ['met hartelijke groet', ['met hartelijk groet']],
  ['daarentegen', ['daar en tegen', 'daar entegen']],
  ['alsmede', ['als mede']],
  ['desgewenst', ['des gewenst']],
  ['desondanks', ['des ondanks']],
  ['desalniettemin', ['des al niettemin', 'desal niettemin']],
  ['opnieuw', ['over nieuw']],
  ['sowieso', ['zo wie zo']],
  ['tot uw dienst', ['tot u dienst']],
  ['in uw geval', ['in u geval']],
];

/** By their first word. */
const phrases = new Map<string, Array<readonly [written: readonly string[], meant: string]>>();
for (const [meant, wrong] of table) {
  for (const phrase of wrong) {
    const written = phrase.split(' ');
    const first = written[0] as string;
    phrases.set(first, [...(phrases.get(first) ?? []), [written, meant]]);
  }
}

/** The phrase that goes wrong from this word on: how many words it has, and what it should be. */
export function wrongPhraseAt(
  sentence: Sentence,
  at: number,
): { readonly length: number; readonly meant: string } | null {
  for (const [written, meant] of phrases.get(sentence.words[at] as string) ?? []) {
    let length = 0;
    while (length < written.length && written[length] === sentence.words[at + length]) {
      if (length > 0 && sentence.before(at + length) === '') break;
      length++;
    }
    if (length === written.length) return { length, meant };
  }
  return null;
}
