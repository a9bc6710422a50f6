import PostalMime from 'postal-mime';
import { CLUSTER, RunningPractice, type JsonBody } from '../../practice/server/running';

const MAILBOX = `/users/${CLUSTER}`;
const IMMUTABLE = { headers: { prefer: 'IdType="ImmutableId"' } };

describe('answering through the practice Graph', () => {
  let running: RunningPractice;
  let question: JsonBody;
  const graph: RunningPractice['graph'] = (...call) => running.graph(...call);

  beforeAll(async () => {
    running = await RunningPractice.start();
    await running.smtp({
      from: 'Joke Bakker <joke@debrug.example>',
      cc: 'compagnon@debrug.example',
      subject: 'Terras',
      html: '<html><body><p>Mag het groter?</p></body></html>',
      messageId: '<terras@debrug.example>',
    });
    const { body } = await graph('GET', `${MAILBOX}/mailFolders/inbox/messages`, undefined, IMMUTABLE);
    question = body['value']?.[0] ?? {};
  });
  afterAll(() => running.stop());

  const at = (rest: string): string => `${MAILBOX}/messages/${question['id']}${rest}`;

  it('makes a draft in the conversation that quotes as Dutch Outlook on the web does', async () => {
    const { status, body } = await graph('POST', at('/createReply'), { comment: 'Beste Joke,\nDat kan.' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      isDraft: true,
      subject: 'RE: Terras',
      conversationId: question['conversationId'],
      toRecipients: [{ emailAddress: { address: 'joke@debrug.example' } }],
      ccRecipients: [],
      from: { emailAddress: { address: CLUSTER } },
    });
    const html = body['body']?.['content'] ?? '';
    expect(html).toMatch(/<div>Beste Joke,<br>\s*Dat kan\.<\/div><div id="appendonsend"><\/div>\s*<hr /);
    expect(html).toContain('<b>Van:</b> Joke Bakker &lt;joke@debrug.example&gt;<br>');
    expect(html).toContain('<b>Verzonden:</b> ');
    expect(html).toContain('<b>CC:</b> compagnon@debrug.example &lt;compagnon@debrug.example&gt;<br>');
    expect(html).toContain('<b>Onderwerp:</b> Terras');
    expect(html).toContain('<p>Mag het groter?</p>');
  });

  it('quotes as classic Outlook when the practice Outlook asks for that', async () => {
    const { body } = await graph('POST', at('/createReplyAll'), {}, { headers: { 'x-practice-outlook': 'classic' } });
    expect(body['body']?.['content']).toContain('border-top:solid #E1E1E1 1.0pt');
    expect(body['ccRecipients']).toMatchObject([{ emailAddress: { address: 'compagnon@debrug.example' } }]);
  });

  it('gives the headers along that a program set, of Graph and as properties, to whoever gets the mail', async () => {
    const header = (name: string): string => `String {00020386-0000-0000-C000-000000000046} Name ${name}`;
    const draft = {
      subject: 'Met kopregels',
      toRecipients: [{ emailAddress: { address: 'joke@debrug.example' } }],
      ccRecipients: [{ emailAddress: { address: 's.brandsma@noorderhage.example' } }],
      internetMessageHeaders: [
        { name: 'x-zaak', value: '12' },
        { name: 'x-team', value: 'horeca' },
      ],
    };
    const { body: made } = await graph('POST', `${MAILBOX}/messages`, draft, IMMUTABLE);
    const singleValueExtendedProperties = [
      { id: header('x-clusterpost'), value: 'ja\r\nSubject: anders' },
      { id: header('Auto-Submitted'), value: 'auto-replied' },
      { id: header('x-team'), value: '' },
      { id: header('Subject'), value: 'Anders' },
      { id: 'String {00020329-0000-0000-C000-000000000046} Name x-none', value: 'of another set' },
    ];
    await graph('PATCH', `${MAILBOX}/messages/${made['id']}`, { singleValueExtendedProperties }, IMMUTABLE);
    expect((await graph('POST', `${MAILBOX}/messages/${made['id']}/send`, undefined, IMMUTABLE)).status).toBe(202);

    const [caught] = running.practice.store.outbox.list();
    const left = await PostalMime.parse(caught?.raw ?? '');
    const given = left.headers.filter(({ key }) => /^(?:x-|auto-submitted|subject)/.test(key));
    expect(given.map(({ key, value }) => [key, value]).sort()).toEqual([
      ['auto-submitted', 'auto-replied'],
      ['subject', 'Met kopregels'],
      ['x-clusterpost', 'ja Subject: anders'],
      ['x-zaak', '12'],
    ]);
    const inbox = '/me/mailFolders/inbox/messages?$select=subject,internetMessageHeaders';
    const { body: received } = await graph('GET', inbox);
    expect(received['value']?.[0]).toMatchObject({ subject: 'Met kopregels' });
    expect(received['value']?.[0]?.['internetMessageHeaders']).toContainEqual({ name: 'X-Zaak', value: '12' });
  });

  it('forwards with the prefix FW and to whom is given', async () => {
    const toRecipients = [{ emailAddress: { address: 'r.vanaalst@noorderhage.example' } }];
    const { body } = await graph('POST', at('/createForward'), { toRecipients });
    expect(body).toMatchObject({ subject: 'FW: Terras', toRecipients });
  });

  it('sends a draft once, into Sent Items under the same immutable id', async () => {
    const message = {
      body: { contentType: 'text', content: 'Wij hebben uw vraag ontvangen.' },
      internetMessageHeaders: [{ name: 'x-auto-response-suppress', value: 'All' }],
    };
    const draft = await graph('POST', at('/createReply'), { message }, { as: 'app', ...IMMUTABLE });
    expect(draft.body['body']).toEqual(message.body);
    const send = `${MAILBOX}/messages/${draft.body['id']}/send`;
    expect((await graph('POST', send, undefined, { as: 'app' })).status).toBe(202);
    expect((await graph('POST', send, undefined, { as: 'app' })).status).toBe(400);

    const sent = await graph(
      'GET',
      `${MAILBOX}/mailFolders/sentitems/messages/${draft.body['id']}`,
      undefined,
      IMMUTABLE,
    );
    expect(sent.body).toMatchObject({ isDraft: false, subject: 'RE: Terras' });
    const [caught] = (await running.web('GET', '/practice/outbox')).body as unknown as JsonBody[];
    expect(caught).toMatchObject({ subject: 'RE: Terras', to: ['joke@debrug.example'] });
    expect(caught?.['headers']).toContainEqual(['In-Reply-To', '<terras@debrug.example>']);
  });

  it.each([
    [[{ name: 'Auto-Submitted', value: 'auto-replied' }], 'InvalidInternetMessageHeader'],
    [[1, 2, 3, 4, 5, 6].map((n) => ({ name: `x-${n}`, value: '' })), 'InvalidInternetMessageHeaderCollection'],
  ])('takes no other headers than five that begin with x-', async (internetMessageHeaders, code) => {
    const { status, body } = await graph('POST', at('/createReply'), { message: { internetMessageHeaders } });
    expect([status, body['error']?.['code']]).toEqual([400, code]);
  });

  it('sends nothing without a recipient, and leaves the draft', async () => {
    const draft = await graph('POST', `${MAILBOX}/messages`, { subject: 'Aan niemand' }, IMMUTABLE);
    expect((await graph('POST', `${MAILBOX}/messages/${draft.body['id']}/send`)).status).toBe(400);
    const { body } = await graph('GET', `${MAILBOX}/messages/${draft.body['id']}`);
    expect(body).toMatchObject({ isDraft: true });
  });

  it('does not let one colleague send as another', async () => {
    const message = {
      subject: 'x',
      from: { emailAddress: { address: 'm.post@noorderhage.example' } },
      toRecipients: [{ emailAddress: { address: 'a@b.example' } }],
    };
    const { status, body } = await graph('POST', '/me/sendMail', { message });
    expect([status, body['error']?.['code']]).toEqual([403, 'ErrorSendAsDenied']);
  });

  it('sends a whole MIME message', async () => {
    const mime = ['From: ondernemen@noorderhage.example', 'To: a@b.example', 'Subject: MIME', '', 'Dag'].join('\r\n');
    const { status } = await graph('POST', `${MAILBOX}/sendMail`, Buffer.from(mime).toString('base64'), {
      headers: { 'content-type': 'text/plain' },
    });
    expect(status).toBe(202);
    const [caught] = (await running.web('GET', '/practice/outbox')).body as unknown as JsonBody[];
    expect(caught).toMatchObject({ subject: 'MIME', to: ['a@b.example'] });
  });

  it('changes a draft as long as it is one', async () => {
    const draft = await graph('POST', `${MAILBOX}/messages`, { subject: 'Eerst' }, IMMUTABLE);
    const change = { subject: 'Later', body: { contentType: 'HTML', content: '<p>Dag</p>' } };
    const { body } = await graph('PATCH', `${MAILBOX}/messages/${draft.body['id']}`, change);
    expect(body).toMatchObject({ subject: 'Later', body: { contentType: 'html', content: '<p>Dag</p>' } });
  });
});
