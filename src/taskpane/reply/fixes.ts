import type { CheckId, Finding, Fix, HeadChange, SourceEdit } from '../../domain/reply/finding';
import type { Analysis } from './analysis';

/** What is to change about a reply. */
export type Change = Pick<Fix, 'edits' | 'head'>;

/** Tells findings apart from one check of the text to the next, also when the text before them grew. */
export type FindingKey = string;

export interface KeyedFinding {
  readonly key: FindingKey;
  readonly finding: Finding;
}

/** Gives each finding its key: what it is about, and which of several alike it is. */
export function keyed(findings: readonly Finding[]): readonly KeyedFinding[] {
  const alike = new Map<string, number>();
  return findings.map((finding) => {
    const about = [finding.check, finding.reason, finding.quote, finding.fix?.proposal ?? ''].join('|');
    const before = alike.get(about) ?? 0;
    alike.set(about, before + 1);
    return { key: `${about}|${before}`, finding };
  });
}

/** Findings that one remedy mends together, such as everything that a footer lacks; each of the others stands alone. */
export function byRemedy(findings: readonly KeyedFinding[]): readonly (readonly KeyedFinding[])[] {
  const groups = new Map<string, KeyedFinding[]>();
  for (const one of findings) {
    const { check, severity, fix } = one.finding;
    const proposal = fix?.proposal ?? '';
    const about = proposal === '' ? one.key : `${check.split('.')[0] ?? ''}|${severity}|${proposal}`;
    groups.set(about, [...(groups.get(about) ?? []), one]);
  }
  return [...groups.values()];
}

/** A suggested spelling is a guess; who reads along, and by when somebody hears, is the writer's choice. */
const CHOSEN: ReadonlySet<CheckId> = new Set<CheckId>([
  'spelling',
  'intern.ontvanger',
  'intern.mail',
  'belofte',
  'ontvangst.termijn',
]);

/** Whether "Herstel alles wat kan" may apply the remedy unseen. Those of hints and of what a person chooses go one by one. */
export function isCertain({ check, severity, fix }: Finding): boolean {
  return fix !== null && severity !== 'hint' && !CHOSEN.has(check);
}

/** All certain remedies that can go in together, leaving out `done`. */
export function certainFixes(
  analysis: Analysis,
  done: ReadonlySet<FindingKey>,
): { readonly keys: readonly FindingKey[]; readonly change: Change } {
  const edits: SourceEdit[] = [];
  const keys: FindingKey[] = [];
  let head: HeadChange = {};
  const add = (key: FindingKey, change: Change): void => {
    if (isNothing(change) || change.edits.some((one) => edits.some((other) => overlap(one, other)))) return;
    keys.push(key);
    edits.push(...change.edits);
    head = together(head, change.head ?? {});
  };
  if (analysis.chain && !done.has('chain')) add('chain', analysis.chain.change);
  for (const { key, finding } of keyed(analysis.findings)) {
    if (finding.fix !== null && isCertain(finding) && !done.has(key)) add(key, finding.fix);
  }
  return { keys, change: { edits: edits.sort((a, b) => a.start - b.start), head } };
}

export function isNothing({ edits, head = {} }: Change): boolean {
  return edits.length === 0 && Object.keys(head).length === 0;
}

/** Both changes as one. */
export function together(one: HeadChange, other: HeadChange): HeadChange {
  const lists = (['withoutRecipients', 'withoutAttachments'] as const).flatMap((field) => {
    const list = [...(one[field] ?? []), ...(other[field] ?? [])];
    return list.length === 0 ? [] : [[field, list] as const];
  });
  return { ...one, ...other, ...Object.fromEntries(lists) };
}

/** Two insertions at one place count as overlapping: nobody can say which comes first. */
function overlap(a: SourceEdit, b: SourceEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
