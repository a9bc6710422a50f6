import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { ReactElement } from 'react';
import { ModalDialog } from '../look/ModalDialog';

interface Props {
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
  readonly onBack: () => void;
}

/** What becomes of a draft whose window is closed. */
export function CloseQuestion({ onKeep, onDiscard, onBack }: Props): ReactElement {
  return (
    <ModalDialog
      title="Concept bewaren?"
      message="Je bericht is nog niet verzonden. Bewaar je het, dan staat het bij Concepten."
      onDismiss={onBack}
    >
      <PrimaryButton text="Bewaren" onClick={onKeep} />
      <DefaultButton text="Verwijderen" onClick={onDiscard} />
      <DefaultButton text="Verder schrijven" onClick={onBack} />
    </ModalDialog>
  );
}
