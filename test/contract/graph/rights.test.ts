import type { Grant } from '../../../src/practice/server/grant';
import { CLUSTER, RunningPractice, type Answer, type JsonBody } from '../../practice/server/running';

const MAILBOX = `/users/${CLUSTER}`;
const RUBEN = 'r.vanaalst@noorderhage.example';
const MESSAGE = {
  subject: 'Dag',
  toRecipients: [{ emailAddress: { address: 'joke@debrug.example' } }],
};
const FROM_CLUSTER = { ...MESSAGE, from: { emailAddress: { address: CLUSTER } } };

describe('who may do what in the practice Graph', () => {
  let running: RunningPractice;
  let question = '';
  const graph: RunningPractice['graph'] = (...call) => running.graph(...call);
  const outcome = ({ status, body }: Answer): readonly unknown[] => [status, body['error']?.['code']];
  const grant = (rights: Pick<Grant, 'access' | 'send'>): void => {
    running.practice.grants = [{ person: RUBEN, mailbox: CLUSTER, ...rights }];
  };

  beforeAll(async () => {
    running = await RunningPractice.start();
    await running.smtp({ from: 'a@b.example', subject: 'Terras', text: 'x' });
    const { body } = await graph('GET', `${MAILBOX}/messages`);
    question = String(body['value']?.[0]?.['id']);
  });
  afterAll(() => running.stop());

  /** Tries each kind of call as Ruben. */
  async function tried(): Promise<Record<string, readonly unknown[]>> {
    const as = { as: 'ruben' };
    const at = `${MAILBOX}/messages/${question}`;
    return {
      read: outcome(await graph('GET', at, undefined, as)),
      write: outcome(await graph('PATCH', at, { isRead: true }, as)),
      'make a folder': outcome(
        await graph('POST', `${MAILBOX}/mailFolders`, { displayName: String(Math.random()) }, as),
      ),
      'send through it': outcome(await graph('POST', `${MAILBOX}/sendMail`, { message: MESSAGE }, as)),
      'send as it': outcome(await graph('POST', '/me/sendMail', { message: FROM_CLUSTER }, as)),
    };
  }
  const denied = [403, 'ErrorAccessDenied'];
  const notAs = [403, 'ErrorSendAsDenied'];
  const ok = (status: number): readonly unknown[] => [status, undefined];

  it.each<[string, Pick<Grant, 'access' | 'send'>, Record<string, readonly unknown[]>]>([
    [
      'nothing',
      { access: 'none', send: 'none' },
      { read: denied, write: denied, 'make a folder': denied, 'send through it': denied, 'send as it': notAs },
    ],
    [
      'reading',
      { access: 'read', send: 'none' },
      { read: ok(200), write: denied, 'make a folder': denied, 'send through it': denied, 'send as it': notAs },
    ],
    [
      'full access, which sends nothing',
      { access: 'full', send: 'none' },
      { read: ok(200), write: ok(200), 'make a folder': ok(201), 'send through it': notAs, 'send as it': notAs },
    ],
    [
      'sending as it, which reads nothing',
      { access: 'none', send: 'as' },
      { read: denied, write: denied, 'make a folder': denied, 'send through it': denied, 'send as it': ok(202) },
    ],
    [
      'full access and sending on behalf',
      { access: 'full', send: 'onBehalf' },
      { read: ok(200), write: ok(200), 'make a folder': ok(201), 'send through it': ok(202), 'send as it': ok(202) },
    ],
  ])('a colleague with %s', async (_what, rights, expected) => {
    grant(rights);
    expect(await tried()).toEqual(expected);
  });

  it('shows the sender of a mail on behalf of the cluster, and nobody behind a mail as the cluster', async () => {
    for (const send of ['onBehalf', 'as'] as const) {
      grant({ access: 'full', send });
      await graph('POST', `${MAILBOX}/sendMail`, { message: MESSAGE }, { as: 'ruben' });
    }
    const { body } = await graph(
      'GET',
      `${MAILBOX}/mailFolders/sentitems/messages?$top=2&$select=from,sender`,
      undefined,
      {
        as: 'app',
      },
    );
    const people = body['value']?.map(({ from, sender }) => [addressOf(from), addressOf(sender)]);
    expect(people).toEqual([
      [CLUSTER, CLUSTER],
      [CLUSTER, RUBEN],
    ]);
    const [asCluster, onBehalf] = (await running.web('GET', '/practice/outbox')).body as unknown as JsonBody[];
    const senderLine = ['Sender', `Ruben van Aalst <${RUBEN}>`];
    expect(onBehalf?.['headers']).toContainEqual(senderLine);
    expect(asCluster?.['headers']).not.toContainEqual(senderLine);
  });

  it('refuses the settings and the list of categories of another mailbox, whatever the rights', async () => {
    grant({ access: 'full', send: 'as' });
    const as = { as: 'ruben' };
    const categories = `${MAILBOX}/outlook/masterCategories`;
    expect(outcome(await graph('GET', `${MAILBOX}/mailboxSettings`, undefined, as))).toEqual(denied);
    expect(outcome(await graph('GET', categories, undefined, as))).toEqual(denied);
    expect(outcome(await graph('POST', categories, { displayName: 'x', color: 'preset0' }, as))).toEqual(denied);
    expect((await graph('GET', `${MAILBOX}/mailboxSettings`, undefined, { as: 'app' })).status).toBe(200);
    expect((await graph('GET', '/me/mailboxSettings', undefined, as)).status).toBe(200);
  });

  it('lets a program send only as the mailbox through which it sends', async () => {
    expect(outcome(await graph('POST', `${MAILBOX}/sendMail`, { message: MESSAGE }, { as: 'app' }))).toEqual(ok(202));
    const other = { ...MESSAGE, from: { emailAddress: { address: RUBEN } } };
    expect(outcome(await graph('POST', `${MAILBOX}/sendMail`, { message: other }, { as: 'app' }))).toEqual(notAs);
  });

  describe('a token with only', () => {
    it.each<[string, string, string, unknown, number]>([
      ['Mail.Read', 'GET', '/me/messages', undefined, 200],
      ['Mail.Read', 'GET', `${MAILBOX}/messages`, undefined, 403],
      ['Mail.Read.Shared', 'GET', `${MAILBOX}/messages`, undefined, 200],
      ['Mail.Read.Shared', 'GET', '/me/messages', undefined, 200],
      ['Mail.Read.Shared', 'POST', `${MAILBOX}/messages`, { subject: 'x' }, 403],
      ['Mail.ReadWrite', 'POST', '/me/messages', { subject: 'x' }, 201],
      ['Mail.ReadWrite', 'POST', `${MAILBOX}/messages`, { subject: 'x' }, 403],
      ['Mail.ReadWrite.Shared', 'POST', `${MAILBOX}/messages`, { subject: 'x' }, 201],
      ['Mail.ReadWrite.Shared', 'POST', `${MAILBOX}/sendMail`, { message: MESSAGE }, 403],
      ['Mail.Send', 'POST', '/me/sendMail', { message: MESSAGE }, 202],
      ['Mail.Send', 'POST', `${MAILBOX}/sendMail`, { message: MESSAGE }, 403],
      ['Mail.Send.Shared', 'POST', `${MAILBOX}/sendMail`, { message: MESSAGE }, 202],
      ['Mail.Send', 'POST', '/me/sendMail', { message: FROM_CLUSTER }, 403],
      ['Mail.Send.Shared', 'POST', '/me/sendMail', { message: FROM_CLUSTER }, 202],
      ['MailboxSettings.Read', 'PATCH', '/me/mailboxSettings', { timeFormat: 'HH:mm' }, 403],
      ['MailboxSettings.ReadWrite', 'PATCH', '/me/mailboxSettings', { timeFormat: 'HH:mm' }, 200],
      ['MailboxSettings.ReadWrite', 'PATCH', `${MAILBOX}/mailboxSettings`, { timeFormat: 'HH:mm' }, 403],
      ['Mail.ReadWrite', 'GET', '/me/mailFolders/inbox/messageRules', undefined, 403],
      ['MailboxSettings.Read', 'GET', '/me/outlook/masterCategories', undefined, 200],
      ['MailboxSettings.Read', 'POST', '/me/outlook/masterCategories', { displayName: 'a' }, 403],
      ['MailboxSettings.ReadWrite', 'POST', '/me/outlook/masterCategories', { displayName: 'b' }, 201],
      ['Mail.ReadWrite', 'GET', '/me/mailboxSettings', undefined, 403],
      ['User.Read', 'GET', '/me', undefined, 200],
      ['User.Read', 'GET', '/users/m.post@noorderhage.example', undefined, 403],
      ['User.ReadBasic.All', 'GET', '/users/m.post@noorderhage.example', undefined, 200],
      ['Mail.Read', 'GET', '/me', undefined, 403],
    ])('%s gets to %s %s with %j: %d', async (scope, method, address, body, status) => {
      grant({ access: 'full', send: 'as' });
      const ruben = running.practice.persons.find(({ id }) => id === 'ruben');
      if (ruben === undefined) throw new Error('Ruben is not there');
      const { accessToken } = await running.practice.tokens.signIn(ruben, [scope]);
      const answer = await running.web(method, `${running.practice.graph}/v1.0${address}`, body, {
        authorization: `Bearer ${accessToken}`,
      });
      expect(answer.status).toBe(status);
    });
  });
});

function addressOf(recipient: JsonBody | undefined): unknown {
  return recipient?.['emailAddress']?.['address'];
}
