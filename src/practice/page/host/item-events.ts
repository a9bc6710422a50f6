import type { Attachment, KeptAttachment } from '../data/attachment';
import type { ItemNotification } from './item-memory';
import type { RecipientField } from './surface';

/** What happens to the item in front of the user, of which an add-in may want to hear. */
export type ItemEvent =
  | { readonly kind: 'recipients'; readonly fields: readonly RecipientField[] }
  | { readonly kind: 'attachment'; readonly status: 'added' | 'removed'; readonly attachment: KeptAttachment }
  /** The user closed a line of the notification bar. */
  | { readonly kind: 'dismissed'; readonly type: ItemNotification['type'] };

/** `MailboxEnums.InfobarType`, and of the actions the only one that there is. */
const INFOBAR = { informationalMessage: 0, progressIndicator: 1, errorMessage: 2, insightMessage: 3 } as const;
const DISMISS = 1;

/** The event as office.js takes it: under which name it registered, and what it is told. */
export function officeEvent(event: ItemEvent): readonly [name: string, data: unknown] {
  switch (event.kind) {
    case 'recipients':
      return ['olkRecipientsChanged', [JSON.stringify(Object.fromEntries(event.fields.map((field) => [field, true])))]];
    case 'attachment': {
      const { status, attachment } = event;
      const changed = { attachmentStatus: status, attachmentDetails: attachmentDetails(attachment) };
      return ['olkAttachmentsChanged', [JSON.stringify(changed)]];
    }
    case 'dismissed':
      return ['olkInfobarClicked', [{ infobarType: INFOBAR[event.type], actionType: DISMISS }]];
  }
}

const FILE = 0;

/** An attachment as office.js takes one; it makes a name of the number of its type. */
export function attachmentDetails({
  id,
  name,
  size,
  contentType,
  isInline,
}: Attachment & { readonly id: string }): object {
  return { id, name, size, contentType, isInline, attachmentType: FILE };
}
