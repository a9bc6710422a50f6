import { mergeStyles } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import { circleColours } from '../../../domain/team/category-colours';
import type { CategoryColours } from '../data/mail-api';

const chip = mergeStyles({
  display: 'inline-block',
  padding: '0 6px',
  borderRadius: 4,
  border: '1px solid transparent',
  fontSize: 12,
  lineHeight: '18px',
  maxWidth: '100%',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});

/** A category by its name, on its colour when this person's list of categories knows it. */
export function Category({
  name,
  colours,
}: {
  readonly name: string;
  readonly colours: CategoryColours;
}): ReactElement {
  const { ground, text } = circleColours(colours.get(name) ?? 'none');
  return (
    <span className={chip} style={{ background: ground, color: text }}>
      {name}
    </span>
  );
}
