import { parseSettings, serialiseSettings } from '../../../domain/settings/parse';
import type { KnowledgeCard } from '../../../domain/team/card';
import { SETTINGS_FOLDER, SETTINGS_SUBJECT } from '../../../mailbox/graph/names';
import type { Mailbox } from '../store/folders';
import type { StoredMessage } from '../store/message';
import type { MailStore } from '../store/store';

/**
 * Adds the absence of these people to the settings that the cluster has already; all else that was set stays. Settings that cannot be read stay
 * as they are.
 */
export function storeAbsence(store: MailStore, cluster: Mailbox, away: readonly KnowledgeCard[]): void {
  const item = settingsItem(store, cluster);
  const settings = item === null ? null : parseSettings(store.messages.body(item).content);
  if (item === null || settings === null) return;
  const cards = settings.cards.map((card) => ({
    ...card,
    absence: [...card.absence, ...(away.find(({ id }) => id === card.id)?.absence ?? [])],
  }));
  store.messages.update(item, { body: { format: 'text', content: serialiseSettings({ ...settings, cards }) } });
}

function settingsItem(store: MailStore, cluster: Mailbox): StoredMessage | null {
  const { folders, messages } = store;
  const top = folders.children(folders.wellKnown(cluster, 'msgfolderroot'));
  const folder = top.find(({ name }) => name === SETTINGS_FOLDER);
  if (folder === undefined) return null;
  return messages.inFolder(folder).find(({ subject }) => subject === SETTINGS_SUBJECT) ?? null;
}
