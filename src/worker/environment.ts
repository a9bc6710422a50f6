import type { AppRegistration } from '../identity/app-only';

/** How this worker was set up. */
export interface WorkerEnvironment {
  readonly registration: AppRegistration;
  readonly mailboxes: readonly string[];
  /** From which moment on incoming mail is acknowledged. */
  readonly since: Date;
  /** Port on this machine at which it tells how it is doing; null: it does not. */
  readonly healthPort: number | null;
  /** Where Graph tells of new mail: the public address, and the port on this machine to which that leads. Null: the worker looks by itself. */
  readonly notifications: { readonly url: string; readonly port: number } | null;
}

const VARIABLES = {
  CLUSTERPOST_TENANT: 'het nummer van de tenant (GUID)',
  CLUSTERPOST_CLIENT_ID: 'het nummer van de toepassing in Entra (GUID)',
  CLUSTERPOST_CERTIFICATE: 'het bestand met de privésleutel van het certificaat (PEM)',
  CLUSTERPOST_THUMBPRINT: 'de SHA-256-vingerafdruk van het certificaat (64 hexadecimale tekens)',
  CLUSTERPOST_MAILBOXES: 'de adressen van de clustermailboxen, met komma’s ertussen',
  CLUSTERPOST_SINCE: 'vanaf wanneer binnenkomende mail een bevestiging krijgt, bijvoorbeeld 2026-09-07T09:00+02:00',
} as const;
/** Left out together, or given together. */
const NOTIFICATIONS = {
  CLUSTERPOST_NOTIFICATIONS_URL: 'het openbare adres (https) waarop Microsoft nieuwe e-mail kan melden',
  CLUSTERPOST_NOTIFICATIONS_PORT: 'de poort op deze machine waar dat adres naartoe leidt',
} as const;
type Variable = keyof typeof VARIABLES | keyof typeof NOTIFICATIONS;

/**
 * Reads how the worker is set up. Gives the words for the administrator instead when something is missing or wrong.
 * @param readText reads a file; throws when it cannot
 */
export function readEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  readText: (file: string) => string,
): WorkerEnvironment | string {
  const value = (name: Variable): string => environment[name]?.trim() ?? '';
  const names = Object.keys(VARIABLES) as readonly (keyof typeof VARIABLES)[];
  const missing = names.filter((name) => value(name) === '');
  if (missing.length > 0) return explain('Deze instellingen ontbreken in de omgeving:', missing);

  const thumbprint = value('CLUSTERPOST_THUMBPRINT').replace(/:/g, '');
  const mailboxes = value('CLUSTERPOST_MAILBOXES')
    .split(',')
    .map((address) => address.trim());
  const since = new Date(value('CLUSTERPOST_SINCE'));
  const privateKey = textOrNull(value('CLUSTERPOST_CERTIFICATE'), readText);
  const wrong: Variable[] = [];
  if (privateKey === null || !privateKey.includes('PRIVATE KEY')) wrong.push('CLUSTERPOST_CERTIFICATE');
  if (!/^[0-9a-f]{64}$/i.test(thumbprint)) wrong.push('CLUSTERPOST_THUMBPRINT');
  if (mailboxes.some((address) => !/^[^\s@]+@[^\s@]+$/.test(address))) wrong.push('CLUSTERPOST_MAILBOXES');
  if (Number.isNaN(since.getTime())) wrong.push('CLUSTERPOST_SINCE');
  const [url, port] = [value('CLUSTERPOST_NOTIFICATIONS_URL'), value('CLUSTERPOST_NOTIFICATIONS_PORT')];
  const isNotified = url !== '' || port !== '';
  if (isNotified && !/^https:\/\/[^\s/]/.test(url)) wrong.push('CLUSTERPOST_NOTIFICATIONS_URL');
  if (isNotified && !isPort(port)) wrong.push('CLUSTERPOST_NOTIFICATIONS_PORT');
  if (wrong.length > 0 || privateKey === null) return explain('Deze instellingen kloppen niet:', wrong);

  return {
    registration: {
      tenantId: value('CLUSTERPOST_TENANT'),
      clientId: value('CLUSTERPOST_CLIENT_ID'),
      thumbprint,
      privateKey,
    },
    mailboxes,
    since,
    healthPort: environment.CLUSTERPOST_HEALTH_PORT ? Number(environment.CLUSTERPOST_HEALTH_PORT) : null,
    notifications: isNotified ? { url, port: Number(port) } : null,
  };
}

function explain(what: string, names: readonly Variable[]): string {
  return [
    `De worker kan niet beginnen. ${what}`,
    ...names.map((name) => `  ${name}: ${{ ...VARIABLES, ...NOTIFICATIONS }[name]}`),
  ].join('\n');
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536;
}

function textOrNull(file: string, readText: (file: string) => string): string | null {
  try {
    return readText(file);
  } catch {
    return null;
  }
}
