import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { ReactElement } from 'react';
import { ModalDialog } from '../look/ModalDialog';
import { choicesFor, type SendAlert, type SendMode } from './smart-alert';

const WORDS: Readonly<Record<Exclude<SendAlert['kind'], 'refused'>, string>> = {
  slow: 'Clusterpost is nog bezig met je bericht. Dat duurt langer dan verwacht.',
  timedOut:
    'Clusterpost is niet klaar gekomen met je bericht. Het is niet verzonden. Verzend het opnieuw om het nog eens te laten controleren.',
  unavailable: 'Clusterpost is nu niet bereikbaar, dus je bericht is niet gecontroleerd.',
  offline:
    'Je werkt offline. Clusterpost kan je bericht dan niet controleren. Verzend het als je weer verbinding hebt.',
};

const STAY = { dontSend: 'Niet verzenden', tryLater: 'Later proberen', close: 'Sluiten' } as const;

interface Props {
  readonly alert: SendAlert;
  /** The send mode of the add-in's manifest. */
  readonly mode: SendMode;
  readonly onStay: () => void;
  /** @param contextData for the pane, as JSON */
  readonly onOpenPane: (contextData: string) => void;
  readonly onSendAnyway: () => void;
}

/** The dialog with which Outlook holds a mail back at sending (Smart Alerts). */
export function SendAlertDialog({ alert, mode, onStay, onOpenPane, onSendAnyway }: Props): ReactElement {
  const { sendAnyway, stay } = choicesFor(alert, mode);
  const command = alert.kind === 'refused' && alert.context.commandId !== undefined ? alert.context : null;
  const message =
    alert.kind === 'refused' ? (alert.context.errorMessage ?? 'Dit bericht kan zo niet weg.') : WORDS[alert.kind];
  return (
    <ModalDialog title="Clusterpost" message={message} onDismiss={onStay}>
      {command !== null && (
        <PrimaryButton
          text={command.cancelLabel ?? 'Open Clusterpost'}
          onClick={() => onOpenPane(command.contextData ?? '')}
        />
      )}
      {sendAnyway && <DefaultButton text="Toch verzenden" onClick={onSendAnyway} />}
      <DefaultButton text={STAY[stay]} onClick={onStay} />
    </ModalDialog>
  );
}
