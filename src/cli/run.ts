import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import manifest from '../../package.json';
import { parseSettings } from '../domain/settings/parse';
import type { ClusterSettings } from '../domain/settings/settings';
import { answerSafely, errorAnswer } from './answer';
import { type Arguments, readArguments } from './arguments';
import { InputError, type Command, type MailFile } from './command';
import { serveLines } from './lines';
import { readMailFile } from './mail-file';
import { isPage, readPageFile } from './page-file';
import { usageText } from './usage';

/** Where the command line reads from and writes to. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Writable;
  readonly errors: Writable;
}

/** 0: done. 1: something could not be read. 2: wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command on files or on lines of JSON, as the arguments say. Mail is read and answered on this machine only. */
export async function run(
  commands: readonly Command[],
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const asked = readArguments(args);
  if (typeof asked === 'string') return refuse(terminal, asked);
  if (asked.help) return print(terminal, usageText(commands));
  if (asked.version) return print(terminal, `${manifest.version}\n`);

  const [name, ...files] = asked.words;
  if (name === undefined) return refuse(terminal, usageText(commands).trimEnd());
  const command = commands.find((one) => one.name === name);
  if (command === undefined) return refuse(terminal, `"${name}" is geen opdracht.`);
  if (asked.jsonl) {
    if (files.length > 0)
      return refuse(terminal, 'Met --jsonl komt de invoer van standaardinvoer: geef geen bestanden.');
    return (await serveLines(command, terminal.input, terminal.output)) ? 0 : 1;
  }
  if (command.mail === undefined) return refuse(terminal, `"${name}" leest geen mails: gebruik --jsonl.`);
  if (files.length === 0) return refuse(terminal, `Geef een of meer .eml-bestanden, of gebruik --jsonl.`);

  if (asked.decisions !== undefined && command.takesDecisions !== true)
    return refuse(terminal, `"${name}" stelt geen vragen: laat --decisions weg.`);

  const settings = await ownFile(asked.settings, settingsFrom, terminal);
  const decisions = await ownFile(asked.decisions, jsonFrom, terminal);
  if (!settings.ok || !decisions.ok) return 1;
  return answerFiles(command, { ...asked, words: files }, settings.value, decisions.value, terminal.output);
}

/** What a file named by an option holds, null where none is named; why it cannot be read is told on the way. */
async function ownFile<T>(
  file: string | undefined,
  read: (file: string) => Promise<T>,
  { errors }: Terminal,
): Promise<{ readonly ok: true; readonly value: T | null } | { readonly ok: false }> {
  if (file === undefined) return { ok: true, value: null };
  try {
    return { ok: true, value: await read(file) };
  } catch (error) {
    errors.write(`${file}: ${errorAnswer(error).error.message}\n`);
    return { ok: false };
  }
}

/** Answers each file with a readable JSON object that begins with its name. */
async function answerFiles(
  { mail: answer, takesPages = false }: Command,
  { words: files, from, to }: Arguments,
  settings: ClusterSettings | null,
  decisions: unknown,
  output: Writable,
): Promise<ExitCode> {
  const read = async (file: string): Promise<MailFile> => {
    const bytes = await bytesOf(file);
    return takesPages && isPage(file) ? readPageFile(bytes, from, to) : readMailFile(bytes);
  };
  let code: ExitCode = 0;
  for (const file of files) {
    const { ok, value } = await answerSafely(async () => answer?.(await read(file), settings, decisions));
    if (!ok) code = 1;
    output.write(`${JSON.stringify({ file, ...(value as object) }, null, 2)}\n`);
  }
  return code;
}

function print({ output }: Terminal, text: string): ExitCode {
  output.write(text);
  return 0;
}

function refuse({ errors }: Terminal, reason: string): ExitCode {
  errors.write(`${reason}\n`);
  return 2;
}

async function settingsFrom(file: string): Promise<ClusterSettings> {
  const settings = parseSettings(new TextDecoder().decode(await bytesOf(file)));
  if (settings === null) throw new InputError('invalid-settings', 'Dit zijn geen instellingen van Clusterpost.');
  return settings;
}

async function jsonFrom(file: string): Promise<unknown> {
  const text = new TextDecoder().decode(await bytesOf(file));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new InputError('invalid-json', 'Dit is geen geldige JSON.');
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'Dit bestand bestaat niet.',
      EISDIR: 'Dit is een map. Geef de .eml-bestanden zelf.',
      EACCES: 'Dit bestand mag je niet lezen.',
    };
    throw new InputError('unreadable-file', reasons[code] ?? `Dit bestand kan niet worden gelezen (${code}).`);
  }
}
