import type { OpenExtension } from '../store/extensions';
import type { StoredMessage } from '../store/message';
import { extensionInput, extensionResource, isNamed, ownProperties } from './extension-resource';
import { GraphFailure, itemNotFound } from './failure';
import { isObject } from './json';
import { requireMessage } from './messages';
import { param, type GraphAnswer, type MailboxCall } from './request';

/** GET messages/{id}/extensions. */
export function listExtensions(call: MailboxCall): GraphAnswer {
  const value = call.services.store.extensions.list(requireMessage(call)).map(extensionResource);
  return { status: 200, body: { '@odata.context': context(call), value } };
}

/** GET messages/{id}/extensions/{name or id}. */
export function getExtension(call: MailboxCall): GraphAnswer {
  return extensionAnswer(200, requireExtension(requireMessage(call), call), call);
}

/** POST messages/{id}/extensions. */
export function addExtension(call: MailboxCall): GraphAnswer {
  const message = requireMessage(call);
  const added = extensionInput(call.request.body);
  if (found(message, added.name, call) !== undefined) {
    throw new GraphFailure(409, 'ErrorItemAlreadyExists', `An extension named '${added.name}' exists already.`);
  }
  return extensionAnswer(201, written(message, added, call), call);
}

/** PATCH messages/{id}/extensions/{name or id}: properties that are named are changed, added, or with null taken away. */
export function updateExtension(call: MailboxCall): GraphAnswer {
  const message = requireMessage(call);
  const { name, properties } = requireExtension(message, call);
  const { body } = call.request;
  const merged = { ...properties, ...(isObject(body) ? ownProperties(body) : {}) };
  const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
  return extensionAnswer(200, written(message, { name, properties: kept }, call), call);
}

/** DELETE messages/{id}/extensions/{name or id}. */
export function removeExtension(call: MailboxCall): GraphAnswer {
  const { store } = call.services;
  const message = requireMessage(call);
  const extension = requireExtension(message, call);
  store.transaction(() => {
    store.extensions.remove(message, extension);
    store.messages.update(message, {});
  });
  return { status: 204 };
}

/** A change of what hangs on a message is a change of the message. */
function written(message: StoredMessage, extension: OpenExtension, call: MailboxCall): OpenExtension {
  const { store } = call.services;
  store.transaction(() => {
    store.extensions.put(message, extension);
    store.messages.update(message, {});
  });
  return extension;
}

function requireExtension(message: StoredMessage, call: MailboxCall): OpenExtension {
  const extension = found(message, param(call, 'extension'), call);
  if (extension === undefined) throw itemNotFound();
  return extension;
}

function found(message: StoredMessage, nameOrId: string, call: MailboxCall): OpenExtension | undefined {
  return call.services.store.extensions.list(message).find((each) => isNamed(each, nameOrId));
}

function extensionAnswer(status: number, extension: OpenExtension, call: MailboxCall): GraphAnswer {
  return { status, body: { '@odata.context': `${context(call)}/$entity`, ...extensionResource(extension) } };
}

function context(call: MailboxCall): string {
  return `${call.services.root}/$metadata#${call.owner}/messages('${param(call, 'message')}')/extensions`;
}
