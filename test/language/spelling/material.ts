import { readFileSync } from 'node:fs';
import path from 'node:path';

const linesOf = (file: string): readonly string[] =>
  readFileSync(path.resolve(__dirname, '../../fixtures/spelling', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Correct sentences of a municipality, and of entrepreneurs of many trades too. */
export const sentences = linesOf('sentences.txt');
export const letters = linesOf('letters.txt');

/** Correct sentences full of words that are taken for each other. */
export const confusableSentences = linesOf('confusable.txt').flatMap(expand);

/** Sentences with the word that is meant, and with the one that is taken for it. */
export const confusions = linesOf('confusions.txt').map((line) => ({
  right: line.replace(/\{(.*)\|.*\}/, '$1'),
  wrong: line.replace(/\{.*\|(.*)\}/, '$1'),
}));

/** What people write, and what they mean. */
export const misspellings = linesOf('misspellings.tsv').map((line) => {
  const [written = '', meant = ''] = line.split('\t');
  return { written, meant };
});

/** Every province with its municipalities, as of 1 January 2026. */
export const provinces = linesOf('municipalities.txt').map((line) => {
  const [name = '', municipalities = ''] = line.split(': ');
  return { name, municipalities: municipalities.split(', ') };
});

/** `{a|b}` stands for a sentence with each. */
function expand(line: string): readonly string[] {
  const choice = /\{([^{}]*)\}/.exec(line);
  if (choice === null) return [line];
  const [whole, options = ''] = choice;
  const before = line.slice(0, choice.index);
  const after = line.slice(choice.index + whole.length);
  return options.split('|').flatMap((option) => expand(before + option + after));
}
