import { Headers, type Conversation, type IncomingMail } from './incoming';
import { RULES, type AcknowledgementSettings } from './rules';

/** Four separate decisions on a mail that came in. */
export interface Decision {
  /** `person`: a member of staff decides. */
  readonly acknowledge: boolean | 'person';
  /** Id of the rule that kept the acknowledgement back; null when none did, or when the headers could not be read. */
  readonly reason: string | null;
  /** Whether a person waits for an answer, so that the deadline starts. */
  readonly register: boolean;
  /** A person wrote again after the question was done. */
  readonly reopen: boolean;
  /** The owner has to know: a person wrote in a conversation that is theirs. */
  readonly alert: boolean;
}

/**
 * Decides on the acknowledgement of one mail. The first rule that applies gives the reason; without headers nobody can tell whether
 * a machine sent it, so a person decides unless the sender or the conversation settles it. Rules: mailbox rules A-E.
 */
export function decideAcknowledgement(
  mail: IncomingMail,
  conversation: Conversation,
  now: Date,
  settings: AcknowledgementSettings,
): Decision {
  const input = { mail, conversation, now, settings, headers: new Headers(mail.headers ?? []) };
  const rule = RULES.find((one) => one.applies(input));
  const byPerson = rule === undefined || rule.register || rule.id === 'A23';
  const wake = {
    reopen: byPerson && conversation.done,
    alert: byPerson && conversation.owner !== null,
  };
  if (rule !== undefined) {
    return {
      acknowledge: rule.outcome === 'person' ? 'person' : false,
      reason: rule.id,
      register: rule.register,
      ...wake,
    };
  }
  if (mail.headers === null) return { acknowledge: 'person', reason: null, register: true, ...wake };
  return { acknowledge: true, reason: null, register: true, ...wake };
}
