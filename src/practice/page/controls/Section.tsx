import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactElement, ReactNode } from 'react';
import { colours } from '../look/theme';

const styles = mergeStyleSets({
  section: { borderBottom: `1px solid ${colours.line}` },
  summary: {
    padding: '12px 16px',
    fontWeight: 600,
    cursor: 'pointer',
    selectors: {
      ':hover': { background: colours.hover },
      ':focus-visible': { outline: `2px solid ${colours.accent}`, outlineOffset: -2 },
    },
  },
  heading: { display: 'inline', margin: 0, fontSize: 14, fontWeight: 600 },
  content: { display: 'flex', flexDirection: 'column', gap: 10, padding: '0 16px 16px' },
});

interface Props {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** One part of the panel, that can be folded away. */
export function Section({ title, isOpen = false, children }: Props): ReactElement {
  return (
    <details className={styles.section} open={isOpen}>
      <summary className={styles.summary}>
        <h3 className={styles.heading}>{title}</h3>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
