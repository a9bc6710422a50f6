import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { type ReactElement, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { colours } from './theme';

const styles = mergeStyleSets({
  dialog: {
    boxSizing: 'border-box',
    width: 480,
    maxWidth: 'calc(100vw - 32px)',
    padding: 24,
    border: '1px solid transparent',
    borderRadius: 8,
    boxShadow: '0 8px 28px rgba(0, 0, 0, 0.28)',
    color: colours.text,
    background: colours.paper,
    selectors: { '::backdrop': { background: 'rgba(0, 0, 0, 0.4)' } },
  },
  title: { margin: '0 0 12px', fontSize: 20, lineHeight: '26px', fontWeight: 600 },
  message: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  content: { marginTop: 12 },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8, marginTop: 24 },
});

interface Props {
  readonly title: string;
  readonly message: string;
  /** What there is to fill in. */
  readonly content?: ReactNode;
  /** Escape was pressed. */
  readonly onDismiss: () => void;
  /** The buttons. */
  readonly children: ReactNode;
}

/** A question that has to be answered before anything else. */
export function ModalDialog({ title, message, content, onDismiss, children }: Props): ReactElement {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // Closed before it is taken away, so that the focus goes back to where it was.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-message`}
      onCancel={(event) => {
        event.preventDefault();
        onDismiss();
      }}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      <p id={`${id}-message`} className={styles.message}>
        {message}
      </p>
      {content !== undefined && <div className={styles.content}>{content}</div>}
      <div className={styles.buttons}>{children}</div>
    </dialog>
  );
}
