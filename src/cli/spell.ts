import { analyseChain } from '../domain/reply/chain/analyse';
import type { ClusterSettings } from '../domain/settings/settings';
import { dutchSpeller } from '../language/spelling/dutch';
import { InputError, type Command, type MailFile } from './command';
import { listAt, objectAt, textAt } from './input';
import { bodyOf, chainContextOf } from './mail-context';

/**
 * `spell`: what is not right in a Dutch text, and what was meant? Words that are right by themselves but not here, such
 * as a compound written as two, are among the misspelt ones; their `kind` tells them apart.
 */
export const spell: Command = {
  name: 'spell',
  usage: 'de spelfouten in een Nederlandse tekst, met voorstellen',
  jsonl(input) {
    const { text, words, suggest } = objectAt(input, 'regel');
    return misspelt(textAt(text, 'text'), listAt(words, 'words', textAt), booleanAt(suggest, 'suggest', true));
  },
  mail: (mail, settings) => misspelt(newTextOf(mail, settings), wordsFor(mail, settings), true),
};

function misspelt(text: string, words: readonly string[], suggest: boolean) {
  return { misspelt: dutchSpeller().check(text, { words, suggest }) };
}

/** What others wrote, below the mail itself, is theirs to spell. */
function newTextOf(mail: MailFile, settings: ClusterSettings | null): string {
  return analyseChain(bodyOf(mail), chainContextOf(mail, settings)).segments[0]?.text ?? '';
}

/** The cluster's own list, its name and its people, and the people in the mail. */
function wordsFor({ from, to, cc }: MailFile, settings: ClusterSettings | null): readonly string[] {
  const people = [...(from === null ? [] : [from]), ...to, ...cc, ...(settings?.cards ?? [])];
  const ours = settings === null ? [] : [...settings.words, settings.organisation.name, settings.mailbox.name];
  return [...ours, ...people.map(({ name }) => name)];
}

function booleanAt(value: unknown, field: string, otherwise: boolean): boolean {
  if (value === undefined || value === null) return otherwise;
  if (typeof value === 'boolean') return value;
  throw new InputError('invalid-field', `"${field}" moet true of false zijn.`);
}
