import { type ConfirmedForm, withConfirmed } from '../../domain/reply/names/confirmed-forms';
import type { ChangeCluster } from '../keep-for-send';

/** How entrepreneurs want to be addressed, as far as somebody of the cluster answered. */
export interface FormsOfAddress {
  /** Since just now; null when the settings that were read are still the newest. */
  answered(): readonly ConfirmedForm[] | null;
  /** For everyone in the mailbox. @throws MailboxError */
  answer(form: ConfirmedForm): Promise<void>;
}

export function createFormsOfAddress(changeCluster: ChangeCluster): FormsOfAddress {
  let forms: readonly ConfirmedForm[] | null = null;
  return {
    answered: () => forms,
    async answer(form) {
      const settings = await changeCluster((found) => ({ ...found, forms: withConfirmed(found.forms ?? [], form) }));
      forms = settings.forms ?? [];
    },
  };
}
