import { type AffixFile, type AffixRule, flagsIn, unfoldIj } from './affix-file';
import { markProductiveParts } from './productive-parts';
import { Role, usageOf, withUsage } from '../roles';

/** One way to read a form: the part it can play, and the flags of its stem that compounds ask for. */
export interface Reading {
  /** Bits of `Role`. */
  readonly roles: number;
  /** Flags that a compound rule or a forbidden joint names, sorted. */
  readonly flags: readonly string[];
}

/** Every form of the language with the ways to read it; no two readings of a form have the same flags. */
export type WordForms = ReadonlyMap<string, readonly Reading[]>;

/** A reading that may still get more roles. */
export type MutableReading = { -readonly [key in keyof Reading]: Reading[key] };

interface Stem {
  readonly text: string;
  readonly flags: ReadonlySet<string>;
  /** The flags that its readings carry. */
  readonly carried: readonly string[];
}

/** Collects the forms of a dictionary as Hunspell would accept them, word for word. */
export class FormCollector {
  private readonly forms = new Map<string, MutableReading[]>();
  /** Wrong, whatever else says that it is right. */
  private readonly forbidden = new Set<string>();
  /** Forms of forbidden stems: wrong unless another stem has them too. */
  private readonly formsOfForbidden = new Set<string>();
  /** For each form of a noun the noun itself. */
  private readonly nounOf = new Map<string, string>();
  private readonly suffixes: ReadonlyMap<string, readonly AffixRule[]>;
  private readonly prefixes: ReadonlyMap<string, readonly AffixRule[]>;
  private readonly named: ReadonlySet<string>;

  constructor(private readonly affixes: AffixFile) {
    this.suffixes = byFlag(affixes.suffixes);
    this.prefixes = byFlag(affixes.prefixes);
    this.named = flagsNamed(affixes);
  }

  /** Adds every line of a .dic file; its first line, the count, is left out. */
  addDictionary(text: string): void {
    for (const line of text.split(/\r?\n/).slice(1)) this.addEntry(line);
  }

  /** Adds one dictionary line, `stem/FLAGS`, with all its forms. */
  addEntry(line: string): void {
    // What a word means may follow, after a tab or as `ts:...`; it does not matter here.
    const entry = /^((?:[^/\\]|\\.)+?)(?:\/(\S+))?(?:\s+\S\S:.*)?$/.exec((line.split('\t')[0] ?? '').trim());
    if (entry === null) return;
    const flags = new Set(flagsIn(entry[2] ?? ''));
    const carried = [...flags].filter((flag) => this.named.has(flag)).sort();
    const stem: Stem = { text: (entry[1] ?? '').replace(/\\(.)/g, '$1'), flags, carried };
    this.addForm(stem.text, stem, null, null);
    if ([...flags].some(isOfNoun)) this.addNoun(stem.text, stem.text);
    for (const flag of stem.flags) {
      for (const suffix of this.suffixes.get(flag) ?? []) this.addSuffixed(stem, suffix);
      for (const prefix of this.prefixes.get(flag) ?? []) {
        const text = withPrefix(stem.text, prefix);
        if (text !== null) this.addForm(text, stem, prefix, null);
      }
    }
  }

  /** Lets the nouns added so far take part in compounds as those that are listed suggest. */
  markProductiveParts(): void {
    markProductiveParts(this.forms, this.nounOf);
  }

  /**
   * Adds a list of the project's own: lines of words, which share the flags at the end of the line; # is a comment.
   * They are right even where the dictionary decrees that they are wrong.
   */
  addWordList(text: string): void {
    for (const line of text.split(/\r?\n/)) {
      const [words = '', flags = ''] = line.replace(/#.*/, '').split(/\s\/(?=\w+\s*$)/);
      for (const word of words.split(/\s+/)) {
        if (word === '') continue;
        this.forbidden.delete(unfoldIj(word));
        this.addEntry(flags === '' ? word : `${word}/${flags.trim()}`);
      }
    }
  }

  /** Marks how much a word is used, where it was not marked as used more; a word that nobody added is left out. */
  markUsage(word: string, usage: 1 | 2 | 3): void {
    for (const reading of this.forms.get(unfoldIj(word)) ?? []) {
      if ((reading.roles & Role.alone) !== 0 && usageOf(reading.roles) < usage)
        reading.roles = withUsage(reading.roles, usage);
    }
  }

  /** Adds frequent mistakes, a line each: the word that is wrong, whatever the dictionary says, and what was meant. */
  addMistakes(text: string): Array<readonly [written: string, meant: string]> {
    const mistakes = text
      .replace(/#.*/g, '')
      .split(/\r?\n/)
      .map((line) => /^(\S+) > (.+)$/.exec(line.trim()))
      .filter((match) => match !== null)
      .map(([, written = '', meant = '']) => [unfoldIj(written), unfoldIj(meant)] as const);
    for (const [written] of mistakes) this.forbidden.add(written);
    return mistakes;
  }

  /** All forms gathered so far. */
  collected(): WordForms {
    const forms = new Map<string, readonly Reading[]>(this.forms);
    const stands = ({ roles }: Reading): boolean => (roles & Role.alone) !== 0;
    for (const form of this.formsOfForbidden) {
      if (!(this.forms.get(form) ?? []).some(stands)) this.forbidden.add(form);
    }
    for (const form of this.forbidden) {
      const parts = (this.forms.get(form) ?? []).map(({ roles, flags }) => ({ roles: roles & ~Role.alone, flags }));
      forms.set(form, [{ roles: Role.forbidden, flags: [] }, ...parts.filter(({ roles }) => roles !== 0)]);
    }
    return forms;
  }

  private addNoun(form: string, noun: string): void {
    const unfolded = unfoldIj(form);
    if (!this.nounOf.has(unfolded) || form === noun) this.nounOf.set(unfolded, unfoldIj(noun));
  }

  private addSuffixed(stem: Stem, suffix: AffixRule): void {
    const suffixed = withSuffix(stem.text, suffix);
    if (suffixed === null) return;
    this.addForm(suffixed, stem, null, suffix);
    if (isOfNoun(suffix.flag)) this.addNoun(suffixed, stem.text);
    if (!suffix.crossProduct) return;
    // A prefix may be asked for by the stem, or by the suffix: lelijk > lelijkst > allerlelijkst.
    for (const flag of new Set([...stem.flags, ...suffix.flags])) {
      for (const prefix of this.prefixes.get(flag) ?? []) {
        const text = prefix.crossProduct ? withPrefix(suffixed, prefix) : null;
        if (text !== null) this.addForm(text, stem, prefix, suffix);
      }
    }
  }

  private addForm(text: string, stem: Stem, prefix: AffixRule | null, suffix: AffixRule | null): void {
    const form = unfoldIj(text);
    if (stem.flags.has(this.affixes.flagOf.FORBIDDENWORD)) {
      (prefix === null && suffix === null ? this.forbidden : this.formsOfForbidden).add(form);
      return;
    }
    const roles = this.rolesOf(stem, prefix, suffix);
    if (roles === 0) return;
    const readings = this.forms.get(form);
    if (readings === undefined) this.forms.set(form, [{ roles, flags: stem.carried }]);
    else addReading(readings, { roles, flags: stem.carried });
  }

  /** Which parts the form may play (Hunspell's suffix_check, prefix_check and compound_check). */
  private rolesOf(stem: Stem, prefix: AffixRule | null, suffix: AffixRule | null): number {
    const { flagOf } = this.affixes;
    const onAffix = (affix: AffixRule | null, flag: string): boolean => affix?.flags.includes(flag) ?? false;
    const has = (flag: string): boolean => stem.flags.has(flag) || onAffix(suffix, flag) || onAffix(prefix, flag);
    const suffixOnlyInside = onAffix(suffix, flagOf.ONLYINCOMPOUND);
    // Inside a compound a suffix needs permission; at its end a prefix does.
    const mayLead = suffix === null || onAffix(suffix, flagOf.COMPOUNDPERMITFLAG);
    const mayEnd = !suffixOnlyInside && (prefix === null || onAffix(prefix, flagOf.COMPOUNDPERMITFLAG));

    let roles = 0;
    if (!stem.flags.has(flagOf.ONLYINCOMPOUND) && !suffixOnlyInside) roles |= Role.alone;
    if (mayLead && has(flagOf.COMPOUNDBEGIN)) roles |= Role.begin;
    if (mayLead && has(flagOf.COMPOUNDMIDDLE)) roles |= Role.middle;
    if (mayEnd && has(flagOf.COMPOUNDEND)) roles |= Role.end;
    if (roles === 0 && stem.carried.length === 0) return 0; // Hunspell would never find it.
    if (prefix === null && suffix === null && stem.carried.length > 0) roles |= Role.bare;
    if (stem.flags.has(flagOf.KEEPCASE)) roles |= Role.keepCase;
    if (stem.flags.has(flagOf.NOSUGGEST)) roles |= Role.notSuggested;
    if (stem.flags.has(flagOf.FORCEUCASE)) roles |= Role.capitalInCompound;
    return roles;
  }
}

/** OpenTaal's affixes of plurals begin with a Z, those of diminutives with a Y. */
function isOfNoun(flag: string): boolean {
  return /^[YZ]/.test(flag);
}

function addReading(readings: MutableReading[], { roles, flags }: Reading): void {
  const same = readings.findIndex((reading) => reading.flags.join() === flags.join());
  const known = readings[same];
  if (known === undefined) {
    readings.push({ roles, flags });
    return;
  }
  // A word that may be written with a small letter may, even when a namesake keeps its capitals.
  const restrictions = known.roles & roles & (Role.keepCase | Role.notSuggested | Role.capitalInCompound);
  const free = ~(Role.keepCase | Role.notSuggested | Role.capitalInCompound);
  readings[same] = { roles: ((known.roles | roles) & free) | restrictions, flags };
}

function flagsNamed({ compoundRules, forbiddenJoints }: AffixFile): ReadonlySet<string> {
  const named = new Set<string>(compoundRules.flat());
  for (const { beforeFlag, afterFlag } of forbiddenJoints) {
    if (beforeFlag !== null) named.add(beforeFlag);
    if (afterFlag !== null) named.add(afterFlag);
  }
  return named;
}

function byFlag(rules: readonly AffixRule[]): ReadonlyMap<string, readonly AffixRule[]> {
  const grouped = new Map<string, AffixRule[]>();
  for (const rule of rules) {
    const group = grouped.get(rule.flag);
    if (group === undefined) grouped.set(rule.flag, [rule]);
    else group.push(rule);
  }
  return grouped;
}

function withSuffix(stem: string, { strip, add, condition }: AffixRule): string | null {
  if (condition?.test(stem) === false || !stem.endsWith(strip)) return null;
  return stem.slice(0, stem.length - strip.length) + add;
}

function withPrefix(stem: string, { strip, add, condition }: AffixRule): string | null {
  if (condition?.test(stem) === false || !stem.startsWith(strip)) return null;
  return add + stem.slice(strip.length);
}
