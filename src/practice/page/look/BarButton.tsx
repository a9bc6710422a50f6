import { IconButton, type IButtonProps } from '@fluentui/react/lib/Button';
import type { ReactElement } from 'react';
import { Icon, type IconName } from './Icon';
import { colours } from './theme';

const state = { color: colours.onBar, background: 'rgba(255, 255, 255, 0.16)' };

const styles = {
  root: { color: colours.onBar, height: 32, width: 36, borderRadius: 4, flex: 'none' },
  rootHovered: state,
  rootPressed: state,
  rootExpanded: state,
  rootExpandedHovered: state,
  rootChecked: state,
  rootFocused: {
    selectors: { '::after': { outlineColor: `${colours.onBar} !important`, borderColor: colours.onBar } },
  },
  menuIcon: { display: 'none' },
};

interface Props extends Omit<IButtonProps, 'styles' | 'title' | 'ariaLabel' | 'onRenderIcon'> {
  readonly icon: IconName;
  readonly label: string;
}

/** A button with a picture only, on the title bar. */
export function BarButton({ icon, label, ...props }: Props): ReactElement {
  return (
    <IconButton {...props} title={label} ariaLabel={label} styles={styles} onRenderIcon={() => <Icon name={icon} />} />
  );
}
