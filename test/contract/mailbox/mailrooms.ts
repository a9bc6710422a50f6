import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { Agent, fetch as fetchOfUndici, setGlobalDispatcher } from 'undici';
import { createGraphMailbox } from '../../../src/mailbox/graph/mailbox';
import type { ClusterMailbox } from '../../../src/mailbox/port';
import { MemoryMailbox, type Conflicts, type NewMail } from '../../mailbox/memory-mailbox';
import { CLUSTER, RunningPractice } from '../../practice/server/running';
import { ContractWatch } from '../watched-fetch';

/** One cluster mailbox that is held to the contract, with a way to put mail in and to see what left. */
export interface Mailroom {
  /** The mailbox, as each of these reaches it. */
  readonly mailbox: { readonly sanne: ClusterMailbox; readonly ruben: ClusterMailbox; readonly worker: ClusterMailbox };
  /** Puts a mail in and gives its id. */
  receive(mail: NewMail): Promise<string>;
  archive(id: string): Promise<void>;
  setConflicts(conflicts: Conflicts): void;
  /** What arrived at the sender's side, oldest first. */
  delivered(): Promise<readonly { readonly to: string; readonly subject: string; readonly html: string }[]>;
  stop(): Promise<void>;
}

/** The moment at which all of it plays: a Tuesday morning. */
export const NOW = new Date('2026-11-24T09:30:00Z');

export const MAILROOMS: readonly (readonly [name: string, open: () => Promise<Mailroom>])[] = [
  ['in memory', openMemory],
  ['through Graph', openGraph],
];

async function openMemory(): Promise<Mailroom> {
  const mailbox = new MemoryMailbox(CLUSTER, () => NOW);
  return {
    mailbox: { sanne: mailbox, ruben: mailbox, worker: mailbox },
    receive: async (mail) => mailbox.receive(mail),
    archive: async (id) => mailbox.archive(id),
    setConflicts: (conflicts) => {
      mailbox.conflicts = conflicts;
    },
    delivered: async () =>
      mailbox.sent.map(({ to, subject, body }) => ({ to: to.address, subject, html: body.content })),
    stop: async () => undefined,
  };
}

async function openGraph(): Promise<Mailroom> {
  const running = await RunningPractice.start({ clock: () => NOW });
  const { practice } = running;
  const agent = new Agent({ connect: { ca: practice.certificate.cert } });
  setGlobalDispatcher(agent);
  // Jest keeps its own globals, so Node's own fetch does not see whom we trust here.
  const watch = new ContractWatch();
  globalThis.fetch = watch.fetch(fetchOfUndici as unknown as typeof fetch);
  const as = (token: () => Promise<string>): ClusterMailbox =>
    watch.port(createGraphMailbox({ graph: practice.graph, token }, CLUSTER));
  const person = (id: string): ClusterMailbox => {
    const found = practice.persons.find((one) => one.id === id);
    if (found === undefined) throw new Error(`nobody is called ${id}`);
    return as(async () => (await practice.tokens.signIn(found)).accessToken);
  };
  const mailbox = { sanne: person('sanne'), ruben: person('ruben'), worker: as(() => practice.tokens.appToken()) };
  const transport = createTransport({ host: '127.0.0.1', port: practice.smtpPort, ignoreTLS: true });
  let received = 0;
  return {
    mailbox,
    async receive({ subject, from, html, headers = [], answers }) {
      received += 1;
      const messageId = `<${received}@zaak.example>`;
      const inReplyTo = answers === undefined ? undefined : (await mailbox.worker.message(answers)).internetMessageId;
      await transport.sendMail({
        ...{ from, to: CLUSTER, subject, html, messageId },
        ...(inReplyTo !== undefined && { inReplyTo, references: inReplyTo }),
        headers: headers.map(([key, value]) => ({ key, value })),
      });
      const { messages } = await mailbox.worker.inbox({ top: 100 });
      const arrived = messages.find(({ internetMessageId }) => internetMessageId === messageId);
      if (arrived === undefined) throw new Error(`${subject} did not arrive`);
      return arrived.id;
    },
    async archive(id) {
      const { status } = await running.graph(
        'POST',
        `/users/${CLUSTER}/messages/${encodeURIComponent(id)}/move`,
        { destinationId: 'archive' },
        { as: 'worker' },
      );
      if (status !== 201) throw new Error(`moving gave ${status}`);
    },
    setConflicts: (conflicts) => {
      const kinds = { conflict: 'if-match-409', ignored: 'if-match-ignored', lost: 'lost-update' } as const;
      practice.faults.set(conflicts === 'honoured' ? [] : [{ kind: kinds[conflicts] }]);
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
