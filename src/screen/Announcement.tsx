import type { ReactElement } from 'react';
import { useStyles } from './useStyles';

/** Tells a screen reader what changed, without taking the focus. It must be on the page before its text is. */
export function Announcement({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.visuallyHidden} role="status" aria-live="polite">
      {text}
    </div>
  );
}
