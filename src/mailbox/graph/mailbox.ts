import type { MailMessage } from '../../domain/mail/message';
import { parseSettings, serialiseSettings } from '../../domain/settings/parse';
import type { ClusterSettings } from '../../domain/settings/settings';
import { noExperience, parseExperience, serialiseExperience } from '../../domain/team/experience';
import { MailboxError } from '../error';
import type { Category, ChangedMessage, ClusterMailbox, MessageChanges, OwnCategories } from '../port';
import { createAcknowledgingCalls } from './acknowledging';
import { guardWrites } from '../guarded-writes';
import { createBatchClient, createChainClient } from './batch';
import { createGraphClient, type GraphClient, type TokenSource } from './client';
import { figureMails } from './figure-mails';
import { createLockingCalls } from './locking';
import { quoted, repliesPath, toBody, toDraft, toHeaders, toMarkedReply } from './replies';
import { createPlainWrites, orConflict } from './plain-writes';
import { createKeptTexts } from './kept-texts';
import { EXPERIENCE_SUBJECT, SETTINGS_SUBJECT } from './names';
import { createVersionCheck } from './version-check';
import { MESSAGE_EXPAND, MESSAGE_FIELDS, toMessage, type GraphMessage } from './transform';

export interface GraphOptions {
  /** Base address of Graph without the version, for example https://graph.microsoft.com. */
  readonly graph: string;
  readonly token: TokenSource;
}

interface GraphPage<T> {
  readonly value: readonly T[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

/** What a list of changes tells of each message. */
const CHANGED_FIELDS = 'receivedDateTime,conversationId,from,hasAttachments';
const PAGE_SIZE = 100;
/** For lists without bodies; Graph gives at most a thousand. */
const LARGE_PAGE_SIZE = 500;

/** The shared mailbox with this address, through Microsoft Graph. Duties are those of the port. */
export function createGraphMailbox(
  options: GraphOptions & { readonly now: () => Date },
  address: string,
): ClusterMailbox {
  const request = createGraphClient(options.graph, options.token);
  const inChains = createChainClient(request);
  const batch = createBatchClient(inChains);
  const root = `/users/${encodeURIComponent(address)}`;
  const message = (id: string): string => `${root}/messages/${encodeURIComponent(id)}`;
  const whole = `$select=${MESSAGE_FIELDS}&$expand=${encodeURIComponent(MESSAGE_EXPAND)}`;
  const kept = createKeptTexts(request, root);
  const locking = createLockingCalls(request, batch, inChains, root, () => kept.folder());
  const versions = createVersionCheck(request, batch, root, () => kept.folder());
  let alwaysLocks = false;
  const heed = ({ ownershipLock }: ClusterSettings): void => {
    alwaysLocks = ownershipLock === true;
  };
  const messages: ClusterMailbox['messages'] = async (ids) => {
    const found = await batch<GraphMessage>(ids.map((id) => ({ method: 'GET', path: `${message(id)}?${whole}` })));
    return found.map((one) => (one instanceof MailboxError ? one : toMessage(one)));
  };
  const readMessages = async (
    path: string,
    filter: string,
    onPage?: (count: number) => void,
  ): Promise<readonly MailMessage[]> => {
    const from = `${path}?$filter=${encodeURIComponent(filter)}&${whole}&$top=${LARGE_PAGE_SIZE}`;
    return (await readAll<GraphMessage>(request, from, onPage)).map(toMessage);
  };

  return {
    address,

    async message(id) {
      return toMessage(await request<GraphMessage>(`${message(id)}?${whole}`));
    },

    messages,

    async body(id) {
      return toBody(await request<GraphMessage>(`${message(id)}?$select=body`));
    },

    async headers(id) {
      return toHeaders(await request<GraphMessage>(`${message(id)}?$select=internetMessageHeaders`));
    },

    async inbox({ top, page }) {
      const path = page ?? `${root}/mailFolders/inbox/messages?${whole}&$orderby=receivedDateTime desc&$top=${top}`;
      const answer = await request<GraphPage<GraphMessage>>(path);
      return { messages: answer.value.map(toMessage), next: answer['@odata.nextLink'] ?? null };
    },

    changes: (token) =>
      readChanges(request, token ?? `${root}/mailFolders/inbox/messages/delta?$select=${CHANGED_FIELDS}`),

    async work(since, onRead) {
      let read = 0;
      const onPage = (count: number): void => {
        read += count;
        onRead?.(read);
      };
      const [flagged, recent] = await Promise.all([
        readMessages(`${root}/messages`, "flag/flagStatus eq 'flagged'", onPage),
        readMessages(
          `${root}/mailFolders/inbox/messages`,
          `receivedDateTime ge ${since.toISOString()} and flag/flagStatus eq 'notFlagged'`,
          onPage,
        ),
      ]);
      return [...flagged, ...recent];
    },

    changedSince: (moment) => readMessages(`${root}/messages`, `lastModifiedDateTime ge ${moment.toISOString()}`),

    figureMails: (wanted) => figureMails(request, root, wanted),

    async outlookId(id) {
      // Outlook goes by the id that changes with the folder.
      return (await request<GraphMessage>(`${message(id)}?$select=id`, { changingIds: true })).id;
    },

    async webLink(id) {
      return (await request<{ webLink?: string | null }>(`${message(id)}?$select=webLink`)).webLink ?? '';
    },

    async conversation(conversationId) {
      const found = await readMessages(`${root}/messages`, `conversationId eq '${quoted(conversationId)}'`);
      return [...found].sort((a, b) => a.receivedAt.localeCompare(b.receivedAt));
    },

    lock: (names, at, heldMs) => locking.lock(names, at, heldMs),
    renew: (lock, at, heldMs) => locking.renew(lock, at, heldMs),
    unlock: (taken) => locking.unlock(taken),
    keepsToVersions: async () => !alwaysLocks && versions.check(),
    ...guardWrites(
      {
        ...createPlainWrites(request, inChains, root),
        ...locking,
        messages,
        keepsToVersions: async () => versions.known(),
      },
      { now: options.now, alwaysLocks: () => alwaysLocks },
    ),

    async createReply(id, reply) {
      const draft = await request<{ id: string }>(`${message(id)}/createReply`, {
        method: 'POST',
        body: { message: toDraft(reply) },
      });
      return draft.id;
    },

    async pictures(id) {
      const fields = 'id,isInline,microsoft.graph.fileAttachment/contentId';
      const found = await readAll<{ id: string; isInline?: boolean | null; contentId?: string | null }>(
        request,
        `${message(id)}/attachments?$select=${fields}`,
      );
      return found
        .filter(({ isInline }) => isInline === true)
        .map(({ id: pictureId, contentId }) => ({ id: pictureId, contentId: contentId ?? '' }));
    },

    async removePicture(draftId, pictureId) {
      const path = `${message(draftId)}/attachments/${encodeURIComponent(pictureId)}`;
      try {
        await request(path, { method: 'DELETE' });
      } catch (error) {
        if (!(error instanceof MailboxError && error.code === 'notFound')) throw error;
      }
    },

    async createMail(mail) {
      return (await request<{ id: string }>(`${root}/messages`, { method: 'POST', body: toDraft(mail) })).id;
    },

    async send(draftId) {
      await request(`${message(draftId)}/send`, { method: 'POST' });
    },

    async findReplies(marker) {
      const found = await readAll<GraphMessage>(request, repliesPath(root, marker));
      return found.map(toMarkedReply);
    },

    ...createAcknowledgingCalls(request, batch, root),
    async settings() {
      const stored = await kept.read(SETTINGS_SUBJECT);
      if (stored === null) return null;
      const settings = parseSettings(stored.content);
      if (settings === null) throw new MailboxError('failed', 'the settings item cannot be read by this version');
      heed(settings);
      return { settings, version: stored.version };
    },
    async saveSettings(value, version) {
      const outcome = await orConflict(kept.write(SETTINGS_SUBJECT, serialiseSettings(value), version));
      if (outcome === 'written') heed(value);
      return outcome;
    },
    async experience() {
      const stored = await kept.read(EXPERIENCE_SUBJECT);
      // Counts that cannot be read are begun anew.
      return stored && { experience: parseExperience(stored.content) ?? noExperience, version: stored.version };
    },
    saveExperience: (experience, version) =>
      orConflict(kept.write(EXPERIENCE_SUBJECT, serialiseExperience(experience), version)),
  };
}

/** The list of categories of the signed-in person. Nobody but the owner of a mailbox may write in its list. */
export function createOwnCategories(options: GraphOptions): OwnCategories {
  const request = createGraphClient(options.graph, options.token);
  const path = '/me/outlook/masterCategories';
  return {
    async list() {
      const found = await readAll<{ displayName: string; color: Category['colour'] }>(request, path);
      return found.map(({ displayName, color }) => ({ name: displayName, colour: color }));
    },
    async add({ name, colour }) {
      // Two panes that open at the same moment both find the name missing: the second is told that it is there.
      await orConflict(request(path, { method: 'POST', body: { displayName: name, color: colour } }));
    },
  };
}

async function readChanges(request: GraphClient, from: string): Promise<MessageChanges> {
  const changed: ChangedMessage[] = [];
  const removedIds: string[] = [];
  for (let path = from; ;) {
    const page = await request<GraphPage<GraphMessage>>(path, { prefer: `odata.maxpagesize=${PAGE_SIZE}` });
    for (const one of page.value) {
      if (one['@removed'] === undefined) changed.push(toMessage(one));
      else removedIds.push(one.id);
    }
    const next = page['@odata.nextLink'];
    if (next === undefined) return { changed, removedIds, token: page['@odata.deltaLink'] ?? from };
    path = next;
  }
}

/** @param onPage hears after each page how many it held */
async function readAll<T>(request: GraphClient, from: string, onPage?: (count: number) => void): Promise<readonly T[]> {
  const found: T[] = [];
  for (let path: string | undefined = from; path !== undefined;) {
    const page: GraphPage<T> = await request<GraphPage<T>>(path);
    found.push(...page.value);
    onPage?.(page.value.length);
    path = page['@odata.nextLink'];
  }
  return found;
}
