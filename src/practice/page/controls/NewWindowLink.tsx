import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import { colours } from '../look/theme';

const styles = mergeStyleSets({
  link: {
    display: 'block',
    padding: '5px 0',
    color: colours.accentText,
    selectors: { ':focus-visible': { outline: `2px solid ${colours.accent}`, outlineOffset: 2 } },
  },
});

interface Props {
  readonly to: string;
  readonly text: string;
}

export function NewWindowLink({ to, text }: Props): ReactElement {
  return (
    <a className={styles.link} href={to} target="_blank" rel="noopener">
      {text}
    </a>
  );
}
