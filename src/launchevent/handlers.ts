import { COMPACT_KEY, type CompactSettings, parseCompactSettings } from '../domain/settings/compact';
import { dutchSpeller } from '../language/spelling/dutch';
import { type SendWords, sendWords } from '../texts/send';
import { ask } from './ask';
import { clean, rememberWarning, wasWarned } from './clean';
import type { ItemAtSend, OfficeAtSend, SendEvent, SendOutcome } from './office';
import { readReply } from './read-reply';
import { checkAtSend, type Cleaning, type SendVerdict } from './send-check';

/** Buttons beside a mail that is being written, in the manifest: what the button in the dialog opens or does. */
const COMPOSE_BUTTON = 'clusterpostComposeButton';
const CLEAN_BUTTON = 'clusterpostCleanButton';

type CleanVerdict = Extract<SendVerdict, { readonly kind: 'clean' }>;
type CautionVerdict = Extract<SendVerdict, { readonly kind: 'caution' }>;

/** The reply in front of the writer, with all that it is judged by. */
interface Sending {
  readonly item: ItemAtSend;
  readonly settings: CompactSettings;
  readonly language: string;
  readonly now: () => Date;
}

/**
 * Checks a reply before it leaves. Each path ends in `event.completed`, once.
 *
 * A reply that could not be checked may hold what colleagues wrote, so it does not leave by itself. But when the check goes on failing, nobody could
 * mail any more: so the person is asked, with "Send anyway" at hand. An Outlook before Mailbox 1.14 does not know that choice and holds the reply.
 */
export function onMessageSend(office: OfficeAtSend, event: SendEvent, now: () => Date): Promise<void> {
  const language = languageOf(office);
  const words = sendWords(language);
  const leaveToPerson = (): SendOutcome => ({ ...refuse(words, words.unchecked), sendModeOverride: 'promptUser' });
  const check = async (): Promise<SendOutcome> => {
    const kept = office.context.roamingSettings.get(COMPACT_KEY);
    // Nothing kept: this person never opened the pane in a cluster mailbox, and their mail is nobody's to hold back.
    if (kept === undefined || kept === null || kept === '') return { allowEvent: true };
    const settings = parseCompactSettings(kept);
    // Damaged, or of another version: this may be a reply of a cluster, and opening the pane mends it.
    if (settings === null) return { ...refuse(words, words.unreadable), sendModeOverride: 'promptUser' };
    const { item } = office.context.mailbox;
    if (!item) return leaveToPerson();
    const sending = { item, settings, language, now };
    const verdict = await judge(sending);
    if (verdict.kind === 'allow') return { allowEvent: true };
    if (verdict.kind === 'stop') return refuse(words, verdict.message);
    if (verdict.kind === 'caution') return (await cautioned(office, sending, verdict)) ?? { allowEvent: true };
    return settle(office, sending, verdict);
  };
  return check()
    .catch(leaveToPerson)
    .then((outcome) => event.completed(outcome));
}

function judge({ item, settings, language, now }: Sending): Promise<SendVerdict> {
  return readReply(item).then((read) => checkAtSend(read, settings, language, now(), dutchSpeller));
}

/** What the cluster wants done with mail of colleagues below a reply that is in order otherwise: never without a word, and never twice the same word. */
async function settle(office: OfficeAtSend, sending: Sending, { title, cleaning }: CleanVerdict): Promise<SendOutcome> {
  const { item, settings, language } = sending;
  const words = sendWords(language);
  if (settings.settings.chainAtSend === 'remove') {
    const left = await cleaned(office, sending, cleaning);
    if (left !== null) return left;
    return { ...refuse(words, words.removed(cleaning.count)), sendModeOverride: 'promptUser' };
  }
  if (await wasWarned(item, 'clusterpost.warned', cleaning.about)) {
    return (await cleaned(office, sending, cleaning)) ?? { allowEvent: true };
  }
  const isRemembered = await rememberWarning(item, 'clusterpost.warned', cleaning.about);
  const message = `${title}\n${isRemembered ? words.sendAgain : words.whatToDo}`;
  if (!canSendItself(office, item)) return refuse(words, message);
  return { allowEvent: false, errorMessage: message, commandId: CLEAN_BUTTON, cancelLabel: words.cleanAndSend };
}

/** Cleans, and reads again what stands there then: Outlook writes what it is given in its own way. Null when it may leave. */
async function cleaned(office: OfficeAtSend, sending: Sending, cleaning: Cleaning): Promise<SendOutcome | null> {
  const words = sendWords(sending.language);
  await clean(sending.item, cleaning);
  const left = await judge(sending);
  if (left.kind === 'allow') return null;
  if (left.kind === 'caution') return cautioned(office, sending, left);
  return refuse(words, left.kind === 'stop' ? left.message : `${left.title}\n${words.whatToDo}`);
}

/**
 * Holds the reply once for what only the writer can tell to be meant so, with "Send anyway" at hand. Null when they were told before; and in an Outlook
 * that can neither remember it nor offer that choice, which would never let the reply go.
 */
async function cautioned(
  { context }: OfficeAtSend,
  { item, language }: Sending,
  { message, about }: CautionVerdict,
): Promise<SendOutcome | null> {
  if (await wasWarned(item, 'clusterpost.cautioned', about)) return null;
  const isRemembered = await rememberWarning(item, 'clusterpost.cautioned', about);
  if (!isRemembered && context.requirements?.isSetSupported('Mailbox', '1.14') !== true) return null;
  return { ...refuse(sendWords(language), message), sendModeOverride: 'promptUser' };
}

/**
 * The button "Haal weg en verstuur", in the ribbon and in the dialog at send: takes out what certainly goes and sends. What only a person can settle is
 * left to the check at send, which says what it is.
 */
export async function cleanAndSend(office: OfficeAtSend, event: SendEvent, now: () => Date): Promise<void> {
  try {
    const settings = parseCompactSettings(office.context.roamingSettings.get(COMPACT_KEY));
    const { item } = office.context.mailbox;
    if (item && settings !== null) {
      const sending = { item, settings, language: languageOf(office), now };
      const verdict = await judge(sending);
      if (verdict.kind === 'clean') await clean(item, verdict.cleaning);
    }
    const send = item?.sendAsync?.bind(item);
    if (send) await ask<unknown>((done) => send(done));
  } catch {
    // Nothing left: the check at send has the last word, and the reply still stands in front of the writer.
  }
  event.completed({ allowEvent: true });
}

/** Sending from a button needs Mailbox 1.15; so does a button in the dialog that does something instead of opening the pane. */
function canSendItself({ context }: OfficeAtSend, item: ItemAtSend): boolean {
  return item.sendAsync !== undefined && context.requirements?.isSetSupported('Mailbox', '1.15') === true;
}

function refuse(words: SendWords, errorMessage: string): SendOutcome {
  return { allowEvent: false, errorMessage, commandId: COMPOSE_BUTTON, cancelLabel: words.open };
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
