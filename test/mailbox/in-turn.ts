import type fc from 'fast-check';
import { NO_CALLS, type MemoryMailbox } from './memory-mailbox';

/** The mailbox as one of several sees it: each of their calls gets its turn when the scheduler says so. */
export function inTurn(mailbox: MemoryMailbox, scheduler: fc.Scheduler): MemoryMailbox {
  return new Proxy(mailbox, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function' || NO_CALLS.has(name)) return member;
      return async (...args: unknown[]): Promise<unknown> => {
        await scheduler.schedule(Promise.resolve(), String(name));
        return (member as (...args: unknown[]) => Promise<unknown>).apply(receiver, args);
      };
    },
  });
}
