import { type Call, composed, text } from './call';
import { REFUSAL, refuse } from './refusal';
import type { SurfaceAttachment } from './surface';

export const attachmentList: Call = (context) => composed(context).attachments().map(details);

export const attachmentContent: Call = (context, { id }) => {
  const found = composed(context)
    .attachments()
    .find((each) => each.id === id);
  return found === undefined ? refuse(REFUSAL.internalError) : { content: found.base64, format: 'base64' };
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

export const removeAttachment: Call = (context, { attachmentIndex }) => composed(context).detach(text(attachmentIndex));

function details({ id, name, size, contentType, isInline }: SurfaceAttachment): object {
  return { id, name, size, contentType, isInline, attachmentType: 'file' };
}
