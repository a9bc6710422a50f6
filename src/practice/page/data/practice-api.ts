import type { SignedIn } from '../host/nested-sign-in';
import { ask, json } from './http';

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
  /** As for a mailbox that is hidden from the address list: Outlook then gives add-ins no item at all. */
  readonly mailboxIsHidden: boolean;
  /** Outlook answers the add-in to nothing. */
  readonly hostIsSilent: boolean;
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
}

export async function practiceState(): Promise<PracticeState> {
  return (await ask('/practice/state')) as PracticeState;
}

/** Sets the practice clock to a moment, or so many minutes on; answers with the moment it then shows, in ISO 8601. */
export async function moveClock(to: { readonly now: string } | { readonly advance: number }): Promise<string> {
  return ((await ask('/practice/clock', json('POST', to))) as { readonly now: string }).now;
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

/**
 * Calls back with the address of a mailbox in which something changed, and with null when the server was out of sight
 * and anything may have changed. Returns the way to stop listening.
 */
export function onMailboxChange(listener: (address: string | null) => void): () => void {
  const events = new EventSource('/practice/events');
  events.onmessage = ({ data }: MessageEvent<string>) => {
    listener((JSON.parse(data) as { address: string }).address);
  };
  events.onopen = () => listener(null);
  return () => events.close();
}

function roamingOf(person: string): string {
  return `/practice/roaming/${encodeURIComponent(person)}`;
}
