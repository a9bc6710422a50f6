import type { ChainSegment } from '../chain/chain';
import { chainEdits } from '../chain/cut';
import { verdictOn } from '../chain/decisions';
import type { Draft } from '../draft';
import type { Finding } from '../finding';
import { notesIn } from '../notes';
import type { Check } from './check';
import { findingAt } from './finding-at';

/**
 * intern: nothing that colleagues wrote to each other leaves with the reply (tip 4). Rule book 5.8. The chain below the reply first, then remarks in
 * the new text itself.
 */
export const internal: Check = {
  ids: ['intern'],
  run: (draft) => [...certain(draft), ...open(draft), ...notes(draft)],
};

/** Mails that go: they were never the entrepreneur's. One remedy takes them all out. */
function certain({ reply, chain, context }: Draft): readonly Finding[] {
  const cut = chain.segments.filter((segment) => verdictOn(segment, context.decisions) === 'cut');
  if (cut.length === 0) return [];
  return [
    {
      ...finding('chain', cut, firstPlace(cut)),
      fix: { edits: chainEdits(reply.body, chain, context.decisions), proposal: '' },
    },
  ];
}

/** What only a person can decide on; until then it may not leave. */
function open({ chain, context }: Draft): readonly Finding[] {
  const asked = chain.segments.filter((segment) => verdictOn(segment, context.decisions) === 'ask');
  return asked.length === 0 ? [] : [{ ...finding('question', asked, firstPlace(asked)), fix: null }];
}

function firstPlace(segments: readonly ChainSegment[]): Finding['where'] {
  return segments[0]?.ranges[0] ?? null;
}

function finding(
  reason: 'chain' | 'question',
  segments: readonly ChainSegment[],
  where: Finding['where'],
): Omit<Finding, 'fix'> {
  return {
    check: 'intern',
    reason,
    severity: 'error',
    quote: '',
    where,
    parameters: { count: String(segments.length) },
  };
}

/** A note to a colleague has no place in the new text. */
function notes(draft: Draft): readonly Finding[] {
  const findings: Finding[] = [];
  for (const line of draft.lines) {
    for (const note of notesIn(line.text, draft.notedColleagues)) {
      const place = { start: line.start + note.start, end: line.start + note.end };
      const fix = { edits: [draft.replace(place.start, place.end, '')], proposal: '' };
      findings.push(findingAt(draft, place, { check: 'intern', reason: 'note', severity: 'error', fix }));
    }
  }
  return findings;
}
