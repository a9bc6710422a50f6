import { createGraphClient } from './client';
import type { GraphOptions } from './mailbox';

interface FoundSubscription {
  readonly id: string;
  readonly resource: string;
  readonly notificationUrl?: string | null;
}

/** What Graph is to tell of new mail in a mailbox, and where. */
export interface Notifying {
  /** Address of the mailbox. */
  readonly mailbox: string;
  /** Public https address to which Graph posts. */
  readonly url: string;
  /** Comes with each notification, so that nobody else can make one up; at most 128 characters. */
  readonly clientState: string;
  readonly until: Date;
}

/**
 * Sees to it that Graph tells of new mail in the inbox until then: one subscription for all who ask for the same, made or renewed. Only ids are told; what
 * came in is read as always.
 *
 * @throws MailboxError
 */
export type KeepNotified = (notifying: Notifying) => Promise<void>;

export function createKeepNotified({ graph, token }: GraphOptions): KeepNotified {
  const request = createGraphClient(graph, token);
  return async ({ mailbox, url, clientState, until }) => {
    const resource = `users/${mailbox}/mailFolders('inbox')/messages`;
    const expirationDateTime = until.toISOString();
    const { value } = await request<{ readonly value: readonly FoundSubscription[] }>('/subscriptions');
    const standing = value.find((one) => one.resource === resource && one.notificationUrl === url);
    if (standing !== undefined) {
      await request(`/subscriptions/${standing.id}`, { method: 'PATCH', body: { expirationDateTime } });
      return;
    }
    const lifecycleNotificationUrl = url;
    const body = { resource, clientState, expirationDateTime, notificationUrl: url, lifecycleNotificationUrl };
    await request('/subscriptions', { method: 'POST', body: { changeType: 'created', ...body } });
  };
}
