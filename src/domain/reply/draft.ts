import type { Reply, ReplyContext } from './reply';

/** A reply, read once for all checks. */
export interface Draft {
  readonly reply: Reply;
  readonly context: ReplyContext;
}

export function readDraft(reply: Reply, context: ReplyContext): Draft {
  return { reply, context };
}
