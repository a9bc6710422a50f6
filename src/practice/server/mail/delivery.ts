import { createTransport } from 'nodemailer';
import type { Clock } from '../clock';
import type { Mailbox } from '../store/folders';
import { instant } from '../store/message';
import type { MailStore } from '../store/store';
import { automaticReply, type Arrived } from './automatic-reply';
import { parseMail } from './parse';
import { undeliverable } from './undeliverable';

/** Who gets a mail, apart from what its headers say. An empty `from` marks mail that must not be answered. */
export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

/** Brings a mail to everyone in the envelope: into a mailbox of our own, or out by SMTP. What fails is reported by mail. */
export type Deliver = (raw: Uint8Array, envelope: Envelope) => Promise<void>;

export interface Relay {
  readonly host: string;
  readonly port: number;
}

/** Files mail in the inboxes of the recipients that live here. */
export async function deliverLocally(
  store: MailStore,
  clock: Clock,
  raw: Uint8Array,
  envelope: Envelope,
): Promise<{ readonly arrived: readonly Arrived[]; readonly outside: readonly string[] }> {
  const arrived: Arrived[] = [];
  const local = new Map<number, Mailbox>();
  const outside: string[] = [];
  for (const address of envelope.to) {
    const mailbox = store.folders.mailbox(address);
    if (mailbox === null) outside.push(address);
    else local.set(mailbox.row, mailbox);
  }
  for (const mailbox of local.values()) {
    const { content, attachments } = await parseMail(raw, {
      at: clock(),
      postmaster: mailbox.address,
      stamped: [['Return-Path', `<${envelope.from}>`]],
    });
    store.transaction(() => {
      const inbox = store.folders.wellKnown(mailbox, 'inbox');
      // Exchange delivers one copy of a message to a mailbox, however often it arrives.
      const known = store.messages.findByInternetId(mailbox, content.internetMessageId);
      if (known !== null && known.folder === inbox.row) return;
      store.messages.attach(store.messages.add(inbox, { ...content, receivedAt: instant(clock()) }), attachments);
      arrived.push({ mailbox, content, envelopeFrom: envelope.from });
    });
  }
  return { arrived, outside };
}

/**
 * Delivers here what lives here and hands the rest to the relay, which is a catch-all unless someone set another. A mailbox whose people are away
 * answers for them.
 */
export function delivery(store: MailStore, clock: Clock, relay: Relay): Deliver {
  const transport = createTransport({
    host: relay.host,
    port: relay.port,
    secure: false,
    ignoreTLS: relay.host === 'localhost' || relay.host === '127.0.0.1',
    connectionTimeout: 10_000,
  });
  const deliver: Deliver = async (raw, envelope) => {
    const { arrived, outside } = await deliverLocally(store, clock, raw, envelope);
    for (const mail of arrived) {
      const reply = await automaticReply(mail, store, clock());
      if (reply !== null) await deliver(reply.raw, reply.envelope);
    }
    if (outside.length === 0) return;
    try {
      await transport.sendMail({ raw: Buffer.from(raw), envelope: { from: envelope.from, to: [...outside] } });
    } catch (error) {
      // Nobody is told that a mail from nobody did not arrive.
      if (envelope.from === '') return;
      const report = await undeliverable(
        envelope.from,
        outside,
        error instanceof Error ? error.message : String(error),
      );
      await deliverLocally(store, clock, report, { from: '', to: [envelope.from] });
    }
  };
  return deliver;
}
