import { CommandBarButton, type IButtonProps } from '@fluentui/react/lib/Button';
import type { ReactElement } from 'react';
import { current } from './clickable';
import { hidden } from './theme';

const styles = {
  root: { position: 'relative', height: 32, borderRadius: 4, background: 'transparent', padding: '0 6px' },
  rootChecked: current,
  // Where there is no room for the words, the picture says it, and a screen reader still hears the words.
  label: { selectors: { '@media (max-width: 480px)': hidden } },
} as const;

/** A button with a picture in a toolbar, as high in every toolbar. */
export function ToolbarButton(props: IButtonProps): ReactElement {
  return <CommandBarButton title={props.text ?? ''} {...props} styles={styles} />;
}
