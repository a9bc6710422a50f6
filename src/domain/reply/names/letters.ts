/** Letters as people type them made comparable: composed accents, one kind of apostrophe, dash and space. */
export function plainWriting(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201B\u02BC`´]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();
}

/** Without accents and capitals, so that Özdemir and ozdemir are alike. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/ı/g, 'i')
    .toLowerCase();
}

export function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase() || character === 'ß';
}

export function startsWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** "van der" becomes "Van der"; what begins with an apostrophe form ('t, 's, d', l') stays small. */
export function capitalised(text: string): string {
  const shortened = /^(['’][a-z]|[dl]['’])/i.exec(text);
  if (shortened) return shortened[0].toLowerCase() + text.slice(shortened[0].length);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
