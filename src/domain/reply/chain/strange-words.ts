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
  const shown = new ShownWords(text);
  let next = reading.inkFrom(Math.max(below, reading.placeOf(ranges[0]?.start ?? 0)));
  return hidden.filter((words) => {
    const { whole, inner } = words;
    const isPreview = words.kind === 'hidden' && whole !== null && reading.placeOf(inner.start) <= next;
    if (isPreview) next = reading.inkFrom(Math.max(next, reading.placeOf(inner.end)));
    if (isRemark(words.text)) return true;
    if (isPreview || isAttribute(words)) return false;
    return words.kind === 'deleted' || !shown.holds(words);
  });
}

function isAttribute({ kind, whole, inner }: HiddenWords): boolean {
  return kind === 'hidden' && whole === inner;
}

/** More different words than these are no longer looked up one by one: they count as hidden. */
const MOST_DIFFERENT = 300;

/** What stands on the screen. The text of a mail holds what hidden elements say as well, but not what comments do. */
class ShownWords {
  private readonly plain: string;
  private readonly known = new Map<string, boolean>();

  constructor(text: string) {
    this.plain = text.replace(/\s+/g, ' ');
  }

  holds({ kind, text: words }: HiddenWords): boolean {
    const times = kind === 'comment' ? 1 : 2;
    const key = `${times}|${words}`;
    const known = this.known.get(key) ?? (this.known.size < MOST_DIFFERENT && this.stands(words, times));
    this.known.set(key, known);
    return known;
  }

  private stands(words: string, times: number): boolean {
    const at = this.plain.indexOf(words);
    return at >= 0 && (times === 1 || this.plain.indexOf(words, at + 1) >= 0);
  }
}
