import { TENANT_ID } from '../../people';
import { etagOf } from '../../store/ids';
import type { MessageChange } from '../../store/message-change';
import { objectIdOf } from '../../tokens';
import { encrypted } from './encryption';
import type { ChangeType, Subscription } from './subscription';

export type LifecycleEvent = 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed';

/**
 * A microsoft.graph.changeNotification: what to read, and what it says where the subscription asked for that.
 *
 * @param content the message with the selected properties; null when there is none any more
 */
export function notification(
  subscription: Subscription,
  changeType: ChangeType,
  change: MessageChange,
  content: () => unknown,
): Record<string, unknown> {
  const id = subscription.immutableIds ? change.immutableId : change.mutableId;
  const resource = `Users/${objectIdOf(subscription.mailbox)}/Messages/${id}`;
  const told = subscription.data === null ? null : content();
  return {
    ...aboutOf(subscription),
    changeType,
    resource,
    resourceData: {
      '@odata.type': '#Microsoft.Graph.Message',
      '@odata.id': resource,
      '@odata.etag': etagOf(change.sequence),
      id,
    },
    ...(subscription.data === null || told === null ? {} : { encryptedContent: encrypted(told, subscription.data) }),
  };
}

/** A notification about the subscription itself. */
export function lifecycleNotification(
  subscription: Subscription,
  lifecycleEvent: LifecycleEvent,
): Record<string, unknown> {
  return { ...aboutOf(subscription), lifecycleEvent };
}

function aboutOf({ id, expires, clientState }: Subscription): Record<string, unknown> {
  return { subscriptionId: id, subscriptionExpirationDateTime: expires, clientState, tenantId: TENANT_ID };
}
