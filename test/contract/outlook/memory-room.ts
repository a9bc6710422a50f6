import type { OutlookItem, SelectedItem } from '../../../src/outlook/port';
import { CLUSTER, StandInOutlook } from '../../taskpane/stand-ins';
import type { AskedOutlook, OutlookRoom } from './room';

const MAILS = {
  terrace: mail('AAMk-terrace', 'c-1', 'Terras uitbreiden aan de Kade'),
  van: mail('AAMk-van_', 'c-2', 'ontheffing busje centrum'),
} as const;

function mail(id: string, conversationId: string, subject: string) {
  const from = { name: 'Joke Bakker', address: 'joke@brug.example' };
  return { kind: 'read', id, conversationId, subject, from, mailbox: CLUSTER } as const;
}

const selected = ({ id, conversationId, subject }: (typeof MAILS)[keyof typeof MAILS]): SelectedItem => ({
  ...{ id, conversationId, subject, mode: 'read' },
});

/** Outlook as the tests of the pane play it, with two mails to choose from. */
export async function openMemoryRoom(): Promise<OutlookRoom> {
  const outlook = new StandInOutlook();
  let shown: OutlookItem = { kind: 'none' };
  outlook.open = shown;
  outlook.selected = [];

  const show = (item: OutlookItem): void => {
    shown = item;
    outlook.select(item);
  };
  const choose = (which: keyof typeof MAILS): void => {
    show(MAILS[which]);
    outlook.selectItems([selected(MAILS[which])]);
  };
  const asked: AskedOutlook = {
    item: outlook.item,
    selectedItems: outlook.selectedItems,
    reply: outlook.reply,
    editBody: outlook.editBody,
    setHead: outlook.setHead,
    takeAttachments: outlook.takeAttachments,
    putAttachments: outlook.putAttachments,
    leaveWord: outlook.leaveWord,
    wordLeft: outlook.wordLeft,
    openReply: outlook.openReply,
    openMessage: async (id) => {
      await outlook.openMessage(id);
      const found = Object.values(MAILS).find((one) => one.id === id);
      if (found) show(found);
    },
    openPage: outlook.openPage,
    roaming: async (key) => outlook.roaming(key),
    saveRoaming: outlook.saveRoaming,
  };
  return {
    outlook: asked,
    about: async () => outlook,
    listen: async (to) => {
      let times = 0;
      const stop = outlook[to](() => {
        times += 1;
      });
      return { times: async () => times, stop: async () => stop() };
    },
    choose: async (which) => choose(which),
    chooseBoth: async () => {
      show({ kind: 'none' });
      outlook.selectItems([selected(MAILS.van), selected(MAILS.terrace)]);
    },
    beginReply: async () => {
      outlook.written = {
        ...outlook.written,
        html: '<p><br></p><p>Mag het terras groter?</p>',
        subject: `RE: ${MAILS.terrace.subject}`,
        attachments: [],
      };
      show({ kind: 'compose', conversationId: MAILS.terrace.conversationId });
    },
    type: async (text) => outlook.type(text + outlook.written.html),
    attach: async (name) => {
      outlook.written = { ...outlook.written, attachments: [{ id: 'one', name, isInline: false, contentId: '' }] };
    },
    isReplyOpen: async () => outlook.opened > 0,
    reopenPane: async () => undefined,
    trouble: async (kind) => {
      outlook.trouble = kind === 'hidden' ? null : kind;
      outlook.open = kind === 'hidden' ? { kind: 'none' } : shown;
      if (kind === 'hidden') outlook.selected = [];
    },
    stop: async () => undefined,
  };
}
