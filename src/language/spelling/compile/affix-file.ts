/** One line of an affix: take `strip` off the stem where `condition` holds, put `add` on. */
export interface AffixRule {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp | null;
  /** The flags that the form gets on top of those of its stem. */
  readonly flags: readonly string[];
  /** May be combined with an affix on the other side of the word. */
  readonly crossProduct: boolean;
}

/** Two neighbouring parts of a compound that may not meet: letters and a flag of the stem, on both sides. */
export interface ForbiddenJoint {
  readonly before: string;
  readonly beforeFlag: string | null;
  readonly after: string;
  readonly afterFlag: string | null;
}

/** A Hunspell affix file, as far as Dutch uses the format. */
export interface AffixFile {
  readonly prefixes: readonly AffixRule[];
  readonly suffixes: readonly AffixRule[];
  /** Compounds spelled out as rows of flags, such as the numbers: vijf + honderd. */
  readonly compoundRules: ReadonlyArray<readonly string[]>;
  readonly forbiddenJoints: readonly ForbiddenJoint[];
  /** Frequent mistakes: what is written and what was meant; `^` and `$` anchor, `_` is a space. */
  readonly replacements: ReadonlyArray<readonly [written: string, meant: string]>;
  /** Flags with a fixed meaning, by the name of their directive (KEEPCASE, COMPOUNDBEGIN, ...). */
  readonly flagOf: Readonly<Record<FlagDirective, string>>;
}

const flagDirectives = [
  'KEEPCASE',
  'FORCEUCASE',
  'FORBIDDENWORD',
  'NOSUGGEST',
  'COMPOUNDBEGIN',
  'COMPOUNDMIDDLE',
  'COMPOUNDEND',
  'COMPOUNDPERMITFLAG',
  'ONLYINCOMPOUND',
] as const;
export type FlagDirective = (typeof flagDirectives)[number];

/** Directives that the reader follows without a parameter, or that do not touch what is right and what is wrong. */
const understood = new Set(
  (
    'SET TRY KEY WORDCHARS NOSPLITSUGS MAXCPDSUGS ONLYMAXDIFF MAXDIFF FLAG WARN BREAK MAP ICONV OCONV COMPOUNDMIN ' +
    'CHECKCOMPOUNDCASE CHECKCOMPOUNDDUP'
  ).split(' '),
);

/** The Dutch dictionary writes ĳ as one letter, people write two; everything here works with two. */
export function unfoldIj(text: string): string {
  return text.replace(/ĳ/g, 'ij').replace(/Ĳ/g, 'IJ');
}

/** Flags are two letters each (FLAG long). */
export function flagsIn(text: string): string[] {
  return text.match(/../gu) ?? [];
}

/** Reads an affix file. @throws Error on a directive that the compiler does not know, so that no rule is lost unseen */
export function parseAffixFile(text: string): AffixFile {
  const prefixes: AffixRule[] = [];
  const suffixes: AffixRule[] = [];
  const compoundRules: string[][] = [];
  const forbiddenJoints: ForbiddenJoint[] = [];
  const replacements: Array<[string, string]> = [];
  const flagOf: Partial<Record<FlagDirective, string>> = {};
  const crossProduct = new Map<string, boolean>();

  for (const line of text.split(/\r?\n/)) {
    const [directive = '', first = '', second = '', third = '', fourth = ''] = line.trim().split(/\s+/);
    if (directive === '' || directive.startsWith('#') || understood.has(directive)) continue;
    if ((flagDirectives as readonly string[]).includes(directive)) {
      flagOf[directive as FlagDirective] = first;
    } else if (directive === 'PFX' || directive === 'SFX') {
      // The first line of an affix says whether it may be crossed and how many lines follow.
      if (!crossProduct.has(directive + first)) crossProduct.set(directive + first, second === 'Y');
      else {
        const rule = affixRule(directive, first, second, third, fourth, crossProduct.get(directive + first) ?? false);
        (directive === 'PFX' ? prefixes : suffixes).push(rule);
      }
    } else if (directive === 'COMPOUNDRULE') {
      if (first.startsWith('(')) compoundRules.push(first.slice(1, -1).split(')('));
    } else if (directive === 'CHECKCOMPOUNDPATTERN') {
      if (second !== '' && !second.startsWith('#')) forbiddenJoints.push(forbiddenJoint(first, second));
    } else if (directive === 'REP') {
      if (second !== '' && !second.startsWith('#')) replacements.push([unfoldIj(first), unfoldIj(second)]);
    } else {
      throw new Error(`The affix file uses ${directive}, which the compiler does not know.`);
    }
  }
  for (const directive of flagDirectives) {
    if (flagOf[directive] === undefined) throw new Error(`The affix file has no ${directive}.`);
  }
  return {
    prefixes,
    suffixes,
    compoundRules,
    forbiddenJoints,
    replacements,
    flagOf: flagOf as Record<FlagDirective, string>,
  };
}

function affixRule(
  directive: 'PFX' | 'SFX',
  flag: string,
  strip: string,
  addition: string,
  condition: string,
  crossProduct: boolean,
): AffixRule {
  const [add = '', flags = ''] = addition.split('/');
  const anyStem = condition === '' || condition === '.' || condition.includes(':');
  return {
    flag,
    strip: strip === '0' ? '' : strip,
    add: add === '0' ? '' : add,
    condition: anyStem ? null : new RegExp(directive === 'PFX' ? `^${condition}` : `${condition}$`, 'u'),
    flags: flagsIn(flags),
    crossProduct,
  };
}

function forbiddenJoint(before: string, after: string): ForbiddenJoint {
  const [lettersBefore = '', flagBefore] = unfoldIj(before).split('/');
  const [lettersAfter = '', flagAfter] = unfoldIj(after).split('/');
  return { before: lettersBefore, beforeFlag: flagBefore ?? null, after: lettersAfter, afterFlag: flagAfter ?? null };
}
