import { PassThrough, Writable } from 'node:stream';
import { InputError, type Command } from '../../src/cli/command';
import { serveLines } from '../../src/cli/lines';

/** Gives back what it got. */
const echo: Command = { name: 'echo', usage: '', jsonl: (input) => ({ got: input }) };

async function* chunks(...parts: ReadonlyArray<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

class Collected extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
  answers(): readonly unknown[] {
    return this.text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown);
  }
}

async function answersTo(
  parts: ReadonlyArray<string | Uint8Array>,
  command = echo,
  longest?: number,
): Promise<{ readonly answers: readonly unknown[]; readonly allWell: boolean }> {
  const output = new Collected();
  const allWell = await serveLines(command, chunks(...parts), output, longest);
  return { answers: output.answers(), allWell };
}

const error = (code: string): object => ({ error: { code, message: expect.any(String) as string } });

describe('lines of JSON', () => {
  test.each<readonly [what: string, parts: ReadonlyArray<string | Uint8Array>, got: readonly unknown[]]>([
    ['one a line', ['1\n2\n'], [1, 2]],
    ['a last line without line feed', ['1\n2'], [1, 2]],
    ['CRLF', ['1\r\n2\r\n'], [1, 2]],
    ['empty lines and white space', ['\n  \n1\n\r\n\t\n2\n\n'], [1, 2]],
    ['a byte order mark', ['\ufeff1\n2\n'], [1, 2]],
    ['a byte order mark and nothing else', ['\ufeff\n1'], [1]],
    ['a line over several chunks', ['{"a"', ':', '"b"}\n', '2'], [{ a: 'b' }, 2]],
    ['a letter cut in two', [Buffer.from('"é"').subarray(0, 2), Buffer.from('"é"').subarray(2)], ['é']],
    ['a separator of Unicode, which ends no line', ['"a\u2028b"\n'], ['a\u2028b']],
    ['nothing', [], []],
  ])('%s', async (_what, parts, got) => {
    expect(await answersTo(parts)).toEqual({ answers: got.map((one) => ({ got: one })), allWell: true });
  });

  test.each<readonly [what: string, line: string | Uint8Array, code: string]>([
    ['no JSON', '{"a":', 'invalid-json'],
    ['two objects on a line', '{} {}', 'invalid-json'],
    ['another character set', Buffer.from('"caf\xe9"', 'latin1'), 'invalid-encoding'],
    ['too long', `"${'x'.repeat(100)}"`, 'line-too-long'],
  ])('%s gives an error on its line, and the next is served', async (_what, line, code) => {
    expect(await answersTo(['1\n', line, '\n2\n'], echo, 50)).toEqual({
      answers: [{ got: 1 }, error(code), { got: 2 }],
      allWell: false,
    });
  });

  test('what a command cannot work with is said in its own words', async () => {
    const picky: Command = {
      ...echo,
      jsonl() {
        throw new InputError('missing-field', '"start" ontbreekt.');
      },
    };
    expect((await answersTo(['{}\n'], picky)).answers).toEqual([
      { error: { code: 'missing-field', message: '"start" ontbreekt.' } },
    ]);
  });

  test('a fault of the program is an answer too, without a word of the mail', async () => {
    const broken: Command = {
      ...echo,
      jsonl(input) {
        throw new TypeError(`cannot read ${String(input)}`);
      },
    };
    const { answers } = await answersTo(['"geheim"\n'], broken);
    expect(answers).toEqual([error('failed')]);
    expect(JSON.stringify(answers)).not.toContain('geheim');
  });

  test('each line is answered as it comes, before the next one is there', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const served = serveLines(echo, input, output);
    for (const one of [1, 2]) {
      input.write(`${one}\n`);
      const [answer] = await new Promise<[Buffer]>((resolve) => output.once('data', (data: Buffer) => resolve([data])));
      expect(JSON.parse(answer.toString())).toEqual({ got: one });
    }
    input.end();
    expect(await served).toBe(true);
  });

  test('no more is read than the reader of the answers can take', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; read < 1_000; read++) yield Buffer.from(`"${'x'.repeat(1_000)}"\n`);
    }
    const output = new PassThrough({ highWaterMark: 2_000 });
    const served = serveLines(echo, endless(), output);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(read).toBeLessThan(10);
    output.resume();
    expect(await served).toBe(true);
    expect(read).toBe(1_000);
  });
});
