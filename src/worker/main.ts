import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { OLDEST_HOURS } from '../domain/acknowledgement/rules';
import { createAppSignIn } from '../identity/app-only';
import { createGraphMailbox } from '../mailbox/graph/mailbox';
import { startWorker } from './worker';

const GRAPH = 'https://graph.microsoft.com';

const SETTINGS = {
  CLUSTERPOST_TENANT: 'het nummer van de tenant (GUID)',
  CLUSTERPOST_CLIENT_ID: 'het nummer van de toepassing in Entra (GUID)',
  CLUSTERPOST_CERTIFICATE: 'het bestand met de privésleutel van het certificaat (PEM)',
  CLUSTERPOST_THUMBPRINT: 'de SHA-256-vingerafdruk van het certificaat, hexadecimaal',
  CLUSTERPOST_MAILBOXES: 'de adressen van de clustermailboxen, met komma’s ertussen',
} as const;
type Setting = keyof typeof SETTINGS;

function main(environment: NodeJS.ProcessEnv): void {
  const names = Object.keys(SETTINGS) as readonly Setting[];
  const missing = names.filter((name) => !environment[name]);
  if (missing.length > 0) {
    console.error('De worker kan niet beginnen. Deze instellingen ontbreken in de omgeving:');
    for (const name of missing) console.error(`  ${name}: ${SETTINGS[name]}`);
    process.exitCode = 1;
    return;
  }
  const setting = (name: Setting): string => environment[name] ?? '';
  const token = createAppSignIn({
    tenantId: setting('CLUSTERPOST_TENANT'),
    clientId: setting('CLUSTERPOST_CLIENT_ID'),
    thumbprint: setting('CLUSTERPOST_THUMBPRINT'),
    privateKey: readFileSync(setting('CLUSTERPOST_CERTIFICATE'), 'utf8'),
  });
  const now = (): Date => new Date();
  const worker = startWorker({
    mailboxes: setting('CLUSTERPOST_MAILBOXES')
      .split(',')
      .map((address) => createGraphMailbox({ graph: GRAPH, token }, address.trim())),
    // Older mail gets no acknowledgement by rule A26, so there is no need to read it.
    since: new Date(now().getTime() - OLDEST_HOURS * 3_600_000),
    now,
    newNonce: randomUUID,
    log: (entry) => {
      console.log(JSON.stringify({ at: now().toISOString(), ...entry }));
    },
  });
  const stop = (): void => {
    void worker.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main(process.env);
