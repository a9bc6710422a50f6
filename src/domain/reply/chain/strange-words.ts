import type { HiddenWords } from './hidden';
import type { Reading } from './reading';
import type { QuotedMail } from './segments';

/**
 * Of the hidden words in a mail of the entrepreneur those that may not be theirs. The preview of a newsletter stands above all that can be seen; what
 * stands on the screen as well tells nothing new; and attributes come with a mail unless they read as a remark.
 */
export function strangeIn(
  reading: Reading,
  { boundary, ranges, text }: QuotedMail,
  hidden: readonly HiddenWords[],
  isRemark: (words: string) => boolean,
): readonly HiddenWords[] {
  const below = boundary === null ? 0 : (reading.lines[boundary.last]?.end ?? 0);
  let next = reading.inkFrom(Math.max(below, reading.placeOf(ranges[0]?.start ?? 0)));
  return hidden.filter((words) => {
    const { whole, inner } = words;
    const isPreview = words.kind === 'hidden' && whole !== null && reading.placeOf(inner.start) <= next;
    if (isPreview) next = reading.inkFrom(Math.max(next, reading.placeOf(inner.end)));
    if (isRemark(words.text)) return true;
    if (isPreview || isAttribute(words)) return false;
    return words.kind === 'deleted' || isOnlyHidden(words, text);
  });
}

function isAttribute({ kind, whole, inner }: HiddenWords): boolean {
  return kind === 'hidden' && whole === inner;
}

/** The text of a mail holds what hidden elements say as well, but not what comments do. */
function isOnlyHidden({ kind, text: words }: HiddenWords, text: string): boolean {
  const plain = text.replace(/\s+/g, ' ');
  const at = plain.indexOf(words);
  return at < 0 || (kind !== 'comment' && plain.indexOf(words, at + 1) < 0);
}
