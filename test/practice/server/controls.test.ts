import { CLUSTER, RunningPractice } from './running';

const SANNE = 's.brandsma@noorderhage.example';
/** How a browser marks what the page of the practice Outlook itself asks. */
const fromOutlook = { headers: { 'sec-fetch-site': 'same-origin' } };

describe('what somebody who practises can turn and press', () => {
  let running: RunningPractice;
  beforeAll(async () => {
    running = await RunningPractice.start();
  });
  afterAll(() => running.stop());

  const subjects = async (address: string): Promise<unknown> => {
    const { body } = await running.graph('GET', `${address}?$select=subject`);
    return body['value']?.map(({ subject }) => subject);
  };

  it('brings in a mail of somebody outside, who needs no mail program', async () => {
    const mail = {
      from: { name: 'Joke Bakker', address: 'joke@debrug.example' },
      subject: 'Terras aan de Kade',
      text: 'Mag mijn terras groter?',
    };
    expect((await running.web('POST', '/practice/mail', mail)).status).toBe(204);
    const { body } = await running.graph('GET', `/users/${CLUSTER}/mailFolders/inbox/messages`);
    expect(body['value']).toMatchObject([
      { subject: 'Terras aan de Kade', from: { emailAddress: mail.from }, bodyPreview: 'Mag mijn terras groter?' },
    ]);
  });

  it.each([
    ['no address', { from: { name: 'Joke', address: 'joke' }, subject: 'Terras', text: '' }],
    ['no subject', { from: { name: 'Joke', address: 'joke@debrug.example' }, text: '' }],
    ['nothing at all', []],
  ])('brings in no mail with %s', async (_what, mail) => {
    expect((await running.web('POST', '/practice/mail', mail)).status).toBe(400);
  });

  describe('a mail that somebody sends from the shared mailbox in Outlook', () => {
    async function send(subject: string): Promise<void> {
      const message = { subject, toRecipients: [{ emailAddress: { address: 'joke@debrug.example' } }] };
      const { body } = await running.graph('POST', `/users/${CLUSTER}/messages`, message);
      const sent = await running.graph('POST', `/users/${CLUSTER}/messages/${body['id']}/send`, undefined, fromOutlook);
      expect(sent.status).toBe(202);
    }

    it('lies with the sender and in the shared mailbox', async () => {
      await send('Kopie voor allen');
      expect(await subjects(`/users/${SANNE}/mailFolders/sentitems/messages`)).toEqual(['Kopie voor allen']);
      expect(await subjects(`/users/${CLUSTER}/mailFolders/sentitems/messages`)).toEqual(['Kopie voor allen']);
    });

    it('lies with the sender alone where Exchange keeps no copies', async () => {
      await running.web('PUT', '/practice/sent-copies', { inSharedMailbox: false });
      expect((await running.web('GET', '/practice/state')).body['sentCopiesInSharedMailbox']).toBe(false);
      await send('Alleen bij mij');
      expect(await subjects(`/users/${SANNE}/mailFolders/sentitems/messages`)).toContain('Alleen bij mij');
      expect(await subjects(`/users/${CLUSTER}/mailFolders/sentitems/messages`)).toEqual(['Kopie voor allen']);
      expect(await subjects(`/users/${CLUSTER}/mailFolders/drafts/messages`)).toEqual([]);
    });

    it('lies in the shared mailbox when a program sent it through Graph', async () => {
      const message = { subject: 'Uit Graph', toRecipients: [{ emailAddress: { address: 'joke@debrug.example' } }] };
      await running.graph('POST', `/users/${CLUSTER}/sendMail`, { message });
      expect(await subjects(`/users/${CLUSTER}/mailFolders/sentitems/messages`)).toContain('Uit Graph');
      expect(await subjects(`/users/${SANNE}/mailFolders/sentitems/messages`)).not.toContain('Uit Graph');
    });
  });

  it('throws all mail away, and fills the mailbox as it was at first, on the clock as it stands', async () => {
    await running.web('POST', '/practice/clock', { now: '2026-12-28T08:00:00Z' });
    await running.web('PUT', '/practice/roaming/sanne', { kept: '1' });
    expect((await running.web('POST', '/practice/reset')).status).toBe(204);
    const inbox = (await subjects(`/users/${CLUSTER}/mailFolders/inbox/messages`)) as string[];
    expect(inbox.length).toBeGreaterThan(5);
    expect(inbox).not.toContain('Terras aan de Kade');
    expect(await subjects(`/users/${SANNE}/mailFolders/sentitems/messages`)).toEqual([]);
    expect((await running.web('GET', '/practice/roaming/sanne')).body).toEqual({});
    expect((await running.web('GET', '/practice/outbox')).body).toEqual([]);
    expect((await running.web('GET', '/practice/state')).body['now']).toBe('2026-12-28T08:00:00.000Z');
  });
});
