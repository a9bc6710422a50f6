import { COMPACT_KEY, parseCompactSettings } from '../domain/settings/compact';
import { sendWords } from '../texts/send';
import type { OfficeAtSend, SendEvent, SendOutcome } from './office';
import { readReply } from './read-reply';
import { checkAtSend } from './send-check';

/** The pane beside a mail that is being written, in the manifest: what the button in the dialog opens. */
const COMPOSE_BUTTON = 'clusterpostComposeButton';

/**
 * Checks a reply before it leaves. Each path ends in `event.completed`, once. A reply that cannot be read is held back with words on what to do: what
 * cannot be seen may hold what colleagues wrote.
 */
export function onMessageSend(office: OfficeAtSend, event: SendEvent, now: () => Date): Promise<void> {
  const language = office.context.displayLanguage ?? 'nl';
  const words = sendWords(language);
  const refuse = (errorMessage: string): SendOutcome => ({
    ...{ allowEvent: false, errorMessage, commandId: COMPOSE_BUTTON, cancelLabel: words.open },
  });
  const check = async (): Promise<SendOutcome> => {
    const settings = parseCompactSettings(office.context.roamingSettings.get(COMPACT_KEY));
    if (settings === null) return { allowEvent: true };
    const { item } = office.context.mailbox;
    if (!item) return refuse(words.unchecked);
    const verdict = checkAtSend(await readReply(item), settings, language, now());
    return verdict.kind === 'allow' ? { allowEvent: true } : refuse(verdict.message);
  };
  return check()
    .catch(() => refuse(words.unchecked))
    .then((outcome) => event.completed(outcome));
}

/**
 * A new message needs nothing of Clusterpost yet. The manifest names this event all the same: adding one later would block every user until the
 * administrator has agreed to it.
 */
export function onNewMessageCompose(event: SendEvent): void {
  event.completed({ allowEvent: true });
}
