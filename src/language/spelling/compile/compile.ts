import { parseAffixFile } from './affix-file';
import { buildGraph } from './build-graph';
import { encodeGraph } from './encode';
import { FormCollector, type Reading } from './word-forms';

/** The texts that a speller is compiled from. */
export interface SpellerSources {
  /** Hunspell's affix file and dictionary. */
  readonly affixes: string;
  readonly dictionary: string;
  /** Words on top, see data/README.md. */
  readonly wordLists: readonly string[];
  /** Words of letters of a municipality, which are in frequent use there. */
  readonly common: string;
  /** Words of the language, the most used first. */
  readonly ranked: readonly string[];
  /** Frequent mistakes. */
  readonly mistakes: string;
}

/** Compiles a dictionary into the text that `loadSpeller` reads; the same sources give the same text to the byte. */
export function compileSpeller({ affixes, dictionary, wordLists, common, ranked, mistakes }: SpellerSources): string {
  const affixFile = parseAffixFile(affixes);
  const collector = new FormCollector(affixFile);
  collector.addDictionary(dictionary);
  collector.markProductiveParts();
  for (const list of wordLists) collector.addWordList(list);
  collector.addWordList(common);
  ranked.forEach((word, rank) => collector.markUsage(word, usageOfRank(rank)));
  for (const word of common.replace(/#.*/g, '').split(/\s+/)) collector.markUsage(word, 2);
  const mistaken = collector.addMistakes(mistakes);
  const forms = collector.collected();

  const classNumbers = new Map<string, number>();
  const classes: Array<readonly Reading[]> = [];
  const words = [...forms.keys()].sort(byUnit).map((form): [string, number] => {
    const readings = [...(forms.get(form) ?? [])].sort((a, b) => byUnit(keyOf(a), keyOf(b)));
    const key = readings.map(keyOf).join();
    let klass = classNumbers.get(key);
    if (klass === undefined) {
      klass = classes.push(readings);
      classNumbers.set(key, klass);
    }
    return [form, klass];
  });
  const { shapes, nodeShapes, labels, targets, ...sizes } = encodeGraph(buildGraph(words));
  const header = {
    // Whose work it is and on what terms: the comment that the affix file begins with goes wherever the words go.
    notice: (/^(?:#.*\r?\n)+/.exec(affixes) ?? [''])[0],
    ...sizes,
    readings: classes.map((readings) => readings.map(({ roles, flags }) => [roles, ...flags])),
    joints: affixFile.forbiddenJoints.map(({ before, beforeFlag, after, afterFlag }) => [
      before,
      beforeFlag,
      after,
      afterFlag,
    ]),
    compoundRules: affixFile.compoundRules,
    replacements: [
      ...affixFile.replacements,
      ...mistaken.map(([written, meant]) => [`^${written}$`, meant.replace(/ /g, '_')]),
    ],
  };
  return [JSON.stringify(header), shapes, nodeShapes, labels, targets].join('\n');
}

const keyOf = ({ roles, flags }: Reading): string => `${roles}:${flags.join('')}`;

/** By UTF-16 unit, whatever the language of the machine that compiles. */
function byUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function usageOfRank(rank: number): 1 | 2 | 3 {
  return rank < 1000 ? 3 : rank < 5000 ? 2 : 1;
}
