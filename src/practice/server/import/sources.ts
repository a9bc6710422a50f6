import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { PracticeError } from '../practice-error';
import { readMbox } from './mbox';

/** A file that may hold mail. */
export interface MailFile {
  readonly path: string;
  readonly kind: 'eml' | 'mbox';
  readonly modified: Date;
}

/** One mail as it stands in a file. */
export interface RawMail {
  /** Where it stands, as a person would look it up. */
  readonly place: string;
  /** Null when it is too large. */
  readonly raw: Buffer | null;
  /** The best that the file itself knows of the moment of delivery. */
  readonly delivered: Date;
}

/** More than any mail server lets through. */
const MOST_BYTES = 150 * 1024 * 1024;

/**
 * The mail files that are named, and those in the folders that are named and everywhere below them, in order of name. What is named itself
 * is read whatever its name ends in.
 *
 * @throws PracticeError when something that is named is not there, or may not be read
 */
export async function findMailFiles(named: readonly string[]): Promise<readonly MailFile[]> {
  const found: MailFile[] = [];
  for (const name of named) {
    try {
      const { isFolder, modified } = await look(name);
      if (isFolder) found.push(...(await inFolder(name)));
      else found.push({ path: name, kind: await kindOf(name), modified });
    } catch (error) {
      throw new PracticeError(`--import ${name}: ${reasonOf(error)}`);
    }
  }
  return found;
}

/** The mails in a file, one after another. Rejects when the file cannot be read (any more). */
export async function* mailsIn(file: MailFile): AsyncGenerator<RawMail> {
  if (file.kind === 'eml') {
    const { size } = await stat(file.path);
    const raw = size > MOST_BYTES ? null : await readFile(file.path);
    yield { place: file.path, raw, delivered: file.modified };
    return;
  }
  let number = 0;
  for await (const { raw, delivered } of readMbox(createReadStream(file.path), MOST_BYTES)) {
    number += 1;
    yield { place: `${file.path}, bericht ${number}`, raw, delivered: delivered ?? file.modified };
  }
  if (number === 0) throw new PracticeError('in dit bestand staat geen e-mail.');
}

/** Why a file could not be read, as the end of a Dutch sentence. */
export function reasonOf(error: unknown): string {
  if (error instanceof PracticeError) return error.message;
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'dit bestand of deze map is er niet.';
    case 'EACCES':
    case 'EPERM':
      return 'je mag dit niet lezen.';
    default:
      return 'dit is niet te lezen.';
  }
}

async function look(name: string): Promise<{ readonly isFolder: boolean; readonly modified: Date }> {
  const found = await stat(name);
  return { isFolder: found.isDirectory(), modified: found.mtime };
}

async function inFolder(folder: string): Promise<MailFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter((name) => /\.(eml|mbox)$/i.test(name))
    .sort();
  return Promise.all(
    files.map(async (name) => ({
      path: name,
      kind: /\.mbox$/i.test(name) ? 'mbox' : 'eml',
      modified: (await look(name)).modified,
    })),
  );
}

/** An mbox file begins with the line above its first message; Thunderbird gives such files no ending at all. */
async function kindOf(name: string): Promise<MailFile['kind']> {
  const file = await open(name);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(5), 0, 5, 0);
    return buffer.toString('latin1', 0, bytesRead) === 'From ' || /\.mbox$/i.test(name) ? 'mbox' : 'eml';
  } finally {
    await file.close();
  }
}
