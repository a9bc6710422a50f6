import { onDutchClock } from '../../deadlines/dutch-time';
import type { Headers } from '../incoming';
import { beginsAsAnswer, looksAutomatic, looksBounced, mayBeAutomatic } from '../subject';
import { isToUs } from './addressee';
import { suppressesAnswers } from './machine-marks';
import type { Rule } from './rule';

/** A mail that waits in the mailbox for longer than this is history, not a new question: after an outage or an import. */
export const OLDEST_HOURS = 72;

/** A rule of a mailbox or a mail server sent it on, or it wants nothing back: more than nothing, less than a proof. */
const hasMark = (headers: Headers): boolean =>
  headers.has('X-MS-Exchange-Inbox-Rules-Loop', 'X-MS-Exchange-Message-Is-Ndr', 'X-Mailer-Daemon') ||
  headers.tokens('X-MS-Exchange-Generated-Message-Source').some((token) => token === 'mailbox rules agent') ||
  suppressesAnswers(headers);
/** Answers another mail without Re: in front, which a person's mail program always puts there. */
const answersUnasked = (headers: Headers, subject: string): boolean =>
  headers.has('In-Reply-To', 'References') && !beginsAsAnswer(subject);

/** What the mail looks like and where it stands. A subject alone never refuses: it takes a second sign that no person wrote it. */
export const CIRCUMSTANCES: readonly Rule[] = [
  {
    id: 'A18',
    outcome: 'refuse',
    waiting: 'nobody',
    applies: ({ mail: { subject }, headers }) =>
      (mayBeAutomatic(subject) && hasMark(headers)) || (looksAutomatic(subject) && answersUnasked(headers, subject)),
  },
  {
    id: 'A19',
    outcome: 'refuse',
    waiting: 'nobody',
    applies: ({ mail: { subject }, headers }) =>
      looksBounced(subject) && (hasMark(headers) || answersUnasked(headers, subject)),
  },
  { id: 'A21', outcome: 'refuse', waiting: 'person', applies: (input) => !isToUs(input) },
  {
    id: 'A23',
    outcome: 'refuse',
    waiting: 'already',
    applies: ({ conversation }) => !conversation.done && conversation.acknowledged,
  },
  {
    // The owner answers it; but nobody has promised a day yet.
    id: 'A23',
    outcome: 'refuse',
    waiting: 'person',
    applies: ({ conversation }) => !conversation.done && !conversation.acknowledged && conversation.owner !== null,
  },
  {
    // Too old to be acknowledged: history, or the day that would be promised is over.
    id: 'A26',
    outcome: 'refuse',
    waiting: 'person',
    applies: ({ mail, now, due }) =>
      mail.receivedAt !== null &&
      (now.getTime() - mail.receivedAt.getTime() > OLDEST_HOURS * 3_600_000 || due < onDutchClock(now).date),
  },
];
