import { chainEdits } from '../chain/cut';
import { verdictOn, verdictOnFind } from '../chain/decisions';
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

/** Mails that go: they were never the entrepreneur's; and what was found in others and has to go. One remedy takes it all out. */
function certain(draft: Draft): readonly Finding[] {
  const places = placesOf('cut', draft);
  const { reply, chain, context } = draft;
  const edits = places.length === 0 ? [] : chainEdits(reply.body, chain, context.decisions);
  return finding('chain', places, { edits, proposal: '' });
}

/** What only a person can decide on; until then it may not leave. */
function open(draft: Draft): readonly Finding[] {
  return finding('question', placesOf('ask', draft), null);
}

type Where = NonNullable<Finding['where']>;

/** Where the mails stand of which this happens, and the things of which it happens in mails that stay. */
function placesOf(verdict: 'ask' | 'cut', { chain, context: { decisions } }: Draft): readonly Where[] {
  const places: Where[] = [];
  for (const segment of chain.segments) {
    const place = segment.ranges[0] ?? NOWHERE;
    const standing = verdictOn(segment, decisions);
    if (verdict === 'ask' && standing !== 'ask') continue;
    if (standing === 'cut' || (standing === verdict && segment.finds.length === 0)) {
      if (standing === verdict) places.push(place);
      continue;
    }
    const finds = segment.finds.filter((find) => verdictOnFind(find, decisions) === verdict);
    places.push(...finds.map(({ goes }) => goes[0] ?? place));
  }
  return places;
}

const NOWHERE: Where = { start: 0, end: 0 };

function finding(reason: 'chain' | 'question', places: readonly Where[], fix: Finding['fix']): readonly Finding[] {
  const [where = null] = places;
  if (where === null) return [];
  const parameters = { count: String(places.length) };
  return [{ check: 'intern', reason, severity: 'error', quote: '', where, parameters, fix }];
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
