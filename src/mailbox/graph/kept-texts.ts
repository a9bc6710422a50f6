import { MailboxError, orError } from '../error';
import type { GraphClient } from './client';
import { SETTINGS_FOLDER } from './names';

interface Listed<T> {
  readonly value: readonly T[];
}

interface KeptItem {
  readonly id: string;
  readonly '@odata.etag'?: string;
  readonly body?: { readonly content: string };
}

/** A text that is kept in the mailbox. */
export interface KeptText {
  readonly content: string;
  readonly version: string;
}

/** Texts that Clusterpost keeps for the whole cluster, each in a draft with a subject of its own, in one hidden folder of the mailbox. */
export interface KeptTexts {
  /** Id of the hidden folder, which is made when it is not there. */
  folder(): Promise<string>;
  /** Null when nothing was kept yet. */
  read(subject: string): Promise<KeptText | null>;
  /** Rejects with a `conflict` when the text is not at this version any more; null: it is not there yet. */
  write(subject: string, content: string, version: string | null): Promise<void>;
}

/** @param root path of the mailbox */
export function createKeptTexts(request: GraphClient, root: string): KeptTexts {
  const children = `${root}/mailFolders/msgfolderroot/childFolders`;

  let known: string | null = null;

  async function find(): Promise<string | null> {
    const filter = encodeURIComponent(`displayName eq '${SETTINGS_FOLDER}'`);
    const found = await request<Listed<{ id: string }>>(`${children}?includeHiddenFolders=true&$filter=${filter}`);
    known = found.value[0]?.id ?? null;
    return known;
  }

  async function make(): Promise<string> {
    const body = { displayName: SETTINGS_FOLDER, isHidden: true };
    const made = await orError(request<{ id: string }>(children, { method: 'POST', body }));
    if (!(made instanceof MailboxError)) {
      known = made.id;
      return known;
    }
    // Somebody else made it in the same moment.
    const theirs = made.code === 'conflict' ? await find() : null;
    if (theirs === null) throw made;
    return theirs;
  }

  async function folder(): Promise<string> {
    return known ?? (await find()) ?? (await make());
  }

  async function item(folderId: string, subject: string): Promise<KeptItem | null> {
    const filter = encodeURIComponent(`subject eq '${subject}'`);
    const found = await request<Listed<KeptItem>>(
      `${root}/mailFolders/${encodeURIComponent(folderId)}/messages?$filter=${filter}&$select=id,body`,
      { prefer: 'outlook.body-content-type="text"' },
    );
    return found.value[0] ?? null;
  }

  return {
    folder,

    async read(subject) {
      const folderId = await find();
      const stored = folderId === null ? null : await item(folderId, subject);
      return stored && { content: stored.body?.content ?? '', version: stored['@odata.etag'] ?? '' };
    },

    async write(subject, content, version) {
      const body = { contentType: 'text', content };
      const folderId = await folder();
      const stored = await item(folderId, subject);
      if (stored === null) {
        if (version !== null) throw new MailboxError('conflict', `the item ${subject} is gone`);
        await request(`${root}/mailFolders/${encodeURIComponent(folderId)}/messages`, {
          method: 'POST',
          body: { subject, body },
        });
        return;
      }
      if (version === null) throw new MailboxError('conflict', `the item ${subject} exists already`);
      await request(`${root}/messages/${encodeURIComponent(stored.id)}`, {
        method: 'PATCH',
        body: { body },
        ifMatch: version,
      });
    },
  };
}
