import { colours, forcedColours } from './theme';

/** A whole line that one clicks: a button without the looks of one. */
export const clickable = {
  width: '100%',
  border: 0,
  background: 'transparent',
  font: 'inherit',
  color: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
  selectors: {
    ':hover': { background: colours.hover },
    ':focus-visible': { outline: '2px solid', outlineOffset: -2 },
  },
} as const;

/** The line on which the user is, or a button that is pressed in; in forced colours, where grounds say nothing, by its edge. */
export const current = {
  background: colours.selected,
  selectors: { [forcedColours]: { outline: '2px solid Highlight', outlineOffset: '-2px' } },
} as const;
