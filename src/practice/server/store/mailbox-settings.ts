import type { SqlDatabase } from './database';
import type { Mailbox } from './folders';
import type { DateTimeTimeZone } from './message';

/** What a mailbox answers by itself while its people are away. Messages are HTML. */
export interface AutomaticReplies {
  readonly status: 'disabled' | 'alwaysEnabled' | 'scheduled';
  /** Who outside the organisation gets an answer. */
  readonly externalAudience: 'none' | 'contactsOnly' | 'all';
  readonly internalReplyMessage: string;
  readonly externalReplyMessage: string;
  /** Count while it is `scheduled`. */
  readonly scheduledStartDateTime: DateTimeTimeZone;
  readonly scheduledEndDateTime: DateTimeTimeZone;
}

/** How a mailbox is set up, as Graph writes it. */
export interface MailboxSettings {
  readonly timeZone: string;
  readonly language: { readonly locale: string; readonly displayName: string };
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly delegateMeetingMessageDeliveryOptions: string;
  readonly automaticRepliesSetting: AutomaticReplies;
  readonly workingHours: {
    readonly daysOfWeek: readonly string[];
    readonly startTime: string;
    readonly endTime: string;
    readonly timeZone: { readonly name: string };
  };
}

/** The settings of each mailbox, and whom it has answered by itself since its automatic replies were set. */
export class MailboxSettingsStore {
  constructor(
    private readonly sql: SqlDatabase,
    private readonly now: () => Date,
  ) {}

  get(mailbox: Mailbox): MailboxSettings {
    const row = this.sql.get<{ settings: string }>('select settings from mailbox_settings where mailbox = ?', [
      mailbox.row,
    ]);
    return row === null ? this.usual() : (JSON.parse(row.settings) as MailboxSettings);
  }

  /** Automatic replies that are set anew are for everybody, also for whoever had one before. */
  set(mailbox: Mailbox, changes: Partial<MailboxSettings>): MailboxSettings {
    return this.sql.transaction(() => {
      const settings = { ...this.get(mailbox), ...changes };
      this.sql.run('insert or replace into mailbox_settings (mailbox, settings) values (?, ?)', [
        mailbox.row,
        JSON.stringify(settings),
      ]);
      if (changes.automaticRepliesSetting !== undefined) {
        this.sql.run('delete from automatic_reply where mailbox = ?', [mailbox.row]);
      }
      return settings;
    });
  }

  /** Notes that somebody gets an automatic reply; false when they had one already. */
  replyTo(mailbox: Mailbox, sender: string): boolean {
    const { changes } = this.sql.run('insert or ignore into automatic_reply (mailbox, sender) values (?, ?)', [
      mailbox.row,
      sender,
    ]);
    return changes > 0;
  }

  /** As in a municipality where nobody changed anything. */
  private usual(): MailboxSettings {
    const nextHour = Math.ceil(this.now().getTime() / HOUR) * HOUR;
    const at = (moment: number): DateTimeTimeZone => ({
      dateTime: `${new Date(moment).toISOString().slice(0, 19)}.0000000`,
      timeZone: 'UTC',
    });
    return {
      timeZone: 'W. Europe Standard Time',
      language: { locale: 'nl-NL', displayName: 'Nederlands (Nederland)' },
      dateFormat: 'd-M-yyyy',
      timeFormat: 'HH:mm',
      delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
      automaticRepliesSetting: {
        status: 'disabled',
        externalAudience: 'all',
        internalReplyMessage: '',
        externalReplyMessage: '',
        scheduledStartDateTime: at(nextHour),
        scheduledEndDateTime: at(nextHour + 24 * HOUR),
      },
      workingHours: {
        daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        startTime: '08:30:00.0000000',
        endTime: '17:00:00.0000000',
        timeZone: { name: 'W. Europe Standard Time' },
      },
    };
  }
}

const HOUR = 3_600_000;
