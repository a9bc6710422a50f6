import { MailboxError } from '../error';
import { pause } from '../pause';
import type { OneOfMany } from '../port';
import { codeOf, LONGEST_RETRY_AFTER_S, MOST_RETRIES, STABLE_IDS, type GraphClient } from './client';

/** One call among many. */
export interface BatchPart {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** As for a call of its own. */
  readonly path: string;
  readonly body?: unknown;
  /** Version that the item must still have. */
  readonly ifMatch?: string;
}

/** Carries out many calls; the answers, or what went wrong, in the order in which they were asked. Never rejects. */
export type BatchClient = <T>(parts: readonly BatchPart[]) => Promise<readonly OneOfMany<T>[]>;

interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Graph takes no more in one batch. */
const MOST_PARTS = 20;

/**
 * Many calls in few requests. One batch at a time: Exchange carries out four parts of it at once, and more than four at once it turns away. A part
 * that was turned away goes with the next batch, after the pause that was asked for, if that is short.
 */
export function createBatchClient(request: GraphClient): BatchClient {
  return async <T>(parts: readonly BatchPart[]): Promise<readonly OneOfMany<T>[]> => {
    const answers: OneOfMany<T>[] = [];
    let waiting = parts.map((_part, index) => index);
    for (let attempt = 0; waiting.length > 0; attempt++) {
      const turnedAway: number[] = [];
      for (let start = 0; start < waiting.length; start += MOST_PARTS) {
        const these = waiting.slice(start, start + MOST_PARTS);
        const found = await send<T>(request, these, parts);
        these.forEach((index, at) => {
          const answer = found[at] ?? new MailboxError('failed', 'no answer to a part of a batch');
          answers[index] = answer;
          if (attempt < MOST_RETRIES && isWorthAnotherTry(answer)) turnedAway.push(index);
        });
      }
      if (turnedAway.length > 0) await pause(longestPause(turnedAway.map((index) => answers[index])));
      waiting = turnedAway;
    }
    return answers;
  };
}

/**
 * Two calls in one request, the second after the first. Whatever of it Graph turned away unread, or did not come to, is asked once more by itself.
 *
 * @throws MailboxError as the two calls by themselves
 */
export async function oneAfterTheOther<A, B>(
  request: GraphClient,
  first: BatchPart,
  second: BatchPart,
): Promise<readonly [A, B]> {
  const requests = [
    { id: '1', ...written(first) },
    { id: '2', ...written(second), dependsOn: ['1'] },
  ];
  const { responses } = await request<{ readonly responses: readonly PartAnswer[] }>('/$batch', {
    method: 'POST',
    body: { requests },
  });
  const answer = <T>(id: string): OneOfMany<T> => answerOf<T>(responses.find((one) => one.id === id));
  const alone = <T>({ path, ...options }: BatchPart): Promise<T> => request<T>(path, options);
  const [one, other] = [answer<A>('1'), answer<B>('2')];
  if (one instanceof MailboxError && one.code !== 'throttled') throw one;
  return [
    one instanceof MailboxError ? await alone<A>(first) : one,
    other instanceof MailboxError ? await alone<B>(second) : other,
  ];
}

async function send<T>(
  request: GraphClient,
  indexes: readonly number[],
  parts: readonly BatchPart[],
): Promise<readonly OneOfMany<T>[]> {
  const requests = indexes.map((index) => ({ id: String(index), ...written(parts[index]) }));
  try {
    const { responses } = await request<{ readonly responses: readonly PartAnswer[] }>('/$batch', {
      method: 'POST',
      body: { requests },
    });
    const byId = new Map(responses.map((answer) => [answer.id, answer]));
    return requests.map(({ id }) => answerOf<T>(byId.get(id)));
  } catch (error) {
    // The batch as a whole did not come through: so did none of its parts, as far as anybody can tell.
    if (error instanceof MailboxError) return indexes.map(() => error);
    throw error;
  }
}

function written(part: BatchPart | undefined): Record<string, unknown> {
  if (part === undefined) return {};
  const { method, path, body, ifMatch } = part;
  const headers = {
    Prefer: STABLE_IDS,
    ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
  };
  return { method, url: path, headers, ...(body !== undefined && { body }) };
}

function answerOf<T>(answer: PartAnswer | undefined): OneOfMany<T> {
  if (answer === undefined) return new MailboxError('failed', 'no answer to a part of a batch');
  const { status, headers = {}, body } = answer;
  if (status < 400) return body as T;
  const code = (body as { readonly error?: { readonly code?: string } } | undefined)?.error?.code ?? '';
  const name = Object.keys(headers).find((one) => one.toLowerCase() === 'retry-after');
  const retryAfter = Number(name === undefined ? Number.NaN : headers[name]);
  const detail = `${status} ${code}`.trim();
  return new MailboxError(codeOf(status, code), detail, Number.isNaN(retryAfter) ? null : retryAfter * 1000);
}

function isWorthAnotherTry(answer: unknown): boolean {
  return (
    answer instanceof MailboxError && answer.code === 'throttled' && waitOf(answer) <= LONGEST_RETRY_AFTER_S * 1000
  );
}

function longestPause(answers: readonly unknown[]): number {
  return Math.max(0, ...answers.map((answer) => (answer instanceof MailboxError ? waitOf(answer) : 0)));
}

function waitOf({ retryAfterMs }: MailboxError): number {
  return retryAfterMs ?? 1000;
}
