import type { Check } from './check';
import { findingApart } from './finding-at';
import { filesOfInternalMail } from './internal-attachments';

/**
 * intern.mail: no mail of colleagues goes along as an attachment. A warning, because nobody looks into the attachment: the mail may be one that the
 * entrepreneur has. An item of the mailbox cannot be put back once it is taken off, so that is left to the person. Rule book for mailboxes, part G.
 */
export const attachedMail: Check = {
  ids: ['intern.mail'],
  applies: ({ reply }) => reply.attachments !== undefined,
  run(draft) {
    if (draft.correspondent === null) return [];
    const told = filesOfInternalMail(draft);
    const mails = (draft.reply.attachments ?? []).filter(
      (one) => (one.isItem === true || /\.(eml|msg)$/i.test(one.name)) && told.indexOf(one) < 0,
    );
    if (mails.length === 0) return [];
    const parameters = { names: mails.map(({ name }) => name).join(', '), count: String(mails.length) };
    const fix = mails.some(({ isItem }) => isItem === true)
      ? null
      : { edits: [], head: { withoutAttachments: mails.map(({ id }) => id) }, proposal: '' };
    return [findingApart({ check: 'intern.mail', reason: 'attached', severity: 'warn', parameters, fix })];
  },
};
