import MailComposer from 'nodemailer/lib/mail-composer';
import { addDays } from '../../../domain/deadlines/civil-date';
import { onDutchClock } from '../../../domain/deadlines/dutch-time';
import type { MailAddress } from '../../../domain/mail/address';
import type { MailBody } from '../../../domain/mail/message';
import type { ClusterSettings } from '../../../domain/settings/settings';
import { serialiseSettings } from '../../../domain/settings/parse';
import type { KnowledgeCard } from '../../../domain/team/card';
import type { Clock } from '../clock';
import { newMessageId } from '../mail/message-id';
import { parseMail, type ParsedMail } from '../mail/parse';
import type { PracticePerson } from '../people';
import type { Mailbox } from '../store/folders';
import { instant, untouched } from '../store/message';
import { textOf } from '../store/preview';
import type { MailStore } from '../store/store';
import { dutchMoment, workingDayBefore } from './calendar';
import { CARDS } from './cards';
import { SETTINGS_FOLDER, SETTINGS_SUBJECT, TRIAGE_PROPERTY } from '../../../mailbox/graph/names';
import { claimedBy } from './triage';
import { SETTINGS } from './settings';
import { CONVERSATIONS } from './mails/conversations';
import { FORWARDS } from './mails/forwards';
import { MACHINES } from './mails/machines';
import { QUESTIONS } from './mails/questions';
import { CLUSTER } from './people';
import { render, type Quoted } from './render';
import type { SeedMail, WrittenText } from './seed-mail';

const MAILS: readonly SeedMail[] = [...QUESTIONS, ...FORWARDS, ...CONVERSATIONS, ...MACHINES];

/** Makes the mailboxes of the cluster and of the people in it; those that are there already stay as they are. */
export function makeMailboxes(store: MailStore, persons: readonly PracticePerson[]): Mailbox {
  return store.transaction(() => {
    for (const { name, address } of [...persons, ...CARDS]) store.folders.addMailbox({ name, address, kind: 'user' });
    return store.folders.addMailbox({ ...CLUSTER, kind: 'shared' });
  });
}

/** Sets the cluster up and fills its mailbox with about forty mails of the last working days. Does nothing the second time. */
export async function seedMail(store: MailStore, cluster: Mailbox, clock: Clock): Promise<void> {
  if (store.note('seeded') !== null) return;
  const seed = new SeedWriter(clock());
  const ready = await Promise.all(MAILS.map(async (mail) => ({ mail, parsed: await seed.parsed(mail) })));
  ready.sort((a, b) => a.parsed.content.receivedAt.localeCompare(b.parsed.content.receivedAt));
  store.transaction(() => {
    setUp(store, cluster, clock(), SETTINGS);
    for (const { mail, parsed } of ready) file(store, cluster, mail, parsed);
    store.saveNote('seeded', instant(clock()));
  });
}

/** What an administrator does once: the settings, and the cluster's own list of categories with their colours. */
export function setUp(store: MailStore, cluster: Mailbox, now: Date, settings: ClusterSettings): void {
  for (const { name, colour } of settings.cards) store.categories.add(cluster, name, colour);
  const folder = store.folders.create(store.folders.wellKnown(cluster, 'msgfolderroot'), SETTINGS_FOLDER, true);
  if (folder === 'exists') return;
  store.messages.add(folder, {
    ...untouched,
    receivedAt: instant(now),
    sentAt: instant(now),
    internetMessageId: newMessageId(CLUSTER.address),
    subject: SETTINGS_SUBJECT,
    from: CLUSTER,
    to: [],
    body: {
      format: 'text',
      content: serialiseSettings({
        ...settings,
        cards: lookedThrough(settings.cards, now),
        // What is in the mailbox already has had its acknowledgement.
        acknowledgeSince: instant(now),
      }),
    },
    isRead: true,
    isDraft: true,
  });
}

/** Everybody looked at their card some weeks ago, but for the last one, who was passed over half a year before that. */
function lookedThrough(cards: readonly KnowledgeCard[], now: Date): readonly KnowledgeCard[] {
  const today = onDutchClock(now).date;
  return cards.map((card, at) => ({ ...card, checkedOn: addDays(today, at < cards.length - 1 ? -50 : -230) }));
}

function file(store: MailStore, cluster: Mailbox, mail: SeedMail, { content, attachments }: ParsedMail): void {
  const folder = store.folders.wellKnown(cluster, mail.folder === 'sent' ? 'sentitems' : 'inbox');
  const isRead = mail.folder === 'sent' || mail.isRead === true;
  const message = store.messages.attach(store.messages.add(folder, { ...content, isRead }), attachments);
  const owner = CARDS.find(({ id }) => id === mail.owner);
  if (owner === undefined) return;
  const claimed = claimedBy(owner, content.receivedAt);
  store.messages.update(message, claimed.content, [{ id: TRIAGE_PROPERTY, value: claimed.record }]);
}

/** Writes the seed mails out as they would have come over the line, relative to one moment. */
class SeedWriter {
  constructor(private readonly now: Date) {}

  async parsed(mail: SeedMail): Promise<ParsedMail> {
    const at = this.momentOf(mail);
    const raw =
      mail.raw === undefined ? await this.compose(mail, at) : Buffer.from(`Date: ${at.toUTCString()}\r\n${mail.raw}`);
    const arrival = { at, postmaster: CLUSTER.address };
    return parseMail(
      raw,
      mail.raw === undefined ? { ...arrival, stamped: [['Return-Path', `<${mail.from.address}>`]] } : arrival,
    );
  }

  private async compose(mail: SeedMail, at: Date): Promise<Buffer> {
    const earlier = this.earlier(mail);
    const body = this.bodyOf(mail);
    const composer = new MailComposer({
      from: mail.from,
      to: [...recipientsOf(mail)],
      cc: [...(mail.cc ?? [])],
      subject: mail.subject,
      date: at,
      messageId: messageIdOf(mail),
      ...(earlier.length === 0
        ? {}
        : { inReplyTo: messageIdOf(earlier[0] ?? mail), references: earlier.map(messageIdOf).reverse() }),
      ...(mail.importance === undefined ? {} : { priority: mail.importance }),
      headers: (mail.headers ?? []).map(([key, value]) => ({ key, value })),
      text: textOf(body),
      ...(body.format === 'html' ? { html: body.content } : {}),
      attachments: (mail.attachments ?? []).map(({ name, type, text }) => ({
        filename: name,
        contentType: type,
        content: text,
      })),
    });
    return composer.compile().build();
  }

  private bodyOf(mail: WrittenText & { readonly follows?: string }): MailBody {
    const below = mail.quotes ?? seedMailOf(mail.follows);
    return render(mail, below === undefined ? null : this.quoted(below));
  }

  private quoted(mail: WrittenText): Quoted {
    const header = {
      from: mail.from,
      to: recipientsOf(mail),
      cc: mail.cc ?? [],
      sentAt: instant(this.momentOf(mail)),
      subject: mail.subject,
    };
    return { header, body: this.bodyOf(mail) };
  }

  /** The mails before this one in its conversation, nearest first. */
  private earlier(mail: SeedMail): SeedMail[] {
    const previous = seedMailOf(mail.follows);
    return previous === undefined ? [] : [previous, ...this.earlier(previous)];
  }

  private momentOf({ minutesAgo, day, time }: WrittenText): Date {
    if (minutesAgo !== undefined) return new Date(this.now.getTime() - minutesAgo * 60_000);
    return dutchMoment(workingDayBefore(this.now, day), time);
  }
}

function recipientsOf(mail: WrittenText): readonly MailAddress[] {
  return mail.to ?? [CLUSTER];
}

function seedMailOf(id: string | undefined): SeedMail | undefined {
  return id === undefined ? undefined : MAILS.find((mail) => mail.id === id);
}

function messageIdOf({ id, from }: SeedMail): string {
  return `<${id}@${from.address.slice(from.address.indexOf('@') + 1)}>`;
}
