import { isUsableAddress } from '../acknowledgement/sender';
import type { CivilDate } from '../deadlines/civil-date';
import { sameAddress, type MailAddress } from '../mail/address';
import type { MailMessage } from '../mail/message';
import type { KnowledgeCard } from '../team/card';
import type { QuestionKind } from '../settings/settings';
import { categoriesAfter } from './categories';
import { changeCourse } from './course';
import { arrive, beginAnswer } from './follow';
import { beginStandIn, endStandIn } from './stand-in';
import {
  emptyRecord,
  LONGEST_REASON,
  withHistory,
  type Advice,
  type Colleague,
  type HistoryEntry,
  type Ownership,
  type Promised,
  type TriageRecord,
} from './record';

/** What somebody can do with a question. Rule book for mailboxes F; reasons and texts are kept as they are written. */
export type Action =
  /** Pak op: nobody's question becomes one's own. */
  | { readonly kind: 'claim' }
  /** Neem over: somebody else's question becomes one's own. */
  | { readonly kind: 'takeOver'; readonly why: string }
  /** Wijs toe: nobody's question becomes a colleague's. */
  | { readonly kind: 'assign'; readonly to: Colleague }
  /** Draag over: one's own question becomes a colleague's; a coordinator may do it for others. */
  | { readonly kind: 'handOver'; readonly to: Colleague; readonly why: string }
  /** Geef terug: one's own question is nobody's again. */
  | { readonly kind: 'giveBack' }
  /** Vraag advies: the owner stays the owner. */
  | { readonly kind: 'askAdvice'; readonly of: Colleague; readonly question: string }
  | { readonly kind: 'giveAdvice'; readonly text: string }
  /** Bewaar als afspraak: a day that a reply promises becomes a deadline. */
  | { readonly kind: 'promise'; readonly day: CivilDate }
  /** The promise for this day was kept. */
  | { readonly kind: 'keepPromise'; readonly day: CivilDate }
  /** Klopt: who asks the question that a colleague forwarded. Anybody may say so, and say it again. */
  | { readonly kind: 'confirmAsker'; readonly asker: MailAddress }
  /** What the question needs, and so how long the answer may take. */
  | { readonly kind: 'setKind'; readonly question: QuestionKind }
  /** A step was taken of a question that is answered in steps. */
  | { readonly kind: 'takeStep' }
  /** Wacht op de ondernemer: meanwhile the term stands still. */
  | { readonly kind: 'wait' }
  /** Verder: the entrepreneur did what was asked. */
  | { readonly kind: 'resume' }
  /** Wij halen het niet: the entrepreneur is told a new day. */
  | { readonly kind: 'postpone'; readonly day: CivilDate; readonly why: string }
  /** A question of somebody who is away goes to who takes over, for that time. */
  | { readonly kind: 'standIn'; readonly to: Colleague }
  /** A question goes back to whoever was away. */
  | { readonly kind: 'handBack' }
  /** Beantwoord: somebody begins to write an answer. */
  | { readonly kind: 'beginAnswer' }
  /** A person wrote again in the conversation. `backup`: who takes over, when the owner is away. */
  | { readonly kind: 'arrive'; readonly receivedAt: string; readonly backup: Colleague | null }
  /** Afgehandeld: also for what needs no owner, such as a thank-you. */
  | { readonly kind: 'finish' }
  | { readonly kind: 'reopen' }
  /** Puts back the categories that were taken off by hand. */
  | { readonly kind: 'mend' }
  /** Takes back what was just done, as long as nothing has happened since. */
  | { readonly kind: 'undo'; readonly undoing: Undoing };

/** What is needed to take an action back. */
export interface Undoing {
  readonly before: TriageRecord;
  /** The last line of the history that the action left. */
  readonly entry: HistoryEntry;
}

/** Who acts. */
export type Actor = Pick<KnowledgeCard, 'id' | 'name' | 'role'>;

/** Why an action was not carried out. Each is an expected outcome, to be told in plain words. */
export type Refusal =
  /** Somebody else owns it. */
  | { readonly why: 'taken'; readonly owner: Ownership }
  /** It is that way already. */
  | { readonly why: 'already' }
  /** Only the owner may, and nobody is. */
  | { readonly why: 'unowned' }
  /** The question is finished: it has to be reopened first. */
  | { readonly why: 'finished' }
  /** This colleague's advice was not asked, or was given already. */
  | { readonly why: 'notAsked' }
  /** No mail can go to the address that was given. */
  | { readonly why: 'noAddress' }
  /** Something happened since. */
  | { readonly why: 'changed' }
  /** A newer version of Clusterpost wrote on it. */
  | { readonly why: 'unreadable' };

/** What has to be written to carry out an action. */
export interface OwnershipChange {
  readonly categories: readonly string[];
  readonly record: TriageRecord;
  /** Whether the follow-up flag has to be ticked off (true) or put back (false); absent when it stays as it is. */
  readonly complete?: boolean;
}

export type ActionDecision =
  | { readonly kind: 'write'; readonly change: OwnershipChange; readonly undoing: Undoing }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What an action makes of a record, before the history is written; or why it may not. */
export type Step = { readonly record: TriageRecord; readonly entry: Omit<HistoryEntry, 'at' | 'by'> } | Refusal;

/** One extended property holds the record, so nobody's text may fill it. In characters. */
export const LONGEST_ADVICE = 2_000;
export const LONGEST_NAME = 200;
export const LONGEST_ADDRESS = 254;
const MOST_ADVICE = 8;
const MOST_PROMISES = 12;

/**
 * What an action by `actor` does to the question as it was read. Pure: the same message, action and moment give the same decision, so that it can be
 * taken again after a conflict.
 */
export function decide(
  message: Pick<MailMessage, 'record' | 'hasUnreadableRecord' | 'categories'>,
  action: Action,
  actor: Actor,
  now: Date,
  nonce: string,
): ActionDecision {
  if (message.hasUnreadableRecord) return { kind: 'refused', refusal: { why: 'unreadable' } };
  const before = message.record ?? emptyRecord;
  const at = now.toISOString();
  const step = stepOf(before, action, actor, { at, nonce });
  if ('why' in step) return { kind: 'refused', refusal: step };
  const entry: HistoryEntry = { at, by: actor.name, ...step.entry };
  const record = withHistory(step.record, entry);
  const isFinished = record.finished !== null;
  return {
    kind: 'write',
    change: {
      categories: categoriesAfter(message.categories, before, record),
      record,
      ...(isFinished !== (before.finished !== null) && { complete: isFinished }),
    },
    undoing: { before, entry },
  };
}

/**
 * Whether a write of ours stands in what was read back. With a mailbox that ignores versions two writes may both be accepted; then the one that is
 * there counts for everybody.
 */
export function stands(read: TriageRecord | null, written: TriageRecord): boolean {
  const entry = written.history[written.history.length - 1];
  return (
    read !== null &&
    (read.owner?.nonce ?? null) === (written.owner?.nonce ?? null) &&
    read.history.some((one) => entry !== undefined && isSame(one, entry))
  );
}

interface Moment {
  readonly at: string;
  readonly nonce: string;
}

function stepOf(record: TriageRecord, action: Action, actor: Actor, moment: Moment): Step {
  switch (action.kind) {
    case 'claim':
    case 'assign':
      return take(record, action, actor, moment);
    case 'takeOver':
    case 'handOver':
      return pass(record, action, actor, moment);
    case 'giveBack': {
      const refusal = ownersOnly(record, actor);
      return refusal ?? { record: { ...record, owner: null, standsInFor: null }, entry: { what: 'givenBack' } };
    }
    case 'askAdvice':
      return ask(record, action, actor, moment.at);
    case 'giveAdvice':
      return advise(record, action.text, actor, moment.at);
    case 'promise':
      return promise(record, action.day, actor, moment.at);
    case 'keepPromise':
      return keep(record, action.day, moment.at);
    case 'confirmAsker':
      return confirm(record, action.asker);
    case 'standIn':
      return beginStandIn(record, action.to, actor, moment);
    case 'handBack':
      return endStandIn(record, actor, moment);
    case 'beginAnswer':
      return beginAnswer(record, actor, new Date(moment.at));
    case 'arrive':
      return arrive(record, action, moment);
    case 'setKind':
    case 'takeStep':
    case 'wait':
    case 'resume':
    case 'postpone':
      return record.finished !== null ? { why: 'finished' } : changeCourse(record, action, actor, moment.at);
    case 'finish': {
      if (record.finished !== null) return { why: 'already' };
      const refusal = record.owner === null ? null : ownersOnly(record, actor);
      const finished = { at: moment.at, by: actor.name };
      return refusal ?? { record: { ...record, finished, answering: null }, entry: { what: 'finished' } };
    }
    case 'reopen':
      if (record.finished === null) return { why: 'already' };
      return { record: { ...record, finished: null }, entry: { what: 'reopened' } };
    case 'mend':
      return { record, entry: { what: 'mended' } };
    case 'undo': {
      const { before, entry } = action.undoing;
      const last = record.history[record.history.length - 1];
      if (last === undefined || !isSame(last, entry)) return { why: 'changed' };
      const { owner, standsInFor, asker, advice, promises, kind, stepsDone, waits, postponed, finished } = before;
      const undone = { owner, standsInFor, asker, advice, promises, kind, stepsDone, waits, postponed, finished };
      return { record: { ...record, ...undone }, entry: { what: 'undone' } };
    }
  }
}

function take(
  record: TriageRecord,
  action: Extract<Action, { kind: 'claim' | 'assign' }>,
  actor: Actor,
  moment: Moment,
): Step {
  const to = action.kind === 'claim' ? actor : action.to;
  if (record.owner !== null)
    return record.owner.id === to.id ? { why: 'already' } : { why: 'taken', owner: record.owner };
  if (record.finished !== null) return { why: 'finished' };
  const entry = to.id === actor.id ? { what: 'claimed' as const } : { what: 'assigned' as const, whom: to.name };
  return { record: owned(record, to, moment), entry };
}

function pass(
  record: TriageRecord,
  action: Extract<Action, { kind: 'takeOver' | 'handOver' }>,
  actor: Actor,
  moment: Moment,
): Step {
  if (record.owner === null) return { why: 'unowned' };
  if (record.finished !== null) return { why: 'finished' };
  const to = action.kind === 'takeOver' ? actor : action.to;
  if (to.id === record.owner.id) return { why: 'already' };
  const refusal = action.kind === 'handOver' ? ownersOnly(record, actor) : null;
  const why = action.why.trim().slice(0, LONGEST_REASON);
  const reason = why === '' ? {} : { why };
  return (
    refusal ?? {
      record: owned(record, to, moment),
      entry:
        action.kind === 'takeOver'
          ? { what: 'takenOver', whom: record.owner.name, ...reason }
          : { what: 'handedOver', whom: to.name, ...reason },
    }
  );
}

function ask(
  record: TriageRecord,
  { of, question }: Extract<Action, { kind: 'askAdvice' }>,
  actor: Actor,
  at: string,
): Step {
  const refusal = ownersOnly(record, actor);
  if (refusal !== null) return refusal;
  if (record.finished !== null) return { why: 'finished' };
  const isWaiting = record.advice.some((advice) => advice.of.id === of.id && advice.answer === null);
  if (isWaiting || of.id === record.owner?.id) return { why: 'already' };
  const asked: Advice = {
    of: { id: of.id, name: of.name },
    askedBy: actor.name,
    askedAt: at,
    question: question.trim().slice(0, LONGEST_ADVICE),
    answer: null,
  };
  // Asking the same colleague again replaces what was asked and answered before; the history keeps that it was.
  const others = record.advice.filter((advice) => advice.of.id !== of.id);
  return {
    record: { ...record, advice: [...others, asked].slice(-MOST_ADVICE) },
    entry: { what: 'adviceAsked', whom: of.name },
  };
}

function advise(record: TriageRecord, text: string, actor: Actor, at: string): Step {
  const isMine = (advice: Advice): boolean => advice.of.id === actor.id && advice.answer === null;
  if (!record.advice.some(isMine)) return { why: 'notAsked' };
  const answer = { at, text: text.trim().slice(0, LONGEST_ADVICE) };
  return {
    record: { ...record, advice: record.advice.map((advice) => (isMine(advice) ? { ...advice, answer } : advice)) },
    entry: { what: 'adviceGiven' },
  };
}

/** Whoever answers may promise, so also a backup; a day that is promised already stays as it is. */
function promise(record: TriageRecord, day: CivilDate, actor: Actor, at: string): Step {
  if (record.promises.some((one) => one.day === day)) return { why: 'already' };
  const promised: Promised = { day, by: actor.name, at, keptAt: null };
  const promises = [...record.promises, promised].sort((a, b) => (a.day < b.day ? -1 : 1));
  return { record: { ...record, promises: promises.slice(-MOST_PROMISES) }, entry: { what: 'promised', day } };
}

function keep(record: TriageRecord, day: CivilDate, at: string): Step {
  if (!record.promises.some((one) => one.day === day && one.keptAt === null)) return { why: 'already' };
  const promises = record.promises.map((one) => (one.day === day ? { ...one, keptAt: at } : one));
  return { record: { ...record, promises }, entry: { what: 'promiseKept', day } };
}

function confirm(record: TriageRecord, { name, address }: MailAddress): Step {
  const asker = { name: name.trim().slice(0, LONGEST_NAME), address: address.trim() };
  if (!isUsableAddress(asker.address) || asker.address.length > LONGEST_ADDRESS) return { why: 'noAddress' };
  const { asker: known } = record;
  if (known !== null && known.name === asker.name && sameAddress(known.address, asker.address)) {
    return { why: 'already' };
  }
  return { record: { ...record, asker }, entry: { what: 'askerConfirmed', whom: asker.name || asker.address } };
}

/** Null when the actor owns the question, or may act for everybody. */
function ownersOnly({ owner }: TriageRecord, actor: Actor): Refusal | null {
  if (owner === null) return { why: 'unowned' };
  return owner.id === actor.id || actor.role === 'coordinator' ? null : { why: 'taken', owner };
}

function owned(record: TriageRecord, { id, name }: Colleague, { at, nonce }: Moment): TriageRecord {
  return { ...record, owner: { id, name, since: at, nonce }, standsInFor: null };
}

function isSame(a: HistoryEntry, b: HistoryEntry): boolean {
  return a.at === b.at && a.by === b.by && a.what === b.what;
}
