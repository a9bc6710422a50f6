import { sameAddress } from '../../domain/mail/address';
import type { HeadChange } from '../../domain/reply/finding';
import type { OpenReply, ReplyHead } from '../../outlook/port';

const FIELDS = ['to', 'cc', 'bcc'] as const;

/** What has to be set so that the change is there; null when it is already. */
export function headWith(reply: ReplyHead, { subject, withoutRecipients = [] }: HeadChange): Partial<ReplyHead> | null {
  const fields = FIELDS.flatMap((field) => {
    const left = reply[field].filter(({ address }) => !withoutRecipients.some((one) => sameAddress(one, address)));
    return left.length === reply[field].length ? [] : [[field, left] as const];
  });
  const isRenamed = subject !== undefined && subject !== reply.subject;
  if (fields.length === 0 && !isRenamed) return null;
  return { ...Object.fromEntries(fields), ...(isRenamed && { subject }) };
}

/** What has to be set to undo a change. What a person changed since is left to them. */
export function headBefore(before: OpenReply, after: OpenReply, now: OpenReply): Partial<ReplyHead> | null {
  const fields = (['subject', ...FIELDS] as const).filter(
    (field) => !same(before[field], after[field]) && same(after[field], now[field]),
  );
  return fields.length === 0 ? null : Object.fromEntries(fields.map((field) => [field, before[field]]));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
