import { mergeStyles } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import { places } from '../look/focus';
import { Icon } from '../look/Icon';
import { colours } from '../look/theme';

const button = mergeStyles({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  minHeight: 32,
  padding: '0 8px',
  font: 'inherit',
  color: colours.onBar,
  background: 'transparent',
  border: '1px solid transparent',
  borderRadius: 4,
  cursor: 'pointer',
  selectors: {
    ':hover, &[aria-expanded=true]': { background: 'rgba(0, 0, 0, 0.24)' },
    ':focus-visible': { outline: `2px solid ${colours.onBar}`, outlineOffset: '1px' },
  },
});

interface Props {
  readonly isOpen: boolean;
  /** How many faults stand. */
  readonly faults: number;
  readonly onClick: () => void;
}

/** Opens and closes the panel with which one practises, in the title bar. */
export function ControlsButton({ isOpen, faults, onClick }: Props): ReactElement {
  return (
    <button type="button" id={places.controlsButton} className={button} aria-expanded={isOpen} onClick={onClick}>
      <Icon name="practice" />
      Oefenen{faults > 0 && ` (${faults} ${faults === 1 ? 'storing' : 'storingen'})`}
    </button>
  );
}
