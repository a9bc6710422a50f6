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

/**
 * Carries out many chains of calls: in a chain each call comes after the one before, and only if that went well. Gives for each chain the answers up to
 * and including what went wrong. Never rejects.
 */
export type ChainClient = (
  chains: readonly (readonly BatchPart[])[],
) => Promise<readonly (readonly OneOfMany<unknown>[])[]>;

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
 * that was turned away goes with the next batch and what was to come after it, after the pause that was asked for, if that is short.
 */
export function createChainClient(request: GraphClient): ChainClient {
  return async (chains) => {
    const answers = chains.map((): OneOfMany<unknown>[] => []);
    let waiting = chains.map((_chain, index) => index);
    for (let attempt = 0; waiting.length > 0; attempt++) {
      const turnedAway: number[] = [];
      const pauses: number[] = [];
      const left = waiting.map((index) => ({ index, parts: chains[index]?.slice(answers[index]?.length) ?? [] }));
      for (const these of inBatches(left)) {
        const found = await send(
          request,
          these.map(({ parts }) => parts),
        );
        these.forEach(({ index }, at) => {
          const soFar = answers[index];
          soFar?.push(...(found[at] ?? []));
          const last = soFar?.[soFar.length - 1];
          if (attempt === MOST_RETRIES || !isWorthAnotherTry(last)) return;
          soFar?.pop();
          turnedAway.push(index);
          pauses.push(waitOf(last));
        });
      }
      if (turnedAway.length > 0) await pause(Math.max(0, ...pauses));
      waiting = turnedAway;
    }
    return answers;
  };
}

/** Calls that do not wait for each other. */
export function createBatchClient(inChains: ChainClient): BatchClient {
  return async <T>(parts: readonly BatchPart[]): Promise<readonly OneOfMany<T>[]> => {
    const found = await inChains(parts.map((part) => [part]));
    return found.map(([answer]) => (answer ?? missing()) as OneOfMany<T>);
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
  const answer = <T>(id: string): OneOfMany<T> => answerOf(responses.find((one) => one.id === id)) as OneOfMany<T>;
  const alone = <T>({ path, ...options }: BatchPart): Promise<T> => request<T>(path, options);
  const [one, other] = [answer<A>('1'), answer<B>('2')];
  if (one instanceof MailboxError && one.code !== 'throttled') throw one;
  return [
    one instanceof MailboxError ? await alone<A>(first) : one,
    other instanceof MailboxError ? await alone<B>(second) : other,
  ];
}

/** Chains are kept whole: a part can only wait for another of the same batch. */
function inBatches<T extends { readonly parts: readonly BatchPart[] }>(
  chains: readonly T[],
): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let room = 0;
  for (const chain of chains) {
    if (chain.parts.length > room) {
      batches.push([]);
      room = MOST_PARTS;
    }
    batches[batches.length - 1]?.push(chain);
    room -= chain.parts.length;
  }
  return batches;
}

/** The answers of one batch, for each chain up to and including what went wrong. */
async function send(
  request: GraphClient,
  chains: readonly (readonly BatchPart[])[],
): Promise<readonly (readonly OneOfMany<unknown>[])[]> {
  const idOf = (chain: number, at: number): string => `${chain}.${at}`;
  const requests = chains.flatMap((parts, chain) =>
    parts.map((part, at) => ({
      ...{ id: idOf(chain, at), ...written(part) },
      ...(at > 0 && { dependsOn: [idOf(chain, at - 1)] }),
    })),
  );
  try {
    const { responses } = await request<{ readonly responses: readonly PartAnswer[] }>('/$batch', {
      method: 'POST',
      body: { requests },
    });
    const byId = new Map(responses.map((answer) => [answer.id, answer]));
    return chains.map((parts, chain) => untilFailure(parts.map((_part, at) => answerOf(byId.get(idOf(chain, at))))));
  } catch (error) {
    // The batch as a whole did not come through: so did none of its parts, as far as anybody can tell.
    if (error instanceof MailboxError) return chains.map(() => [error]);
    throw error;
  }
}

function untilFailure(answers: readonly OneOfMany<unknown>[]): readonly OneOfMany<unknown>[] {
  const failure = answers.findIndex((answer) => answer instanceof MailboxError);
  return failure < 0 ? answers : answers.slice(0, failure + 1);
}

function written({ method, path, body, ifMatch }: BatchPart): Record<string, unknown> {
  const headers = {
    Prefer: STABLE_IDS,
    ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
  };
  return { method, url: path, headers, ...(body !== undefined && { body }) };
}

function answerOf(answer: PartAnswer | undefined): OneOfMany<unknown> {
  if (answer === undefined) return missing();
  const { status, headers = {}, body } = answer;
  if (status < 400) return body;
  const code = (body as { readonly error?: { readonly code?: string } } | undefined)?.error?.code ?? '';
  const name = Object.keys(headers).find((one) => one.toLowerCase() === 'retry-after');
  const retryAfter = Number(name === undefined ? Number.NaN : headers[name]);
  const detail = `${status} ${code}`.trim();
  return new MailboxError(codeOf(status, code), detail, Number.isNaN(retryAfter) ? null : retryAfter * 1000);
}

function missing(): MailboxError {
  return new MailboxError('failed', 'no answer to a part of a batch');
}

function isWorthAnotherTry(answer: unknown): answer is MailboxError {
  return (
    answer instanceof MailboxError && answer.code === 'throttled' && waitOf(answer) <= LONGEST_RETRY_AFTER_S * 1000
  );
}

function waitOf({ retryAfterMs }: MailboxError): number {
  return retryAfterMs ?? 1000;
}
