import { ACKNOWLEDGEMENT_HEADER } from '../../src/domain/acknowledgement/rules';
import type { FigureMail } from '../../src/domain/overview/question-facts';
import { generateYear } from '../../src/practice/server/year/year';
import type { QuestionTruth } from '../../src/practice/server/year/truth';
import type { YearMail } from '../../src/practice/server/year/year-mail';
import { SETTINGS } from '../../src/practice/server/seed/settings';
import type { ClusterSettings } from '../../src/domain/settings/settings';

/** A generated year of work: what the mailbox holds, and what really happened. */
export interface Year {
  readonly settings: ClusterSettings;
  readonly mails: readonly FigureMail[];
  readonly truth: readonly QuestionTruth[];
}

/** Makes up a year that ends at a moment. Its mail is given as it is read from a mailbox, without a mailbox in between. */
export function yearOf(questions: number, until: Date, seed = 1): Year {
  const year = generateYear({ seed, questions, until, settings: SETTINGS });
  const mails: FigureMail[] = [];
  const truth: QuestionTruth[] = [];
  for (const one of year.cases()) {
    truth.push(one.truth);
    for (const mail of one.mails) mails.push(asRead(mail, `c${truth.length}`));
  }
  for (const mail of year.machines()) mails.push(asRead(mail, mail.content.internetMessageId));
  return { settings: year.settings, mails, truth };
}

function asRead({ content, record }: YearMail, conversationId: string): FigureMail {
  const { internetMessageId, receivedAt, from, to, cc, headers, flag } = content;
  return {
    id: internetMessageId,
    conversationId,
    receivedAt,
    from: from?.address ?? '',
    to: [...to, ...cc].map(({ address }) => address),
    isDraft: false,
    isAutomatic: headers.some(([name]) => name === ACKNOWLEDGEMENT_HEADER),
    completedAt: flag.flagStatus === 'complete' ? `${flag.completedDateTime?.dateTime ?? ''}Z` : null,
    record,
    hasUnreadableRecord: false,
  };
}
