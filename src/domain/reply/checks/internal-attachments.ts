import { decodeHTML } from 'entities/decode';
import { verdictOn } from '../chain/decisions';
import type { Draft } from '../draft';
import type { Finding } from '../finding';
import type { ReplyAttachment } from '../reply';
import type { Check } from './check';

/**
 * intern.bijlage: no file or picture goes along that belongs only to mail between colleagues. Rule book for mailboxes, part G: "also remove
 * images and attachments used only by a cut block".
 */
export const internalAttachments: Check = {
  ids: ['intern.bijlage'],
  applies: ({ reply }) => reply.attachments !== undefined,
  run(draft) {
    const { attachments = [] } = draft.reply;
    if (draft.correspondent === null || attachments.length === 0) return [];
    const [stays, goes] = sources(draft);
    const files = filesNamed(attachments, stays, goes);
    const pictures = attachments.filter((one) => one.isInline && !isShownIn(stays, one));
    const shown = pictures.filter((one) => isShownIn(goes, one));
    // Where a picture is referred to in another way than by its content id, nobody can tell which picture is meant.
    const left = hasUnknownPictures(stays) ? [] : pictures.filter((one) => shown.indexOf(one) < 0);
    return [...finding('file', 'error', files), ...finding('picture', 'warn', [...shown, ...left])];
  },
};

/** The files that go along and belong only to mail between colleagues. */
export function filesOfInternalMail(draft: Draft): readonly ReplyAttachment[] {
  return filesNamed(draft.reply.attachments ?? [], ...sources(draft));
}

function filesNamed(attachments: readonly ReplyAttachment[], stays: string, goes: string): readonly ReplyAttachment[] {
  return attachments.filter((one) => !one.isInline && isNamedIn(goes, one) && !isNamedIn(stays, one));
}

function finding(
  reason: 'file' | 'picture',
  severity: Finding['severity'],
  attachments: readonly ReplyAttachment[],
): readonly Finding[] {
  if (attachments.length === 0) return [];
  return [
    {
      ...{ check: 'intern.bijlage', reason, severity, quote: '', where: null },
      parameters: { names: attachments.map(({ name }) => name).join(', '), count: String(attachments.length) },
      fix: { edits: [], head: { withoutAttachments: attachments.map(({ id }) => id) }, proposal: '' },
    },
  ];
}

/** The source of what stays, and of what goes, as a reader would find names in it. */
function sources({ reply, chain, context }: Draft): readonly [stays: string, goes: string] {
  const { content, format } = reply.body;
  const source = (isGoing: boolean): string => {
    const parts = chain.segments
      .filter((segment) => (verdictOn(segment, context.decisions) === 'cut') === isGoing)
      .map(({ ranges }) => ranges.map(({ start, end }) => content.slice(start, end)).join('\n'));
    const text = parts.join('\n');
    return (format === 'html' ? decodeHTML(text) : text).toLowerCase();
  };
  return [source(false), source(true)];
}

function isNamedIn(source: string, { name }: ReplyAttachment): boolean {
  return name !== '' && source.indexOf(name.toLowerCase()) >= 0;
}

/** Outlook writes a content id as "image001.png@01DA…"; where it does not tell the id, the name has to do. */
function isShownIn(source: string, { contentId, name }: ReplyAttachment): boolean {
  const wanted = (contentId || name).replace(/^<|>$/g, '').toLowerCase();
  return (
    wanted !== '' && [wanted, encodeURIComponent(wanted).toLowerCase()].some((one) => source.indexOf(`cid:${one}`) >= 0)
  );
}

function hasUnknownPictures(source: string): boolean {
  const pictures = source.match(/<(img|v:imagedata)\b[^>]*>/g) ?? [];
  return pictures.some((tag) => tag.indexOf('cid:') < 0);
}
