import { parseRecord } from '../../../src/domain/ownership/record';
import { TRIAGE_PROPERTY } from '../../../src/mailbox/graph/names';
import { CLUSTER, RunningPractice, type JsonBody } from './running';

describe('the practice mailbox on first start', () => {
  let running: RunningPractice;
  let messages: JsonBody[];
  beforeAll(async () => {
    running = await RunningPractice.start({ seed: true });
    const select = 'subject,from,receivedDateTime,conversationId,body,internetMessageHeaders,hasAttachments';
    const { body } = await running.graph(
      'GET',
      `/users/${CLUSTER}/messages?$top=100&$select=${select}&$filter=isDraft eq false`,
    );
    messages = body['value'] ?? [];
  });
  afterAll(() => running.stop());

  it('holds about forty mails, the newest of minutes ago and none of the future', () => {
    expect(messages.length).toBeGreaterThanOrEqual(38);
    const received = messages.map((message) => String(message['receivedDateTime']));
    expect(received.at(0)).toBe('2026-11-24T09:24:00Z');
    expect(received.every((at) => at <= '2026-11-24T09:30:00Z')).toBe(true);
  });

  it('holds no mail of a Saturday or a Sunday but what has just come in', () => {
    const days = messages.map((message) => new Date(String(message['receivedDateTime'])).getUTCDay());
    expect(days.filter((day) => day === 0 || day === 6)).toEqual([]);
  });

  it('holds internal forwards in the markup of three Outlooks', () => {
    const forwards = messages.filter((message) => /^FW:/i.test(String(message['subject'])));
    const html = forwards.map((message) => message['body']?.['content'] ?? '').join('');
    expect(forwards.length).toBeGreaterThanOrEqual(6);
    expect(html).toContain('border-top:solid #E1E1E1');
    expect(html).toContain('id="divRplyFwdMsg"');
    expect(html).toContain('id="mail-editor-reference-message-container"');
    expect(html).toMatch(/<b>Verzonden:<\/b> \w+dag \d+ november 2026 \d\d:\d\d/);
  });

  it('holds mail of machines, marked as such', () => {
    const marked = messages.filter((message) =>
      (message['internetMessageHeaders'] ?? []).some?.((header) =>
        /^(auto-submitted|list-id)$/i.test(header['name'] ?? ''),
      ),
    );
    expect(marked).toHaveLength(4);
  });

  it('keeps conversations together', () => {
    const anker = messages.filter((message) => /open met oud en nieuw/.test(String(message['subject'])));
    expect(anker).toHaveLength(3);
    expect(new Set(anker.map((message) => message['conversationId'])).size).toBe(1);
  });

  it('shows who has a question, in colour and with a date that is kept in working days', async () => {
    const expand = `singleValueExtendedProperties($filter=id eq '${TRIAGE_PROPERTY}')`;
    const query = `$filter=${encodeURIComponent("subject eq 'Vetafscheider verplicht?'")}&$expand=${encodeURIComponent(expand)}`;
    const { body } = await running.graph('GET', `/users/${CLUSTER}/messages?${query}`);
    const [claimed] = body['value'] ?? [];
    // Received on Friday after closing time (12:30), so Monday is day 0.
    expect(claimed).toMatchObject({
      receivedDateTime: '2026-11-20T12:37:00Z',
      categories: ['Fatima Haddou'],
      flag: { flagStatus: 'flagged', dueDateTime: { dateTime: '2026-11-25T00:00:00.0000000' } },
    });
    const record = parseRecord(claimed?.['singleValueExtendedProperties']?.[0]?.['value'] ?? '');
    expect(record).toMatchObject({ owner: { id: 'fatima' }, due: '2026-11-25', acknowledgement: { state: 'sent' } });
    const list = await running.graph('GET', `/users/${CLUSTER}/outlook/masterCategories`, undefined, { as: 'app' });
    expect(list.body['value']).toContainEqual(
      expect.objectContaining({ displayName: 'Fatima Haddou', color: 'preset4' }),
    );
  });

  it('uses no address that could be real', () => {
    const addresses = JSON.stringify(messages).match(/[\w.-]+@[\w.-]+/g) ?? [];
    expect(addresses.filter((address) => !/\.example$/.test(address))).toEqual([]);
  });

  it('is not filled a second time', async () => {
    await running.restart();
    const { body } = await running.graph(
      'GET',
      `/users/${CLUSTER}/messages?$top=1&$count=true&$filter=isDraft eq false`,
    );
    expect(body['@odata.count']).toBe(messages.length);
  });
});
