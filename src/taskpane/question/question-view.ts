import { receiverByHand } from '../../domain/acknowledgement/by-hand';
import { dayAtRisk } from '../../domain/deadlines/at-risk';
import { daysBetween, type CivilDate } from '../../domain/deadlines/civil-date';
import { onDutchClock } from '../../domain/deadlines/dutch-time';
import { openPromises } from '../../domain/deadlines/open-promises';
import { stepsOf as courseSteps } from '../../domain/deadlines/question-terms';
import type { MailAddress } from '../../domain/mail/address';
import type { MailMessage } from '../../domain/mail/message';
import type { Action } from '../../domain/ownership/action';
import { categoryDifference, type CategoryDifference } from '../../domain/ownership/categories';
import { answeringNow } from '../../domain/ownership/follow';
import type {
  AcknowledgementState,
  Advice,
  Answering,
  Finished,
  HistoryEntry,
  TriageRecord,
} from '../../domain/ownership/record';
import type { ClusterSettings, QuestionKind } from '../../domain/settings/settings';
import type { KnowledgeCard } from '../../domain/team/card';
import { type PersonView, viewColleague } from '../../screen/person';
import type { Cluster } from '../cluster';

export type OwnerView =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'mine' | 'other'; readonly person: PersonView; readonly since: string };

/** Advice that was asked, and what came of it. `isMine`: this person's advice is waited for. */
export interface AdviceView extends Advice {
  readonly isMine: boolean;
}

/** What makes the day of an answer. */
export interface CourseView {
  readonly kind: QuestionKind;
  /** What the entrepreneur hears on the way, in order. Empty when that is one answer. The last one is done when the question is. */
  readonly steps: readonly { readonly name: string; readonly state: 'done' | 'now' | 'later' }[];
  readonly isWaiting: boolean;
}

/** What changes by when an answer is due; it has a place of its own on the screen. */
type CourseStep = 'promise' | 'keepPromise' | 'setKind' | 'takeStep' | 'wait' | 'resume' | 'postpone';

/** What somebody can do in the pane; `reply` opens a reply, the others change whose the question is and how far. */
export type Step =
  | 'reply'
  | Exclude<
      Action['kind'],
      'undo' | 'mend' | 'confirmAsker' | 'beginAnswer' | 'arrive' | 'standIn' | 'handBack' | CourseStep
    >;

/** What the pane tells about the mail in front of the user. */
export interface QuestionView {
  readonly owner: OwnerView;
  /** What this person can do, the next sensible step first. */
  readonly steps: readonly Step[];
  /** Why there is no next step, or what to mind. */
  readonly hindrance: 'noCard' | 'ownedByOther' | null;
  readonly finished: Finished | null;
  /** The colleague who is writing an answer at this moment; null when it is nobody, or this person. */
  readonly answering: Answering | null;
  /** Whether the categories were changed by hand. */
  readonly difference: CategoryDifference;
  /** Oldest first. */
  readonly advice: readonly AdviceView[];
  /** `days` from today; negative when late. Null: no answer is due by a day. */
  readonly due: { readonly date: CivilDate; readonly days: number } | null;
  /** Days that were promised and not yet ticked off, soonest first; `days` as for `due`. */
  readonly promises: readonly { readonly date: CivilDate; readonly days: number }[];
  /** The question is this person's, and a day in it is the next working day at the latest. */
  readonly runsLate: boolean;
  /** What makes the day of the answer; null when it is not for this person to say, and when no answer is due. */
  readonly course: CourseView | null;
  readonly acknowledgement: AcknowledgementState | null;
  /** To whom this person may have the acknowledgement sent that did not go out by itself; null when there is none to send. */
  readonly acknowledgeTo: MailAddress | null;
  /** Who asks a forwarded question, as a colleague confirmed it. */
  readonly asker: MailAddress | null;
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
}

export function viewQuestion(message: MailMessage, cluster: Cluster, now: Date): QuestionView {
  const { settings, card } = cluster;
  const owner = viewOwner(message, settings.cards, card);
  const due = message.due ?? message.record?.due ?? null;
  const today = onDutchClock(now).date;
  const finished = message.record?.finished ?? null;
  const answering = answeringNow(message.record, now);
  const advice = (message.record?.advice ?? []).map((one) => ({
    ...one,
    isMine: one.of.id === card?.id && one.answer === null,
  }));
  const isAsked = advice.some(({ isMine }) => isMine);
  return {
    owner,
    steps: card ? stepsOf(owner, card, finished, isAsked) : [],
    hindrance: !card ? 'noCard' : owner.kind === 'other' && !finished && !isAsked ? 'ownedByOther' : null,
    finished,
    answering: answering?.id === card?.id ? null : answering,
    difference: categoryDifference(message.categories, message.record, settings.cards),
    advice,
    due: due ? { date: due, days: daysBetween(today, due) } : null,
    promises:
      finished || !message.record
        ? []
        : openPromises(message.record).map(({ day }) => ({ date: day, days: daysBetween(today, day) })),
    runsLate:
      owner.kind === 'mine' && message.record !== null && dayAtRisk(message.record, settings.calendar, now) !== null,
    course: owner.kind === 'mine' && !finished ? courseOf(message.record, settings) : null,
    acknowledgement: message.record?.acknowledgement ?? null,
    acknowledgeTo: card && !finished ? receiverByHand(message, settings, now) : null,
    asker: message.record?.asker ?? null,
    history: [...(message.record?.history ?? [])].reverse(),
  };
}

function courseOf(record: TriageRecord | null, settings: ClusterSettings): CourseView | null {
  if (record === null || record.due === null) return null;
  const steps = courseSteps(record.kind, settings);
  const now = Math.min(record.stepsDone, steps.length - 1);
  return {
    kind: record.kind,
    steps:
      steps.length < 2
        ? []
        : steps.map(({ name }, index) => ({ name, state: index < now ? 'done' : index === now ? 'now' : 'later' })),
    isWaiting: record.waits.some(({ until }) => until === null),
  };
}

function stepsOf(
  owner: OwnerView,
  { role }: KnowledgeCard,
  finished: Finished | null,
  isAsked: boolean,
): readonly Step[] {
  if (finished) return ['reopen'];
  const asked: readonly Step[] = isAsked ? ['giveAdvice'] : [];
  switch (owner.kind) {
    case 'nobody':
      return ['claim', 'assign', 'finish'];
    case 'mine':
      return ['reply', 'finish', 'askAdvice', 'handOver', 'giveBack'];
    case 'other':
      return [...asked, 'takeOver', ...(role === 'coordinator' ? (['handOver', 'giveBack'] as const) : [])];
  }
}

function viewOwner(message: MailMessage, cards: readonly KnowledgeCard[], own: KnowledgeCard | null): OwnerView {
  const owner = message.record?.owner;
  if (!owner) return { kind: 'nobody' };
  return { kind: owner.id === own?.id ? 'mine' : 'other', person: viewColleague(owner, cards), since: owner.since };
}
