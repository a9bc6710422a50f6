import type { MailAddress } from '../mail/address';
import type { CivilDate } from '../deadlines/civil-date';
import { dueDate } from '../deadlines/due-date';
import { Headers, NOTHING_RECENT, type Conversation, type IncomingMail, type Recent } from './incoming';
import { forwardedBy, RULES, type AcknowledgementSettings } from './rules';

/** Four separate decisions on a mail that came in. */
export interface Decision {
  /** `person`: a member of staff decides. */
  readonly acknowledge: boolean | 'person';
  /** Id of the rule that kept the acknowledgement back; null when none did, or when the headers could not be read. */
  readonly reason: string | null;
  /** To whom; null when nothing goes out by itself. */
  readonly to: MailAddress | null;
  /** The day by which an answer must be there; null when nobody waits for one, or when an earlier day holds. */
  readonly due: CivilDate | null;
  /** A person wrote again after the question was done. */
  readonly reopen: boolean;
  /** The owner has to know: a person wrote in a conversation that is theirs. */
  readonly alert: boolean;
}

/**
 * Decides on the acknowledgement of one mail. All rules are asked: what one of them refuses stays refused, and one that knows that nobody
 * waits for an answer settles that too. Without headers nobody can tell whether a machine sent it, so a person decides unless the
 * sender or the conversation settles it. Rules: mailbox rules A-E.
 *
 * @throws NoOpenDayError when the calendar is closed for a year on end
 */
export function decideAcknowledgement(
  mail: IncomingMail,
  conversation: Conversation,
  now: Date,
  settings: AcknowledgementSettings,
  recent: Recent = NOTHING_RECENT,
): Decision {
  const due = dueDate(mail.receivedAt ?? now, settings.term, settings.calendar);
  const headers = new Headers(mail.headers ?? []);
  const applying = RULES.filter((rule) => rule.applies({ mail, headers, conversation, recent, now, due, settings }));
  const refusal = applying.filter(({ outcome }) => outcome === 'refuse')[0];
  const mustAsk = applying.length > 0 || mail.headers === null;
  const byPerson = applying.every(({ waiting }) => waiting !== 'nobody');
  const acknowledge = refusal ? false : mustAsk ? 'person' : true;
  return {
    acknowledge,
    to: acknowledge === true ? (forwardedBy(mail, settings) ?? mail.from) : null,
    reason: (refusal ?? applying[0])?.id ?? null,
    due: applying.every(({ waiting }) => waiting === 'person') ? due : null,
    reopen: byPerson && conversation.done,
    alert: byPerson && conversation.owner !== null,
  };
}
