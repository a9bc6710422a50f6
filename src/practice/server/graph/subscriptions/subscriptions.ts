import { setTimeout as pause } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import type { Clock } from '../../clock';
import type { Faults } from '../../faults/fault';
import type { MessageChange } from '../../store/message-change';
import type { MailStore } from '../../store/store';
import { notify } from './endpoint';
import { Matching } from './matching';
import { lifecycleNotification, notification, type LifecycleEvent } from './notification';
import type { Subscription } from './subscription';

const NOTE = 'subscriptions';
const SWEEP_MS = 30_000;
/** How long before it ends the maker of a subscription is asked to reauthorise it. */
const CHALLENGE_MS = 60 * 60_000;
/** Pauses before a notification that was not taken is tried again; after the last one it counts as missed. */
const RETRY_AFTER_MS = [1000, 5000];

/** What notifications are made of besides the change itself. */
export interface NotificationContents {
  /** The message as Graph gives it, with the properties that the subscription selects; null when it is gone. */
  readonly message: (subscription: Subscription, change: MessageChange) => unknown;
  /** A token by which the application can tell that Graph sent it. */
  readonly validationToken: (app: string) => Promise<string>;
}

/** The subscriptions that stand, kept over a restart, and the notifications that they give rise to. */
export class Subscriptions {
  private standing: readonly Subscription[];
  private readonly matching = new Map<string, Matching>();
  private readonly stopped = new AbortController();
  private readonly forget: () => void;
  private readonly sweeper: NodeJS.Timeout;

  constructor(
    private readonly store: MailStore,
    private readonly clock: Clock,
    private readonly faults: Faults,
    readonly dispatcher: Dispatcher,
    private readonly contents: NotificationContents,
  ) {
    this.standing = JSON.parse(store.note(NOTE) ?? '[]') as Subscription[];
    for (const subscription of this.standing) this.watch(subscription);
    this.forget = store.onMessageChange((changes) => this.tell(changes));
    this.sweeper = setInterval(() => this.sweep(), SWEEP_MS);
    this.sweeper.unref();
  }

  /** Those of one maker, which nobody else sees. */
  of(creator: string): readonly Subscription[] {
    this.sweep();
    return this.standing.filter((each) => each.creator === creator);
  }

  /** How many stand for a mailbox, whoever made them. */
  count(mailbox: string): number {
    return this.standing.filter((each) => each.mailbox === mailbox).length;
  }

  add(subscription: Subscription): void {
    this.watch(subscription);
    this.keep([...this.standing, subscription]);
  }

  replace(subscription: Subscription): void {
    this.keep(this.standing.map((each) => (each.id === subscription.id ? subscription : each)));
  }

  remove(subscription: Subscription): void {
    this.matching.delete(subscription.id);
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
          ({ mailbox: row, folder }) =>
            row === mailbox?.row && (subscription.folder === null || subscription.folder === folder),
        )
        .flatMap((change) => {
          const matching = this.matching.get(subscription.id);
          const type = matching === undefined ? change.kind : matching.seen(change);
          if (type === null || !subscription.changeTypes.includes(type)) return [];
          return [notification(subscription, type, change, () => this.contents.message(subscription, change))];
        });
      if (value.length > 0) void this.deliver(subscription, value);
    }
  }

  private watch(subscription: Subscription): void {
    if (subscription.filter !== null) this.matching.set(subscription.id, new Matching(this.store, subscription));
  }

  private async deliver(subscription: Subscription, value: readonly unknown[]): Promise<void> {
    const { notificationUrl, creator, app, data } = subscription;
    const body = data === null ? { value } : { value, validationTokens: [await this.contents.validationToken(app)] };
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
    const value = [lifecycleNotification(subscription, lifecycleEvent)];
    void this.delivered(subscription.lifecycleNotificationUrl, { value });
  }

  private keep(subscriptions: readonly Subscription[]): void {
    this.standing = subscriptions;
    this.store.saveNote(NOTE, JSON.stringify(subscriptions));
  }
}
