import type { CivilDate } from '../../../domain/deadlines/civil-date';
import { onDutchClock } from '../../../domain/deadlines/dutch-time';
import { instant } from '../store/message';
import type { AdviceCourse, Course } from './course';
import type { AdviceTruth, OwnerTruth, QuestionTruth } from './truth';

export interface CourseOfQuestion {
  readonly course: Course;
  /** Null for a question that got no acknowledgement by itself. */
  readonly acknowledged: Date | null;
  readonly due: CivilDate;
  /** The end of the year. */
  readonly until: Date;
}

/** What there is to tell of a question once its course is known. */
export function truthOf({
  course,
  acknowledged,
  due,
  until,
}: CourseOfQuestion): Omit<QuestionTruth, 'id' | 'received' | 'channel' | 'forwardedBy' | 'domain' | 'category'> {
  const owners = ownersOf(course);
  const kept = isKept(due, course.answered, until);
  return {
    owner: owners.at(-1)?.card ?? null,
    owners,
    claimed: owners[0]?.since ?? null,
    ownerSince: owners.at(-1)?.since ?? null,
    advice: course.advice === null ? null : adviceOf(course.advice),
    acknowledged: moment(acknowledged),
    firstHumanAnswer: moment(course.answered),
    done: moment(course.done),
    due,
    kept,
    isLate: kept === false,
    promises: acknowledged === null ? [] : [{ made: instant(acknowledged), day: due, kept }],
  };
}

function ownersOf({ earlier, owner }: Course): readonly OwnerTruth[] {
  if (owner === null) return [];
  const last = { card: owner.card.id, since: instant(owner.since), until: null };
  if (earlier === null) return [last];
  return [{ card: earlier.card.id, since: instant(earlier.since), until: last.since }, last];
}

function adviceOf({ adviser, asked, given }: AdviceCourse): AdviceTruth {
  return { adviser: adviser.id, asked: instant(asked), given: moment(given) };
}

function isKept(due: CivilDate, answered: Date | null, until: Date): boolean | null {
  if (answered !== null) return onDutchClock(answered).date <= due;
  return onDutchClock(until).date > due ? false : null;
}

function moment(at: Date | null): string | null {
  return at === null ? null : instant(at);
}
