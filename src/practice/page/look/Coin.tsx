import { mergeStyles } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import { initialsOf } from '../../../domain/team/initials';

const coin = mergeStyles({
  flex: '0 0 32px',
  width: 32,
  height: 32,
  borderRadius: '50%',
  boxSizing: 'border-box',
  // In forced colours the ground disappears; the border keeps the shape.
  border: '1px solid transparent',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  fontSize: 12,
  fontWeight: 600,
  color: '#242424',
});

/** Grounds as Outlook gives people it has no picture of; the dark text keeps 4.5 to 1 on each. */
const grounds = ['#d7e9f7', '#fde3d0', '#dcefdc', '#e9dff5', '#f9dce5', '#d5eeee', '#f5ecc8', '#e1e4ea'];

/** A person's initials. The name stands beside it, so it is hidden from screen readers. */
export function Coin({ name }: { readonly name: string }): ReactElement {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span className={coin} style={{ background: grounds[sum % grounds.length] }} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
