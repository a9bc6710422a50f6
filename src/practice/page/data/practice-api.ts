import type { FaultRule } from '../../server/faults/fault';
import type { OutsideMail } from '../../server/mail/outside-mail';
import type { SignedIn } from '../host/bridges/nested-sign-in';
import type { Attachment, FileContent } from './attachment';
import { ask, askForFile, json } from './http';

export interface PracticePerson {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly role: 'staff' | 'specialist' | 'coordinator';
}

export interface PracticeState {
  readonly mailbox: { readonly name: string; readonly address: string };
  readonly persons: readonly PracticePerson[];
  readonly addin: string;
  /** ISO 8601: the moment on the practice clock. */
  readonly now: string;
  readonly smtpPort: number;
  /** What goes wrong now. */
  readonly faults: readonly FaultRule[];
  /** Exchange also keeps mail that was sent from the shared mailbox in the Sent Items there. */
  readonly sentCopiesInSharedMailbox: boolean;
}

/** A mail that left the practice mailbox by SMTP. */
export interface SentMail {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly date: string;
  /** One of the two. */
  readonly html?: string;
  readonly text?: string;
  readonly attachments: readonly Attachment[];
}

export async function practiceState(): Promise<PracticeState> {
  return (await ask('/practice/state')) as PracticeState;
}

/** Sets the practice clock to a moment, or so many minutes on; answers with the moment it then shows, in ISO 8601. */
export async function moveClock(to: { readonly now: string } | { readonly advance: number }): Promise<string> {
  return ((await ask('/practice/clock', json('POST', to))) as { readonly now: string }).now;
}

/** Replaces what goes wrong; an empty list lets everything go well again. */
export async function setFaults(rules: readonly FaultRule[]): Promise<void> {
  await ask('/practice/faults', json('PUT', { rules }));
}

export async function keepSentCopies(inSharedMailbox: boolean): Promise<void> {
  await ask('/practice/sent-copies', json('PUT', { inSharedMailbox }));
}

/** Brings in a mail of somebody outside, over SMTP. */
export async function bringMail(mail: OutsideMail): Promise<void> {
  await ask('/practice/mail', json('POST', mail));
}

/** Throws all mail away and fills the mailbox as it was at first. */
export async function resetMailbox(): Promise<void> {
  await ask('/practice/reset', { method: 'POST' });
}

/** A file that the add-in has on its own web server, which Outlook fetches; from anywhere else practice mode takes nothing. */
export function fileOfAddin(address: string): Promise<FileContent> {
  return askForFile(`/practice/addin-file?address=${encodeURIComponent(address)}`);
}

/** What left by SMTP, newest first. */
export async function outbox(): Promise<readonly SentMail[]> {
  return (await ask('/practice/outbox')) as readonly SentMail[];
}

export async function signIn(person: string): Promise<SignedIn> {
  return (await ask('/practice/token', json('POST', { person }))) as SignedIn;
}

/** Gives Outlook's own access token for a person, which no fault touches, and asks for a new one shortly before it runs out. */
export function tokenSource(person: string): () => Promise<string> {
  let kept: { readonly token: Promise<string>; readonly until: number } | null = null;
  return () => {
    if (kept === null || Date.now() > kept.until) {
      const token = ask('/practice/token', json('POST', { person, for: 'outlook' })).then(
        (signedIn) => (signedIn as SignedIn).accessToken,
      );
      kept = { token, until: Date.now() + 50 * 60_000 };
      token.catch(() => {
        kept = null;
      });
    }
    return kept.token;
  };
}

/** Office's roaming settings of a person: key -> JSON. */
export async function roamingSettings(person: string): Promise<Readonly<Record<string, string>>> {
  return (await ask(roamingOf(person))) as Readonly<Record<string, string>>;
}

export async function saveRoamingSettings(person: string, settings: Readonly<Record<string, string>>): Promise<void> {
  await ask(roamingOf(person), json('PUT', settings));
}

function roamingOf(person: string): string {
  return `/practice/roaming/${encodeURIComponent(person)}`;
}
