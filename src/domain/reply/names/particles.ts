/** Tussenvoegsels: the small words between first name and surname, longest first when matched. Rule book 1.3. */
const PARTICLES: ReadonlySet<string> = new Set(
  (
    "van der|van den|van de|van het|van 't|van|von der|von dem|von den|von|vom|zum|zur|zu|de la|de las|de los|de le|de l'|" +
    "de|den|der|des|dos|da|das|do|del|della|dell'|di|du|d'|el|al|la|le|les|l'|ten|ter|te|in 't|in de|in den|in der|in het|" +
    "in|op 't|op de|op den|op der|op ten|op|onder de|onder den|onder 't|onder|over de|over den|over 't|over|uit de|uit den|" +
    "uit 't|uit het|uit|uijt den|voor de|voor den|voor 't|voor|aan de|aan den|aan der|aan het|aan 't|aan|achter de|achter|" +
    "bij de|bij den|bij 't|bij het|bij|boven d'|boven|buiten|tot|het|'t|'s|af|ver|vander|vanden|bin|ben|ibn|abu|ait|aït|ould|oulad|mac|mc|san|santa"
  ).split('|'),
);

/** Words that are names as well: a particle only between a first name and a surname. */
const UNSAFE: ReadonlySet<string> = new Set(
  'al ben da do la te ver tot in op san santa ait aït ould oulad mac mc'.split(' '),
);

const LONGEST = 3;

/** How many words, from `at`, form a particle with a word of the surname behind it; 0 when none do. */
export function particleLength(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST, words.length - at - 1); length > 0; length--) {
    const candidate = words
      .slice(at, at + length)
      .join(' ')
      .toLowerCase();
    if (PARTICLES.has(candidate) && !(at === 0 && UNSAFE.has(candidate))) return length;
  }
  return 0;
}

export function isParticle(text: string): boolean {
  return PARTICLES.has(text.toLowerCase());
}
