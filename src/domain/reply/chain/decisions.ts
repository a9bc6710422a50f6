import type { ChainSegment, Verdict } from './chain';

/** What the writer decided about segments that only a person can judge, by the key of the segment. */
export type Decisions = ReadonlyMap<string, 'keep' | 'cut'>;

/** The verdict on a segment, with what the writer decided where it asks. The new text is never cut. */
export function verdictOn(
  { key, role, verdict }: Pick<ChainSegment, 'key' | 'role' | 'verdict'>,
  decisions: Decisions,
): Verdict {
  if (verdict !== 'ask') return verdict;
  const decided = decisions.get(key) ?? 'ask';
  return role === 'new' && decided === 'cut' ? 'ask' : decided;
}

/** The key under which the pane leaves the decisions with the message that is being written, for the check at send. */
export const DECISIONS_KEY = 'clusterpost.decisions';

export function serialiseDecisions(decisions: Decisions): string {
  return JSON.stringify([...decisions]);
}

/** Reads what was left with the message. What cannot be read counts as not decided; never throws. */
export function parseDecisions(stored: string | null): Decisions {
  const decisions = new Map<string, 'keep' | 'cut'>();
  for (const entry of listIn(stored)) {
    if (!Array.isArray(entry)) continue;
    const [key, verdict] = entry as readonly unknown[];
    if (typeof key === 'string' && (verdict === 'keep' || verdict === 'cut')) decisions.set(key, verdict);
  }
  return decisions;
}

function listIn(stored: string | null): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
