import { dutchSpeller } from '../language/spelling/dutch';
import { InputError, type Command, type MailFile } from './command';
import { listAt, objectAt, textAt } from './input';

/** `spell`: which words of a Dutch text are not right, and what was meant? */
export const spell: Command = {
  name: 'spell',
  usage: 'de spelfouten in een Nederlandse tekst, met voorstellen',
  jsonl(input) {
    const { text, words, suggest } = objectAt(input, 'regel');
    return misspelt(textAt(text, 'text'), listAt(words, 'words', textAt), booleanAt(suggest, 'suggest', true));
  },
  mail: (mail: MailFile) => misspelt(mail.text, [], true),
};

function misspelt(text: string, words: readonly string[], suggest: boolean) {
  return { misspelt: dutchSpeller().check(text, { words, suggest }) };
}

function booleanAt(value: unknown, field: string, otherwise: boolean): boolean {
  if (value === undefined || value === null) return otherwise;
  if (typeof value === 'boolean') return value;
  throw new InputError('invalid-field', `"${field}" moet true of false zijn.`);
}
