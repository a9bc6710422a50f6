import type { MailFlag } from './graph-message';
import type { BatchAnswer, BatchCall, Graph } from './graph';
import { RequestFailed } from './http';

/** A change that somebody makes to messages from the list, without opening them. */
export type MailChange =
  | { readonly kind: 'read'; readonly isRead: boolean }
  | { readonly kind: 'flag'; readonly flag: MailFlag | null }
  | { readonly kind: 'categories'; readonly of: (message: string) => readonly string[] }
  | { readonly kind: 'move'; readonly folder: string }
  | { readonly kind: 'erase' };

const ZONE = 'W. Europe Standard Time';

/** Makes one change to many messages of a mailbox. */
export class MailChanges {
  constructor(
    private readonly graph: Graph,
    private readonly mailbox: string,
  ) {}

  /**
   * Messages that are gone already count as done.
   * @returns under which ids the others are found now: a message that moves may get another
   * @throws RequestFailed when one or more could not be changed
   */
  async make(change: MailChange, messages: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const answers = await this.graph.batch(messages.map((id) => this.callFor(change, id)));
    const failed = answers.filter(({ status }) => status >= 400 && status !== 404).length;
    if (failed === 0) {
      const idOf = ({ status, body }: BatchAnswer, before: string): readonly [string, string][] =>
        status >= 400 ? [] : [[before, (body as { readonly id?: string } | null)?.id ?? before]];
      return new Map(answers.flatMap((answer, index) => idOf(answer, messages[index] ?? '')));
    }
    throw new RequestFailed(
      messages.length === 1
        ? 'Dit bericht kon niet worden gewijzigd. Probeer het opnieuw.'
        : `${failed} van de ${messages.length} berichten konden niet worden gewijzigd. Probeer het opnieuw.`,
    );
  }

  private callFor(change: MailChange, id: string): BatchCall {
    const path = `/users/${encodeURIComponent(this.mailbox)}/messages/${encodeURIComponent(id)}`;
    switch (change.kind) {
      case 'read':
        return { method: 'PATCH', path, body: { isRead: change.isRead } };
      case 'flag':
        return { method: 'PATCH', path, body: { flag: graphFlag(change.flag) } };
      case 'categories':
        return { method: 'PATCH', path, body: { categories: change.of(id) } };
      case 'move':
        return { method: 'POST', path: `${path}/move`, body: { destinationId: change.folder } };
      case 'erase':
        return { method: 'POST', path: `${path}/permanentDelete` };
    }
  }
}

function graphFlag(flag: MailFlag | null): Record<string, unknown> {
  if (flag === null) return { flagStatus: 'notFlagged' };
  if (flag.isComplete) return { flagStatus: 'complete' };
  if (flag.due === null) return { flagStatus: 'flagged' };
  // Graph refuses a last day without a first one.
  const day = { dateTime: `${flag.due}T00:00:00`, timeZone: ZONE };
  return { flagStatus: 'flagged', startDateTime: day, dueDateTime: day };
}
