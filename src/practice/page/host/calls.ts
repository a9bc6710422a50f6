import { toEmailUser } from './initial-data';
import type { ComposeSurface, Person, ReadSurface, RecipientField, Surface } from './surface';

/** What an add-in asked that Outlook refuses; the code is one of office.js's own. */
export class CallRefused extends Error {
  override readonly name = 'CallRefused';
  constructor(readonly code: number) {
    super(`refused with ${code}`);
  }
}

export const NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;
const KEY_NOT_FOUND = 9050;

/** What belongs to one open add-in and is not the item itself. */
export interface CallContext {
  readonly surface: Surface | null;
  readonly user: Person;
  /** Values that the add-in keeps while this item is being written. */
  readonly session: Map<string, string>;
  readonly saveSettings: (settings: Readonly<Record<string, string>>) => Promise<void>;
}

type Parameters = Readonly<Record<string, unknown>>;
type Call = (context: CallContext, parameters: Parameters) => unknown;

const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];
const AS_TEXT = 0;

/** The calls of Office.js that Clusterpost uses, by the number under which office.js sends them. */
const CALLS: ReadonlyMap<number, Call> = new Map<number, Call>([
  [8, nothing],
  [10, (context, parameters) => openReply(context, parameters)],
  [15, (context, { recipientField }) => composed(context).recipients(field(recipientField)).map(toEmailUser)],
  [17, (context, { subject }) => composed(context).setSubject(text(subject))],
  [18, (context) => composed(context).subject()],
  [21, (context, { recipientField, recipientArray }) => setRecipients(context, recipientField, people(recipientArray))],
  [
    22,
    (context, { recipientField, recipientArray }) =>
      setRecipients(context, recipientField, [
        ...composed(context).recipients(field(recipientField)),
        ...people(recipientArray),
      ]),
  ],
  [23, (context, { data }) => composed(context).setBody(text(data) + composed(context).body())],
  [30, (context, parameters) => openReply(context, parameters)],
  [32, (context) => composed(context).save()],
  [33, nothing],
  [34, () => []],
  [35, nothing],
  [36, nothing],
  [37, (context, { coercionType }) => bodyAs(composed(context).body(), coercionType)],
  [38, (context, { data }) => composed(context).setBody(text(data))],
  [107, (context) => toEmailUser(composed(context).from)],
  [108, sharedProperties],
  [174, () => ({ composeType: 'reply', coercionType: 'html' })],
  [181, (context, parameters) => openReply(context, parameters)],
  [183, (context, parameters) => openReply(context, parameters)],
  [185, ({ session }, { name, value }) => void session.set(text(name), text(value))],
  [186, ({ session }, { name }) => session.get(text(name)) ?? refuse(KEY_NOT_FOUND)],
  [187, ({ session }) => Object.fromEntries(session)],
  [188, ({ session }) => session.clear()],
  [189, ({ session }, { name }) => void session.delete(text(name))],
  [404, (context, parameters) => context.saveSettings(settingsIn(parameters))],
]);

/**
 * Carries out one call and gives what office.js expects as the answer: `{"error":false,"data"}` or `{"error":true,"errorCode"}`.
 * @param id the DispatchId
 */
export async function carryOut(id: number, parameters: unknown, context: CallContext): Promise<object> {
  const call = CALLS.get(id);
  if (call === undefined) return { error: true, errorCode: NOT_SUPPORTED };
  try {
    const data = await call(context, (parameters ?? {}) as Parameters);
    return data === undefined ? { error: false } : { error: false, data };
  } catch (error) {
    return { error: true, errorCode: error instanceof CallRefused ? error.code : INTERNAL_ERROR };
  }
}

function nothing(): void {
  // Outlook answers that it is done; the practice Outlook shows nothing for it.
}

function refuse(code: number): never {
  throw new CallRefused(code);
}

function composed({ surface }: CallContext): ComposeSurface {
  return surface?.kind === 'compose' ? surface : refuse(NOT_SUPPORTED);
}

function read({ surface }: CallContext): ReadSurface {
  return surface?.kind === 'read' ? surface : refuse(NOT_SUPPORTED);
}

function openReply(context: CallContext, { htmlBody }: Parameters): void {
  read(context).openReply(typeof htmlBody === 'string' ? htmlBody : '');
}

function sharedProperties(context: CallContext): unknown {
  const address = context.surface?.kind === 'read' ? context.surface.mailbox : composed(context).from.address;
  return { owner: address, targetMailbox: address, delegatePermissions: 31, targetRestUrl: '' };
}

function setRecipients(context: CallContext, recipientField: unknown, to: readonly Person[]): void {
  composed(context).setRecipients(field(recipientField), to);
}

function field(value: unknown): RecipientField {
  return FIELDS[Number(value)] ?? refuse(INTERNAL_ERROR);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function people(value: unknown): readonly Person[] {
  if (!Array.isArray(value)) return [];
  return value.map((one: Readonly<Record<string, unknown>>) => ({
    name: text(one['name']),
    address: text(one['address']),
  }));
}

/** office.js sends the settings as a list of one object. */
function settingsIn(parameters: Parameters): Readonly<Record<string, string>> {
  const [settings] = Array.isArray(parameters) ? (parameters as readonly unknown[]) : [parameters];
  return (settings ?? {}) as Readonly<Record<string, string>>;
}

function bodyAs(html: string, coercionType: unknown): string {
  if (coercionType !== AS_TEXT) return html;
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}
