import { civilDate } from '../../../src/domain/deadlines/civil-date';
import { emptyRecord } from '../../../src/domain/ownership/record';
import type { ClusterMailbox, TriageChange } from '../../../src/mailbox/port';
import { SETTINGS } from '../../../src/practice/server/seed/settings';
import { eventually } from '../../e2e/eventually';
import { openGraph, type FaultyMailroom } from './mailrooms';
import { QUESTION } from './mails';
import { loseNoTime, TROUBLES, type Trouble } from './troubles';

const CHANGE: TriageChange = {
  categories: ['Sanne Brandsma'],
  due: civilDate(2026, 11, 26),
  record: { ...emptyRecord, due: civilDate(2026, 11, 26) },
};

/** One question, and what the calls about it need to know. */
interface Case {
  readonly id: string;
  readonly marker: string;
  readonly draftId: string;
  readonly conversationId: string;
  readonly token: string;
}

const READS: readonly (readonly [name: string, read: (mailbox: ClusterMailbox, at: Case) => Promise<unknown>])[] = [
  ['a message', (mailbox, { id }) => mailbox.message(id)],
  ['a body', (mailbox, { id }) => mailbox.body(id)],
  ['headers', (mailbox, { id }) => mailbox.headers(id)],
  ['the inbox', async (mailbox) => (await mailbox.inbox({ top: 5 })).messages],
  ['a conversation', (mailbox, { conversationId }) => mailbox.conversation(conversationId)],
  ['everything, to follow changes', async (mailbox) => (await mailbox.changes(null)).changed],
  ['what changed since', async (mailbox, { token }) => (await mailbox.changes(token)).changed],
  ['our own replies', (mailbox, { marker }) => mailbox.findReplies(marker)],
  ['the settings', (mailbox) => mailbox.settings()],
];

/** What each does, how Graph is asked for it, and what a second try gives after the first was carried out without our knowing. */
interface Write {
  readonly method: 'PATCH' | 'POST';
  readonly write: (mailbox: ClusterMailbox, at: Case) => Promise<unknown>;
  readonly again: 'succeeds' | 'fails';
}

const WRITES: readonly (readonly [name: string, write: Write])[] = [
  [
    'an owner and a day on a question',
    {
      method: 'PATCH',
      write: async (mailbox, { id }) => mailbox.writeTriage(await mailbox.message(id), CHANGE),
      again: 'succeeds',
    },
  ],
  [
    'a draft of our own',
    {
      method: 'POST',
      write: (mailbox, { id, marker }) => mailbox.createReply(id, replyWith(`${marker} more`)),
      again: 'succeeds',
    },
  ],
  // Exchange does not send a draft twice: whoever asks again finds it in Sent Items by its marker.
  [
    'a draft, to the entrepreneur',
    { method: 'POST', write: (mailbox, { draftId }) => mailbox.send(draftId), again: 'fails' },
  ],
  [
    'the settings',
    {
      method: 'PATCH',
      write: async (mailbox, { marker }) =>
        mailbox.saveSettings({ ...SETTINGS, words: [marker] }, (await mailbox.settings())?.version ?? null),
      again: 'succeeds',
    },
  ],
];

function replyWith(marker: string) {
  const body = { format: 'html', content: '<p>U krijgt antwoord.</p>' } as const;
  return { to: QUESTION.from, subject: 'Ontvangen', body, headers: [], marker };
}

describe.each(TROUBLES)('the cluster mailbox through a Graph that %s', (_name, { rule, ...trouble }: Trouble) => {
  let room: FaultyMailroom;
  let patience: jest.SpyInstance;
  let cases = 0;
  beforeAll(async () => {
    patience = loseNoTime();
    room = await openGraph();
    await room.mailbox.sanne.saveSettings(SETTINGS, null);
  });
  afterEach(() => room.setFaults([]));
  afterAll(async () => {
    await room.stop();
    patience.mockRestore();
  });

  async function prepare(): Promise<Case> {
    const { worker } = room.mailbox;
    const id = await room.receive(QUESTION);
    const marker = `question ${(cases += 1)}`;
    const draftId = await worker.createReply(id, replyWith(marker));
    const { conversationId } = await worker.message(id);
    return { id, marker, draftId, conversationId, token: (await worker.changes(null)).token };
  }

  /** All that anyone can see of a case. */
  async function seen({ id, conversationId }: Case): Promise<unknown> {
    const { worker } = room.mailbox;
    const conversation = await worker.conversation(conversationId);
    return {
      question: await worker.message(id),
      mails: conversation.map(({ subject, isDraft }) => ({ subject, isDraft })),
      delivered: (await room.delivered()).length,
      settings: (await worker.settings())?.settings,
    };
  }

  it.each(READS)('says why it cannot read %s, and reads it afterwards', async (_what, read) => {
    const at = await prepare();
    const { sanne } = room.mailbox;
    const before = await read(sanne, at);
    room.setFaults([rule]);
    const { code, retryAfterMs } = trouble;
    await expect(read(sanne, at)).rejects.toMatchObject({ name: 'MailboxError', code, retryAfterMs });
    room.setFaults([]);
    expect(await read(sanne, at)).toEqual(before);
  });

  it.each(WRITES)(
    'says why it cannot write %s, leaves nothing half-written, and writes it afterwards',
    async (_what, { method, write, again }) => {
      const at = await prepare();
      const { sanne } = room.mailbox;
      const before = await seen(at);
      room.setFaults([{ ...rule, method }]);
      const { code, retryAfterMs, isCarriedOut } = trouble;
      await expect(write(sanne, at)).rejects.toMatchObject({ name: 'MailboxError', code, retryAfterMs });
      room.setFaults([]);

      const isUntouched = async (): Promise<boolean> => JSON.stringify(await seen(at)) === JSON.stringify(before);
      if (isCarriedOut) await eventually('the write', async () => !(await isUntouched()) || null);
      else expect(await isUntouched()).toBe(true);

      const second = write(sanne, at);
      if (isCarriedOut && again === 'fails') await expect(second).rejects.toMatchObject({ name: 'MailboxError' });
      else await second;
      expect(await isUntouched()).toBe(false);
    },
  );
});
