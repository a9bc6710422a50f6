/**
 * First letter of the first and of the last name, as it stands in a coloured circle: "Ruben van Aalst" is RA. A name
 * of one word gives one letter, an empty name none.
 */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[A-ZÀ-Þ]/i.test(word));
  const first = words[0];
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return `${first?.charAt(0) ?? ''}${last?.charAt(0) ?? ''}`.toUpperCase();
}
