import type { MessageChange } from '../../store/message-change';
import { NOTHING_EXPANDED } from '../expansion';
import { messageResource } from '../message-resource';
import type { GraphRequest, GraphServices } from '../request';
import type { Subscription } from './subscription';

/** The message of a change, with what the subscription selects; null when it is gone or not what is asked for. */
export function resourceData(subscription: Subscription, change: MessageChange, services: GraphServices): unknown {
  const mailbox = services.store.folders.mailbox(subscription.mailbox);
  const message = mailbox === null ? null : services.store.messages.find(mailbox, change.immutableId);
  if (mailbox === null || message === null || subscription.data === null) return null;
  const request: GraphRequest = {
    method: 'GET',
    segments: [],
    query: new URLSearchParams(),
    headers: subscription.immutableIds ? { prefer: 'IdType="ImmutableId"' } : {},
    body: undefined,
    bytes: 0,
    caller: { kind: 'app', app: subscription.app, roles: [] },
    isOutlook: false,
  };
  const call = { services, request, mailbox, owner: '', params: {} };
  return messageResource(message, call, subscription.data.select, NOTHING_EXPANDED);
}
