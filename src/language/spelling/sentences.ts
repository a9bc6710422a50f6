import { tokensOf, type Token } from './tokens';

/** Words that are common in a language and are no Dutch words, or seldom. */
const foreignWords = new Set(
  (
    'the and of you your that not with are this have has our please dear regards can will be from for to it been ' +
    'der die das und sie ihr ihre ihnen für nicht mit ist wir auf dass bitte sehr können werden ein eine zu haben grüßen bei von'
  ).split(' '),
);
const dutchWords = new Set(
  'de het een en van u uw ik wij voor op dat niet met zijn aan ook naar geen wordt om te'.split(' '),
);

/** The words of each sentence; a line break ends a sentence too, as in a signature or a heading. */
export function sentencesOf(text: string): Array<readonly Token[]> {
  const sentences: Array<readonly Token[]> = [];
  const end = /[.!?:;]+["'”’)]*[\s\u00a0]+|[\r\n]+/g;
  let from = 0;
  for (let match = end.exec(text); match !== null; match = end.exec(text)) {
    sentences.push(tokensOf(text.slice(from, match.index + match[0].length), from));
    from = match.index + match[0].length;
  }
  sentences.push(tokensOf(text.slice(from), from));
  return sentences.filter((tokens) => tokens.length > 0);
}

/**
 * Is this sentence in another language, so that its words are no mistakes? When English or German small words
 * outnumber Dutch ones and at least two words are unknown, or when most of four or more words are unknown.
 */
export function isForeign(tokens: readonly Token[], unknown: number): boolean {
  let foreign = 0;
  let dutch = 0;
  for (const { text } of tokens) {
    const word = text.toLowerCase();
    if (foreignWords.has(word)) foreign++;
    if (dutchWords.has(word)) dutch++;
  }
  return (
    unknown >= 2 &&
    ((foreign > dutch && unknown * 4 >= tokens.length) ||
      (tokens.length >= 4 && unknown * 5 >= tokens.length * 3 && dutch === 0))
  );
}
