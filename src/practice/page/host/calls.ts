import { addAttachment, addItemAttachment, addUrlAttachment } from './attachment-calls';
import { attachmentContent, attachmentList, removeAttachment } from './attachment-calls';
import { appendOnSend, getBody, getBodyType, getSelected, insertAtCursor } from './body-calls';
import { prependBody, setBody, setSignature } from './body-calls';
import { type Arguments, type Call, type CallContext } from './call';
import { composed, memory, people, read, recipientField, text } from './call';
import { addToItem, addToMaster, itemCategories, masterCategories } from './category-calls';
import { removeFromItem, removeFromMaster } from './category-calls';
import { toEmailUser } from './initial-data';
import { toEwsId, toGraphId } from './item-ids';
import { allHeaders, getHeaders, loadCustomProperties, OwnForm, removeHeaders } from './property-calls';
import { saveCustomProperties, setHeaders } from './property-calls';
import { CallRefused, REFUSAL, refuse } from './refusal';
import { refuseEws, refuseToken } from './retired-calls';

const getRecipients: Call = (context, args) =>
  composed(context)
    .recipients(recipientField(args['recipientField']))
    .map((person) => toEmailUser(person, context.user));

const setRecipients: Call = (context, args) =>
  composed(context).setRecipients(recipientField(args['recipientField']), people(args['recipientArray']));

const addRecipients: Call = (context, args) => {
  const field = recipientField(args['recipientField']);
  const already = composed(context).recipients(field);
  composed(context).setRecipients(field, [...already, ...people(args['recipientArray'])]);
};

const openReply: Call = (context, { htmlBody }) => read(context).openReply(text(htmlBody), false);

const openReplyAll: Call = (context, { htmlBody }) => read(context).openReply(text(htmlBody), true);

const openNew: Call = (context, args) =>
  context.desk.openNew({
    to: people(args['toRecipients']),
    cc: people(args['ccRecipients']),
    bcc: people(args['bccRecipients']),
    subject: text(args['subject']),
    html: text(args['htmlBody']),
  });

const openMessage: Call = ({ desk }, { itemId }) => desk.openMessage(toGraphId(text(itemId)));

const saveDraft: Call = async (context) => toEwsId(await composed(context).save());

const getSessionValue: Call = (context, { name }) =>
  memory(context).session.get(text(name)) ?? refuse(REFUSAL.keyNotFound);

/** In characters, for all that one draft keeps. */
const SESSION_LIMIT = 50_000;

const setSessionValue: Call = (context, args) => {
  const { session } = memory(context);
  const [name, value] = [text(args['name']), text(args['value'])];
  const others = [...session].filter(([key]) => key !== name).flat();
  if ([...others, name, value].join('').length > SESSION_LIMIT) refuse(REFUSAL.sessionTooLong);
  session.set(name, value);
};

/** The rights of somebody with full access, as office.js writes them: read, write, delete and edit, own and all. */
const FULL_ACCESS = 63;

const sharedProperties: Call = (context) => {
  const mailbox = context.surface?.kind === 'read' ? context.surface.mailbox : composed(context).from().address;
  return { owner: mailbox, targetMailbox: mailbox, delegatePermissions: FULL_ACCESS, targetRestUrl: '' };
};

/** office.js sends the settings as a list of one object: key -> JSON. */
const saveSettings: Call = (context, args) => {
  const [settings] = Array.isArray(args) ? (args as readonly unknown[]) : [args];
  return context.saveSettings(settings as Readonly<Record<string, string>>);
};

/** The calls that the practice Outlook answers, by the number (DispatchId) under which office.js sends them. */
const CALLS: ReadonlyMap<number, Call> = new Map<number, Call>([
  [2, refuseToken],
  [3, loadCustomProperties],
  [4, saveCustomProperties],
  [5, refuseEws],
  [8, openMessage],
  [10, openReply],
  [11, openReplyAll],
  [12, refuseToken],
  [13, insertAtCursor],
  [14, getBodyType],
  [15, getRecipients],
  [16, addUrlAttachment],
  [17, (context, { subject }) => composed(context).setSubject(text(subject))],
  [18, (context) => composed(context).subject()],
  [19, addItemAttachment],
  [20, removeAttachment],
  [21, setRecipients],
  [22, addRecipients],
  [23, prependBody],
  [28, getSelected],
  [29, insertAtCursor],
  [30, openReply],
  [31, openReplyAll],
  [32, saveDraft],
  [33, (context, args) => memory(context).notifications.add(args)],
  [34, (context) => memory(context).notifications.all()],
  [35, (context, args) => memory(context).notifications.replace(args)],
  [36, (context, { key }) => memory(context).notifications.remove(text(key))],
  [37, getBody],
  [38, setBody],
  [41, (context) => composed(context).close()],
  [42, ({ closePane }) => closePane()],
  [44, openNew],
  [99, ({ contextData }) => contextData],
  [100, appendOnSend],
  [107, (context) => toEmailUser(composed(context).from(), context.user)],
  [108, sharedProperties],
  [148, addAttachment],
  [149, attachmentList],
  [150, attachmentContent],
  [151, getHeaders],
  [152, setHeaders],
  [153, removeHeaders],
  [157, itemCategories],
  [158, addToItem],
  [159, removeFromItem],
  [160, masterCategories],
  [161, addToMaster],
  [162, removeFromMaster],
  [164, (context) => toEwsId(composed(context).itemId)],
  [168, allHeaders],
  [173, setSignature],
  [174, (context) => ({ composeType: composed(context).composeType, coercionType: 'html' })],
  // This Outlook has no signatures of its own.
  [175, () => false],
  [176, (context) => void composed(context)],
  [178, openNew],
  [179, openMessage],
  [181, openReply],
  [182, openReplyAll],
  [183, openReply],
  [184, openReplyAll],
  [185, setSessionValue],
  [186, getSessionValue],
  [187, (context) => Object.fromEntries(memory(context).session)],
  [188, (context) => memory(context).session.clear()],
  [189, (context, { name }) => void memory(context).session.delete(text(name))],
  [404, saveSettings],
]);

/**
 * Carries out one call and gives what office.js expects as the answer: `{"error":false,"data"}` or `{"error":true,"errorCode"}`. It never
 * throws: an add-in whose call is not answered waits for ever.
 * @param id the DispatchId
 */
export async function carryOut(id: number, args: unknown, context: CallContext): Promise<object> {
  const call = CALLS.get(id);
  if (call === undefined) {
    console.warn(`office.js call ${id} is not there in the practice Outlook`);
    return refusal(REFUSAL.notSupported);
  }
  try {
    const data = await call(context, (args ?? {}) as Arguments);
    if (data instanceof OwnForm) return data.answer;
    return data === undefined ? { error: false } : { error: false, data };
  } catch (error) {
    return refusal(error instanceof CallRefused ? error.code : REFUSAL.internalError);
  }
}

function refusal(errorCode: number): object {
  return { error: true, errorCode };
}
