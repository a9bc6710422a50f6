import { type RefObject, useEffect, useRef, useState } from 'react';

/** Which lines of a long list are drawn: from the first up to, not including, the second. */
export interface LineRange {
  readonly from: number;
  readonly until: number;
}

/** Lines are drawn and taken away so many at a time, and so many are ready beyond what can be seen. */
const STEP = 5;
const FIRST: LineRange = { from: 0, until: 5 * STEP };

/** The lines that can be seen, with some to spare. @param top of the list, and `height` of the window, in pixels */
export function rangeInView(count: number, lineHeight: number, top: number, height: number): LineRange {
  const stepOf = (pixels: number): number => Math.floor(pixels / lineHeight / STEP) * STEP;
  const from = Math.min(Math.max(0, stepOf(-top) - STEP), Math.max(0, count - STEP));
  return { from, until: Math.min(count, Math.max(stepOf(height - top) + 2 * STEP, from + STEP)) };
}

/**
 * Draws of a long list only what can be seen, wherever it is scrolled. All lines have the same height, so nothing has to be measured, which is what keeps
 * scrolling smooth.
 *
 * @param lineHeight in pixels
 * @returns what to attach to the element that is as high as all lines together, and the lines to draw in it
 */
export function useWindowed(
  count: number,
  lineHeight: number,
): { readonly list: RefObject<HTMLDivElement | null>; readonly range: LineRange } {
  const list = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<LineRange>(FIRST);
  useEffect(() => {
    const look = (): void => {
      if (!list.current) return;
      const { from, until } = rangeInView(count, lineHeight, list.current.getBoundingClientRect().top, innerHeight);
      setRange((before) => (before.from === from && before.until === until ? before : { from, until }));
    };
    look();
    // Also for an element around it that scrolls, and for what grows or shrinks above it.
    const above = new ResizeObserver(look);
    above.observe(document.body);
    document.addEventListener('scroll', look, { passive: true, capture: true });
    window.addEventListener('resize', look);
    return () => {
      above.disconnect();
      document.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, [count, lineHeight]);
  return { list, range: { from: Math.min(range.from, count), until: Math.min(range.until, count) } };
}

/** So many rem in pixels: text and lines grow with the letters that the reader chose. */
export function remInPixels(rem: number): number {
  return rem * parseFloat(getComputedStyle(document.documentElement).fontSize);
}
