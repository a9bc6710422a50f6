import { onDutchClock } from '../deadlines/dutch-time';
import { OfficeClock } from '../deadlines/office-clock';
import type { ClusterSettings } from '../settings/settings';
import { conversationFacts, type FactsSettings } from './conversation-facts';
import type { Figures } from './figures';
import { figuresOf, type FigureSources } from './figures-of';
import { Measurer, type Measured } from './measure';
import type { Period } from './period';
import type { FigureMail } from './question-facts';
import { allAtOnce, type Steps } from './steps';

/** What figures need of the settings of a cluster. */
export type FigureSettings = FactsSettings & Pick<ClusterSettings, 'calendar' | 'term' | 'cards' | 'figuresPerPerson'>;

interface Conversation {
  /** By the id of the message, so that a mail that is read again takes the place of what was known of it. */
  readonly mails: Map<string, FigureMail>;
  /** Null when a mail came after it was made up. */
  measured: Pick<FigureSources, 'questions' | 'leftOut'> | null;
}

/** A step is so many conversations: measured anew a few milliseconds on a slow computer. */
const CONVERSATIONS_IN_STEP = 100;

/**
 * The mail of a cluster as far as figures need it, kept up to date by what changes: only conversations to which something was added are
 * worked out again. New settings ask for a new book.
 */
export class FigureBook {
  private readonly conversations = new Map<string, Conversation>();
  private readonly clock: OfficeClock;
  private readonly measurer: Measurer;

  constructor(private readonly settings: FigureSettings) {
    this.clock = new OfficeClock(settings.calendar);
    this.measurer = new Measurer(settings, this.clock);
  }

  /** Adds mails, or puts them in the place of what was known of them. */
  put(mails: readonly FigureMail[]): void {
    for (const mail of mails) {
      const known = this.conversations.get(mail.conversationId);
      const conversation = known ?? { mails: new Map<string, FigureMail>(), measured: null };
      conversation.mails.set(mail.id, mail);
      conversation.measured = null;
      if (known === undefined) this.conversations.set(mail.conversationId, conversation);
    }
  }

  /**
   * How the cluster did in a period, as it stands at `now`.
   *
   * @throws NoOpenDayError when the calendar is closed for a year on end
   */
  figures(period: Period, now: Date): Figures {
    return allAtOnce(this.figuresInSteps(period, now));
  }

  /** The same in steps. What is put meanwhile may be counted or not, so count again after that. */
  *figuresInSteps(period: Period, now: Date): Steps<Figures> {
    const questions: Measured[] = [];
    const leftOut: FigureSources['leftOut'][number][] = [];
    let lookedAt = 0;
    for (const conversation of this.conversations.values()) {
      const measured = conversation.measured ?? this.measured(conversation);
      conversation.measured = measured;
      for (const question of measured.questions) questions.push(question);
      leftOut.push(...measured.leftOut);
      lookedAt += 1;
      if (lookedAt % CONVERSATIONS_IN_STEP === 0) yield;
    }
    return yield* figuresOf(
      { questions, leftOut, settings: this.settings, clock: this.clock, measurer: this.measurer },
      period,
      now,
    );
  }

  private measured({ mails }: Conversation): NonNullable<Conversation['measured']> {
    const all: FigureMail[] = [];
    mails.forEach((mail) => all.push(mail));
    const { questions, leftOut } = conversationFacts(all, this.settings);
    return {
      questions: questions.map((facts) => this.measurer.measured(facts)),
      leftOut:
        leftOut === null ? [] : [{ receivedOn: onDutchClock(new Date(leftOut.receivedAt)).date, why: leftOut.why }],
    };
  }
}
