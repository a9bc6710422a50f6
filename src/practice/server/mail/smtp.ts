import { buffer } from 'node:stream/consumers';
import type { Server } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Envelope } from './delivery';

const MAX_BYTES = 35 * 1024 * 1024;

/** One SMTP server on this machine only. */
export interface SmtpListener {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens for mail. `accepts` says whether there is a mailbox for a recipient; `receive` gets each mail with its
 * envelope, and when it rejects, the sender is told to try again later.
 */
export async function listenForMail(options: {
  readonly port: number;
  readonly accepts: (address: string) => boolean;
  readonly receive: (raw: Uint8Array, envelope: Envelope) => Promise<void>;
}): Promise<SmtpListener> {
  const server = new SMTPServer({
    banner: 'Clusterpost oefenpostbus',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAX_BYTES,
    logger: false,
    onRcptTo({ address }, _session, done) {
      if (options.accepts(address)) return done();
      done(Object.assign(new Error('5.1.10 Recipient not found'), { responseCode: 550 }));
    },
    onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope;
      const envelope = {
        from: mailFrom === false ? '' : mailFrom.address,
        to: rcptTo.map(({ address }) => address),
      };
      buffer(stream)
        .then((raw) => options.receive(raw, envelope))
        .then(
          () => done(),
          () => done(Object.assign(new Error('4.3.0 Could not file the message'), { responseCode: 451 })),
        );
    },
  });
  const listener: Server = await new Promise((resolve, reject) => {
    server.once('error', reject);
    const listening = server.listen(options.port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(listening);
    });
  });
  // A client that breaks off must not take the server with it.
  server.on('error', () => undefined);
  const address = listener.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
