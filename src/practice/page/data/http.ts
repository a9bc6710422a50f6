import type { FileContent } from './attachment';
import { base64Of } from './base64';

/** A request of the practice Outlook that did not succeed; the message is in Dutch and can be shown. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  constructor(
    message: string,
    /** HTTP status of the answer; null when there was none. */
    readonly status: number | null = null,
  ) {
    super(message);
  }
}

const LIMIT_MS = 15_000;
const NO_ANSWER = 'De oefenserver antwoordt niet. Kijk of `npm start` nog draait en probeer het opnieuw.';

/** By HTTP status; Graph's own messages are English, and meant for programmers. */
const REASONS: ReadonlyMap<number, string> = new Map([
  [401, 'Je bent niet meer aangemeld. Laad de pagina opnieuw.'],
  [403, 'Je mag dit niet in deze postbus.'],
  [404, 'Dit bericht is er niet meer. Misschien heeft een collega het verplaatst of verwijderd.'],
  [409, 'Iemand anders veranderde dit bericht tegelijk met jou. Probeer het opnieuw.'],
  [412, 'Iemand anders veranderde dit bericht tegelijk met jou. Probeer het opnieuw.'],
  [429, 'De postbus heeft het druk. Wacht even en probeer het opnieuw.'],
]);

/**
 * Sends a request to the practice server and reads its JSON; null when the answer is empty.
 * @throws RequestFailed also after 15 seconds without an answer
 */
export async function ask(address: string, init: RequestInit = {}): Promise<unknown> {
  const text = await exchange(address, init, (response) => response.text());
  return text === '' ? null : JSON.parse(text);
}

/** As `ask`, for an answer that is a file. */
export async function askForFile(address: string, init: RequestInit = {}): Promise<FileContent> {
  const blob = await exchange(address, init, (response) => response.blob());
  return { contentType: blob.type === '' ? 'application/octet-stream' : blob.type, base64: await base64Of(blob) };
}

export const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** What to tell a person of an error that may be ours or the browser's. */
export function wordsFor(error: unknown): string {
  return error instanceof RequestFailed ? error.message : 'Er ging iets mis op deze pagina. Laad de pagina opnieuw.';
}

async function exchange<T>(address: string, init: RequestInit, read: (response: Response) => Promise<T>): Promise<T> {
  let answer: { readonly response: Response; readonly content: T };
  try {
    const response = await fetch(address, { ...init, signal: AbortSignal.timeout(LIMIT_MS) });
    answer = { response, content: await read(response) };
  } catch {
    throw new RequestFailed(NO_ANSWER);
  }
  const { ok, status } = answer.response;
  if (ok) return answer.content;
  throw new RequestFailed(
    REASONS.get(status) ?? `De oefenserver kon dit niet uitvoeren (${status}). Probeer het opnieuw.`,
    status,
  );
}
