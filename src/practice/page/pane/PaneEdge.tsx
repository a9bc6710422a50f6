import { mergeStyles } from '@fluentui/react/lib/Styling';
import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { colours } from '../look/theme';

const NARROW = 320;
const WIDE = 450;
const STEP = 10;

const edge = mergeStyles({
  position: 'absolute',
  insetBlock: 0,
  insetInlineStart: -4,
  width: 8,
  zIndex: 1,
  cursor: 'col-resize',
  touchAction: 'none',
  selectors: {
    ':hover': { background: colours.selected },
    ':focus-visible': { outline: `2px solid ${colours.accent}`, background: colours.selected },
  },
});

interface Props {
  /** In CSS pixels. */
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The edge by which the pane is made wider or narrower, with the mouse or with the arrow keys. */
export function PaneEdge({ width, onResize }: Props): ReactElement {
  const resize = (wanted: number): void => onResize(Math.min(WIDE, Math.max(NARROW, Math.round(wanted))));

  function onKeyDown({ key }: KeyboardEvent): void {
    if (key === 'ArrowLeft') resize(width + STEP);
    if (key === 'ArrowRight') resize(width - STEP);
  }

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const right = event.currentTarget.parentElement?.getBoundingClientRect().right ?? window.innerWidth;
    resize(right - event.clientX);
  }

  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Breedte van Clusterpost"
      aria-valuemin={NARROW}
      aria-valuemax={WIDE}
      aria-valuenow={width}
      tabIndex={0}
      className={edge}
      onKeyDown={onKeyDown}
      // With the pointer captured the frames beside the edge do not swallow its moves.
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
