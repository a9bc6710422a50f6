import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { colours } from '../look/theme';
import type { ComposeState } from './compose-model';

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
    selectors: { '::backdrop': { background: 'rgba(0, 0, 0, 0.4)' } },
  },
  title: { margin: '0 0 12px', fontSize: 20, lineHeight: '26px', fontWeight: 600 },
  message: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8, marginTop: 24 },
});

interface Props {
  readonly alert: NonNullable<ComposeState['alert']>;
  readonly onDismiss: () => void;
  readonly onOpenPane: () => void;
  readonly onSendUnchecked: () => void;
}

/** The dialog with which Outlook holds a mail back at sending (Smart Alerts), for the send mode "soft block". */
export function SendAlert({ alert, onDismiss, onOpenPane, onSendUnchecked }: Props): ReactElement {
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // Closed before it is taken away, so that the focus goes back to where it was.
    return () => dialog?.close();
  }, []);

  const isRefused = alert.kind === 'refused';
  const mayBeSent = !isRefused || alert.context.sendModeOverride === 'promptUser';
  const words = isRefused
    ? (alert.context.errorMessage ?? 'Dit antwoord kan zo niet weg.')
    : 'Clusterpost antwoordt nu niet, dus je antwoord is niet gecontroleerd. Kijk het zelf na, of probeer het later nog eens.';
  return (
    <dialog
      ref={element}
      className={styles.dialog}
      aria-labelledby="melding-bij-verzenden"
      onCancel={(event) => {
        event.preventDefault();
        onDismiss();
      }}
    >
      <h2 id="melding-bij-verzenden" className={styles.title}>
        Clusterpost
      </h2>
      <p className={styles.message}>{words}</p>
      <div className={styles.buttons}>
        {isRefused && alert.context.commandId !== undefined && (
          <PrimaryButton text={alert.context.cancelLabel ?? 'Open Clusterpost'} onClick={onOpenPane} />
        )}
        {mayBeSent && <DefaultButton text="Toch verzenden" onClick={onSendUnchecked} />}
        <DefaultButton text="Niet verzenden" onClick={onDismiss} />
      </div>
    </dialog>
  );
}
