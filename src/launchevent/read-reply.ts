import { type Decisions, DECISIONS_KEY, parseDecisions } from '../domain/reply/chain/decisions';
import type { MailAddress } from '../domain/mail/address';
import type { Reply } from '../domain/reply/reply';
import type { Done, ItemAtSend, OfficePerson } from './office';

declare function setTimeout(run: () => void, ms: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** The reply that is about to leave, with what the writer decided in the pane. */
export interface ReplyAtSend {
  readonly reply: Reply;
  readonly decisions: Decisions;
}

/** office.js never tells that an answer was lost; Outlook says that it takes long after five seconds. */
export const READ_LIMIT_MS = 4_000;

/** Reads the whole reply. Rejects when Outlook refuses a part of it, does not answer in time, or does not say from which mailbox it leaves. */
export function readReply(item: ItemAtSend): Promise<ReplyAtSend> {
  const ask = <T>(start: (done: Done<T>) => void): Promise<T> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no answer')), READ_LIMIT_MS);
      start((answer) => {
        clearTimeout(timer);
        if (String(answer.status) === 'succeeded') resolve(answer.value);
        else reject(new Error('refused'));
      });
    });
  const people = (field: 'to' | 'cc' | 'bcc'): Promise<readonly MailAddress[]> =>
    ask<readonly OfficePerson[]>((done) => item[field].getAsync(done)).then((list) => list.map(toAddress));

  return Promise.all([
    ask<string>((done) => item.body.getAsync('html', done)),
    ask<string>((done) => item.subject.getAsync(done)),
    ask<OfficePerson | null>((done) => item.from.getAsync(done)).then(toSender),
    people('to'),
    people('cc'),
    people('bcc'),
    decisionsOf(item, ask),
  ]).then(([html, subject, from, to, cc, bcc, decisions]) => ({
    reply: { body: { format: 'html', content: html }, subject, from, to, cc, bcc },
    decisions,
  }));
}

/** Where nothing was decided, or this Outlook keeps no word, what has to be decided stays undecided and holds the reply back. */
function decisionsOf(
  { sessionData }: ItemAtSend,
  ask: <T>(start: (done: Done<T>) => void) => Promise<T>,
): Promise<Decisions> {
  if (!sessionData) return Promise.resolve(parseDecisions(null));
  return ask<string>((done) => sessionData.getAsync(DECISIONS_KEY, done)).then(parseDecisions, () =>
    parseDecisions(null),
  );
}

function toSender(from: OfficePerson | null): MailAddress {
  if (!from?.emailAddress) throw new Error('no sender');
  return toAddress(from);
}

/** A recipient without an address counts as somebody outside. */
function toAddress({ displayName, emailAddress }: OfficePerson): MailAddress {
  return { name: displayName ?? '', address: emailAddress ?? '' };
}
