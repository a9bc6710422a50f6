import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { Agent, fetch as fetchOfUndici, setGlobalDispatcher } from 'undici';
import { createGraphMailbox, createOwnCategories } from '../../../src/mailbox/graph/mailbox';
import type { ClusterMailbox, OwnCategories } from '../../../src/mailbox/port';
import type { CallLog } from '../../../src/practice/server/graph/call-log';
import type { FaultRule } from '../../../src/practice/server/faults/fault';
import { delivery } from '../../../src/practice/server/mail/delivery';
import { MemoryCategories } from '../../mailbox/memory-categories';
import { guarded, MemoryMailbox, type Conflicts, type NewMail } from '../../mailbox/memory-mailbox';
import { CLUSTER, RunningPractice } from '../../practice/server/running';
import { ContractWatch } from '../watched-fetch';

/** One cluster mailbox that is held to the contract, with a way to put mail in and to see what left. */
export interface Mailroom {
  /** The mailbox, as each of these reaches it. */
  readonly mailbox: { readonly sanne: ClusterMailbox; readonly ruben: ClusterMailbox; readonly worker: ClusterMailbox };
  /** Sanne's own list. */
  readonly categories: OwnCategories;
  /** Puts a mail in and gives its id. */
  receive(mail: NewMail): Promise<string>;
  /** Puts so many mails in, each in a conversation of its own, and gives their ids. */
  receiveMany(mail: NewMail, count: number): Promise<readonly string[]>;
  archive(id: string): Promise<void>;
  /** What a write on an outdated version meets from now on. Arms again whatever else this mailroom has to bear. */
  setConflicts(conflicts: Conflicts): void;
  /** What arrived at the sender's side, oldest first. */
  delivered(): Promise<readonly { readonly to: string; readonly subject: string; readonly html: string }[]>;
  stop(): Promise<void>;
}

/** The moment at which all of it plays: a Tuesday morning. */
export const NOW = new Date('2026-11-24T09:30:00Z');

/** A mailroom in which anything can be made to go wrong, and that tells what Graph was asked. */
export interface FaultyMailroom extends Mailroom {
  readonly calls: CallLog;
  /** What goes wrong from now on; nothing at all with an empty list. */
  setFaults(rules: readonly FaultRule[]): void;
  /** What a process of its own needs to reach this mailbox. */
  reach(as: 'sanne' | 'ruben' | 'worker'): Promise<Reach>;
  /** Puts in a question of each of so many people, and gives their addresses. */
  receiveFromMany(count: number): Promise<readonly string[]>;
}

export interface Reach {
  readonly graph: string;
  /** The certificate of the practice Graph, in PEM. */
  readonly ca: string;
  readonly token: string;
  readonly address: string;
}

/** Turned away once by each kind of call, with the pause of no time at all for which Exchange asks. */
const BUSY_EXCHANGE = ['GET', 'POST', 'PATCH'].map((method): FaultRule => ({
  kind: 'throttled',
  seconds: 0,
  method,
  times: 1,
}));

type Opened = readonly (readonly [name: string, open: () => Promise<Mailroom>])[];

/** Each of these behaves alike, whatever it has to bear. */
export const MAILROOMS: Opened = [
  ['in memory', openMemory],
  ['through Graph', () => openGraph()],
  ['through a Graph that asks for a pause', () => openGraph(BUSY_EXCHANGE)],
];

/** For calls that come one by one: slow ones side by side also get in the way of each other, with pauses of a second. */
export const ALL_MAILROOMS: Opened = [
  ...MAILROOMS,
  ['through a slow Graph', () => openGraph([{ kind: 'slow', seconds: 0.02 }])],
];

async function openMemory(): Promise<Mailroom> {
  const mailbox = new MemoryMailbox(CLUSTER, () => NOW);
  const seen = guarded(mailbox, () => NOW);
  return {
    mailbox: { sanne: seen, ruben: seen, worker: seen },
    categories: new MemoryCategories(),
    receive: async (mail) => mailbox.receive(mail),
    receiveMany: async (mail, count) => Array.from({ length: count }, () => mailbox.receive(mail)),
    archive: async (id) => mailbox.archive(id),
    setConflicts: (conflicts) => {
      mailbox.conflicts = conflicts;
    },
    delivered: async () =>
      mailbox.sent.map(({ to, subject, body }) => ({ to: to.address, subject, html: body.content })),
    stop: async () => undefined,
  };
}

/** @param clock of Exchange, which counts the calls in each ten minutes; mail comes in at `NOW` all the same */
export async function openGraph(
  toBear: readonly FaultRule[] = [],
  clock: () => Date = () => NOW,
): Promise<FaultyMailroom> {
  const running = await RunningPractice.start({ clock });
  const { practice } = running;
  const agent = new Agent({ connect: { ca: practice.certificate.cert } });
  setGlobalDispatcher(agent);
  // Jest keeps its own globals, so Node's own fetch does not see whom we trust here.
  const watch = new ContractWatch();
  globalThis.fetch = watch.fetch(fetchOfUndici as unknown as typeof fetch);
  const { graph } = practice;
  const as = (token: () => Promise<string>): ClusterMailbox =>
    watch.port(createGraphMailbox({ graph, token, now: clock }, CLUSTER));
  const person = (id: string) => async (): Promise<string> => {
    const found = practice.persons.find((one) => one.id === id);
    if (found === undefined) throw new Error(`nobody is called ${id}`);
    return (await practice.tokens.signIn(found)).accessToken;
  };
  const mailbox = {
    sanne: as(person('sanne')),
    ruben: as(person('ruben')),
    worker: as(() => practice.tokens.appToken()),
  };
  practice.faults.set(toBear);
  const transport = createTransport({ host: '127.0.0.1', port: practice.smtpPort, ignoreTLS: true });
  const deliver = delivery(practice.store, clock, { host: '127.0.0.1', port: practice.smtpPort });
  let received = 0;
  return {
    mailbox,
    categories: watch.port(createOwnCategories({ graph, token: person('sanne') })),
    async receive({ subject, from, html, headers = [], answers, pictures = [] }) {
      received += 1;
      const messageId = `<${received}@zaak.example>`;
      const inReplyTo = answers === undefined ? undefined : (await mailbox.worker.message(answers)).internetMessageId;
      await transport.sendMail({
        ...{ from, to: CLUSTER, subject, html, messageId },
        ...(inReplyTo !== undefined && { inReplyTo, references: inReplyTo }),
        headers: headers.map(([key, value]) => ({ key, value })),
        attachments: pictures.map((cid) => ({
          cid,
          filename: `${cid}.png`,
          content: 'png',
          contentDisposition: 'inline',
        })),
      });
      const { messages } = await mailbox.worker.inbox({ top: 100 });
      const arrived = messages.find(({ internetMessageId }) => internetMessageId === messageId);
      if (arrived === undefined) throw new Error(`${subject} did not arrive`);
      return arrived.id;
    },
    async receiveMany({ subject, from, html }, count) {
      received += 1;
      const mark = `[${received}]`;
      for (let one = 0; one < count; one++) {
        const head = [`From: "${from.name}" <${from.address}>`, `To: ${CLUSTER}`, `Subject: ${subject} ${mark}`];
        const more = [`Message-ID: <${received}.${one}@zaak.example>`, 'Content-Type: text/html; charset=utf-8'];
        const raw = Buffer.from([...head, ...more, '', html].join('\r\n'));
        await deliver(raw, { from: from.address, to: [CLUSTER] });
      }
      const ids: string[] = [];
      for (let page: string | null | undefined; page !== null;) {
        const answer = await mailbox.worker.inbox({ top: 100, ...(page !== undefined && { page }) });
        ids.push(...answer.messages.filter((message) => message.subject.endsWith(mark)).map(({ id }) => id));
        page = ids.length < count ? answer.next : null;
      }
      return ids;
    },
    async archive(id) {
      const { folders, messages } = practice.store;
      const cluster = folders.mailbox(CLUSTER);
      if (cluster === null) throw new Error('there is no cluster mailbox');
      const message = messages.find(cluster, id);
      if (message === null) throw new Error('there is no such message');
      messages.move(message, folders.wellKnown(cluster, 'archive'));
    },
    setConflicts: (conflicts) => {
      const kinds = { conflict: 'if-match-409', ignored: 'if-match-ignored', lost: 'lost-update' } as const;
      practice.faults.set([...toBear, ...(conflicts === 'honoured' ? [] : [{ kind: kinds[conflicts] }])]);
    },
    calls: practice.calls,
    setFaults: (rules) => practice.faults.set(rules),
    async reach(as) {
      const token = await (as === 'worker' ? practice.tokens.appToken() : person(as)());
      return { graph, ca: practice.certificate.cert, token, address: CLUSTER };
    },
    async receiveFromMany(count) {
      const addresses = Array.from({ length: count }, (_one, number) => `joost@zaak${number}.example`);
      for (const [number, address] of addresses.entries()) {
        const head = [`From: Joost de Wit <${address}>`, `To: ${CLUSTER}`, `Subject: Terras ${number}`];
        const raw = [...head, `Message-ID: <many.${number}@zaak.example>`, '', 'Mag ik een terras?'].join('\r\n');
        await deliver(Buffer.from(raw), { from: address, to: [CLUSTER] });
      }
      return addresses;
    },
    async delivered() {
      const caught = [...practice.store.outbox.list()].reverse();
      return Promise.all(
        caught.map(async ({ recipients, raw }) => {
          const { subject = '', html = '' } = await PostalMime.parse(raw);
          return { to: recipients.join(), subject, html };
        }),
      );
    },
    async stop() {
      transport.close();
      await running.stop();
      await agent.close();
      watch.end();
    },
  };
}
