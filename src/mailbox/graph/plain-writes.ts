import { MailboxError } from '../error';
import type { PlainWrites } from '../guarded-writes';
import type { TriageWrite, WriteOutcome } from '../port';
import { oneAfterTheOther, type BatchPart, type ChainClient } from './batch';
import type { GraphClient } from './client';
import { fromChange, MESSAGE_EXPAND, MESSAGE_FIELDS, toMessage, type GraphMessage } from './transform';

/**
 * Writes on questions that name the version that was read, and leave it to Exchange what comes of that.
 *
 * @param root path of the mailbox
 */
export function createPlainWrites(
  request: GraphClient,
  inChains: ChainClient,
  root: string,
): Pick<PlainWrites, 'writeTriage' | 'writeTriages' | 'writeAndRead'> {
  const path = (id: string): string => `${root}/messages/${encodeURIComponent(id)}`;
  const whole = `$select=${MESSAGE_FIELDS}&$expand=${encodeURIComponent(MESSAGE_EXPAND)}`;
  const read = (id: string): BatchPart => ({ method: 'GET', path: `${path(id)}?${whole}` });
  const write = ({ message: { id, version }, change }: TriageWrite): BatchPart => ({
    ...{ method: 'PATCH', path: path(id), body: fromChange(change), ifMatch: version },
  });

  return {
    async writeTriage(message, change) {
      const { path: at, ...options } = write({ message, change });
      return orConflict(request(at, options));
    },

    async writeAndRead(message, change) {
      const part = write({ message, change });
      try {
        const [, stands] = await oneAfterTheOther<unknown, GraphMessage>(request, part, read(message.id));
        return toMessage(stands);
      } catch (error) {
        if (error instanceof MailboxError && error.code === 'conflict') return 'conflict';
        throw error;
      }
    },

    async writeTriages(writes) {
      const answers = await inChains(writes.map((one) => [write(one), read(one.message.id)]));
      return answers.map(([wrote, stands]) => {
        if (wrote instanceof MailboxError) return wrote.code === 'conflict' ? 'conflict' : wrote;
        return stands instanceof MailboxError ? stands : toMessage(stands as GraphMessage);
      });
    },
  };
}

/** A conflict is an outcome of a write; other failures stay what they are. */
export async function orConflict(write: Promise<unknown>): Promise<WriteOutcome> {
  try {
    await write;
    return 'written';
  } catch (error) {
    if (error instanceof MailboxError && error.code === 'conflict') return 'conflict';
    throw error;
  }
}
