import { COMPACT_KEY, parseCompactSettings } from '../domain/settings/compact';
import { sendWords } from '../texts/send';
import type { OfficeAtSend, SendEvent, SendOutcome } from './office';
import { readReply } from './read-reply';
import { checkAtSend } from './send-check';

/** The pane beside a mail that is being written, in the manifest: what the button in the dialog opens. */
const COMPOSE_BUTTON = 'clusterpostComposeButton';

/**
 * Checks a reply before it leaves. Each path ends in `event.completed`, once.
 *
 * A reply that could not be checked may hold what colleagues wrote, so it does not leave by itself. But when the check goes on failing, nobody could
 * mail any more: so the person is asked, with "Send anyway" at hand. An Outlook before Mailbox 1.14 does not know that choice and holds the reply.
 */
export function onMessageSend(office: OfficeAtSend, event: SendEvent, now: () => Date): Promise<void> {
  const language = languageOf(office);
  const words = sendWords(language);
  const refuse = (errorMessage: string): SendOutcome => ({
    ...{ allowEvent: false, errorMessage, commandId: COMPOSE_BUTTON, cancelLabel: words.open },
  });
  const leaveToPerson = (): SendOutcome => ({ ...refuse(words.unchecked), sendModeOverride: 'promptUser' });
  const check = async (): Promise<SendOutcome> => {
    const settings = parseCompactSettings(office.context.roamingSettings.get(COMPACT_KEY));
    // Nothing kept: this person never opened the pane in a cluster mailbox, and their mail is nobody's to hold back.
    if (settings === null) return { allowEvent: true };
    const { item } = office.context.mailbox;
    if (!item) return leaveToPerson();
    const verdict = checkAtSend(await readReply(item), settings, language, now());
    return verdict.kind === 'allow' ? { allowEvent: true } : refuse(verdict.message);
  };
  return check()
    .catch(leaveToPerson)
    .then((outcome) => event.completed(outcome));
}

/** Dutch in an Outlook that does not tell its language. */
function languageOf({ context }: OfficeAtSend): string {
  try {
    return context.displayLanguage ?? 'nl';
  } catch {
    return 'nl';
  }
}

/**
 * A new message needs nothing of Clusterpost yet. The manifest names this event all the same: adding one later would block every user until the
 * administrator has agreed to it.
 */
export function onNewMessageCompose(event: SendEvent): void {
  event.completed({ allowEvent: true });
}
