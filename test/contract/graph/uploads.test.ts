import {
  Client,
  FileUpload,
  LargeFileUploadTask,
  type LargeFileUploadSession,
} from '@microsoft/microsoft-graph-client';
import { Agent, fetch as fetchOfUndici, setGlobalDispatcher } from 'undici';
import { CLUSTER, RunningPractice, type Answer } from '../../practice/server/running';

const MEGABYTE = 1024 * 1024;
const START = new Date('2026-11-24T09:30:00Z');

/** Attachments that are too large for one call (learn.microsoft.com/graph/outlook-large-attachments). */
describe('a large attachment', () => {
  let running: RunningPractice;
  let now = START;
  let draft = '';

  beforeAll(async () => {
    running = await RunningPractice.start({ clock: () => now });
  });
  beforeEach(async () => {
    now = START;
    running.practice.faults.set([]);
    draft = (await running.graph('POST', '/me/messages', { subject: 'Bouwtekening' })).body['id'] ?? '';
  });
  afterAll(() => running.stop());

  const begin = (more: object = {}, message = `/me/messages/${draft}`, as = 'sanne'): Promise<Answer> =>
    running.graph(
      'POST',
      `${message}/attachments/createUploadSession`,
      { AttachmentItem: { attachmentType: 'file', name: 'bouwtekening.pdf', size: 5 * MEGABYTE, ...more } },
      { as },
    );
  const put = (url: string, start: number, piece: Uint8Array, total = 5 * MEGABYTE): Promise<Answer> =>
    running.web('PUT', url, piece, {
      'content-type': 'application/octet-stream',
      'content-range': `bytes ${start}-${start + piece.length - 1}/${total}`,
    });
  const codeOf = ({ status, body }: Answer): readonly unknown[] => [status, body['error']?.['code']];
  const piece = (megabytes: number, content = 1): Uint8Array => new Uint8Array(megabytes * MEGABYTE).fill(content);

  it('comes in piece by piece, and is on the message once it is whole', async () => {
    const session = await begin({ contentType: 'application/pdf' });
    expect(session.status).toBe(201);
    expect(session.body).toMatchObject({ expirationDateTime: '2026-11-24T10:30:00.000Z', nextExpectedRanges: ['0-'] });
    const url = String(session.body['uploadUrl']);
    const first = await put(url, 0, piece(2));
    expect([first.status, first.body['nextExpectedRanges']]).toEqual([200, [String(2 * MEGABYTE)]]);
    const none = await running.graph('GET', `/me/messages/${draft}/attachments`);
    expect(none.body['value']).toEqual([]);

    const last = await put(url, 2 * MEGABYTE, piece(3, 2));
    expect(last.status).toBe(201);
    const id = /Attachments\('(.+)'\)$/.exec(String(last.headers['location']))?.[1];
    const { body } = await running.graph(
      'GET',
      `/me/messages/${draft}/attachments/${id}?$select=name,contentType,size,isInline`,
    );
    expect(body).toMatchObject({ name: 'bouwtekening.pdf', contentType: 'application/pdf', size: 5 * MEGABYTE });
    expect(Object.keys(body)).not.toContain('contentBytes');
  });

  it("is brought in by Microsoft's own client", async () => {
    const agent = new Agent({ connect: { ca: running.practice.certificate.cert } });
    const fetchOfNode = globalThis.fetch;
    setGlobalDispatcher(agent);
    globalThis.fetch = fetchOfUndici as unknown as typeof fetch;
    try {
      const { session, client } = await sessionOfClient();
      const file = new FileUpload(piece(5), 'bouwtekening.pdf', 5 * MEGABYTE);
      const result = await new LargeFileUploadTask(client, file, session, { rangeSize: 2 * MEGABYTE }).upload();
      expect(result.location).toContain('/Attachments(');
    } finally {
      globalThis.fetch = fetchOfNode;
      await agent.close();
    }
    const { body } = await running.graph('GET', `/me/messages/${draft}/attachments?$select=size`);
    expect(body['value']).toMatchObject([{ size: 5 * MEGABYTE }]);
  });

  async function sessionOfClient(): Promise<{ session: LargeFileUploadSession; client: Client }> {
    const person = running.practice.persons.find(({ id }) => id === 'sanne');
    if (person === undefined) throw new Error('nobody is called sanne');
    const { accessToken } = await running.practice.tokens.signIn(person);
    const client = Client.initWithMiddleware({
      baseUrl: running.practice.graph,
      customHosts: new Set(['localhost']),
      authProvider: { getAccessToken: async () => accessToken },
    });
    const session = await LargeFileUploadTask.createUploadSession(
      client,
      `/me/messages/${draft}/attachments/createUploadSession`,
      { AttachmentItem: { attachmentType: 'file', name: 'bouwtekening.pdf', size: 5 * MEGABYTE } },
    );
    return { session, client };
  }

  it.each<[string, object, string]>([
    [
      'a file under 3 MB, which fits in one call',
      { size: 3 * MEGABYTE - 1 },
      'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize',
    ],
    ['a file over 150 MB', { size: 150 * MEGABYTE + 1 }, 'ErrorAttachmentSizeLimitExceeded'],
    ['another kind of attachment', { attachmentType: 'item' }, 'ErrorInvalidRequest'],
    ['what the metadata does not know', { colour: 'red' }, 'RequestBodyRead'],
  ])('gets no session for %s', async (_what, more, code) => {
    expect(codeOf(await begin(more))).toEqual([400, code]);
  });

  it('gets no session from a person in the cluster mailbox, as Microsoft warns, and one from a program', async () => {
    const cluster = `/users/${CLUSTER}/messages`;
    const { body } = await running.graph('POST', cluster, { subject: 'Antwoord' });
    const message = `${cluster}/${body['id']}`;
    expect(codeOf(await begin({}, message))).toEqual([403, 'ErrorAccessDenied']);
    expect((await begin({}, message, 'app')).status).toBe(201);
  });

  it('is refused in one call', async () => {
    const contentBytes = Buffer.from(piece(3.5)).toString('base64');
    const attachment = { '@odata.type': '#microsoft.graph.fileAttachment', name: 'x.pdf', contentBytes };
    const answer = await running.graph('POST', `/me/messages/${draft}/attachments`, attachment);
    expect(codeOf(answer)).toEqual([413, 'RequestEntityTooLarge']);
  });

  it('goes on where it was when a piece is lost, out of turn or too large', async () => {
    const url = String((await begin()).body['uploadUrl']);
    await put(url, 0, piece(1));
    expect(codeOf(await put(url, 3 * MEGABYTE, piece(1)))).toEqual([416, 'ErrorInvalidRange']);
    expect(codeOf(await put(url, MEGABYTE, piece(1), 6 * MEGABYTE))).toEqual([400, 'ErrorInvalidRequest']);
    expect(codeOf(await put(url, MEGABYTE, piece(4.5)))).toEqual([413, 'RequestEntityTooLarge']);
    expect((await running.web('GET', url)).body['nextExpectedRanges']).toEqual([String(MEGABYTE)]);
    expect((await put(url, MEGABYTE, piece(4))).status).toBe(201);
  });

  it('can be taken back, runs out, and is nobody else’s', async () => {
    const url = String((await begin()).body['uploadUrl']);
    expect(codeOf(await put(`${url}x`, 0, piece(1)))).toEqual([401, 'InvalidAuthenticationToken']);
    expect((await running.web('DELETE', url)).status).toBe(204);
    expect(codeOf(await put(url, 0, piece(1)))).toEqual([404, 'ErrorItemNotFound']);
    const late = String((await begin()).body['uploadUrl']);
    now = new Date(START.getTime() + 60 * 60_000);
    expect(codeOf(await put(late, 0, piece(1)))).toEqual([401, 'InvalidAuthenticationToken']);
  });

  it('does not fit on a message that it makes larger than 35 MB', async () => {
    const total = 36 * MEGABYTE;
    const url = String((await begin({ size: total })).body['uploadUrl']);
    for (let start = 0; start < 8; start += 1) await put(url, start * 4 * MEGABYTE, piece(4), total);
    expect(codeOf(await put(url, 32 * MEGABYTE, piece(4), total))).toEqual([400, 'ErrorMessageSizeExceeded']);
  });

  it('meets the faults that other calls meet', async () => {
    const url = String((await begin()).body['uploadUrl']);
    running.practice.faults.set([{ kind: 'throttled', path: 'AttachmentSessions', seconds: 9 }]);
    const { status, headers } = await put(url, 0, piece(1));
    expect([status, headers['retry-after']]).toEqual([429, '9']);
    running.practice.faults.set([{ kind: 'offline', path: 'AttachmentSessions' }]);
    await expect(put(url, 0, piece(1))).rejects.toThrow();
  });
});
