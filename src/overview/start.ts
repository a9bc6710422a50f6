import { createBrowserSignIn } from '../identity/browser-sign-in';
import { isPractice, readDeployment } from '../identity/deployment';
import type { ClusterMailbox } from '../mailbox/port';
import { now } from '../outlook/clock';
import { openKept } from '../outlook/kept';
import { connectDialogParent, type DialogParent, isDialog } from '../outlook/office/dialog-page';
import { loadLater } from '../screen/load-later';
import { createOverviewModel, type OverviewModel } from './overview-model';
import type { OverviewServices } from './services';

/**
 * Connects the page to the sign-in, to Graph and, when Outlook opened it, to the pane.
 * @throws IdentityError when this installation is not set up right
 */
export async function createOverview(page: Document, language: string): Promise<OverviewModel> {
  const deployment = readDeployment(page);
  const { origin, pathname, search } = page.location;
  const asked = new URLSearchParams(search);
  const signIn = createBrowserSignIn(deployment, { page: origin + pathname, hint: asked.get('person') });
  const loadMailbox = loadLater('mailbox', () => import('../mailbox/graph/mailbox'));
  const parent = isDialog(search) ? connectDialogParent(officeScripts(page)).catch(() => null) : null;

  const services: OverviewServices = {
    language,
    isPractice: isPractice(deployment),
    person: signIn.person,
    mailbox: async (address) =>
      (await loadMailbox()).createGraphMailbox({ ...deployment, token: signIn.token, now }, address),
    openMail: (mailbox, id) => openMail(mailbox, id, parent),
    kept: await openKept(),
    now,
    newNonce: () => crypto.randomUUID(),
  };
  return createOverviewModel(services, asked.get('mailbox'));
}

async function openMail(
  mailbox: ClusterMailbox,
  id: string,
  parent: Promise<DialogParent | null> | null,
): Promise<void> {
  const inPane = parent === null ? null : await parent;
  if (inPane?.openMessage(await mailbox.outlookId(id)) === true) return;
  // Opened before the address is known: a window that opens after a wait is stopped by the browser.
  const tab = window.open('', '_blank');
  const address = await mailbox.webLink(id);
  if (tab === null) window.location.assign(address);
  else {
    tab.opener = null;
    tab.location.replace(address);
  }
}

function officeScripts(page: Document): readonly string[] {
  return (page.querySelector('meta[name="clusterpost-office"]')?.getAttribute('content') ?? '').split(' ');
}
