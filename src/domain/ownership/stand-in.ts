import type { Actor, Step } from './action';
import type { Colleague, TriageRecord } from './record';

interface Moment {
  readonly at: string;
  readonly nonce: string;
}

/** The record in which somebody else has the question for as long as its owner is away. */
export function standIn(record: TriageRecord, { id, name }: Colleague, { at, nonce }: Moment): TriageRecord {
  const { owner, standsInFor } = record;
  return {
    ...record,
    owner: { id, name, since: at, nonce },
    standsInFor: standsInFor ?? (owner && { id: owner.id, name: owner.name }),
  };
}

/** Hands a question of somebody who is away to who takes over. The coordinator may, and so may both. */
export function beginStandIn(record: TriageRecord, to: Colleague, actor: Actor, moment: Moment): Step {
  const { owner } = record;
  if (owner === null) return { why: 'unowned' };
  if (record.finished !== null) return { why: 'finished' };
  if (owner.id === to.id) return { why: 'already' };
  if (!isOneOf(actor, [owner, to])) return { why: 'taken', owner };
  return { record: standIn(record, to, moment), entry: { what: 'stoodIn', whom: to.name } };
}

/** Gives a question back to whoever was away. */
export function endStandIn(record: TriageRecord, actor: Actor, { at, nonce }: Moment): Step {
  const { owner, standsInFor } = record;
  if (owner === null || standsInFor === null) return { why: 'already' };
  if (record.finished !== null) return { why: 'finished' };
  if (!isOneOf(actor, [owner, standsInFor])) return { why: 'taken', owner };
  return {
    record: { ...record, owner: { ...standsInFor, since: at, nonce }, standsInFor: null },
    entry: { what: 'handedBack', whom: standsInFor.name },
  };
}

function isOneOf(actor: Actor, people: readonly Colleague[]): boolean {
  return actor.role === 'coordinator' || people.some(({ id }) => id === actor.id);
}
