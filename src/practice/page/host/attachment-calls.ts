import type { KeptAttachment } from '../data/attachment';
import { type Call, type CallContext, composed, read, text } from './call';
import { attachmentDetails } from './item-events';
import { REFUSAL, refuse } from './refusal';

export const attachmentList: Call = (context) => composed(context).attachments().map(attachmentDetails);

export const attachmentContent: Call = async (context, { id }) => {
  const found = (await attachmentsOf(context)).find((each) => each.id === id);
  return found === undefined ? refuse(REFUSAL.invalidAttachment) : { content: found.base64, format: 'base64' };
};

export const addAttachment: Call = async (context, args) => {
  const base64 = text(args['base64String']);
  const isInline = args['isInline'] === true;
  const name = text(args['name']);
  const id = await composed(context).attach({
    name,
    contentType: 'application/octet-stream',
    size: Math.floor((base64.length * 3) / 4),
    contentId: isInline ? name : null,
    isInline,
    base64,
  });
  return id ?? refuse(REFUSAL.internalError);
};

export const removeAttachment: Call = (context, { attachmentIndex }) => {
  const surface = composed(context);
  const id = text(attachmentIndex);
  if (!surface.attachments().some((each) => each.id === id)) refuse(REFUSAL.noSuchAttachment);
  return surface.detach(id);
};

async function attachmentsOf(context: CallContext): Promise<readonly KeptAttachment[]> {
  return context.surface?.kind === 'compose'
    ? context.surface.attachments()
    : (await read(context).content()).attachments;
}
