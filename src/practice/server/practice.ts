import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { Agent } from 'undici';
import { acknowledgeInBackground } from './acknowledging';
import { loadCertificate, type Certificate } from './certificate';
import { movableClock, type Clock } from './clock';
import { Faults, type FaultRule } from './faults/fault';
import { Limits } from './faults/limits';
import type { Grant } from './grant';
import { CallLog } from './graph/call-log';
import { Contract } from './graph/contract/contract';
import { loadMetadata } from './graph/contract/metadata';
import type { GraphServices } from './graph/request';
import { resourceData } from './graph/subscriptions/resource-data';
import { Subscriptions } from './graph/subscriptions/subscriptions';
import { UploadSessions } from './graph/uploads/upload-sessions';
import { delivery, type Relay } from './mail/delivery';
import { mailIn } from './mail/outside-mail';
import { sentCopies } from './mail/sent-copies';
import { listenForMail } from './mail/smtp';
import type { PracticePerson } from './people';
import { PracticeError } from './practice-error';
import { grantsOf } from './seed/grants';
import { CLUSTER, PERSONS } from './seed/people';
import { makeMailboxes, seedMail } from './seed/seed';
import type { Mailbox } from './store/folders';
import { Signal } from './signal';
import { MailStore } from './store/store';
import { Tokens } from './tokens';
import { addinOrigin } from './web/addin-origin';
import type { Origins } from './web/addin-page';
import type { Controls } from './web/controls';
import { outlookOrigin } from './web/outlook-origin';

export interface PracticeOptions {
  /** Folder for the mailbox, the keys and the certificate. */
  readonly data: string;
  /** The clock of the machine, or one of a test; the practice clock runs with it. */
  readonly clock: Clock;
  /** Sets the practice clock to this moment, from which it runs on, also after a restart. */
  readonly now?: Date;
  /** Ports of the practice Outlook, the add-in, SMTP in; 0 takes any free one. */
  readonly ports: { readonly outlook: number; readonly addin: number; readonly smtp: number };
  /** Where mail for the outside goes; null keeps it here, in the catch-all. */
  readonly relay?: Relay | null;
  /** Throws the mailbox away first. */
  readonly reset?: boolean;
  /** False begins with empty mailboxes, for tests. */
  readonly seed?: boolean;
  /** Brings more mail into the mailbox of the cluster, before anything is acknowledged. */
  readonly fill?: (store: MailStore, cluster: Mailbox, clock: Clock) => Promise<void>;
  readonly persons?: readonly PracticePerson[];
  /** Who may do what in the cluster mailbox; without it everyone has full access. */
  readonly grants?: readonly Grant[];
  /** What goes wrong from the start. */
  readonly faults?: readonly FaultRule[];
  /** Runs the worker, which acknowledges mail. */
  readonly worker?: boolean;
}

/** A running practice mode. */
export interface Practice {
  readonly outlook: string;
  readonly addin: string;
  /** Base address for a Graph client, without the version. */
  readonly graph: string;
  readonly smtpPort: number;
  readonly certificate: Certificate;
  readonly store: MailStore;
  readonly tokens: Tokens;
  readonly persons: readonly PracticePerson[];
  /** Who may do what in the cluster mailbox; may be changed while it runs. */
  grants: readonly Grant[];
  /** What goes wrong; may be changed while it runs. */
  readonly faults: Faults;
  /** What was asked of Graph. */
  readonly calls: CallLog;
  stop(): Promise<void>;
}

/** Starts the practice Outlook and everything behind it. Rejects with a `PracticeError` that says what to do. */
export async function startPractice(options: PracticeOptions): Promise<Practice> {
  mkdirSync(options.data, { recursive: true });
  const persons = options.persons ?? PERSONS;
  const certificate = await loadCertificate(options.data);
  const movable = movableClock(options.clock, () => store);
  const clock = movable.now;
  const store: MailStore = new MailStore(options.data, clock, options.reset);
  const closers: (() => Promise<unknown> | void)[] = [() => store.close()];
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    if (options.now !== undefined) movable.move(options.now);
    const catchAll = await listenForMail({
      port: 0,
      accepts: () => true,
      receive: async (raw, { from, to }) => store.outbox.add(from, to, raw),
    });
    closers.push(() => catchAll.close());
    const deliver = delivery(store, clock, options.relay ?? { host: '127.0.0.1', port: catchAll.port });
    const smtp = await listenForMail({
      port: options.ports.smtp,
      accepts: (address) => store.folders.mailbox(address) !== null,
      receive: deliver,
    });
    closers.push(() => smtp.close());

    const outlookServer = createServer({ cert: certificate.cert, key: certificate.key });
    const addinServer = createServer({ cert: certificate.cert, key: certificate.key });
    const origins: Origins = {
      outlook: await listen(outlookServer, options.ports.outlook),
      addin: await listen(addinServer, options.ports.addin),
    };
    closers.push(
      () => close(outlookServer),
      () => close(addinServer),
    );

    const graph = `${origins.outlook}/graph`;
    const tokens = await Tokens.load(options.data, `${origins.outlook}/practice`, graph);
    const practice: Practice = {
      ...origins,
      graph,
      smtpPort: smtp.port,
      certificate,
      store,
      tokens,
      persons,
      grants: options.grants ?? grantsOf(persons),
      faults: new Faults(Math.random, options.faults),
      calls: new CallLog(),
      stop,
    };
    const acknowledge = (): (() => Promise<void>) =>
      acknowledgeInBackground({
        store,
        tokens,
        clock,
        graph,
        cluster: CLUSTER.address,
        certificate: certificate.cert,
        log: (entry) => {
          if (entry.event === 'failed') console.error(JSON.stringify(entry));
        },
      });
    const cluster = makeMailboxes(store, persons);
    if (options.seed !== false) await seedMail(store, cluster, clock);
    await options.fill?.(store, cluster, clock);
    // What is notified lives on this machine, often behind this same certificate.
    const callers = new Agent({ connect: { ca: certificate.cert } });
    const subscriptions = new Subscriptions(store, clock, practice.faults, callers, {
      message: (subscription, change) => resourceData(subscription, change, services),
      validationToken: (app) => tokens.notificationToken(app),
    });
    closers.push(async () => {
      subscriptions.stop();
      await callers.destroy();
    });
    const services: GraphServices = {
      store,
      clock,
      deliver,
      contract: new Contract(loadMetadata()),
      root: `${graph}/v1.0`,
      grants: () => practice.grants,
      subscriptions,
      uploads: new UploadSessions(clock),
      faults: practice.faults,
      limits: new Limits(clock),
      sentCopies: sentCopies(store),
      calls: practice.calls,
    };
    let acknowledging = options.worker === true ? acknowledge() : null;
    closers.push(() => acknowledging?.());
    const controls: Controls = {
      clock,
      moveClock: (to) => movable.move(to),
      faults: practice.faults,
      sentCopies: services.sentCopies,
      calls: practice.calls,
      bringMail: (mail) => mailIn(mail, CLUSTER.address, smtp.port),
      changed: new Signal(),
      reset: async () => {
        // What the worker has in hand belongs to mail that is about to go.
        await acknowledging?.();
        const now = clock();
        store.clear();
        movable.move(now);
        await seedMail(store, makeMailboxes(store, persons), clock);
        if (acknowledging !== null) acknowledging = acknowledge();
      },
    };
    serve(
      outlookServer,
      outlookOrigin({
        services,
        tokens,
        persons,
        mailbox: CLUSTER,
        origins: () => origins,
        certificate: certificate.cert,
        smtpPort: () => smtp.port,
        controls,
      }),
    );
    serve(
      addinServer,
      addinOrigin(() => origins, clock),
    );
    return practice;
  } catch (error) {
    await stop();
    throw translated(error);
  }
}

function serve(server: Server, app: Express): void {
  server.on('request', app);
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function translated(error: unknown): unknown {
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code !== 'EADDRINUSE') return error;
  return new PracticeError(
    `Poort ${port ?? ''} is al in gebruik. Draait de oefen-Outlook al? Sluit die, of kies andere poorten met --port, --addin-port en --smtp-port.`,
  );
}
