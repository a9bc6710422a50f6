import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { answerSafely } from './answer';
import { InputError, type Command } from './command';

const LINE_FEED = 0x0a;
/** A mail of 25 MB, the most that Exchange Online sends on, still fits as text in JSON. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Answers one JSON object a line with one JSON object a line, each as it comes. Lines end with LF or CRLF; empty lines are passed over.
 * A line that cannot be read gets `{"error":{"code","message"}}` and the next one is served. Nothing more is read while the reader
 * of the answers lags behind.
 *
 * @returns whether every line could be answered
 */
export async function serveLines(
  command: Command,
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  longest = LONGEST_LINE,
): Promise<boolean> {
  let allWell = true;
  for await (const line of linesOf(input, longest)) {
    if (line !== 'too long' && isBlank(line)) continue;
    const answer = await answerSafely(() => command.jsonl(readLine(line)));
    allWell &&= answer.ok;
    if (!output.write(`${JSON.stringify(answer.value)}\n`)) await once(output, 'drain');
  }
  return allWell;
}

type Line = Uint8Array | 'too long';

/** The lines as bytes, without their line feed. A line of more than `longest` bytes is not kept. */
async function* linesOf(input: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  const finish = (): Line => {
    const line = length > longest ? 'too long' : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      start = end + 1;
      yield finish();
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}

/** Whether there is nothing on the line but white space, or the byte order mark that some programs begin a file with. */
function isBlank(line: Uint8Array): boolean {
  return line.length < 16 && new TextDecoder().decode(line).trim() === '';
}

/** @throws InputError when there is no JSON on the line */
function readLine(line: Line): unknown {
  if (line === 'too long') throw new InputError('line-too-long', 'Deze regel is te lang. Geef één mail per regel.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    throw new InputError('invalid-encoding', 'Deze regel is geen UTF-8. Sla het bestand op als UTF-8.');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new InputError('invalid-json', 'Deze regel is geen geldige JSON. Zet op elke regel één JSON-object.');
  }
}
