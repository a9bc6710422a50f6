import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { fetch as fetchOfUndici } from 'undici';
import { importMail, type ImportReport } from '../../../src/practice/server/import/import';
import { readImported } from '../../../src/practice/server/import/imported-mail';
import { importProgress, importSummary } from '../../../src/practice/server/import/summary';
import { progressLine } from '../../../src/practice/server/progress-line';
import { SETTINGS } from '../../../src/practice/server/seed/settings';
import { eventually } from '../../e2e/eventually';
import { CLUSTER, RunningPractice, type JsonBody } from './running';

const OWN = [CLUSTER, 'ondernemersloket@noorderhage.example'] as const;
const FILE_DATE = new Date('2026-10-01T12:00:00Z');

const eml = (id: string, ...more: readonly string[]): string =>
  [
    `From: Joke Bakker <joke@debrug.example>`,
    `To: ${CLUSTER}`,
    `Subject: Vraag ${id}`,
    `Message-ID: <${id}@debrug.example>`,
  ]
    .concat(more.length === 0 ? ['Date: Tue, 06 Oct 2026 10:15:00 +0200'] : more)
    .concat('', `Tekst van ${id}.`, '')
    .join('\r\n');

async function imported(text: string) {
  const mail = await readImported({ place: 'x.eml', raw: Buffer.from(text), delivered: FILE_DATE }, OWN);
  return 'broken' in mail ? mail : { ...mail.content, folder: mail.folder };
}

describe('a mail from a file', () => {
  it.each([
    [
      'the last server noted',
      [
        'Received: from a by b; Wed, 07 Oct 2026 09:00:00 +0200 (CEST)',
        'Received: from c by a; Tue, 06 Oct 2026 08:00:00 +0200',
        'Date: Tue, 06 Oct 2026 07:00:00 +0200',
      ],
      '2026-10-07T07:00:00Z',
    ],
    ['it was written, when no server noted any', ['Date: Tue, 06 Oct 2026 07:00:00 +0200'], '2026-10-06T05:00:00Z'],
    ['the file was written, when nothing better is known', ['Date: ooit'], '2026-10-01T12:00:00Z'],
  ])('came in at the moment that %s', async (_what, lines, receivedAt) => {
    expect(await imported(eml('a', ...lines))).toMatchObject({ receivedAt, internetMessageId: '<a@debrug.example>' });
  });

  it.each([
    ['Status: RO', true],
    ['Status: O', false],
    ['X-Mozilla-Status: 0001', true],
    ['X-Mozilla-Status: 0000', false],
    ['X-Gmail-Labels: Inbox,Opened', true],
    ['X-Gmail-Labels: Inbox,Unread', false],
    ['X-Other: R', false],
  ])('with "%s": read is %s', async (line, isRead) => {
    expect(await imported(eml('a', line))).toMatchObject({ isRead });
  });

  it.each([
    [CLUSTER, 'sentitems'],
    ['Ondernemersloket@Noorderhage.example', 'sentitems'],
    ['joke@debrug.example', 'inbox'],
  ])('from %s goes to %s', async (from, folder) => {
    expect(await imported(`From: <${from}>\nSubject: x\n\nx`)).toMatchObject({ folder });
  });

  it.each([
    ['an empty file', ''],
    ['a text that is no mail', 'Boodschappen: melk'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'],
    ['a mail that Thunderbird had thrown away', eml('a', 'X-Mozilla-Status: 0009')],
  ])('is skipped with a reason when it is %s', async (_what, text) => {
    expect(await imported(text)).toEqual({ broken: expect.stringMatching(/^dit .*\.$/) as string });
  });

  it('never breaks the import, whatever its bytes are', async () => {
    const piece = fc.constantFrom(
      'From: a@b.example\n',
      'Content-Type: multipart/mixed; boundary=x\n',
      '\n',
      '--x\n',
      '=?utf-8?Q?',
      'Date: ',
      '\0',
    );
    const wild = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 12 })
      .map((parts) => parts.join(''));
    await fc.assert(fc.asyncProperty(wild, async (text) => void (await imported(text))));
  });
});

describe('importing mail', () => {
  let folder: string;
  let running: RunningPractice;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'clusterpost-import-'));
    running = await RunningPractice.start();
  });
  afterAll(async () => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function write(name: string, text: string): string {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  async function importing(...named: string[]): Promise<ImportReport> {
    const { store } = running.practice;
    const cluster = store.folders.mailbox(CLUSTER);
    if (cluster === null) throw new Error('no cluster mailbox');
    return importMail(
      {
        store,
        cluster,
        aliases: SETTINGS.aliases,
        clock: () => new Date('2026-11-24T09:30:00Z'),
        progress: () => undefined,
      },
      named,
    );
  }

  async function subjects(of: 'inbox' | 'sentitems'): Promise<(string | undefined)[]> {
    const address = `/users/${CLUSTER}/mailFolders/${of}/messages?$select=subject&$top=500&$orderby=subject`;
    const { body } = await running.graph('GET', address);
    return (body['value'] ?? []).map((message) => message['subject']);
  }

  it('takes files, folders with everything below them, and mbox files, and skips what is broken', async () => {
    write('jaar/een.eml', eml('1'));
    write('jaar/diep/twee.EML', eml('2'));
    write('jaar/diep/leeg.eml', '');
    write('jaar/notities.txt', 'From: niemand');
    write(
      'jaar/oud.mbox',
      `From joke@debrug.example Tue Oct  6 08:15:00 2026\n${eml('3')}\nFrom x Tue Oct  6 08:16:00 2026\n${eml('4').replace(/^From: .*/, `From: <${CLUSTER}>`)}`,
    );
    const single = write('Inbox', `From - Tue Oct  6 08:15:00 2026\n${eml('5')}`);

    const report = await importing(path.join(folder, 'jaar'), single);
    expect(report).toMatchObject({ added: 5, known: 0 });
    expect(report.broken).toEqual([{ place: path.join(folder, 'jaar/diep/leeg.eml'), reason: 'dit bericht is leeg.' }]);
    expect(await subjects('inbox')).toEqual(['Vraag 1', 'Vraag 2', 'Vraag 3', 'Vraag 5']);
    expect(await subjects('sentitems')).toEqual(['Vraag 4']);
  });

  it('adds nothing the second time, also without a Message-ID', async () => {
    const without = write('zonder.eml', 'From: a@b.example\nSubject: Vraag 6\n\nx');
    expect(await importing(path.join(folder, 'jaar'))).toMatchObject({ added: 0, known: 4 });
    expect(await importing(without)).toMatchObject({ added: 1, known: 0 });
    expect(await importing(without)).toMatchObject({ added: 0, known: 1 });
  });

  it('says in plain words what is not there', async () => {
    await expect(importing(path.join(folder, 'nergens'))).rejects.toThrow(
      /nergens: dit bestand of deze map is er niet\.$/,
    );
  });

  it('goes on after an mbox file that holds no mail', async () => {
    const empty = write('leeg.mbox', 'Dit is geen postvak.\n');
    const report = await importing(empty, write('zeven.eml', eml('7')));
    expect(report).toMatchObject({ added: 1, broken: [{ place: empty, reason: 'in dit bestand staat geen e-mail.' }] });
  });
});

describe('mail that was imported', () => {
  const today = ['Date: Tue, 24 Nov 2026 10:29:30 +0100', 'Received: from a by b; Tue, 24 Nov 2026 10:30:00 +0100'];
  let folder: string;
  const fetchOfNode = globalThis.fetch;
  let running: RunningPractice;
  beforeAll(async () => {
    globalThis.fetch = fetchOfUndici as unknown as typeof fetch;
    folder = mkdtempSync(path.join(os.tmpdir(), 'clusterpost-import-'));
    writeFileSync(path.join(folder, 'vandaag.eml'), eml('vandaag', ...today));
    running = await RunningPractice.start({
      seed: true,
      worker: true,
      fill: async (store, cluster, clock) =>
        void (await importMail({ store, cluster, aliases: [], clock, progress: () => undefined }, [folder])),
    });
  });
  afterAll(async () => {
    await running.stop();
    globalThis.fetch = fetchOfNode;
    rmSync(folder, { recursive: true, force: true });
  });

  it('gets no acknowledgement, also when it is of today, while new mail does', async () => {
    await running.smtp({ from: 'Piet de Vries <piet@devriesvis.example>', subject: 'Viskraam', text: 'Is er plaats?' });
    const recipients = await eventually('an acknowledgement', async () => {
      const { body } = await running.web('GET', '/practice/outbox');
      const sent = (body as unknown as JsonBody[]).map((mail) => mail['to']);
      return sent.length > 0 ? sent : null;
    });
    expect(recipients).toEqual([['piet@devriesvis.example']]);
  });
});

describe('the words about an import', () => {
  it('tell what was added, what was known and what was skipped', () => {
    const broken = [{ place: 'post/a.eml', reason: 'dit bericht is leeg.' }];
    expect(importSummary({ added: 12_345, known: 1, broken })).toBe(
      '12.345 berichten geïmporteerd.\n1 bericht stond al in de postbus.\n1 bericht overgeslagen:\n  post/a.eml: dit bericht is leeg.',
    );
  });

  it('tell how far it is', () => {
    expect(importProgress({ messages: 1200, files: 1, ofFiles: 3 })).toBe(
      'E-mail importeren: 1.200 berichten, bestand 2 van 3',
    );
  });

  it('stay on one line of a terminal, and out of a log file', () => {
    const written: string[] = [];
    const write = (text: string): number => written.push(text);
    const line = progressLine({ isTTY: true, write }, () => 0);
    line.show('een');
    line.show('te snel daarna');
    line.end('klaar');
    expect(written.map((text) => text.replace('\u001b[K', ''))).toEqual(['\reen', '\rklaar\n']);
    const log = progressLine({ isTTY: false, write }, () => 0);
    log.show('een');
    log.end('klaar');
    expect(written).toHaveLength(2);
  });
});
