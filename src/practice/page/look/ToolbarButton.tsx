import { CommandBarButton, type IButtonProps } from '@fluentui/react/lib/Button';
import type { ReactElement } from 'react';

const sizes = { root: { height: 32, borderRadius: 4, background: 'transparent', padding: '0 6px' } };

/** A button in a toolbar, as high in every toolbar. */
export function ToolbarButton(props: IButtonProps): ReactElement {
  return <CommandBarButton {...props} styles={sizes} />;
}
