import type { ChainSegment, Find, Verdict } from './chain';

/** What the writer decided, by the key of the segment or of the find: about what only a person can judge, and where they know better than the judgement. */
export type Decisions = ReadonlyMap<string, 'keep' | 'cut'>;

/**
 * What happens to a segment: what the writer decided, else what was judged. The new text is never cut: it is asked about until each thing that was
 * found in it is decided on. A quoted mail that is decided on as a whole needs no more than that.
 */
export function verdictOn(
  { key, role, verdict, finds }: Pick<ChainSegment, 'key' | 'role' | 'verdict' | 'finds'>,
  decisions: Decisions,
): Verdict {
  const decided = role === 'new' ? undefined : decisions.get(key);
  if (decided !== undefined) return decided;
  const isSettled = finds.length > 0 && finds.every((find) => verdictOnFind(find, decisions) !== 'ask');
  return verdict === 'ask' && isSettled ? 'keep' : verdict;
}

/** What happens to one thing that was found in a mail that stays. What cannot be pointed at cannot be taken out either. */
export function verdictOnFind({ key, goes }: Pick<Find, 'key' | 'goes'>, decisions: Decisions): Verdict {
  const decided = decisions.get(key) ?? 'ask';
  return decided === 'cut' && goes.length === 0 ? 'ask' : decided;
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
