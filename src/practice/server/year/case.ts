import type { Conversation } from '../../../domain/acknowledgement/incoming';
import { dueDate } from '../../../domain/deadlines/due-date';
import type { CivilDate } from '../../../domain/deadlines/civil-date';
import type { ClusterSettings } from '../../../domain/settings/settings';
import type { KnowledgeCard } from '../../../domain/team/card';
import type { MessageContent } from '../store/message';
import { courseOf, type Course } from './course';
import { leftLying } from './left-lying';
import { Letters } from './letters';
import { absenceNotice } from './machines';
import type { Random } from './random';
import { acknowledged, decided, FIRST_OF_CONVERSATION, flagOf, heldBack, workedOn } from './triage';
import type { QuestionTruth } from './truth';
import { truthOf } from './truth-of-course';
import type { Entrepreneur } from './words/people';
import { TOPICS } from './words/topics';
import type { YearMail } from './year-mail';

/** One question with all the mail about it, the question first. */
export interface Case {
  readonly truth: QuestionTruth;
  readonly mails: readonly YearMail[];
}

export interface CaseInput {
  readonly askers: readonly Entrepreneur[];
  readonly until: Date;
  /** With the absence of the year on the cards. */
  readonly settings: ClusterSettings;
  readonly random: Random;
  /** Whether nobody gets round to answering it. */
  readonly isLeftLying?: boolean;
}

/** How long Clusterpost takes to look at a mail, in seconds. A question comes in at least so long before the year ends. */
export const LOOKED_AT_AFTER_S = { least: 15, most: 150 } as const;

/** Makes up one question that came in at a moment, and what became of it. */
export function caseAt(received: Date, input: CaseInput): Case {
  const { settings, until, random } = input;
  const specialist = random.pick(settings.cards);
  const letters = new Letters(random.pick(input.askers), random.pick(TOPICS[specialist.id] ?? []), settings, random);
  const channel = random.weighted([
    ['direct', 86],
    ['contactCentre', 8],
    ['colleague', 4],
    ['executive', 2],
  ] as const);
  const asked = letters.question(received);
  const { content } = channel === 'direct' ? asked : letters.forwarded(asked.content, channel);

  const readAt = new Date(received.getTime() + random.between(LOOKED_AT_AFTER_S.least, LOOKED_AT_AFTER_S.most) * 1000);
  const decision = decided(content, FIRST_OF_CONVERSATION, readAt, settings);
  const isAcknowledged = decision.acknowledge === true;
  const due = decision.due ?? dueDate(received, settings.term, settings.calendar);
  const { cards, calendar } = settings;
  const usual = courseOf({ seenAt: readAt, specialist, cards, calendar, until, mayReact: isAcknowledged, random });
  const course = input.isLeftLying === true ? leftLying(usual, random) : usual;
  const record = isAcknowledged ? acknowledged(due, readAt) : heldBack({ ...decision, due }, readAt);
  const worked = workedOn(record, course);
  const byHand = handWork(worked.categories, course, specialist, random);
  const question: YearMail = {
    folder: 'inbox',
    acknowledges: null,
    record: worked.record,
    content: { ...content, categories: byHand.categories, flag: flagOf(due, course.done), isRead: byHand.isRead },
  };
  const following = new Following(letters, input);
  return {
    truth: {
      id: content.internetMessageId,
      received: content.receivedAt,
      channel,
      forwardedBy: channel === 'direct' ? null : (content.from?.address ?? null),
      domain: specialist.domain,
      category: byHand.kind,
      ...truthOf({ course, acknowledged: isAcknowledged ? readAt : null, due, until }),
    },
    mails: [
      question,
      ...(isAcknowledged ? following.acknowledgement(content, due, readAt) : []),
      ...following.advice(content, course),
      ...following.answers(content, course),
    ],
  };
}

/** The mail that follows a question. */
class Following {
  constructor(
    private readonly letters: Letters,
    private readonly input: CaseInput,
  ) {}

  /** Now and then a mail program answers it, when the entrepreneur is away. */
  acknowledgement(question: MessageContent, due: CivilDate, at: Date): YearMail[] {
    const { random, until } = this.input;
    const sent = this.letters.acknowledgement(question, due, at);
    const answeredAt = new Date(at.getTime() + 4000);
    if (!random.chance(0.02) || answeredAt > until) return [sent];
    return [sent, this.settled(absenceNotice(sent.content, answeredAt, random), answeredAt, null)];
  }

  advice(question: MessageContent, { owner, advice }: Course): YearMail[] {
    if (owner === null || advice === null) return [];
    const { given } = advice;
    const asked = this.letters.adviceAsked(question, owner.card, advice);
    if (given === null) return [asked];
    const answer = this.letters.adviceGiven(asked.content, owner.card, advice, given);
    return [asked, this.settled(answer, given, owner.card.name)];
  }

  answers(question: MessageContent, { owner, answered, reaction }: Course): YearMail[] {
    if (owner === null || answered === null) return [];
    const first = this.letters.answer(question, owner.card, answered);
    if (reaction === null) return [first];
    const again = this.letters.reaction(first.content, reaction.kind, reaction.at);
    const reacted = this.settled(again, reaction.at, owner.card.name);
    if (reaction.answered === null) return [first, reacted];
    return [first, reacted, this.letters.furtherAnswer(again.content, owner.card, reaction.answered)];
  }

  /** A mail in a conversation that was acknowledged before, with the record that the worker leaves on it. */
  private settled(mail: YearMail, at: Date, owner: Conversation['owner']): YearMail {
    const conversation = { acknowledged: true, done: false, owner };
    const record = heldBack(decided(mail.content, conversation, at, this.input.settings), at);
    return { ...mail, record, content: { ...mail.content, isRead: true } };
  }
}

/** Colleagues who do not use Clusterpost take categories off by hand, and put them on. */
function handWork(
  categories: readonly string[],
  { owner, done }: Course,
  specialist: KnowledgeCard,
  random: Random,
): Pick<MessageContent, 'categories' | 'isRead'> & { readonly kind: QuestionTruth['category'] } {
  if (owner === null) {
    if (!random.chance(0.2)) return { kind: 'same', categories, isRead: false };
    return { kind: 'byHand', categories: [specialist.name], isRead: true };
  }
  if (done !== null || !random.chance(0.15)) return { kind: 'same', categories, isRead: true };
  return { kind: 'missing', categories: categories.slice(1), isRead: true };
}
