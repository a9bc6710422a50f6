import { setTimeout as pause } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import type { Clock } from '../../clock';
import type { Faults } from '../../faults/fault';
import { TENANT_ID } from '../../people';
import { etagOf } from '../../store/ids';
import type { MessageChange } from '../../store/message-change';
import type { MailStore } from '../../store/store';
import { objectIdOf } from '../../tokens';
import { notify } from './endpoint';
import type { Subscription } from './subscription';

type LifecycleEvent = 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed';

const NOTE = 'subscriptions';
const SWEEP_MS = 30_000;
/** How long before it ends the maker of a subscription is asked to reauthorise it. */
const CHALLENGE_MS = 60 * 60_000;
/** Pauses before a notification that was not taken is tried again; after the last one it counts as missed. */
const RETRY_AFTER_MS = [1000, 5000];

/** The subscriptions that stand, kept over a restart, and the notifications that they give rise to. */
export class Subscriptions {
  private standing: readonly Subscription[];
  private readonly stopped = new AbortController();
  private readonly forget: () => void;
  private readonly sweeper: NodeJS.Timeout;

  constructor(
    private readonly store: MailStore,
    private readonly clock: Clock,
    private readonly faults: Faults,
    readonly dispatcher: Dispatcher,
  ) {
    this.standing = JSON.parse(store.note(NOTE) ?? '[]') as Subscription[];
    this.forget = store.onMessageChange((changes) => this.tell(changes));
    this.sweeper = setInterval(() => this.sweep(), SWEEP_MS);
    this.sweeper.unref();
  }

  /** Those of one maker, which nobody else sees. */
  of(creator: string): readonly Subscription[] {
    this.sweep();
    return this.standing.filter((each) => each.creator === creator);
  }

  add(subscription: Subscription): void {
    this.keep([...this.standing, subscription]);
  }

  replace(subscription: Subscription): void {
    this.keep(this.standing.map((each) => (each.id === subscription.id ? subscription : each)));
  }

  remove(subscription: Subscription): void {
    this.keep(this.standing.filter((each) => each.id !== subscription.id));
  }

  stop(): void {
    this.forget();
    clearInterval(this.sweeper);
    this.stopped.abort();
  }

  /** Ends what has run out and challenges what is about to. */
  private sweep(): void {
    const now = this.clock().getTime();
    for (const subscription of this.standing) {
      const left = Date.parse(subscription.expires) - now;
      if (left <= 0) {
        this.remove(subscription);
        this.tellLifecycle(subscription, 'subscriptionRemoved');
      } else if (left <= CHALLENGE_MS && !subscription.challenged) {
        this.replace({ ...subscription, challenged: true });
        this.tellLifecycle(subscription, 'reauthorizationRequired');
      }
    }
  }

  private tell(changes: readonly MessageChange[]): void {
    if (this.standing.length === 0) return;
    this.sweep();
    for (const subscription of this.standing) {
      const mailbox = this.store.folders.mailbox(subscription.mailbox);
      const value = changes
        .filter(
          ({ kind, mailbox: row, folder }) =>
            row === mailbox?.row &&
            subscription.changeTypes.includes(kind) &&
            (subscription.folder === null || subscription.folder === folder),
        )
        .map((change) => notification(subscription, change));
      if (value.length > 0) void this.deliver(subscription, { value });
    }
  }

  private async deliver(subscription: Subscription, body: unknown): Promise<void> {
    const { notificationUrl, creator } = subscription;
    const call = { method: 'POST', path: `/${subscription.resource}`, person: creator };
    if (this.faults.hit('duplicate-notifications', call) !== null) void notify(notificationUrl, body, this.dispatcher);
    if (await this.delivered(notificationUrl, body)) return;
    this.tellLifecycle(subscription, 'missed');
  }

  /** Tries a few times. Also true when practice mode stops meanwhile: then there is nobody to tell anything. */
  private async delivered(url: string, body: unknown): Promise<boolean> {
    for (const wait of [0, ...RETRY_AFTER_MS]) {
      await pause(wait, undefined, { signal: this.stopped.signal }).catch(() => undefined);
      if (this.stopped.signal.aborted || (await notify(url, body, this.dispatcher))) return true;
    }
    return false;
  }

  private tellLifecycle(subscription: Subscription, lifecycleEvent: LifecycleEvent): void {
    if (subscription.lifecycleNotificationUrl === null) return;
    const value = [{ ...aboutOf(subscription), lifecycleEvent }];
    void this.delivered(subscription.lifecycleNotificationUrl, { value });
  }

  private keep(subscriptions: readonly Subscription[]): void {
    this.standing = subscriptions;
    this.store.saveNote(NOTE, JSON.stringify(subscriptions));
  }
}

/** A microsoft.graph.changeNotification without resource data: what to read, not what it says. */
function notification(subscription: Subscription, change: MessageChange): Record<string, unknown> {
  const id = subscription.immutableIds ? change.immutableId : change.mutableId;
  const resource = `Users/${objectIdOf(subscription.mailbox)}/Messages/${id}`;
  return {
    ...aboutOf(subscription),
    changeType: change.kind,
    resource,
    resourceData: {
      '@odata.type': '#Microsoft.Graph.Message',
      '@odata.id': resource,
      '@odata.etag': etagOf(change.sequence),
      id,
    },
  };
}

function aboutOf({ id, expires, clientState }: Subscription): Record<string, unknown> {
  return { subscriptionId: id, subscriptionExpirationDateTime: expires, clientState, tenantId: TENANT_ID };
}
