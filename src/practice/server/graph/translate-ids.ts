import { badRequest } from './failure';
import { isObject } from './json';
import { parameter } from './parameter';
import type { GraphAnswer, MailboxCall } from './request';

const MOST = 1000;

/** POST translateExchangeIds: between the two kinds of id that Graph uses; practice mode has no others. */
export function translateIds(call: MailboxCall): GraphAnswer {
  const body = isObject(call.request.body) ? call.request.body : {};
  const [ids, from, to] = ['inputIds', 'sourceIdType', 'targetIdType'].map((name) => parameter(body, name));
  if (!Array.isArray(ids) || ids.length > MOST) {
    throw badRequest('ErrorInvalidRequest', `inputIds has to hold ${MOST} ids at most.`);
  }
  for (const type of [from, to]) {
    if (type !== 'restId' && type !== 'restImmutableEntryId') {
      throw badRequest('ErrorInvalidRequest', `Practice mode does not translate ids of the type '${String(type)}'.`);
    }
  }
  const value = ids.map((id) => {
    const message = call.services.store.messages.find(call.mailbox, String(id));
    const isKnown = message !== null && id === (from === 'restId' ? message.mutableId : message.immutableId);
    if (!isKnown) return { sourceId: String(id), targetId: null, errorDetails: NOT_FOUND };
    return { sourceId: String(id), targetId: to === 'restId' ? message.mutableId : message.immutableId };
  });
  return {
    status: 200,
    body: { '@odata.context': `${call.services.root}/$metadata#Collection(convertIdResult)`, value },
  };
}

const NOT_FOUND = { code: 'ErrorItemNotFound', message: 'The specified object was not found in the store.' };
