import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Command } from '../../src/cli/command';
import { run } from '../../src/cli/run';

const echo: Command = {
  name: 'echo',
  usage: 'zegt na',
  jsonl: (input) => ({ got: input }),
  mail: ({ subject }, settings) => ({ subject, cards: settings?.cards.length ?? null }),
};
const pages: Command = {
  ...{ name: 'pages', usage: 'leest', jsonl: () => ({}), takesPages: true },
  mail: ({ from, to, html }) => ({ from, to, html }),
};
const decided: Command = {
  ...{ name: 'decided', usage: 'beslist', jsonl: () => ({}), takesDecisions: true },
  mail: (_mail, _settings, decisions) => ({ decisions }),
};
const count: Command = { name: 'count', usage: 'telt', jsonl: () => ({}) };

class Collected extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function* input(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield Buffer.from(text);
}

async function clusterpost(args: readonly string[], stdin = '') {
  const output = new Collected();
  const errors = new Collected();
  const code = await run([echo, pages, decided, count], args, { input: input(stdin), output, errors });
  return { code, output: output.text, errors: errors.text };
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clusterpost-'));
  await writeFile(join(folder, 'een.eml'), 'From: a@b.example\r\nSubject: terras\r\n\r\nMag dat?');
  await writeFile(join(folder, 'antwoord.HTML'), Buffer.from('<meta charset="windows-1252"><p>Café</p>', 'latin1'));
  await writeFile(join(folder, 'onbekend.html'), '<meta charset="klingon"><p>Café</p>');
  await writeFile(join(folder, 'notitie.txt'), 'geen mail');
  await writeFile(join(folder, 'instellingen.json'), '{"a":1}');
  await writeFile(join(folder, 'stuk.json'), '{"a":');
});
afterAll(() => rm(folder, { recursive: true }));
const file = (name: string): string => join(folder, name);

describe('the command line', () => {
  test.each([['--help'], ['-h'], ['echo', '--help']])('%s %s explains every command', async (...args) => {
    const { code, output } = await clusterpost(args.filter((arg) => arg !== undefined));
    expect(code).toBe(0);
    expect(output).toMatch(/echo +zegt na\n/);
    expect(output).toMatch(/count +telt \(alleen met --jsonl\)/);
  });

  test('--version gives the version', async () => {
    expect(await clusterpost(['--version'])).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
  });

  test('without a command it says how it is used', async () => {
    expect(await clusterpost([])).toMatchObject({
      code: 2,
      output: '',
      errors: expect.stringContaining('Gebruik:') as string,
    });
  });

  test.each<readonly [args: readonly string[], words: string]>([
    [['onzin'], '"onzin" is geen opdracht.'],
    [['echo', '--snel'], '"--snel" is geen optie.'],
    [['echo', '-x'], '"-x" is geen optie.'],
    [['echo', '--settings'], '--settings vraagt een bestand.'],
    [['echo', '--to'], '--to vraagt een e-mailadres.'],
    [['echo', '--to', 'Saskia', 'een.html'], '--to vraagt een e-mailadres.'],
    [['echo', '--from', 'ik', 'een.html'], '--from vraagt een e-mailadres.'],
    [['echo', '--decisions', 'a.json', 'een.eml'], '"echo" stelt geen vragen: laat --decisions weg.'],
    [['echo'], 'Geef een of meer .eml-bestanden, of gebruik --jsonl.'],
    [['count', 'een.eml'], '"count" leest geen mails: gebruik --jsonl.'],
    [['echo', '--jsonl', 'een.eml'], 'Met --jsonl komt de invoer van standaardinvoer: geef geen bestanden.'],
  ])('%j is wrong use, and it says what is wrong', async (args, words) => {
    expect(await clusterpost(args)).toEqual({ code: 2, output: '', errors: `${words}\n` });
  });

  test('with --jsonl it answers lines, and ends with 1 when one could not be read', async () => {
    expect(await clusterpost(['echo', '--jsonl'], '1\n')).toEqual({ code: 0, output: '{"got":1}\n', errors: '' });
    const { code, output } = await clusterpost(['echo', '--jsonl'], 'x\n2\n');
    expect(code).toBe(1);
    expect(output).toMatch(/^\{"error":\{"code":"invalid-json",.*\}\}\n\{"got":2\}\n$/);
  });

  test('the text of a mail alone is read as it says itself, with who writes it to whom from the options', async () => {
    const people = ['--from', 'sanne@noorderhage.example', '--to', 'Wim <wim@waag.example>', '--to=bo@waag.example'];
    const { code, output } = await clusterpost(['pages', ...people, file('antwoord.HTML')]);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      from: { name: '', address: 'sanne@noorderhage.example' },
      to: [
        { name: 'Wim', address: 'wim@waag.example' },
        { name: '', address: 'bo@waag.example' },
      ],
      html: '<meta charset="windows-1252"><p>Café</p>',
    });
    expect((await clusterpost(['pages', file('onbekend.html')])).output).toContain('Café');
    expect((await clusterpost(['echo', file('antwoord.HTML')])).output).toContain('not-a-mail');
  });

  test('each file is answered under its name, also when one before it is no mail', async () => {
    const { code, output } = await clusterpost(['echo', file('weg.eml'), file('notitie.txt'), folder, file('een.eml')]);
    expect(code).toBe(1);
    const answers = JSON.parse(`[${output.replace(/\n\}\n\{/g, '\n},{')}]`) as unknown[];
    expect(answers).toEqual([
      { file: file('weg.eml'), error: { code: 'unreadable-file', message: 'Dit bestand bestaat niet.' } },
      { file: file('notitie.txt'), error: { code: 'not-a-mail', message: expect.any(String) as string } },
      { file: folder, error: { code: 'unreadable-file', message: 'Dit is een map. Geef de .eml-bestanden zelf.' } },
      { file: file('een.eml'), subject: 'terras', cards: null },
    ]);
  });

  test.each([
    ['instellingen.json', 'Dit zijn geen instellingen van Clusterpost.'],
    ['weg.json', 'Dit bestand bestaat niet.'],
  ])('settings that cannot be read (%s) stop everything', async (name, words) => {
    expect(await clusterpost(['echo', '--settings', file(name), file('een.eml')])).toEqual({
      ...{ code: 1, output: '', errors: `${file(name)}: ${words}\n` },
    });
  });

  test('answers to questions are read from a file, and stop everything when they cannot be', async () => {
    const { output } = await clusterpost(['decided', '--decisions', file('instellingen.json'), file('een.eml')]);
    expect(JSON.parse(output)).toMatchObject({ decisions: { a: 1 } });
    expect(await clusterpost(['decided', '--decisions', file('stuk.json'), file('een.eml')])).toEqual({
      ...{ code: 1, output: '', errors: `${file('stuk.json')}: Dit is geen geldige JSON.\n` },
    });
  });
});
