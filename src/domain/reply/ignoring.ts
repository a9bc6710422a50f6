import type { CheckId, Finding } from './finding';

/** A finding that a writer chose to leave as it is in one mail, and why. */
export interface Ignored {
  readonly check: CheckId;
  readonly reason: string;
  /** The words it was about, as the finding quotes them; empty when something is missing. */
  readonly quote: string;
  /** As the writer put it; empty when nothing was asked, as with spelling. */
  readonly why: string;
}

/** A finding that a coordinator chose to have nobody told of any more, kept in the settings of the cluster. */
export interface IgnoredAlways extends Omit<Ignored, 'quote'> {
  /** Null: whatever the words are. */
  readonly quote: string | null;
  /** What the finding said to whoever ignored it. */
  readonly title: string;
  readonly by: string;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
}

/** What somebody ignored, with the finding that would have been told. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly why: string;
  /** Whether it is ignored for the whole cluster. */
  readonly isAlways: boolean;
}

/** How far a finding may be ignored. */
export type Ignorable = 'never' | 'mail' | 'always';

/**
 * What would leak is decided on mail by mail, beside the mail itself, and never ignored; whoever gets the reply differs with each reply. Spelling has a
 * word list of its own.
 */
export function ignorable({ check, severity }: Pick<Finding, 'check' | 'severity'>): Ignorable {
  if (check.indexOf('intern') === 0) return severity === 'error' ? 'never' : 'mail';
  return check === 'spelling' || check.indexOf('ontvanger') === 0 ? 'mail' : 'always';
}

/**
 * How much a cluster can have ignored in every mail. The copy for the check at send has room for no more, and a list that nobody can take in hides what
 * nobody checks any longer.
 */
export const MOST_IGNORED = 30;

/** The list with this on it: in the place of what it covers, and as it is when it says so already. Null when the list is full. */
export function withIgnoredAlways(
  all: readonly IgnoredAlways[],
  added: IgnoredAlways,
): readonly IgnoredAlways[] | null {
  const covers = (one: IgnoredAlways, other: IgnoredAlways): boolean =>
    one.check === other.check && one.reason === other.reason && (one.quote === null || one.quote === other.quote);
  if (all.some((one) => covers(one, added))) return all;
  const others = all.filter((one) => !covers(added, one));
  return others.length < MOST_IGNORED ? [...others, added] : null;
}

/** The findings that are still to be told, and those that somebody ignored. */
export function withoutIgnored(
  findings: readonly Finding[],
  here: readonly Ignored[],
  always: readonly IgnoredAlways[],
): { readonly findings: readonly Finding[]; readonly ignored: readonly IgnoredFinding[] } {
  const ignored: IgnoredFinding[] = [];
  const told = findings.filter((finding) => {
    const scope = ignorable(finding);
    if (scope === 'never') return true;
    const inMail = here.filter((one) => isAbout(one, finding))[0];
    const forAll = scope === 'always' ? always.filter((one) => isAbout(one, finding))[0] : undefined;
    const by = inMail ?? forAll;
    if (by === undefined) return true;
    ignored.push({ finding, why: by.why, isAlways: inMail === undefined });
    return false;
  });
  return { findings: told, ignored };
}

/** Whether this is the finding that was ignored. */
export function isAbout(
  { check, reason, quote }: Pick<IgnoredAlways, 'check' | 'reason' | 'quote'>,
  finding: Pick<Finding, 'check' | 'reason' | 'quote'>,
): boolean {
  return check === finding.check && reason === finding.reason && (quote === null || quote === finding.quote);
}

/** The key under which the pane leaves what was ignored with the message that is being written, for the check at send. */
export const IGNORED_KEY = 'clusterpost.ignored';

/** Reads what was left with the message. What cannot be read counts as not ignored; never throws. */
export function parseIgnored(stored: string | null): readonly Ignored[] {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(value) ? value.filter(isIgnored) : [];
}

function isIgnored(value: unknown): value is Ignored {
  if (typeof value !== 'object' || value === null) return false;
  const { check, reason, quote, why } = value as Partial<Record<keyof Ignored, unknown>>;
  return [check, reason, quote, why].every((part) => typeof part === 'string');
}
