import type { ClockNotes as Notes } from '../clock';

/**
 * Whether Exchange also keeps mail that somebody sends from a shared mailbox in the Sent Items of that mailbox, and not in the sender's own alone
 * (Set-Mailbox -MessageCopyForSentAsEnabled and -MessageCopyForSendOnBehalfEnabled).
 */
export interface SentCopies {
  inSharedMailbox(): boolean;
  choose(inSharedMailbox: boolean): void;
}

const KEY = 'sent-copies';

/** On until somebody turns it off, as in a municipality that works in a shared mailbox; Exchange itself begins with it off. */
export function sentCopies(notes: Notes): SentCopies {
  return {
    inSharedMailbox: () => notes.note(KEY) !== 'off',
    choose: (inSharedMailbox) => notes.saveNote(KEY, inSharedMailbox ? 'on' : 'off'),
  };
}
