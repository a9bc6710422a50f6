import { carryOver, differenceOf } from '../../domain/reply/difference';
import type { OpenReply, Outlook, TakenAttachment } from '../../outlook/port';
import type { Change } from './fixes';
import { headBefore, headWith } from './reply-head';
import type { Outcome } from './reply-state';

/** Changes to the reply that can be taken back, all of them at once. */
export interface ReplyChanges {
  /** Null when the change went in, else why not. The body first: when somebody typed on, nothing at all is changed. */
  apply(reply: OpenReply, change: Change): Promise<Outcome | null>;
  takeBack(): Promise<Outcome>;
}

/** A change as it went in; `taken` are the attachments that it took off. */
interface Undoable {
  readonly before: OpenReply;
  readonly after: OpenReply;
  readonly taken: readonly TakenAttachment[];
}

/** What the changes need of the screen around them. */
interface Surroundings {
  readonly outlook: Outlook;
  /** Reads the reply as it stands now. */
  readReply(): Promise<OpenReply>;
  /** The reply is another one now; `canUndo` when that can be taken back. */
  changed(reply: OpenReply, canUndo: boolean): void;
  /** Null when the answer belonged to another message. */
  failureOf(error: unknown): Outcome | null;
}

export function createReplyChanges({ outlook, readReply, changed, failureOf }: Surroundings): ReplyChanges {
  let undoable: Undoable | null = null;

  return {
    async apply(reply, { edits, head = {} }) {
      if (edits.length > 0) {
        const outcome = await outlook.editBody(reply.html, edits);
        if (outcome !== 'replaced') return { kind: outcome };
      }
      let taken: readonly TakenAttachment[] = [];
      let failure: Outcome | null = null;
      try {
        const headAfter = headWith(reply, head);
        if (headAfter) await outlook.setHead(headAfter);
        const { withoutAttachments = [] } = head;
        if (withoutAttachments.length > 0) taken = await outlook.takeAttachments(withoutAttachments);
      } catch (error) {
        failure = failureOf(error);
      }
      // Outlook may write the text in its own way, so the undo is measured on what stands there now. What failed half-way can be undone too.
      const after = await readReply();
      const earlier = undoable !== null && sameReply(undoable.after, reply) ? undoable : { before: reply, taken: [] };
      undoable = { before: earlier.before, after, taken: [...earlier.taken, ...taken] };
      changed(after, true);
      return failure;
    },

    async takeBack() {
      if (!undoable) return { kind: 'undoTooLate' };
      const { before, after, taken } = undoable;
      const reply = await readReply();
      if (before.html !== after.html) {
        const putBack = carryOver(differenceOf(after.html, before.html), after.html, reply.html);
        if (!putBack) return { kind: 'undoTooLate' };
        const outcome = await outlook.editBody(reply.html, [putBack]);
        if (outcome !== 'replaced') return { kind: outcome };
      }
      const head = headBefore(before, after, reply);
      if (head) await outlook.setHead(head);
      if (taken.length > 0) await outlook.putAttachments(taken);
      undoable = null;
      changed(await readReply(), false);
      return { kind: 'undone' };
    },
  };
}

export function sameReply({ html: a, ...headA }: OpenReply, { html: b, ...headB }: OpenReply): boolean {
  return a === b && JSON.stringify(headA) === JSON.stringify(headB);
}
