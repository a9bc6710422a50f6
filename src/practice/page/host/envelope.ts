/**
 * The envelopes in which office.js and Outlook on the web talk: JSON as text, by postMessage. Microsoft does not document them; the names are
 * those in the source of @microsoft/office-js 1.1.110.
 */
export interface Request {
  readonly kind: 'invoke' | 'register' | 'unregister';
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const KINDS = ['invoke', 'register', 'unregister'] as const;

/** Null for anything that is no request of office.js. */
export function readRequest(text: unknown): Request | null {
  const message = typeof text === 'string' ? objectIn(text) : null;
  if (message === null || message['_messageType'] !== REQUEST) return null;
  const { _actionType, _actionName, _conversationId, _correlationId, _data } = message;
  const kind = KINDS[Number(_actionType)];
  if (kind === undefined || typeof _actionName !== 'string' || typeof _conversationId !== 'string') return null;
  return { kind, action: _actionName, conversation: _conversationId, correlation: Number(_correlationId), data: _data };
}

/**
 * The answer to a request. Without data in it office.js waits for ever, so nothing becomes an empty object; null says that there is no item.
 */
export function answer({ action, conversation, correlation }: Request, origin: string, data: unknown): string {
  return respond(action, conversation, correlation, origin, 0, data === undefined ? {} : data);
}

/** Tells office.js of something that happened, under the correlation with which it asked to be told. */
export function notify({ action, conversation, correlation }: Request, origin: string, data: unknown): string {
  return respond(action, conversation, correlation, origin, 1, data);
}

/** Moves the focus into the pane, as Outlook does when the user tabs to it. */
export function tabIn(conversation: string, origin: string): string {
  return JSON.stringify({
    _messageType: REQUEST,
    _actionName: 'Office_notifyAgave',
    _actionType: 0,
    _conversationId: `${conversation}_ntf`,
    _correlationId: 0,
    _origin: origin,
    _data: [11],
    _serializerVersion: 1,
  });
}

function respond(
  action: string,
  conversation: string,
  correlation: number,
  origin: string,
  responseType: 0 | 1,
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: action,
    _responseType: responseType,
    _errorCode: 0,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: origin,
    _data: data,
    _serializerVersion: 1,
  });
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
