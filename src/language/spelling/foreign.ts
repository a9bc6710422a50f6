import { languages } from './foreign-words';
import type { Token } from './tokens';

/** Small words of Dutch; what another language has as well tells nothing. */
const dutchWords = new Set(
  (
    'de het een en van u uw ik wij we ze zij hij je jij jullie hun me mij voor op in over onder dat dit die deze er hier daar ' +
    'niet geen met zijn is was had ben bent aan bij uit tot door om te als maar dan of dus want nog wel al nu zo ook naar hoe ' +
    'wat wie waar wordt worden heeft hebben heb kan kunt kunnen wil wilt zou moet mag men man weg elk alle'
  ).split(' '),
);
/** Shorter words that Dutch has as well say nothing: we, in, of. */
const telling = 4;

/**
 * Is this sentence in another language, so that its words are no mistakes? When words of English or German outnumber
 * the small words of Dutch and make up half of it, or when most of four or more words are unknown.
 * @param isUnknown for each token whether the Dutch dictionary lacks it
 */
export function isForeign(tokens: readonly Token[], isUnknown: readonly boolean[]): boolean {
  const words = tokens.map(({ text }) => text.toLowerCase());
  const unknown = count(isUnknown, (wrong) => wrong);
  if (unknown === 0) return false;
  const dutch = count(words, (word) => dutchWords.has(word));
  const isOther = languages.some((language) => {
    const theirs = count(words, (word) => language.has(word) && !dutchWords.has(word));
    const shared = count(words, (word) => language.has(word) && dutchWords.has(word));
    const unknownTheirs = count(words, (word, at) => language.has(word) && isUnknown[at] === true);
    const speaks = theirs >= 2 && theirs > dutch - shared && theirs * 2 >= words.length - shared;
    return speaks && unknownTheirs > 0 && unknownTheirs * 3 >= unknown;
  });
  return isOther || (words.length >= 4 && unknown * 5 >= words.length * 3 && dutch === 0);
}

/**
 * For each token whether it stands in a phrase of another language amid Dutch: "graag as soon as possible". Of the words
 * side by side two must tell it; a slip that happens to be English beside one that is Dutch as well does not.
 */
export function inForeignPhrase(tokens: readonly Token[], isUnknown: readonly boolean[]): readonly boolean[] {
  const foreign = tokens.map(() => false);
  for (const language of languages) {
    const isTheirs = tokens.map(({ text }) => language.has(text.toLowerCase()));
    for (let from = 0; from < tokens.length; from++) {
      let to = from;
      let tell = 0;
      for (; isTheirs[to] === true; to++) {
        const { text } = tokens[to] as Token;
        if (isUnknown[to] === true || (text.length >= telling && !dutchWords.has(text))) tell++;
      }
      if (tell >= 2) for (let at = from; at < to; at++) foreign[at] = true;
      from = Math.max(from, to);
    }
  }
  return foreign;
}

function count<T>(all: readonly T[], counts: (one: T, at: number) => boolean): number {
  return all.filter(counts).length;
}
