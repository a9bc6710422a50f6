import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type ListWindow, type Offsets, offsetsOf, rowAt, scrolledTo, windowOf } from './list-window';

/** In pixels, drawn above and below what shows. */
const SPARE = 300;
/** More is asked for when so few lines are left below what is drawn. */
const NEAR_THE_END = 30;

interface Options<T extends { readonly key: string }> {
  readonly rows: readonly T[];
  readonly heightOf: (row: T) => number;
  /** The key of the line that has to show when it changes. */
  readonly active: string | null;
  /** The height of what may stand above that line and belongs to it. */
  readonly covered: number;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  /** Called with the first line that shows; null at the top. */
  readonly onTop: (row: T | null) => void;
}

export interface DrawnList extends ListWindow {
  readonly offsets: Offsets;
  /** Of the whole list, in pixels. */
  readonly height: number;
  /** How many lines fit on the screen, more or less. */
  readonly page: number;
  readonly onScroll: () => void;
}

/**
 * Keeps a long list laid out and tells which of its lines to draw. What comes in above the lines on the screen leaves them
 * where they are, unless the list stands at its top: there new mail is to be seen.
 */
export function useListWindow<T extends { readonly key: string }>(
  element: RefObject<HTMLDivElement | null>,
  options: Options<T>,
): DrawnList {
  const { rows, heightOf, active, covered, hasMore, onMore, onTop } = options;
  const offsets = useMemo(() => offsetsOf(rows, heightOf), [rows, heightOf]);
  const [place, setPlace] = useState({ top: 0, height: 0 });
  const before = useRef({ rows, offsets });
  const shown = windowOf(offsets, place.top, place.height, SPARE);

  useEffect(() => {
    const list = element.current;
    if (list === null) return undefined;
    const observer = new ResizeObserver(() => setPlace({ top: list.scrollTop, height: list.clientHeight }));
    observer.observe(list);
    return () => observer.disconnect();
  }, [element]);

  useLayoutEffect(() => {
    const list = element.current;
    const { rows: oldRows, offsets: oldOffsets } = before.current;
    before.current = { rows, offsets };
    if (list === null || oldRows === rows || list.scrollTop === 0) return;
    const at = rowAt(oldOffsets, list.scrollTop);
    const now = rows.findIndex(({ key }) => key === oldRows[at]?.key);
    if (now !== -1) list.scrollTop += (offsets[now] ?? 0) - (oldOffsets[at] ?? 0);
  }, [rows, offsets]);

  useLayoutEffect(() => {
    const list = element.current;
    const at = rows.findIndex(({ key }) => key === active);
    if (list === null || at === -1) return;
    list.scrollTop = scrolledTo(offsets, at, list.scrollTop, list.clientHeight, at > 0 ? covered : 0);
    // Only when the keyboard or the user goes to another line, not when the list changes under it.
  }, [active]);

  useEffect(() => {
    if (hasMore && shown.end >= rows.length - NEAR_THE_END) onMore();
  }, [hasMore, onMore, shown.end, rows.length]);

  return {
    ...shown,
    offsets,
    height: offsets.at(-1) ?? 0,
    page: Math.max(1, Math.floor((place.height / (offsets.at(-1) ?? 1)) * rows.length) - 1),
    onScroll: () => {
      const list = element.current;
      if (list === null) return;
      setPlace({ top: list.scrollTop, height: list.clientHeight });
      onTop(list.scrollTop === 0 ? null : (rows[rowAt(offsets, list.scrollTop)] ?? null));
    },
  };
}
