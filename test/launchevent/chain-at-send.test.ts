import { cleanAndSend, onMessageSend } from '../../src/launchevent/handlers';
import type { Done, ItemAtSend, OfficeAtSend, OfficeAttachment, SendOutcome } from '../../src/launchevent/office';
import type { CompactSettings } from '../../src/domain/settings/compact';
import { NOORDERHAGE } from '../builders/organisation';
import { CLUSTER, JOLANDA, quotedHeader, WIM } from '../builders/reply';

const kept = (chainAtSend?: 'stop' | 'remove'): CompactSettings => ({
  v: 1,
  savedAt: '2026-11-23T08:00:00Z',
  settings: {
    mailbox: { name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' },
    ...{ aliases: [], internalDomains: ['noorderhage.example'], partnerDomains: [], sisterMailboxes: [], words: [] },
    organisation: { ...NOORDERHAGE, generalNumberIsPolicy: true },
    calendar: { kind: 'office' },
    chainAtSend,
  },
  card: null,
  colleagues: [],
});

const good =
  '<p>Geachte Wim Hoekema,</p><p>Windschermen mogen zonder vergunning.</p><p>Met vriendelijke groet,</p><p>Team Ondernemen<br>Gemeente Noorderhage<br>Raadhuisplein 1, 9200 AA Noorderhage<br>T 14 0512<br>E ondernemen@noorderhage.example</p>';
const internal = `${quotedHeader(JOLANDA, CLUSTER, 'FW: Terras')}<p>Deze klant is lastig, zie nota.docx.</p>`;
const question = `${quotedHeader(WIM, CLUSTER)}<p>Mag een windscherm?</p>`;
const unclear = `${quotedHeader('Bureau &lt;info@bureau.example&gt;', JOLANDA)}<p>Wij zien bezwaren.</p>`;

const says =
  <T>(value: () => T) =>
  (...args: readonly unknown[]): void =>
    (args[args.length - 1] as Done<T>)({ status: 'succeeded', value: value() });
const refuses = (...args: readonly unknown[]): void =>
  (args[args.length - 1] as Done<unknown>)({ status: 'failed', value: undefined });

/** A reply in an Outlook that remembers what is left with it; `version` is the newest set of Mailbox that it knows. */
function writing(html: string, settings = kept(), version = '1.14', part: Partial<ItemAtSend> = {}) {
  const written = {
    html,
    sent: 0,
    files: [
      { id: '0', name: 'nota.docx' },
      { id: '1', name: 'folder.pdf' },
    ],
  };
  const memory = new Map<string, string>();
  const isNew = Number(version.slice(2)) >= 15;
  const item: ItemAtSend = {
    body: {
      getAsync: says(() => written.html),
      setAsync: (text, _options, done) => {
        written.html = text;
        done({ status: 'succeeded', value: undefined });
      },
    },
    subject: { getAsync: says(() => 'RE: Terras') },
    from: { getAsync: says(() => ({ displayName: '', emailAddress: 'ondernemen@noorderhage.example' })) },
    to: { getAsync: says(() => [{ displayName: 'Wim Hoekema', emailAddress: 'wim@brasseriedewaag.example' }]) },
    cc: { getAsync: says(() => []) },
    bcc: { getAsync: says(() => []) },
    sessionData: {
      getAsync: (key, done) => done({ status: memory.has(key) ? 'succeeded' : 'failed', value: memory.get(key) ?? '' }),
      setAsync: (key, value, done) => {
        memory.set(key, value);
        done({ status: 'succeeded', value: undefined });
      },
    },
    getAttachmentsAsync: says((): readonly OfficeAttachment[] => written.files),
    removeAttachmentAsync: (id, done) => {
      written.files = written.files.filter((one) => one.id !== id);
      done({ status: 'succeeded', value: undefined });
    },
    ...(isNew && {
      sendAsync: (done: Done<unknown>) => {
        written.sent += 1;
        done({ status: 'succeeded', value: undefined });
      },
    }),
    ...part,
  };
  const office: OfficeAtSend = {
    onReady: () => undefined,
    actions: { associate: () => undefined },
    context: {
      displayLanguage: 'nl-NL',
      requirements: { isSetSupported: (_name, wanted) => Number(wanted.slice(2)) <= Number(version.slice(2)) },
      roamingSettings: { get: () => settings },
      mailbox: { item },
    },
  };
  const now = (): Date => new Date('2026-11-23T09:00:00Z');
  const outcomeOf = async (run: typeof onMessageSend): Promise<SendOutcome> => {
    const outcomes: SendOutcome[] = [];
    await run(office, { completed: (one) => outcomes.push(one) }, now);
    expect(outcomes).toHaveLength(1);
    const [outcome] = outcomes;
    expect(outcome?.errorMessage?.length ?? 0).toBeLessThanOrEqual(500);
    return outcome ?? { allowEvent: false };
  };
  return { written, send: () => outcomeOf(onMessageSend), clean: () => outcomeOf(cleanAndSend) };
}

describe('mail of colleagues below a reply that is sent', () => {
  it('stops it once, with what happens at the next attempt, and then goes out of it', async () => {
    const { written, send } = writing(good + internal + question);
    const first = await send();
    expect(first).toMatchObject({ allowEvent: false, commandId: 'clusterpostComposeButton' });
    expect(first.errorMessage).toMatch(/^Onder je antwoord staat nog 1 intern bericht\.\n.*nog een keer/);
    expect(written.html).toContain('lastig');
    expect(await send()).toEqual({ allowEvent: true });
    expect(written.html).toBe(good + question);
    expect(written.files).toEqual([{ id: '1', name: 'folder.pdf' }]);
  });

  it('stops it also where a newer version kept a choice that this one does not know', async () => {
    const { written, send } = writing(good + internal, kept('ask' as never));
    expect(await send()).toMatchObject({ allowEvent: false });
    expect(written.html).toContain('lastig');
  });

  it('stops it again when more of it stands there than the writer was told', async () => {
    const { written, send } = writing(good + internal + question);
    await send();
    written.html = good + internal + internal.replace('8:39', '8:40') + question;
    expect(await send()).toMatchObject({
      allowEvent: false,
      errorMessage: expect.stringMatching(/2 interne/) as string,
    });
  });

  it('stops it again when something else stands there than the writer was told of', async () => {
    const { written, send } = writing(good + internal + question);
    await send();
    written.html = good + internal.replace('lastig', 'onze vriend') + question;
    expect(await send()).toMatchObject({ allowEvent: false });
    expect(written.html).toContain('onze vriend');
  });

  it('keeps telling whose an attachment is until Outlook takes it off', async () => {
    const { written, send } = writing(good + internal + question, kept('remove'), '1.14', {
      removeAttachmentAsync: (_id, done) => refuses(done),
    });
    for (let attempt = 0; attempt < 2; attempt++) expect(await send()).toMatchObject({ allowEvent: false });
    expect(written.html).toContain('nota.docx');
  });

  it('stops it each time in an Outlook that remembers nothing', async () => {
    const { written, send } = writing(good + internal, kept(), '1.14', { sessionData: undefined } as object);
    for (let attempt = 0; attempt < 2; attempt++) {
      const { allowEvent, errorMessage } = await send();
      expect(allowEvent).toBe(false);
      expect(errorMessage).toMatch(/Open Clusterpost: daar herstel je dit/);
    }
    expect(written.html).toContain('lastig');
  });

  it('goes out at once where the cluster wants that, and the writer is told before it leaves', async () => {
    const { written, send } = writing(good + internal + question, kept('remove'));
    const outcome = await send();
    expect(outcome).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
    expect(outcome.errorMessage).toMatch(/^Clusterpost heeft 1 intern bericht onder je antwoord weggehaald\./);
    expect(written.html).toBe(good + question);
    expect(await send()).toEqual({ allowEvent: true });
  });

  it.each(['stop', 'remove'] as const)('is left to a person where only a person can tell: %s', async (setting) => {
    const { written, send } = writing(good + internal + unclear, kept(setting));
    for (let attempt = 0; attempt < 3; attempt++) {
      expect(await send()).toMatchObject({
        allowEvent: false,
        errorMessage: expect.stringMatching(/Beslis nog over 1 stuk/) as string,
      });
    }
    expect(written.html).toBe(good + internal + unclear);
  });

  it.each(['stop', 'remove'] as const)('never makes an empty mail of it: %s', async (setting) => {
    const { written, send } = writing(internal, kept(setting));
    for (let attempt = 0; attempt < 2; attempt++) expect(await send()).toMatchObject({ allowEvent: false });
    expect(written.html).toBe(internal);
  });

  it('is told when the rest is longer than Outlook takes', async () => {
    const long = `${good}${internal}${quotedHeader(WIM, CLUSTER)}<p>${'lang verhaal '.repeat(80_000)}</p>`;
    const { written, send } = writing(long, kept('remove'));
    expect(await send()).toMatchObject({
      allowEvent: false,
      errorMessage: expect.stringMatching(/te lang om het hier aan te passen/) as string,
    });
    expect(written.html).toBe(long);
  });

  it.each([
    ['Outlook does not take the text', { setAsync: refuses }],
    ['Outlook puts something else there', { setAsync: says(() => undefined) }],
  ])('does not leave when %s', async (_why, body) => {
    const getAsync = says(() => good + internal) as ItemAtSend['body']['getAsync'];
    const { send } = writing(good + internal, kept('remove'), '1.14', { body: { getAsync, ...body } });
    const { allowEvent, errorMessage } = await send();
    expect(allowEvent).toBe(false);
    expect(errorMessage).toMatch(/Je antwoord kon niet worden gecontroleerd|Onder je antwoord staat nog/);
  });
});

describe('what only the writer can tell to be meant so', () => {
  const mail: ItemAtSend['getAttachmentsAsync'] = says(() => [
    { id: '0', name: 'FW Terras.msg', attachmentType: 'item' },
  ]);
  const colleague: ItemAtSend['cc'] = {
    getAsync: says(() => [{ displayName: 'Jolanda Meijer', emailAddress: 'j.meijer@noorderhage.example' }]),
  };

  it.each<[string, Partial<ItemAtSend>, RegExp]>([
    [
      'a mail that goes along as an attachment',
      { getAttachmentsAsync: mail },
      /^Er gaat een mail mee als bijlage: FW Terras/,
    ],
    ['a colleague who reads along', { cc: colleague }, /Jolanda Meijer/],
    ['both', { getAttachmentsAsync: mail, cc: colleague }, /FW Terras.*\n.*Jolanda|Jolanda.*\n.*FW Terras/],
  ])('stops it once, and can be sent anyway: %s', async (_what, part, message) => {
    const { send } = writing(good + question, kept(), '1.14', part);
    expect(await send()).toMatchObject({
      ...{ allowEvent: false, sendModeOverride: 'promptUser' },
      errorMessage: expect.stringMatching(message) as string,
    });
    expect(await send()).toEqual({ allowEvent: true });
  });

  it('is told after mail of colleagues was taken out', async () => {
    const { written, send } = writing(good + internal + question, kept(), '1.14', { cc: colleague });
    expect((await send()).errorMessage).toMatch(/intern bericht/);
    expect((await send()).errorMessage).toMatch(/Jolanda Meijer/);
    expect(written.html).toBe(good + question);
    expect(await send()).toEqual({ allowEvent: true });
  });

  it('is told again when it is something else', async () => {
    const names = ['FW Terras.msg', 'Notitie.msg'];
    const { send } = writing(good, kept(), '1.14', {
      getAttachmentsAsync: says(() => [{ id: '0', name: names[0] ?? '', attachmentType: 'item' }]),
    });
    await send();
    names.shift();
    expect((await send()).errorMessage).toMatch(/Notitie/);
  });

  it('never holds a reply for good in an Outlook that neither remembers nor lets it be sent anyway', async () => {
    const part = { cc: colleague, sessionData: undefined } as object;
    expect(await writing(good, kept(), '1.13', part).send()).toEqual({ allowEvent: true });
    expect(await writing(good, kept(), '1.14', part).send()).toMatchObject({ sendModeOverride: 'promptUser' });
  });
});

describe('the button that takes it out and sends', () => {
  it('stands in the dialog of an Outlook that can do that', async () => {
    expect(await writing(good + internal, kept(), '1.15').send()).toMatchObject({
      ...{ allowEvent: false, commandId: 'clusterpostCleanButton', cancelLabel: 'Haal weg en verstuur' },
    });
  });

  it('leads to the pane where there is more to do', async () => {
    const outcome = await writing(good + internal + unclear, kept(), '1.15').send();
    expect(outcome.commandId).toBe('clusterpostComposeButton');
  });

  it('cleans and sends', async () => {
    const { written, clean } = writing(good + internal + question, kept(), '1.15');
    await clean();
    expect(written).toMatchObject({ html: good + question, sent: 1, files: [{ name: 'folder.pdf' }] });
  });

  it('leaves questions to the check at send', async () => {
    const { written, clean } = writing(good + internal + unclear, kept(), '1.15');
    await clean();
    expect(written).toMatchObject({ html: good + internal + unclear, sent: 1 });
  });

  it('sends nothing that could not be cleaned', async () => {
    const body = { getAsync: says(() => good + internal) as ItemAtSend['body']['getAsync'], setAsync: refuses };
    const { written, clean } = writing(good + internal, kept(), '1.15', { body });
    await clean();
    expect(written.sent).toBe(0);
  });
});
