import { MailboxError } from '../../../src/mailbox/error';
import { NO_CALLS } from '../../mailbox/memory-mailbox';
import type { ClusterMailbox } from '../../../src/mailbox/port';

/** The same mailbox, which breaks off after so many calls: as when the process is killed there. */
export function breakingOff<Mailbox extends ClusterMailbox>(mailbox: Mailbox, calls: number): Mailbox {
  let left = calls;
  return new Proxy(mailbox, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function' || NO_CALLS.has(name)) return member;
      return async (...args: unknown[]): Promise<unknown> => {
        if (left === 0) throw new MailboxError('offline', 'killed');
        left -= 1;
        return (member as (...args: unknown[]) => Promise<unknown>).apply(receiver, args);
      };
    },
  });
}

/** The same mailbox, in which something happens just before the call with this number. */
export function beforeCall(mailbox: ClusterMailbox, number: number, happen: () => void): ClusterMailbox {
  let calls = 0;
  return new Proxy(mailbox, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]): Promise<unknown> => {
        calls += 1;
        if (calls === number) happen();
        return (member as (...args: unknown[]) => Promise<unknown>).apply(target, args);
      };
    },
  });
}
