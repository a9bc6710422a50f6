import type { Draft } from '../draft';
import { readSubject, type SubjectParts } from '../subject';
import type { Check } from './check';

/**
 * intern.onderwerp: the subject does not tell of forwards and remarks within the organisation. A remark is an error; FW: alone tells little and
 * is a warning. What the entrepreneur's own subject has, is theirs.
 */
export const internalSubject: Check = {
  ids: ['intern.onderwerp'],
  run(draft) {
    const { reply, correspondent } = draft;
    if (correspondent === null) return [];
    const parts = readSubject(reply.subject);
    const theirs = subjectsOfEntrepreneur(draft);
    const isForwarded = parts.isForwarded && !theirs.some((subject) => readSubject(subject).isForwarded);
    const remarks = parts.remarks.filter((remark) => !theirs.some((subject) => subject.indexOf(remark) >= 0));
    if (!isForwarded && remarks.length === 0) return [];
    return [
      {
        check: 'intern.onderwerp',
        reason: remarks.length > 0 ? 'remark' : 'forwarded',
        severity: remarks.length > 0 ? 'error' : 'warn',
        quote: remarks[0] ?? reply.subject,
        where: null,
        parameters: {},
        fix: fixOf(parts),
      },
    ];
  },
};

function subjectsOfEntrepreneur({ chain }: Draft): readonly string[] {
  return chain.segments.filter(({ role }) => role === 'entrepreneur').map(({ subject }) => subject);
}

/** Nothing to propose when nothing is left of it. */
function fixOf({ clean }: SubjectParts) {
  return /^(|re:|antw:|aw:)$/i.test(clean) ? null : { edits: [], head: { subject: clean }, proposal: clean };
}
