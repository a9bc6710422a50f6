import { MailboxError, orError } from '../error';
import type { BatchClient } from './batch';
import type { GraphClient } from './client';
import { VERSIONS_SUBJECT } from './names';

interface Probe {
  readonly id: string;
  readonly '@odata.etag'?: string;
  readonly bodyPreview?: string;
}

export interface VersionCheck {
  /** Tries it out, until it turns out not to. */
  check(): Promise<boolean>;
  /**
   * As it was found last; taken to be so as long as nobody tried.
   *
   * @throws MailboxError `noAccess` when this person may not try
   */
  known(): boolean;
}

/**
 * Finds out whether Exchange refuses a write on an outdated version. The text of one draft is the version that it had when it was made, and it was changed
 * once since: whoever writes on that version has to be refused. One request, three or four the first time.
 *
 * @param root path of the mailbox
 * @param folder id of the hidden folder
 */
export function createVersionCheck(
  request: GraphClient,
  batch: BatchClient,
  root: string,
  folder: () => Promise<string>,
): VersionCheck {
  const message = (id: string): string => `${root}/messages/${encodeURIComponent(id)}`;
  const inFolder = async (): Promise<string> => `${root}/mailFolders/${encodeURIComponent(await folder())}/messages`;
  let item: Promise<{ readonly id: string; readonly outdated: string }> | null = null;
  let found: boolean | null = null;
  /** This person may not keep anything in the mailbox. */
  let denied: MailboxError | null = null;

  async function probe(): Promise<{ readonly id: string; readonly outdated: string }> {
    const filter = encodeURIComponent(`subject eq '${VERSIONS_SUBJECT}'`);
    const path = `${await inFolder()}?$filter=${filter}&$select=id,bodyPreview`;
    const [known] = (await request<{ readonly value: readonly Probe[] }>(path)).value;
    if (known?.bodyPreview) return { id: known.id, outdated: known.bodyPreview };
    const made = await request<Probe>(await inFolder(), { method: 'POST', body: { subject: VERSIONS_SUBJECT } });
    const outdated = made['@odata.etag'] ?? '';
    const body = { body: { contentType: 'text', content: outdated } };
    await request(message(made.id), { method: 'PATCH', body });
    return { id: made.id, outdated };
  }

  async function isRefused(): Promise<boolean> {
    item ??= probe().catch((error: unknown) => {
      item = null;
      throw error;
    });
    const { id, outdated } = await item;
    // In a batch: a browser would put a refusal that is what we hope for on its console as an error.
    const body = { importance: 'low' };
    const [answer] = await batch([{ method: 'PATCH', path: message(id), body, ifMatch: outdated }]);
    if (answer instanceof MailboxError && answer.code !== 'conflict') throw answer;
    return answer instanceof MailboxError;
  }

  async function check(): Promise<boolean> {
    if (found === false) return false;
    // A write that truly overlaps another is refused everywhere, and hardly ever twice in a row.
    const isSure = found === true;
    const refused = await orError(isRefused());
    if (refused instanceof MailboxError) {
      denied = refused.code === 'noAccess' ? refused : null;
      throw refused;
    }
    found = refused && (isSure || (await isRefused()));
    return found;
  }

  return {
    check,
    known() {
      if (denied !== null) throw denied;
      return found ?? true;
    },
  };
}
