import { IdentityError } from '../identity/error';
import { MailboxError } from '../mailbox/error';
import { OutlookError } from '../outlook/port';
import type { Texts } from '../texts/nl';

export type ProblemCode = keyof Texts['problems'];

/** Something that keeps a screen from doing its work; the words per code are in `src/texts`. */
export interface Problem {
  readonly code: ProblemCode;
  /** For the administrator: what happened and when, without mail text. */
  readonly detail: string;
}

export function problem(code: ProblemCode, detail: string, now: Date): Problem {
  return { code, detail: `${now.toISOString()} ${code}: ${detail}` };
}

/** What happened and what it means for the mail, in one line, for beside a button. */
export function problemSentence({ problems }: Texts, { code }: Problem): string {
  const { title, meaning } = problems[code];
  return `${title}. ${meaning}`;
}

/** What an error of a port means on the screen. Null: the answer belonged to an earlier item and says nothing now. */
export function problemOf(error: unknown, now: Date): Problem | null {
  if (error instanceof MailboxError) return problem(error.code, error.detail, now);
  if (error instanceof IdentityError) return problem(error.code, error.detail, now);
  if (error instanceof OutlookError) {
    if (error.code === 'itemChanged') return null;
    return problem(error.code === 'timeout' ? 'outlookSilent' : 'refused', error.detail, now);
  }
  return problem('unexpected', error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error', now);
}
