import { parseArgs } from 'node:util';
import type { MailAddress } from '../domain/mail/address';
import { readPerson } from '../domain/reply/chain/people';

/** What was asked for on the command line. */
export interface Arguments {
  readonly words: readonly string[];
  readonly jsonl: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly settings: string | undefined;
  /** The file with the answers to the questions of an earlier run. */
  readonly decisions: string | undefined;
  /** Who writes a reply of which only the text is given; null when not told. */
  readonly from: MailAddress | null;
  /** To whom it goes. */
  readonly to: readonly MailAddress[];
}

const OPTIONS = {
  jsonl: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
  settings: { type: 'string' },
  decisions: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string', multiple: true },
} as const;

const NEEDS = {
  settings: 'een bestand',
  decisions: 'een bestand',
  from: 'een e-mailadres',
  to: 'een e-mailadres',
} as const;

/** The arguments, or what is wrong with them. */
export function readArguments(args: readonly string[]): Arguments | string {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '-h' && !(arg.replace(/^--|=.*/g, '') in OPTIONS));
  if (unknown !== undefined) return `"${unknown}" is geen optie.`;
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    const { from, to = [], ...rest } = values;
    const people = to.map(readPerson).filter((one) => one !== null && one.address !== '');
    const writer = from === undefined ? null : readPerson(from);
    if (people.length < to.length) return `--to vraagt ${NEEDS.to}.`;
    if (writer !== null && writer.address === '') return `--from vraagt ${NEEDS.from}.`;
    return {
      ...rest,
      settings: rest.settings,
      decisions: rest.decisions,
      words: positionals,
      from: writer,
      to: people as MailAddress[],
    };
  } catch {
    const option = (Object.keys(NEEDS) as (keyof typeof NEEDS)[]).find((name) => args.includes(`--${name}`));
    return option === undefined ? 'Deze opties gaan niet samen.' : `--${option} vraagt ${NEEDS[option]}.`;
  }
}
