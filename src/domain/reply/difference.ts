import type { SourceEdit } from './finding';

/** The one edit that turns `from` into `to`: everything between what they begin and what they end with alike. */
export function differenceOf(from: string, to: string): SourceEdit {
  const shortest = Math.min(from.length, to.length);
  let start = 0;
  while (start < shortest && from.charCodeAt(start) === to.charCodeAt(start)) start += 1;
  let tail = 0;
  while (tail < shortest - start && from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)) {
    tail += 1;
  }
  return { start, end: from.length - tail, text: to.slice(start, to.length - tail) };
}

/**
 * An edit that was made for `before`, moved to where it belongs in `now`, the same text after somebody typed on.
 * Null when the typing touched the place of the edit: then nobody can say what it should become.
 */
export function carryOver(edit: SourceEdit, before: string, now: string): SourceEdit | null {
  if (before === now) return edit;
  const typed = differenceOf(before, now);
  if (edit.end < typed.start) return edit;
  const shift = now.length - before.length;
  if (edit.start > typed.end) return { ...edit, start: edit.start + shift, end: edit.end + shift };
  return null;
}
