import { parseSettings, serialiseSettings } from '../../domain/settings/parse';
import type { ClusterSettings } from '../../domain/settings/settings';
import { MailboxError } from '../error';
import type { StoredSettings } from '../port';
import type { GraphClient } from './client';
import { SETTINGS_FOLDER, SETTINGS_SUBJECT } from './names';

interface Listed<T> {
  readonly value: readonly T[];
}

interface SettingsItem {
  readonly id: string;
  readonly '@odata.etag'?: string;
  readonly body?: { readonly content: string };
}

/** The settings of the cluster, in one draft in a hidden folder of its mailbox. */
export interface SettingsStore {
  /** Id of the hidden folder; null in a mailbox that was never set up. */
  folder(): Promise<string | null>;
  read(): Promise<StoredSettings | null>;
  /** Rejects with a `conflict` when the settings are not at this version any more. */
  write(settings: ClusterSettings, version: string | null): Promise<void>;
}

export function createSettingsStore(request: GraphClient, root: string): SettingsStore {
  const children = `${root}/mailFolders/msgfolderroot/childFolders`;

  async function folder(): Promise<string | null> {
    const filter = encodeURIComponent(`displayName eq '${SETTINGS_FOLDER}'`);
    const found = await request<Listed<{ id: string }>>(`${children}?includeHiddenFolders=true&$filter=${filter}`);
    return found.value[0]?.id ?? null;
  }

  async function item(folderId: string): Promise<SettingsItem | null> {
    const filter = encodeURIComponent(`subject eq '${SETTINGS_SUBJECT}'`);
    const found = await request<Listed<SettingsItem>>(
      `${root}/mailFolders/${encodeURIComponent(folderId)}/messages?$filter=${filter}&$select=id,body`,
      { prefer: 'outlook.body-content-type="text"' },
    );
    return found.value[0] ?? null;
  }

  return {
    folder,

    async read() {
      const folderId = await folder();
      const stored = folderId === null ? null : await item(folderId);
      if (stored === null) return null;
      const settings = parseSettings(stored.body?.content ?? '');
      if (settings === null) throw new MailboxError('failed', 'the settings item cannot be read by this version');
      return { settings, version: stored['@odata.etag'] ?? '' };
    },

    async write(settings, version) {
      const body = { contentType: 'text', content: serialiseSettings(settings) };
      const folderId =
        (await folder()) ??
        (
          await request<{ id: string }>(children, {
            method: 'POST',
            body: { displayName: SETTINGS_FOLDER, isHidden: true },
          })
        ).id;
      const stored = await item(folderId);
      if (stored === null) {
        if (version !== null) throw new MailboxError('conflict', 'the settings item is gone');
        await request(`${root}/mailFolders/${encodeURIComponent(folderId)}/messages`, {
          method: 'POST',
          body: { subject: SETTINGS_SUBJECT, body },
        });
        return;
      }
      if (version === null) throw new MailboxError('conflict', 'the settings item exists already');
      await request(`${root}/messages/${encodeURIComponent(stored.id)}`, {
        method: 'PATCH',
        body: { body },
        ifMatch: version,
      });
    },
  };
}
