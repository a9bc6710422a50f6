import { mergeStyles } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import { circleColours } from '../../../domain/team/category-colours';
import type { CategoryColour } from '../../../domain/team/card';
import { colours } from '../look/theme';

const swatch = mergeStyles({
  display: 'inline-block',
  width: 14,
  height: 14,
  boxSizing: 'border-box',
  borderRadius: 3,
  border: `1px solid ${colours.boundary}`,
  forcedColorAdjust: 'none',
});

/** The colour of a category, beside its name. */
export function Swatch({ colour }: { readonly colour: CategoryColour }): ReactElement {
  return <span className={swatch} style={{ background: circleColours(colour).ground }} aria-hidden="true" />;
}
