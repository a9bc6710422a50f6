import { mergeStyles } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import type { PersonView } from './person';
import { circleColours } from '../domain/team/category-colours';

const coin = mergeStyles({
  flex: '0 0 32px',
  width: 32,
  height: 32,
  borderRadius: '50%',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  fontSize: 12,
  fontWeight: 600,
  // In forced colours the ground disappears; the border keeps the shape.
  border: '1px solid transparent',
  boxSizing: 'border-box',
});

/** Initials in the colour of the colleague's category. The name stands beside it, so it is hidden from screen readers. */
export function PersonCoin({ person }: { readonly person: PersonView }): ReactElement {
  const { ground, text } = circleColours(person.colour);
  return (
    <span className={coin} style={{ background: ground, color: text }} aria-hidden="true">
      {person.initials}
    </span>
  );
}
