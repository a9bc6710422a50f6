import { applyEdits } from '../../domain/reply/finding';
import { type OpenReply, type Outlook, OutlookError, type OutlookItem, type SelectedItem } from '../port';
import { ANSWER_LIMIT_MS, answerOf, withinLimit } from './answer';
import { isDarkColour } from './colour';
import { bodyOf, putAttachments, readReply, setHead, takeAttachments, toAddress } from './compose-item';
import { openDialog } from './dialog';
import type { OfficeComposeItem, OfficeLibrary, OfficeReadItem, OfficeSelectedItem } from './library';

/** Outlook refuses a longer body with an exception. */
const BODY_LIMIT = 1_000_000;

/** The Outlook port on office.js. Call it after `Office.onReady`. */
export function connectOutlook(office: OfficeLibrary): Outlook {
  const { mailbox, roamingSettings, displayLanguage, officeTheme, ui } = office.context;

  /**
   * Calls of office.js carry no item id: a held item answers with the content of whatever is in front of the user by
   * then. So every answer is thrown away unless the same item is still there.
   */
  async function whileInFront<T>(item: OfficeReadItem | OfficeComposeItem, ask: () => Promise<T>): Promise<T> {
    const before = identityOf(item);
    const answer = await ask();
    const now = mailbox.item;
    if (!now || identityOf(now) !== before) {
      throw new OutlookError('itemChanged', 'another item was selected before the answer came');
    }
    return answer;
  }

  function openItem<K extends 'read' | 'compose'>(kind: K): K extends 'read' ? OfficeReadItem : OfficeComposeItem;
  function openItem(kind: 'read' | 'compose'): OfficeReadItem | OfficeComposeItem {
    const item = mailbox.item;
    if (item && kind === (isRead(item) ? 'read' : 'compose')) return item;
    throw new OutlookError('itemChanged', `no item open to ${kind}`);
  }

  async function mailboxOf(item: OfficeReadItem): Promise<string> {
    const own = mailbox.userProfile.emailAddress;
    const ask = item.getSharedPropertiesAsync?.bind(item);
    if (!ask) return own;
    try {
      const shared = await answerOf<Office.SharedProperties>('getSharedPropertiesAsync', (done) => {
        ask(done);
      });
      // `owner` is a display name in some clients, so it counts only when it is an address.
      return [shared.targetMailbox, shared.owner].find((name) => name.includes('@')) ?? own;
    } catch (error) {
      // Outlook refuses this call for a message that lies in the person's own mailbox.
      if (error instanceof OutlookError && error.code === 'refused') return own;
      throw error;
    }
  }

  /** Clients write an id for Exchange Web Services; Outlook for mobile writes one for Graph. */
  const graphId = (id: string): string => mailbox.convertToRestId?.(id, 'v2.0') ?? id;

  const toSelectedItem = ({ itemId, conversationId, subject, itemMode }: OfficeSelectedItem): SelectedItem => ({
    id: graphId(itemId),
    conversationId: conversationId ?? null,
    subject,
    mode: /^compose$/i.test(itemMode) ? 'compose' : 'read',
  });

  const listeners = new Map<string, Set<() => void>>();

  /** One handler at Outlook for all that listen to an event: Outlook can only take all handlers of an event away at once. */
  function listen(eventType: string, listener: () => void): () => void {
    const all = listeners.get(eventType) ?? new Set();
    listeners.set(eventType, all.add(listener));
    if (all.size === 1) {
      // A client that cannot pin the pane refuses this, and then the event never comes either.
      answerOf<void>('addHandlerAsync', (done) => {
        mailbox.addHandlerAsync(eventType, () => [...all].forEach((each) => each()), done);
      }).catch(() => undefined);
    }
    return () => {
      if (!all.delete(listener) || all.size > 0) return;
      answerOf<void>('removeHandlerAsync', (done) => {
        mailbox.removeHandlerAsync(eventType, done);
      }).catch(() => undefined);
    };
  }

  async function openMessage(id: string): Promise<void> {
    const ewsId = mailbox.convertToEwsId?.(id, 'v2.0') ?? id;
    const open = mailbox.displayMessageFormAsync?.bind(mailbox);
    if (open) {
      await answerOf<void>('displayMessageFormAsync', (done) => {
        open(ewsId, done);
      });
    } else {
      await withinLimit<void>('displayMessageForm', ANSWER_LIMIT_MS, (resolve) => {
        mailbox.displayMessageForm(ewsId);
        resolve();
      });
    }
  }

  return {
    user: { name: mailbox.userProfile.displayName, address: mailbox.userProfile.emailAddress },
    language: displayLanguage,
    isDark: officeTheme ? isDarkColour(officeTheme.bodyBackgroundColor) : null,

    async item(): Promise<OutlookItem> {
      const item = mailbox.item;
      if (!item || String(item.itemType) !== 'message') return { kind: 'none' };
      if (!isRead(item)) return { kind: 'compose', conversationId: item.conversationId };
      const read = {
        kind: 'read',
        id: graphId(item.itemId),
        conversationId: item.conversationId,
        subject: item.subject,
        from: toAddress(item.from),
      } as const;
      return { ...read, mailbox: await whileInFront(item, () => mailboxOf(item)) };
    },

    onItemChanged: (listener) => listen(office.EventType.ItemChanged, listener),

    async selectedItems() {
      const ask = mailbox.getSelectedItemsAsync?.bind(mailbox);
      if (!ask) return null;
      const found = await answerOf<OfficeSelectedItem[]>('getSelectedItemsAsync', (done) => {
        ask(done);
      });
      return found.filter(({ itemType }) => /^message$/i.test(itemType)).map(toSelectedItem);
    },

    onSelectedItemsChanged(listener) {
      const name = office.EventType.SelectedItemsChanged;
      return name === undefined ? () => undefined : listen(name, listener);
    },

    async reply(): Promise<OpenReply> {
      const item = openItem('compose');
      return whileInFront(item, () => readReply(item));
    },

    async editBody(html, edits) {
      const item = openItem('compose');
      const now = await whileInFront(item, () => bodyOf(item));
      if (now !== html) return 'changed';
      const edited = applyEdits(html, edits);
      if (edited.length > BODY_LIMIT) return 'tooLong';
      await answerOf<void>('body.setAsync', (done) => {
        item.body.setAsync(edited, { coercionType: 'html' }, done);
      });
      return 'replaced';
    },

    async setHead(head) {
      const item = openItem('compose');
      await whileInFront(item, () => setHead(item, head));
    },

    async takeAttachments(ids) {
      const item = openItem('compose');
      return whileInFront(item, () => takeAttachments(item, ids));
    },

    async putAttachments(taken) {
      const item = openItem('compose');
      await whileInFront(item, () => putAttachments(item, taken));
    },

    async leaveWord(key, word) {
      const item = openItem('compose');
      const memory = item.sessionData;
      if (!memory) return false;
      await whileInFront(item, () =>
        answerOf<void>('sessionData.setAsync', (done) => {
          memory.setAsync(key, word, done);
        }),
      );
      return true;
    },

    async wordLeft(key) {
      const item = openItem('compose');
      const memory = item.sessionData;
      if (!memory) return null;
      try {
        return await whileInFront(item, () =>
          answerOf<string>('sessionData.getAsync', (done) => {
            memory.getAsync(key, done);
          }),
        );
      } catch (error) {
        // Outlook refuses to read a key under which nothing was kept.
        if (error instanceof OutlookError && error.code === 'refused') return null;
        throw error;
      }
    },

    async openReply() {
      const item = openItem('read');
      const open = item.displayReplyFormAsync?.bind(item);
      if (open) {
        await answerOf<void>('displayReplyFormAsync', (done) => {
          open('', done);
        });
      } else {
        await withinLimit<void>('displayReplyForm', ANSWER_LIMIT_MS, (resolve) => {
          item.displayReplyForm('');
          resolve();
        });
      }
    },

    openMessage,

    openPage: (address) =>
      openDialog(ui, address, ({ id }) => {
        // A message that is gone by now does not open: the page shows so at its next look.
        openMessage(id).catch(() => undefined);
      }),

    roaming: (key) => roamingSettings.get(key) as unknown,

    async saveRoaming(key, value) {
      roamingSettings.set(key, value);
      await answerOf<void>('roamingSettings.saveAsync', (done) => {
        roamingSettings.saveAsync(done);
      });
    },
  };
}

/** While a message is written, its subject is an object to ask; of a received message it is the text itself. */
function isRead(item: OfficeReadItem | OfficeComposeItem): item is OfficeReadItem {
  return typeof item.subject === 'string';
}

function identityOf(item: OfficeReadItem | OfficeComposeItem): string {
  return isRead(item) ? `read ${item.itemId}` : `compose ${item.conversationId}`;
}
