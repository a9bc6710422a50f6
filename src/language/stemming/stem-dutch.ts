import { stemmer } from '@orama/stemmers/dutch';

/**
 * The stem of a Dutch word: "terrassen" and "terras" have the same one. In lower case and without accents, so that "cafés" and "cafe" meet.
 * Follows the Snowball stemmer for Dutch; a stem is for comparing and no word to show.
 */
export function stemDutch(word: string): string {
  return stemmer(withoutAccents(word.toLowerCase()));
}

/** Combining marks taken off: é becomes e, ü becomes u. */
function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}
