import { tokensOf, type Token } from './tokens';

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
