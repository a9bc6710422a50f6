import { CLUSTER, RunningPractice, type JsonBody } from '../../practice/server/running';

const SANNE = 's.brandsma@noorderhage.example';
const JOKE = 'joke@debrug.example';
const NOW = new Date('2026-11-24T09:30:00Z');
const AWAY = {
  status: 'alwaysEnabled',
  externalAudience: 'all',
  internalReplyMessage: '<p>Ik ben er niet.</p>',
  externalReplyMessage: '<p>Ik ben afwezig.</p>',
};

/** What the mailbox of somebody who is away answers by itself. */
describe('automatic replies', () => {
  // Each test starts a practice server of its own.
  jest.setTimeout(60_000);
  let running: RunningPractice;
  let now = NOW;
  beforeEach(async () => {
    now = NOW;
    running = await RunningPractice.start({ clock: () => now });
  });
  afterEach(() => running.stop());

  const away = (more: object = {}) =>
    running.graph('PATCH', '/me/mailboxSettings', { automaticRepliesSetting: { ...AWAY, ...more } });
  const write = (more: object = {}) => running.smtp({ from: JOKE, to: SANNE, subject: 'Terras', text: 'Dag', ...more });
  const outside = async () => (await running.web('GET', '/practice/outbox')).body as unknown as JsonBody[];

  it('answers somebody outside once, with the headers that Exchange gives, and from nobody', async () => {
    await away();
    await write({ messageId: '<vraag@debrug.example>' });
    await write({ subject: 'Nog iets' });
    const [reply, ...more] = await outside();
    expect(more).toEqual([]);
    expect(reply).toMatchObject({ subject: 'Automatisch antwoord: Terras' });
    const [caught] = running.practice.store.outbox.list();
    expect(caught).toMatchObject({ sender: '', recipients: [JOKE] });
    const headers = new Map(
      (reply?.['headers'] as unknown as [string, string][]).map(([name, value]) => [name.toLowerCase(), value]),
    );
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('x-auto-response-suppress')).toBe('All');
    expect(headers.get('x-ms-exchange-inbox-rules-loop')).toBe(SANNE);
    expect(headers.get('in-reply-to')).toBe('<vraag@debrug.example>');
  });

  it('answers somebody again when it is set anew', async () => {
    await away();
    await write();
    await away();
    await write({ subject: 'Nog iets' });
    expect(await outside()).toHaveLength(2);
  });

  it('answers a colleague in the words for colleagues, and that answer is not answered', async () => {
    await away();
    await running.graph('PATCH', `/users/${CLUSTER}/mailboxSettings`, { automaticRepliesSetting: AWAY }, { as: 'app' });
    const message = { subject: 'Intern', toRecipients: [{ emailAddress: { address: SANNE } }] };
    await running.graph('POST', `/users/${CLUSTER}/sendMail`, { message }, { as: 'app' });
    const read = async (mailbox: string): Promise<JsonBody[]> =>
      (await running.graph('GET', `/users/${mailbox}/mailFolders/inbox/messages`, undefined, { as: 'app' })).body[
        'value'
      ] as JsonBody[];
    expect((await read(CLUSTER)).map(({ subject, bodyPreview }) => [subject, bodyPreview])).toEqual([
      ['Automatisch antwoord: Intern', 'Ik ben er niet.'],
    ]);
    expect(await read(SANNE)).toHaveLength(1);
  });

  it.each<[string, object, object]>([
    ['is off', { status: 'disabled' }, {}],
    ['is for colleagues only', { externalAudience: 'none' }, {}],
    ['is for people in an address book that nobody has', { externalAudience: 'contactsOnly' }, {}],
    ['has no words for outside', { externalReplyMessage: '' }, {}],
    ['meets a mail that wants none', {}, { headers: { 'X-Auto-Response-Suppress': 'DR, OOF' } }],
    ['meets a machine', {}, { headers: { 'Auto-Submitted': 'auto-replied' } }],
    ['meets a list', {}, { headers: { 'List-Id': '<nieuws.debrug.example>' } }],
    ['meets bulk mail', {}, { headers: { Precedence: 'bulk' } }],
    ['meets a mail from nobody', {}, { envelope: { from: '', to: [SANNE] } }],
  ])('are not sent when it %s', async (_when, settings, mail) => {
    await away(settings);
    await write(mail);
    expect(await outside()).toEqual([]);
  });

  it('go out between the times of a schedule, by the clock of its time zone', async () => {
    const timeZone = 'W. Europe Standard Time';
    await away({
      status: 'scheduled',
      scheduledStartDateTime: { dateTime: '2026-11-24T12:00:00', timeZone },
      scheduledEndDateTime: { dateTime: '2026-11-25T12:00:00', timeZone },
    });
    for (const [at, from] of [
      ['2026-11-24T10:59:00Z', 'before@a.example'],
      ['2026-11-24T11:00:00Z', 'first@a.example'],
      ['2026-11-25T10:59:00Z', 'last@a.example'],
      ['2026-11-25T11:00:00Z', 'after@a.example'],
    ] as const) {
      now = new Date(at);
      await write({ from });
    }
    const answered = running.practice.store.outbox.list().flatMap(({ recipients }) => recipients);
    expect(answered.reverse()).toEqual(['first@a.example', 'last@a.example']);
  });

  it('are announced in the mail tips of a colleague', async () => {
    await away();
    const ask = { emailAddresses: [SANNE], mailTipsOptions: 'automaticReplies, mailboxFullStatus' };
    const { body } = await running.graph('POST', '/me/getMailTips', ask, { as: 'ruben' });
    expect(body['value']?.[0]).toMatchObject({
      emailAddress: { address: SANNE },
      automaticReplies: { message: '<p>Ik ben er niet.</p>' },
      mailboxFull: false,
    });
  });
});

describe('mailbox settings', () => {
  let running: RunningPractice;
  beforeAll(async () => {
    running = await RunningPractice.start();
  });
  afterAll(() => running.stop());

  it('keep what was not named, also after a restart', async () => {
    await running.graph('PATCH', '/me/mailboxSettings', { dateFormat: 'dd-MM-yyyy' });
    await running.graph('PATCH', '/me/mailboxSettings', {
      workingHours: { daysOfWeek: ['Monday'], startTime: '09:00' },
    });
    await running.restart();
    const { body } = await running.graph('GET', '/me/mailboxSettings');
    expect(body).toMatchObject({
      dateFormat: 'dd-MM-yyyy',
      timeZone: 'W. Europe Standard Time',
      workingHours: { daysOfWeek: ['monday'], startTime: '09:00', endTime: '17:00:00.0000000' },
    });
  });

  it.each<[string, object]>([
    ['a time zone that nobody knows', { timeZone: 'Zomertijd' }],
    ['a language that is not there', { language: { locale: 'xx-XX' } }],
    ['what kind of mailbox it is', { userPurpose: 'shared' }],
    ['no status of automatic replies', { automaticRepliesSetting: { status: 'sometimes' } }],
    [
      'an end before the start',
      {
        automaticRepliesSetting: {
          status: 'scheduled',
          scheduledStartDateTime: { dateTime: '2026-11-25T12:00:00', timeZone: 'UTC' },
          scheduledEndDateTime: { dateTime: '2026-11-24T12:00:00', timeZone: 'UTC' },
        },
      },
    ],
  ])('refuse %s', async (_what, settings) => {
    expect((await running.graph('PATCH', '/me/mailboxSettings', settings)).status).toBe(400);
  });
});
