import { domainOf, type MailAddress } from '../../../domain/mail/address';
import type { Header } from '../../../domain/mail/message';
import type { TriageRecord } from '../../../domain/ownership/record';
import { render } from '../seed/render';
import type { MailProgram } from '../seed/seed-mail';
import { instant, untouched, type MessageContent } from '../store/message';
import type { Random } from './random';

/** One mail of the year, ready to be filed in the mailbox of the cluster. */
export interface YearMail {
  readonly folder: 'inbox' | 'sentitems';
  readonly content: MessageContent;
  readonly record: TriageRecord | null;
  /** Message-ID of the question that it acknowledges. */
  readonly acknowledges: string | null;
}

/** A mail as somebody wrote it. */
export interface Letter {
  readonly folder: YearMail['folder'];
  readonly at: Date;
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly subject: string;
  readonly text: readonly string[];
  readonly program: MailProgram;
  /** The mail that it answers, which is quoted below it. */
  readonly answers?: MessageContent;
  /** The mail that is forwarded with it: that one never came to the cluster by itself. */
  readonly forwards?: MessageContent;
  readonly headers?: readonly Header[];
}

/** The mail as Exchange would hold it. */
export function written(letter: Letter, random: Random): YearMail {
  const { at, from, to, answers } = letter;
  const below = answers ?? letter.forwards;
  return {
    folder: letter.folder,
    record: null,
    acknowledges: null,
    content: {
      ...untouched,
      receivedAt: instant(at),
      sentAt: instant(at),
      internetMessageId: messageId(from.address, random),
      inReplyTo: answers?.internetMessageId ?? null,
      references: answers === undefined ? [] : [...answers.references, answers.internetMessageId],
      subject: letter.subject,
      from,
      to: [to],
      body: render(letter, below === undefined ? null : { header: below, body: below.body }),
      headers: [['Return-Path', `<${from.address}>`], ...(letter.headers ?? [])],
      isRead: letter.folder === 'sentitems',
    },
  };
}

function messageId(address: string, random: Random): string {
  const part = (): string =>
    Math.floor(random.fraction() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, '0');
  return `<${part()}${part()}${part()}@${domainOf(address)}>`;
}
