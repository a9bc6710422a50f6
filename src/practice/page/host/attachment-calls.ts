import type { FileContent, KeptAttachment } from '../data/attachment';
import { type Arguments, type Call, type CallContext, composed, read, text } from './call';
import { attachmentDetails } from './item-events';
import { toGraphId } from './item-ids';
import { REFUSAL, refuse } from './refusal';

export const attachmentList: Call = (context) => composed(context).attachments().map(attachmentDetails);

export const attachmentContent: Call = async (context, { id }) => {
  const found = (await attachmentsOf(context)).find((each) => each.id === id);
  return found === undefined ? refuse(REFUSAL.invalidAttachment) : { content: found.base64, format: 'base64' };
};

export const addAttachment: Call = (context, args) =>
  attach(context, args, { contentType: 'application/octet-stream', base64: text(args['base64String']) });

/** Another message, whole, as the file that a mail program opens. */
export const addItemAttachment: Call = async (context, args) => {
  composed(context);
  const file = await context.desk.messageFile(toGraphId(text(args['itemId'])));
  const name = text(args['name']);
  return attach(
    context,
    { name: /\.eml$/i.test(name) ? name : `${name}.eml` },
    file ?? refuse(REFUSAL.attachmentFailed),
  );
};

/** A file that Outlook fetches itself. */
export const addUrlAttachment: Call = async (context, args) => {
  composed(context);
  const file = await context.desk.fileAt(text(args['uri']));
  return attach(context, args, file ?? refuse(REFUSAL.attachmentFailed));
};

async function attach(context: CallContext, args: Arguments, { contentType, base64 }: FileContent): Promise<string> {
  const isInline = args['isInline'] === true;
  const name = text(args['name']);
  const size = Math.floor((base64.length * 3) / 4);
  const file = { name, contentType, size, contentId: isInline ? name : null, isInline, base64 };
  return (await composed(context).attach(file)) ?? refuse(REFUSAL.internalError);
}

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
