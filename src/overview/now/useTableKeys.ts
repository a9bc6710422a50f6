import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { extended, keysOf, type Line, toggled } from './lines';

interface Table {
  /** The element in which the lines are drawn. */
  readonly list: RefObject<HTMLElement | null>;
  readonly lines: readonly Line[];
  /** Height of a line in pixels. */
  readonly height: number;
  readonly onChosen: (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void;
  /** Opens a question; folds or unfolds a group. Stays the same function. */
  readonly onPress: (line: Line) => void;
}

interface TableKeys {
  /** The one line that the tab key reaches. */
  readonly current: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  /** Chooses a line or takes it out; extending, all from the line before up to it. */
  readonly onChoose: (index: number, isExtending: boolean) => void;
}

/** The header is the first row. */
export const ROWS_ABOVE = 2;

/**
 * How a table is worked with the keyboard: arrows, Page Up and Down, Home and End go through it, the space bar chooses (with Shift: all from the line
 * before), Ctrl+A chooses all, Escape none, Enter opens, and Left and Right fold a group.
 */
export function useTableKeys({ list, lines, height, onChosen, onPress }: Table): TableKeys {
  const [place, setPlace] = useState(0);
  const current = Math.max(0, Math.min(place, lines.length - 1));
  const anchor = useRef(0);
  const wantsFocus = useRef(false);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>(`[aria-rowindex="${current + ROWS_ABOVE}"]`)?.focus();
  });

  const onChoose = useCallback(
    (index: number, isExtending: boolean) => {
      const from = anchor.current;
      anchor.current = index;
      onChosen((before) => (isExtending ? extended(before, lines, from, index) : toggled(before, lines[index])));
    },
    [lines, onChosen],
  );

  function move(from: number, by: number, isExtending: boolean): void {
    const to = Math.max(0, Math.min(from + by, lines.length - 1));
    wantsFocus.current = true;
    setPlace(to);
    if (isExtending) onChosen((before) => extended(before, lines, Math.max(0, from), to));
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const at = lineAt(event.target);
    const step = stepOf(event.key, Math.max(1, Math.floor(innerHeight / height) - 2), lines.length);
    if (step !== null) move(at, step, event.shiftKey && at >= 0);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onChosen(() => new Set(lines.flatMap(keysOf)));
    else if (event.key === 'Escape') onChosen(() => new Set());
    else if (at < 0 || !isOnLine(event.target) || !pressed(event, at)) return;
    event.preventDefault();
  }

  /** False when the key is not meant for a line. */
  function pressed({ key, shiftKey }: KeyboardEvent, at: number): boolean {
    const line = lines[at];
    if (line === undefined) return false;
    if (key === ' ') onChoose(at, shiftKey);
    else if (key === 'Enter') onPress(line);
    else if (line.kind === 'group' && key === (line.isFolded ? 'ArrowRight' : 'ArrowLeft')) onPress(line);
    else return false;
    return true;
  }

  function onFocus({ target }: FocusEvent<HTMLElement>): void {
    const at = lineAt(target);
    if (at >= 0) setPlace(at);
  }

  return { current, onKeyDown, onFocus, onChoose };
}

function stepOf(key: string, page: number, all: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return page;
    case 'PageUp':
      return -page;
    case 'Home':
      return -all;
    case 'End':
      return all;
    default:
      return null;
  }
}

/** The line that an element belongs to, from 0; less when it is in the header. */
function lineAt(target: EventTarget): number {
  const row = target instanceof Element ? target.closest('[aria-rowindex]') : null;
  return Number(row?.getAttribute('aria-rowindex') ?? 0) - ROWS_ABOVE;
}

/** Not on a control in it, which has keys of its own. */
function isOnLine(target: EventTarget): boolean {
  return target instanceof Element && target.getAttribute('role') === 'row';
}
