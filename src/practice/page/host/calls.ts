import { asHtml, bodyAs, prepended } from './body-text';
import { type Arguments, type Call, type CallContext, CallRefused, REFUSAL } from './call';
import { composed, people, read, recipientField, refuse, text } from './call';
import { toEmailUser } from './initial-data';

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

const getBody: Call = (context, { coercionType }) => bodyAs(composed(context).body(), coercionType);

const setBody: Call = (context, { data, coercionType }) => composed(context).setBody(asHtml(text(data), coercionType));

const prependBody: Call = (context, { data, coercionType }) => {
  const surface = composed(context);
  surface.setBody(prepended(surface.body(), asHtml(text(data), coercionType)));
};

const openReply: Call = (context, { htmlBody }) => read(context).openReply(text(htmlBody));

const addNotification: Call = ({ memory }, args) => {
  const key = text(args['key']);
  if (memory.notifications.has(key)) refuse(REFUSAL.duplicateNotificationKey);
  memory.notifications.set(key, args);
};

const replaceNotification: Call = ({ memory }, args) => {
  const key = text(args['key']);
  if (!memory.notifications.has(key)) refuse(REFUSAL.notificationKeyNotFound);
  memory.notifications.set(key, args);
};

const removeNotification: Call = ({ memory }, { key }) => {
  if (!memory.notifications.delete(text(key))) refuse(REFUSAL.notificationKeyNotFound);
};

/** office.js sends the kind of a notification as a number, and expects its name back. */
const NOTIFICATION_TYPES = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'];

const getNotifications: Call = ({ memory }) =>
  [...memory.notifications.values()].map((one) => ({ ...one, type: NOTIFICATION_TYPES[Number(one['type'])] }));

const getSessionValue: Call = ({ memory }, { name }) => memory.session.get(text(name)) ?? refuse(REFUSAL.keyNotFound);

/** In characters, for all that one draft keeps. */
const SESSION_LIMIT = 50_000;

const setSessionValue: Call = ({ memory }, args) => {
  const [name, value] = [text(args['name']), text(args['value'])];
  const others = [...memory.session].filter(([key]) => key !== name).flat();
  if ([...others, name, value].join('').length > SESSION_LIMIT) refuse(REFUSAL.sessionTooLong);
  memory.session.set(name, value);
};

/** The rights of somebody with full access, as office.js writes them: read, write, delete and edit, own and all. */
const FULL_ACCESS = 63;

const sharedProperties: Call = (context) => {
  const mailbox = context.surface?.kind === 'read' ? context.surface.mailbox : composed(context).from.address;
  return { owner: mailbox, targetMailbox: mailbox, delegatePermissions: FULL_ACCESS, targetRestUrl: '' };
};

/** office.js sends the settings as a list of one object: key -> JSON. */
const saveSettings: Call = (context, args) => {
  const [settings] = Array.isArray(args) ? (args as readonly unknown[]) : [args];
  return context.saveSettings(settings as Readonly<Record<string, string>>);
};

/** The calls that the practice Outlook answers, by the number (DispatchId) under which office.js sends them. */
const CALLS: ReadonlyMap<number, Call> = new Map<number, Call>([
  [10, openReply],
  [15, getRecipients],
  [17, (context, { subject }) => composed(context).setSubject(text(subject))],
  [18, (context) => composed(context).subject()],
  [21, setRecipients],
  [22, addRecipients],
  [23, prependBody],
  [30, openReply],
  [32, (context) => composed(context).save()],
  [33, addNotification],
  [34, getNotifications],
  [35, replaceNotification],
  [36, removeNotification],
  [37, getBody],
  [38, setBody],
  [107, (context) => toEmailUser(composed(context).from, context.user)],
  [108, sharedProperties],
  [174, () => ({ composeType: 'reply', coercionType: 'html' })],
  [181, openReply],
  [183, openReply],
  [185, setSessionValue],
  [186, getSessionValue],
  [187, ({ memory }) => Object.fromEntries(memory.session)],
  [188, ({ memory }) => memory.session.clear()],
  [189, ({ memory }, { name }) => void memory.session.delete(text(name))],
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
    return data === undefined ? { error: false } : { error: false, data };
  } catch (error) {
    return refusal(error instanceof CallRefused ? error.code : REFUSAL.internalError);
  }
}

function refusal(errorCode: number): object {
  return { error: true, errorCode };
}
