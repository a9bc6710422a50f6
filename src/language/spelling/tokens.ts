/** A stretch of text that should be a word. */
export interface Token {
  /** As written, without the punctuation around it. */
  readonly text: string;
  /** Offset in the whole text, in UTF-16 units. */
  readonly offset: number;
  /** A full stop follows: the word may be an abbreviation. */
  readonly stopFollows: boolean;
}

// Accents that stand apart (\u0300...) come first: they belong to the letter before them.
const letter = '\u0300-\u036fA-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff';
const hasLetter = new RegExp(`[${letter}]`);
/** What stands between two blanks; a no-break space is a blank too. */
const chunk = /[^\s\u00a0\u200b]+/g;
/** Words with what binds their parts: apostrophe, hyphen, full stop, plus. Slashes, quotes and dashes part them. */
const word = new RegExp(`[-'’‘]?[${letter}0-9€²³]+(?:[-'’‘\`´.+&\u2010\u2011\u00ad]+[${letter}0-9€²³]+)*[-'’‘]?`, 'g');
const webOrMail =
  /@|:\/\/|^[("'<[]*www\.|^[("'<[]*[\w-]+(?:\.[\w-]+)*\.(?:nl|com|net|org|eu|be|de|info|frl|nu|shop|example|amsterdam|gov|io|aspx?|html?|pdf|docx?|xlsx?|pptx?|jpe?g|png|zip)\b|\\|^[#/]\w/i;

/** The words of a text that can be checked: no addresses of the web or of mail, no file names, nothing with figures. */
export function tokensOf(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  eachMatch(chunk, text, (piece, start) => {
    if (!hasLetter.test(piece) || webOrMail.test(piece)) return;
    eachMatch(word, piece, (found, at) => {
      // A quote or apostrophe at either end is kept: 's avonds and Hans' have one of their own.
      if (!hasLetter.test(found) || /\d/.test(found)) return;
      const stopFollows = piece.charAt(at + found.length) === '.';
      tokens.push({ text: found, offset: from + start + at, stopFollows });
    });
  });
  return tokens;
}

function eachMatch(pattern: RegExp, text: string, visit: (found: string, at: number) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { lastIndex } = pattern;
    visit(match[0], match.index);
    pattern.lastIndex = lastIndex;
  }
}
