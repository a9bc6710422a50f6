import { constants, createDecipheriv, createHmac, privateDecrypt, X509Certificate } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { departures } from '../../../src/practice/server/graph/contract/check';
import { loadMetadata } from '../../../src/practice/server/graph/contract/metadata';
import { CLUSTER, RunningPractice, type Answer, type JsonBody } from '../../practice/server/running';

const INBOX = `users/${CLUSTER}/mailFolders('inbox')/messages`;
const SELECTED = { resource: `${INBOX}?$select=subject,importance` };
const START = new Date('2026-11-24T09:30:00Z');
const IN_DAYS = (days: number): string => new Date(START.getTime() + days * 24 * 3600_000).toISOString();

/** The endpoint of a program that is notified. */
class Endpoint {
  readonly told: JsonBody[] = [];
  /** The last notification whole. */
  last: JsonBody = {};
  /** What it says to a validation, given the token. */
  validation = (token: string): readonly [status: number, text: string] => [200, token];
  /** How many notifications it refuses first. */
  refuses = 0;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(): Promise<Endpoint> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = new Endpoint(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`);
    server.on('request', (request, response) => {
      const token = new URL(request.url ?? '', endpoint.url).searchParams.get('validationToken');
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      request.on('end', () => {
        if (token !== null) {
          const [status, said] = endpoint.validation(token);
          response.writeHead(status, { 'content-type': 'text/plain' }).end(said);
        } else if (endpoint.refuses > 0) {
          endpoint.refuses -= 1;
          response.writeHead(503).end();
        } else {
          endpoint.last = JSON.parse(text) as JsonBody;
          endpoint.told.push(...(endpoint.last['value'] ?? []));
          response.writeHead(202).end();
        }
      });
    });
    return endpoint;
  }

  /** What it was told, once that is as much as this. */
  async heard(count: number): Promise<readonly JsonBody[]> {
    const until = Date.now() + 3000;
    while (this.told.length < count && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 10));
    return this.told.splice(0);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }
}

describe('subscriptions of the practice Graph', () => {
  let running: RunningPractice;
  let endpoint: Endpoint;
  let now = START;

  beforeAll(async () => {
    running = await RunningPractice.start({ clock: () => now });
    endpoint = await Endpoint.open();
  });
  beforeEach(() => {
    endpoint.validation = (token) => [200, token];
    endpoint.refuses = 0;
    endpoint.told.length = 0;
    running.practice.faults.set([]);
    now = START;
  });
  afterEach(async () => {
    for (const as of ['app', 'sanne']) {
      const { body } = await running.graph('GET', '/subscriptions', undefined, { as });
      for (const { id } of body['value'] ?? [])
        await running.graph('DELETE', `/subscriptions/${id}`, undefined, { as });
    }
  });
  afterAll(async () => {
    await running.stop();
    await endpoint.close();
  });

  const subscribe = (more: object = {}, options: object = { as: 'app' }): Promise<Answer> =>
    running.graph(
      'POST',
      '/subscriptions',
      {
        changeType: 'created,updated,deleted',
        notificationUrl: endpoint.url,
        resource: INBOX,
        expirationDateTime: IN_DAYS(2),
        clientState: 'geheim',
        ...more,
      },
      options,
    );
  const outcome = ({ status, body }: Answer): readonly unknown[] => [status, body['error']?.['code']];
  const mail = (subject: string): Promise<void> => running.smtp({ from: 'a@b.example', subject, text: 'x' });

  it('tell a program what came, what changed and what went, in the folder that it follows', async () => {
    const immutable = { headers: { prefer: 'IdType="ImmutableId"' } };
    const { status, body: made } = await subscribe({}, { as: 'app', ...immutable });
    expect(status).toBe(201);
    expect(made).toMatchObject({ changeType: 'created,updated,deleted', clientState: 'geheim', resource: INBOX });

    await mail('Terras');
    const [came] = await endpoint.heard(1);
    const { body } = await running.graph('GET', `/${INBOX}?$select=subject`, undefined, immutable);
    const [message] = body['value'] ?? [];
    expect(came).toMatchObject({
      subscriptionId: made['id'],
      clientState: 'geheim',
      changeType: 'created',
      subscriptionExpirationDateTime: IN_DAYS(2),
      resourceData: {
        '@odata.type': '#Microsoft.Graph.Message',
        '@odata.etag': message?.['@odata.etag'],
        id: message?.['id'],
      },
    });

    const at = `/users/${CLUSTER}/messages/${message?.['id']}`;
    await running.graph('PATCH', at, { isRead: true });
    await running.graph('POST', `${at}/move`, { destinationId: 'archive' });
    await running.graph('PATCH', at, { isRead: false });
    const after = await endpoint.heard(2);
    expect(after.map(({ changeType }) => changeType)).toEqual(['updated', 'deleted']);
  });

  it('tell only the kinds of change that were asked for, from all folders of a mailbox', async () => {
    await subscribe({ changeType: 'created', resource: `/users/${CLUSTER}/messages` });
    await running.graph('POST', `/users/${CLUSTER}/messages`, { subject: 'Concept' });
    await mail('Nieuw');
    const told = await endpoint.heard(2);
    expect(told.map(({ changeType }) => changeType)).toEqual(['created', 'created']);
  });

  it('with a filter tell what begins to fit, what changes and what no longer fits', async () => {
    await mail('Voor die tijd');
    await subscribe({ resource: `${INBOX}?$filter=isRead eq false AND importance eq 'Normal'` });
    const { body } = await running.graph('GET', `/${INBOX}?$filter=subject eq 'Voor die tijd'`);
    const [message] = body['value'] ?? [];
    const kindsAfter = async (...changes: readonly object[]): Promise<unknown[]> => {
      for (const change of changes)
        await running.graph('PATCH', `/users/${CLUSTER}/messages/${message?.['id']}`, change);
      return (await endpoint.heard(1)).map(({ changeType }) => changeType);
    };
    expect(await kindsAfter({ categories: ['Sanne'] })).toEqual(['updated']);
    expect(await kindsAfter({ isRead: true })).toEqual(['deleted']);
    expect(await kindsAfter({ categories: [] }, { isRead: false })).toEqual(['created']);
  });

  it('give the message itself, encrypted for who asked, with a token that says who sent it', async () => {
    const keys = await generate([{ name: 'commonName', value: 'worker' }], { keySize: 2048, algorithm: 'sha256' });
    const encryptionCertificate = new X509Certificate(keys.cert).raw.toString('base64');
    const { status, body } = await subscribe({
      ...SELECTED,
      includeResourceData: true,
      encryptionCertificate,
      encryptionCertificateId: 'mijn-sleutel',
      expirationDateTime: IN_DAYS(1),
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ includeResourceData: true, encryptionCertificateId: 'mijn-sleutel' });
    await mail('Geheim');
    const [told] = await endpoint.heard(1);
    const content = told?.['encryptedContent'];
    const bytes = (name: string): Buffer => Buffer.from(String(content?.[name]), 'base64');
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    const key = privateDecrypt({ key: keys.private, padding, oaepHash: 'sha1' }, bytes('dataKey'));
    expect(createHmac('sha256', key).update(bytes('data')).digest('base64')).toBe(content?.['dataSignature']);
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16));
    const text = Buffer.concat([decipher.update(bytes('data')), decipher.final()]).toString('utf8');
    const message = JSON.parse(text) as Record<string, unknown>;
    expect(message).toMatchObject({ subject: 'Geheim', importance: 'normal' });
    expect(message).not.toHaveProperty('bodyPreview');
    expect(content).toMatchObject({ encryptionCertificateId: 'mijn-sleutel' });
    const [token = ''] = endpoint.last['validationTokens'] ?? [];
    const claims = JSON.parse(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString('utf8')) as object;
    expect(claims).toMatchObject({ aud: 'practice-worker', appid: '0bf30f3b-4a52-48df-9a82-234910c4a086' });
  });

  it("are told in the form of Microsoft's metadata", async () => {
    const metadata = loadMetadata();
    await subscribe({ lifecycleNotificationUrl: endpoint.url });
    await mail('In vorm');
    await endpoint.heard(1);
    const use = { type: 'graph.changeNotificationCollection', isCollection: false, isNullable: false };
    const wrong = (): readonly string[] => departures({ metadata, enumsInAnyCase: false }, use, endpoint.last, 'told');
    // What Microsoft documents here is not what its metadata says.
    expect(wrong()).toEqual(['told.value[0].resourceData has a @odata.type that is no graph.resourceData']);
    now = new Date(IN_DAYS(2));
    await mail('Voorbij');
    expect(await endpoint.heard(1)).toMatchObject([{ lifecycleEvent: 'subscriptionRemoved' }]);
    expect(wrong()).toEqual([]);
  });

  it('tell it twice when that fault stands', async () => {
    await subscribe();
    running.practice.faults.set([{ kind: 'duplicate-notifications', times: 1 }]);
    await mail('Dubbel');
    const [one, two] = await endpoint.heard(2);
    expect(one).toEqual(two);
  });

  it('try again when the endpoint does not take it', async () => {
    await subscribe();
    endpoint.refuses = 1;
    await mail('Volhouden');
    expect(await endpoint.heard(1)).toHaveLength(1);
  });

  it.each<[string, (token: string) => readonly [number, string]]>([
    ['says something else', () => [200, 'dag']],
    ['answers with another status', (token) => [202, token]],
  ])('are not made for an endpoint that %s', async (_what, validation) => {
    endpoint.validation = validation;
    expect(outcome(await subscribe())).toEqual([400, 'ValidationError']);
    expect((await running.graph('GET', '/subscriptions', undefined, { as: 'app' })).body['value']).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['more than 10,080 minutes', { expirationDateTime: IN_DAYS(7.1) }, 'ExtensionError'],
    ['an end in the past', { expirationDateTime: IN_DAYS(-1) }, 'InvalidRequest'],
    ['another kind of change', { changeType: 'created,read' }, 'InvalidRequest'],
    ['an endpoint outside this machine', { notificationUrl: 'https://elsewhere.example/notify' }, 'InvalidRequest'],
    ['a folder that is not there', { resource: `users/${CLUSTER}/mailFolders('x')/messages` }, 'InvalidRequest'],
    ['something else than mail', { resource: `users/${CLUSTER}/events` }, 'InvalidRequest'],
    ['a long clientState', { clientState: 'x'.repeat(129) }, 'InvalidRequest'],
    ['resource data without $select', { includeResourceData: true }, 'InvalidRequest'],
    ['resource data without a certificate', { ...SELECTED, includeResourceData: true }, 'InvalidRequest'],
    [
      'resource data under a certificate that is none',
      { ...SELECTED, includeResourceData: true, encryptionCertificate: 'TUlJ', encryptionCertificateId: 'x' },
      'InvalidRequest',
    ],
    ['resource data with bodies', { resource: `${INBOX}?$select=body`, includeResourceData: true }, 'InvalidRequest'],
    ['an order', { resource: `${INBOX}?$orderby=subject` }, 'BadRequest'],
    ['a filter that is none', { resource: `${INBOX}?$filter=kleur eq 'rood'` }, 'ErrorInvalidUrlQueryFilter'],
    ['what the metadata does not know', { colour: 'red' }, 'RequestBodyRead'],
  ])('are not made for %s', async (_what, more, code) => {
    expect(outcome(await subscribe(more))).toEqual([400, code]);
  });

  it('are refused to a person for the cluster mailbox, and given for their own', async () => {
    expect(outcome(await subscribe({}, { as: 'sanne' }))).toEqual([403, 'ExtensionError']);
    const own = { resource: "me/mailFolders('inbox')/messages" };
    expect((await subscribe(own, { as: 'sanne' })).status).toBe(201);
    expect((await running.graph('GET', '/subscriptions', undefined, { as: 'app' })).body['value']).toEqual([]);
  });

  it('are read, renewed and ended by who made them', async () => {
    const { body } = await subscribe();
    const at = `/subscriptions/${body['id']}`;
    const as = { as: 'app' };
    expect((await running.graph('GET', at, undefined, as)).body).toMatchObject({ id: body['id'] });
    const renewed = await running.graph('PATCH', at, { expirationDateTime: IN_DAYS(6) }, as);
    expect(renewed.body).toMatchObject({ expirationDateTime: IN_DAYS(6) });
    expect((await running.graph('PATCH', at, { clientState: 'x' }, as)).status).toBe(400);
    expect(outcome(await running.graph('GET', at, undefined, { as: 'sanne' }))).toEqual([404, 'ResourceNotFound']);
    expect((await running.graph('DELETE', at, undefined, as)).status).toBe(204);
    expect((await running.graph('GET', at, undefined, as)).status).toBe(404);
  });

  it('outlive a restart', async () => {
    const { body } = await subscribe();
    await running.restart();
    await mail('Na de herstart');
    expect(await endpoint.heard(1)).toMatchObject([{ subscriptionId: body['id'], changeType: 'created' }]);
  });

  it('ask to be reauthorised before they end, and say that they have ended', async () => {
    const { body } = await subscribe({ lifecycleNotificationUrl: endpoint.url });
    now = new Date(Date.parse(IN_DAYS(2)) - 30 * 60_000);
    await mail('Bijna');
    const [first, second] = (await endpoint.heard(2)).map((told) => told['lifecycleEvent'] ?? told['changeType']);
    expect([first, second].sort()).toEqual(['created', 'reauthorizationRequired']);
    const as = { as: 'app' };
    expect((await running.graph('POST', `/subscriptions/${body['id']}/reauthorize`, undefined, as)).status).toBe(200);

    now = new Date(IN_DAYS(2));
    await mail('Voorbij');
    expect(await endpoint.heard(1)).toMatchObject([
      { subscriptionId: body['id'], clientState: 'geheim', lifecycleEvent: 'subscriptionRemoved' },
    ]);
    expect((await running.graph('GET', `/subscriptions/${body['id']}`, undefined, as)).status).toBe(404);
  });
});
