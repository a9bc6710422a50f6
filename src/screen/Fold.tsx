import { ActionButton } from '@fluentui/react/lib/Button';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { Icon } from './Icon';
import { useStyles } from './useStyles';

/** A heading that shows what is under it on demand. */
export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className={styles.item}>
      <h2 className={styles.heading}>
        <ActionButton
          styles={{ root: { height: 28, padding: 0 }, flexContainer: { gap: 8 } }}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Icon name={open ? 'collapse' : 'expand'} />
          {title}
        </ActionButton>
      </h2>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
