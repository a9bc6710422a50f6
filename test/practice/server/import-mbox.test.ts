import fc from 'fast-check';
import { readMbox } from '../../../src/practice/server/import/mbox';

/** The file in chunks of this size, as a stream would give it. */
async function* inChunks(file: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(file, 'latin1');
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

async function read(file: string, size = 65_536, mostBytes?: number): Promise<(string | null)[]> {
  const messages: (string | null)[] = [];
  for await (const { raw } of readMbox(inChunks(file, size), mostBytes)) messages.push(raw?.toString('latin1') ?? null);
  return messages;
}

const MARK = 'From joke@debrug.example Tue Nov 24 10:30:00 2026\n';

describe('an mbox file', () => {
  it('is read message by message', async () => {
    expect(await read(`${MARK}Subject: een\n\nDag\n\n${MARK}Subject: twee\n\nHoi\n`)).toEqual([
      'Subject: een\n\nDag\n\n',
      'Subject: twee\n\nHoi\n',
    ]);
  });

  it('may have the line ends of Windows', async () => {
    const file = `${MARK}Subject: een\n\nDag\n\n${MARK}Subject: twee\n\nHoi\n`.replaceAll('\n', '\r\n');
    expect(await read(file)).toEqual(['Subject: een\r\n\r\nDag\r\n\r\n', 'Subject: twee\r\n\r\nHoi\r\n']);
  });

  it('has one ">" too many before "From " in a text', async () => {
    expect(await read(`${MARK}\n>From ons\n>>From hen\n> From mij\n`)).toEqual(['\nFrom ons\n>From hen\n> From mij\n']);
  });

  it('does not begin a new message at a sentence', async () => {
    const text = '\nFrom Monday on we are closed\n\nFrom Monday on too\nFrom 10:30 also\n';
    expect(await read(`${MARK}${text}`)).toEqual([text]);
  });

  it.each([
    ['From joke@debrug.example Tue Nov 24 10:30:00 2026', '2026-11-24T10:30:00.000Z'],
    ['From - Tue Nov 24 10:30:00 2026', '2026-11-24T10:30:00.000Z'],
    ['From 1849@xxx Tue Nov 24 10:30:00 +0100 2026', '2026-11-24T09:30:00.000Z'],
    ['From joke ergens om 10:30', null],
  ])('tells when a message came in: %s', async (line, at) => {
    for await (const { delivered } of readMbox(inChunks(`${line}\nx\n`, 1000))) {
      expect(delivered?.toISOString() ?? null).toBe(at);
    }
  });

  it('lets go of a message that is too long, and goes on with the next', async () => {
    expect(await read(`${MARK}${'x'.repeat(5000)}\n\n${MARK}kort`, 100, 1000)).toEqual([null, 'kort']);
  });

  it('gives the same however it is cut into chunks', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        MARK,
        '\n',
        '\r\n',
        '>From x\n',
        'From x\n',
        `${'y'.repeat(300)}\n`,
        `From ${'z'.repeat(300)} 10:30\n`,
      ),
      fc.string({ maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), fc.integer({ min: 1, max: 400 }), async (lines, size) => {
        const file = lines.join('');
        expect(await read(file, size)).toEqual(await read(file));
      }),
    );
  });
});
