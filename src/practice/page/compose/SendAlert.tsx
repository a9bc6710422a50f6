import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import type { ComposeState } from './compose-model';

const message = mergeStyles({ whiteSpace: 'pre-line', overflowWrap: 'anywhere', margin: 0 });

interface Props {
  readonly alert: NonNullable<ComposeState['alert']>;
  readonly onDismiss: () => void;
  readonly onOpenPane: () => void;
  readonly onSendUnchecked: () => void;
}

/** The dialog with which Outlook holds a mail back at sending (Smart Alerts), for the send mode "soft block". */
export function SendAlert({ alert, onDismiss, onOpenPane, onSendUnchecked }: Props): ReactElement {
  const isRefused = alert.kind === 'refused';
  const words = isRefused
    ? (alert.context.errorMessage ?? 'Dit antwoord kan zo niet weg.')
    : 'Clusterpost antwoordt nu niet, dus je antwoord is niet gecontroleerd. Kijk het zelf na, of probeer het later nog eens.';
  return (
    <Dialog
      hidden={false}
      onDismiss={onDismiss}
      minWidth={320}
      maxWidth={480}
      dialogContentProps={{ type: DialogType.normal, title: 'Clusterpost' }}
      modalProps={{ isBlocking: true }}
    >
      <p className={message}>{words}</p>
      <DialogFooter>
        {isRefused && alert.context.commandId !== undefined && (
          <PrimaryButton text={alert.context.cancelLabel ?? 'Open Clusterpost'} onClick={onOpenPane} />
        )}
        {!isRefused && <DefaultButton text="Toch verzenden" onClick={onSendUnchecked} />}
        <DefaultButton text="Niet verzenden" onClick={onDismiss} />
      </DialogFooter>
    </Dialog>
  );
}
