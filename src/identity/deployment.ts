import { IdentityError } from './error';

/** Who the add-in is to Microsoft Entra, and which Graph it talks to. Filled in when it is built. */
export interface Deployment {
  readonly clientId: string;
  readonly authority: string;
  /** Base address without the version. */
  readonly graph: string;
}

/** The client id of practice mode, which is no application at Microsoft. */
const PRACTICE_CLIENT = 'practice';
/** The one Graph for Dutch municipalities: the scopes that are asked for are those of this address. */
const MICROSOFT_GRAPH = 'https://graph.microsoft.com';

export function isPractice({ clientId }: Pick<Deployment, 'clientId'>): boolean {
  return clientId === PRACTICE_CLIENT;
}

/**
 * Reads the deployment from the page's `<meta name="clusterpost-deployment">`. Practice mode and production do not mix: a page for practice may
 * only talk to a Graph on this machine, and any other page only to Microsoft's.
 *
 * @throws IdentityError `notConfigured`
 */
export function readDeployment(page: Pick<Document, 'querySelector'>): Deployment {
  const content = page.querySelector('meta[name="clusterpost-deployment"]')?.getAttribute('content');
  const deployment = parseDeployment(content ?? '');
  if (deployment === null) throw new IdentityError('notConfigured', 'the page does not say who it is to Entra');
  const { origin, hostname } = new URL(deployment.graph);
  const isAllowed = isPractice(deployment) ? hostname === 'localhost' : origin === MICROSOFT_GRAPH;
  if (!isAllowed) throw new IdentityError('notConfigured', `mail may not go to ${origin}`);
  return deployment;
}

function parseDeployment(text: string): Deployment | null {
  try {
    const { clientId, authority, graph } = JSON.parse(text) as Partial<Record<keyof Deployment, unknown>>;
    if (typeof clientId !== 'string' || typeof authority !== 'string' || typeof graph !== 'string') return null;
    if (![authority, graph].every((address) => new URL(address).protocol === 'https:')) return null;
    return { clientId, authority, graph };
  } catch {
    return null;
  }
}

/**
 * Refuses a token of practice mode where real mail is at stake. Such a token is worth nothing to Microsoft either; this says so before anything
 * is sent, and it is the one look that Clusterpost takes into a token.
 *
 * @throws IdentityError `notConfigured`
 */
export function refusePracticeToken(token: string, deployment: Deployment): void {
  if (!isPractice(deployment) && issuerOf(token).endsWith('/practice')) {
    throw new IdentityError('notConfigured', 'a token of practice mode is no sign-in');
  }
}

function issuerOf(token: string): string {
  try {
    const claims = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
    const { iss } = JSON.parse(atob(claims)) as { iss?: unknown };
    return typeof iss === 'string' ? iss : '';
  } catch {
    return '';
  }
}
