import { referenceOf } from '../../../domain/acknowledgement/reference';
import { ACKNOWLEDGEMENT_HEADER } from '../../../domain/acknowledgement/rules';
import { acknowledgementText } from '../../../domain/acknowledgement/text';
import type { CivilDate } from '../../../domain/deadlines/civil-date';
import type { MailAddress } from '../../../domain/mail/address';
import { textOfBody } from '../../../domain/mail/html';
import { composeFooter } from '../../../domain/reply/footer/compose-footer';
import type { ClusterSettings } from '../../../domain/settings/settings';
import type { KnowledgeCard } from '../../../domain/team/card';
import { htmlOf, prefixed } from '../graph/quote';
import { instant, type MessageContent } from '../store/message';
import type { AdviceCourse } from './course';
import type { Random } from './random';
import type { Channel } from './truth';
import { filledIn } from './words/fill-in';
import { FORWARDERS, type Entrepreneur } from './words/people';
import {
  ANSWER_CLOSINGS,
  ANSWER_OPENINGS,
  CLOSINGS,
  EXTRAS,
  FORWARD_NOTES,
  FURTHER_ANSWERS,
  FURTHER_QUESTIONS,
  OPENINGS,
  THANKS,
} from './words/phrases';
import type { Topic } from './words/topics/topic';
import { written, type Letter, type YearMail } from './year-mail';

/** Writes what an entrepreneur and the cluster send each other about one question. */
export class Letters {
  private readonly entrepreneur: MailAddress;

  constructor(
    private readonly asker: Entrepreneur,
    private readonly topic: Topic,
    private readonly settings: ClusterSettings,
    private readonly random: Random,
  ) {
    this.entrepreneur = { name: asker.name, address: asker.address };
  }

  question(at: Date): YearMail {
    const { asker, topic, random } = this;
    const signature = [random.pick(CLOSINGS), asker.name, ...(random.chance(0.7) ? [asker.firm, asker.street] : [])];
    return this.toCluster(this.entrepreneur, {
      at,
      program: random.pick(['gmail', 'classic', 'web', 'mobile', 'apple', 'plain']),
      subject: filledIn(random.pick(topic.subjects), asker, random),
      text: [
        random.pick(OPENINGS),
        filledIn([random.pick(topic.situations), random.pick(topic.questions)].join(' '), asker, random),
        ...random.some(EXTRAS, 0.5),
        signature.join('\n'),
      ],
    });
  }

  /** The question as somebody of the municipality passed it on, some time after the entrepreneur wrote it to them. */
  forwarded(question: MessageContent, channel: Exclude<Channel, 'direct'>): YearMail {
    const { random } = this;
    const from = random.pick(FORWARDERS[channel]);
    const at = new Date(question.receivedAt);
    const sentAt = instant(new Date(at.getTime() - random.between(10, 300) * 60_000));
    return this.toCluster(from, {
      at,
      program: random.pick(['classic', 'web', 'mobile']),
      subject: prefixed('FW', question.subject),
      text: ["Hoi collega's,", random.pick(FORWARD_NOTES), from.name],
      forwards: { ...question, sentAt, to: [from] },
    });
  }

  /** As the worker sends it: nothing is quoted, and it says what it is. */
  acknowledgement(question: MessageContent, due: CivilDate, at: Date): YearMail {
    const receivedAt = new Date(question.receivedAt);
    const { subject, body } = acknowledgementText(
      {
        from: this.entrepreneur,
        subject: question.subject,
        text: textOfBody(question.body),
        receivedAt,
        reference: referenceOf(question.internetMessageId, receivedAt),
      },
      due,
      this.settings,
    );
    const mail = this.fromCluster(this.entrepreneur, { at, subject, text: [], answers: question });
    const paragraphs = body.split('\n\n').map((part) => `<p>${htmlOf(part)}</p>`);
    return {
      ...mail,
      acknowledges: question.internetMessageId,
      content: {
        ...mail.content,
        body: { format: 'html', content: paragraphs.join('\n') },
        headers: [
          ['X-Auto-Response-Suppress', 'All'],
          [ACKNOWLEDGEMENT_HEADER, '1'],
        ],
      },
    };
  }

  adviceAsked(message: MessageContent, owner: KnowledgeCard, { adviser, asked, question }: AdviceCourse): YearMail {
    const text = [`Hoi ${firstName(adviser)},`, question, firstName(owner)];
    const subject = `Advies gevraagd: ${message.subject}`;
    return this.fromCluster(mailbox(adviser), { at: asked, subject, text, answers: message });
  }

  adviceGiven(asked: MessageContent, owner: KnowledgeCard, { adviser, answer }: AdviceCourse, at: Date): YearMail {
    const text = [`Hoi ${firstName(owner)},`, answer, firstName(adviser)];
    const subject = prefixed('RE', asked.subject);
    return this.toCluster(mailbox(adviser), { at, program: 'web', subject, text, answers: asked });
  }

  answer(question: MessageContent, owner: KnowledgeCard, at: Date): YearMail {
    const subject = prefixed('RE', question.subject.replace(/^FW: /, ''));
    const { random, topic } = this;
    const parts = [
      ...random.some(ANSWER_OPENINGS, 0.7),
      random.pick(topic.answers),
      ...random.some(ANSWER_CLOSINGS, 0.6),
    ];
    const text = this.letter(filledIn(parts.join(' '), this.asker, random), owner);
    return this.fromCluster(this.entrepreneur, { at, subject, text, answers: question });
  }

  reaction(answer: MessageContent, kind: 'thanks' | 'question', at: Date): YearMail {
    const { random } = this;
    return this.toCluster(this.entrepreneur, {
      at,
      program: random.pick(['gmail', 'web', 'apple']),
      subject: answer.subject,
      text: [random.pick(kind === 'thanks' ? THANKS : FURTHER_QUESTIONS), this.asker.name],
      answers: answer,
    });
  }

  furtherAnswer(reaction: MessageContent, owner: KnowledgeCard, at: Date): YearMail {
    const text = this.letter(this.random.pick(FURTHER_ANSWERS), owner);
    return this.fromCluster(this.entrepreneur, { at, subject: reaction.subject, text, answers: reaction });
  }

  private toCluster(from: MailAddress, letter: Omit<Letter, 'folder' | 'from' | 'to'>): YearMail {
    return written({ ...letter, folder: 'inbox', from, to: this.settings.mailbox }, this.random);
  }

  private fromCluster(to: MailAddress, letter: Pick<Letter, 'at' | 'subject' | 'text' | 'answers'>): YearMail {
    const from = this.settings.mailbox;
    return written({ ...letter, folder: 'sentitems', from, to, program: 'web' }, this.random);
  }

  private letter(answer: string, owner: KnowledgeCard): readonly string[] {
    const { organisation, mailbox, cards } = this.settings;
    const backup = cards.find(({ id }) => id === owner.backup) ?? null;
    const footer = composeFooter({ organisation, mailbox, sender: owner, backup }, 'nl').join('\n').trim();
    return [`Beste ${this.asker.addressedAs},`, answer, 'Met vriendelijke groet,', footer];
  }
}

function mailbox({ name, address }: KnowledgeCard): MailAddress {
  return { name, address };
}

function firstName({ name }: KnowledgeCard): string {
  return name.split(' ')[0] ?? name;
}
