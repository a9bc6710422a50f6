import { IdentityError } from '../../../src/identity/error';
import { createGraphClient } from '../../../src/mailbox/graph/client';

const GRAPH = 'https://graph.microsoft.com';
const token = async (): Promise<string> => 'token';

type Asked = RequestInit & { readonly headers: Record<string, string> };

/** Graph as it answers this time: one answer after the other, the last one for ever. */
function answering(...answers: readonly (() => Response | Promise<Response>)[]): { asked: Asked[] } {
  const asked: Asked[] = [];
  globalThis.fetch = async (_address, request) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(request as Asked);
    if (answer === undefined) throw new Error('no answer was prepared');
    return answer();
  };
  return { asked };
}

const ok = () => Response.json({ id: 'm1' });
const failing =
  (status: number, code: string, headers: Record<string, string> = {}) =>
  () =>
    Response.json({ error: { code, message: 'Vraag van Joost de Wit' } }, { status, headers });

describe('asking Graph', () => {
  const fetchOfNode = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = fetchOfNode;
  });

  it('asks for ids that stay the same, with the token and the version that was read', async () => {
    const { asked } = answering(ok);
    await createGraphClient(GRAPH, token)('/me', { method: 'PATCH', body: {}, ifMatch: 'W/"1"', prefer: 'x="y"' });
    expect(asked[0]?.headers).toMatchObject({
      Authorization: 'Bearer token',
      Prefer: 'IdType="ImmutableId", x="y"',
      'If-Match': 'W/"1"',
    });
  });

  it.each([
    ['the sign-in expired', 401, 'InvalidAuthenticationToken', 'signIn'],
    ['there are no rights', 403, 'ErrorAccessDenied', 'noAccess'],
    ['the message is gone', 404, 'ErrorItemNotFound', 'notFound'],
    ['the mailbox is unknown', 404, 'ErrorInvalidUser', 'noAccess'],
    ['the version is outdated', 412, 'ErrorIrresolvableConflict', 'conflict'],
    ['two write at once', 409, 'ErrorIrresolvableConflict', 'conflict'],
    ['the folder is there already', 400, 'ErrorFolderExists', 'conflict'],
    ['the question is wrong', 400, 'BadRequest', 'failed'],
    ['Exchange breaks down', 500, 'ErrorInternalServerError', 'failed'],
  ])('says it in our own terms when %s, and quotes no mail', async (_what, status, code, ours) => {
    answering(failing(status, code));
    const failure: unknown = await createGraphClient(GRAPH, token)('/me').catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'MailboxError', code: ours });
    expect(String(failure)).not.toContain('Joost');
  });

  it('waits out a short pause that Graph asks for', async () => {
    const { asked } = answering(failing(429, 'ApplicationThrottled', { 'Retry-After': '1' }), ok);
    expect(await createGraphClient(GRAPH, token)('/me')).toEqual({ id: 'm1' });
    expect(asked).toHaveLength(2);
  });

  it('says how long a long pause has to be, at once', async () => {
    answering(failing(429, 'ApplicationThrottled', { 'Retry-After': '30' }));
    await expect(createGraphClient(GRAPH, token)('/me')).rejects.toMatchObject({
      code: 'throttled',
      retryAfterMs: 30_000,
    });
  });

  it('does not send a mail again when nobody knows whether it left', async () => {
    const { asked } = answering(failing(504, 'GatewayTimeout'), ok);
    await expect(createGraphClient(GRAPH, token)('/send', { method: 'POST' })).rejects.toMatchObject({
      code: 'failed',
    });
    expect(asked).toHaveLength(1);
  });

  it('says that there is no network', async () => {
    answering(() => Promise.reject(new TypeError('fetch failed')));
    await expect(createGraphClient(GRAPH, token)('/me')).rejects.toMatchObject({ code: 'offline' });
  });

  it('does not wait for ever', async () => {
    globalThis.fetch = (_address, request) =>
      new Promise((_resolve, reject) => {
        request?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    await expect(createGraphClient(GRAPH, token, 50)('/me')).rejects.toMatchObject({ code: 'timeout' });
  });

  it.each([
    ['offline', 'offline'],
    ['timeout', 'timeout'],
    ['signIn', 'signIn'],
    ['notConfigured', 'signIn'],
  ] as const)('says why nobody is signed in: %s', async (code, ours) => {
    const { asked } = answering(ok);
    const client = createGraphClient(GRAPH, () => Promise.reject(new IdentityError(code, 'x')));
    await expect(client('/me')).rejects.toMatchObject({ name: 'MailboxError', code: ours });
    expect(asked).toHaveLength(0);
  });

  it('gives somebody who has to sign in more time than Graph gets', async () => {
    answering(ok);
    const slowly = async (): Promise<string> => new Promise((resolve) => setTimeout(() => resolve('token'), 100));
    expect(await createGraphClient(GRAPH, slowly, 50)('/me')).toEqual({ id: 'm1' });
  });

  it('asks no more than three things at once, and the others after them', async () => {
    let [running, most] = [0, 0];
    answering(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return ok();
    });
    const client = createGraphClient(GRAPH, token);
    await Promise.all(Array.from({ length: 10 }, () => client('/me')));
    expect(most).toBe(3);
  });
});
