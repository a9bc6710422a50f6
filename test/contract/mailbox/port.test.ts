import { civilDate } from '../../../src/domain/deadlines/civil-date';
import { emptyRecord } from '../../../src/domain/ownership/record';
import type { ClusterMailbox, NewReply } from '../../../src/mailbox/port';
import { SETTINGS } from '../../../src/practice/server/seed/settings';
import { ALL_MAILROOMS, NOW, type Mailroom } from './mailrooms';
import { QUESTION } from './mails';

const REPLY: NewReply = {
  to: QUESTION.from,
  subject: 'Wij hebben uw vraag ontvangen',
  body: { format: 'html', content: '<p>Geachte heer De Wit,</p><p>U krijgt antwoord.</p>' },
  headers: [['X-Auto-Response-Suppress', 'All']],
  marker: 'question 1',
};
const DAY = civilDate(2026, 11, 26);
const OWNER = { id: 'sanne', name: 'Sanne Brandsma', since: NOW.toISOString(), nonce: 'n1' };
const EXTENSIVE = { ...emptyRecord, owner: { ...OWNER, name: 'Zoë “de Wit” <zoë>' } };

describe.each(ALL_MAILROOMS)('the cluster mailbox %s', (_name, open) => {
  let room: Mailroom;
  let mailbox: ClusterMailbox;
  beforeAll(async () => {
    room = await open();
    mailbox = room.mailbox.sanne;
  });
  afterAll(() => room.stop());
  beforeEach(() => room.setConflicts('honoured'));

  const fresh = async (): Promise<string> => room.receive(QUESTION);

  describe('reading', () => {
    it('shows a mail as it came in', async () => {
      const message = await mailbox.message(await fresh());
      expect(message).toMatchObject({
        subject: QUESTION.subject,
        from: QUESTION.from,
        cc: [],
        receivedAt: expect.stringMatching(/^2026-11-24T09:30:00/) as string,
        preview: expect.stringContaining('zes tafels') as string,
        isRead: false,
        isDraft: false,
        hasAttachments: false,
        categories: [],
        flag: 'notFlagged',
        due: null,
        record: null,
        hasUnreadableRecord: false,
      });
      expect(message.to.map(({ address }) => address)).toEqual([mailbox.address]);
    });

    it('shows the body, and the headers with their names', async () => {
      const id = await fresh();
      expect(await mailbox.body(id)).toMatchObject({
        format: 'html',
        content: expect.stringContaining('zes tafels') as string,
      });
      const headers = await mailbox.headers(id);
      expect(headers?.find(([name]) => name.toLowerCase() === 'x-mailer')?.[1]).toBe('Postbode 3');
    });

    it('says so when a message has no headers', async () => {
      expect(await mailbox.headers(await mailbox.createReply(await fresh(), { ...REPLY, headers: [] }))).toBeNull();
    });

    it('says that a message is not there', async () => {
      await expect(mailbox.message('AAMkAGnietsXX=')).rejects.toMatchObject({ code: 'notFound' });
    });

    it('keeps to the same id when a message moves', async () => {
      const id = await fresh();
      await room.archive(id);
      expect((await mailbox.message(id)).subject).toBe(QUESTION.subject);
    });

    it('pages through the inbox, newest first, and gives every message once', async () => {
      const ids = [await fresh(), await fresh(), await fresh()];
      const found: string[] = [];
      let page: string | null | undefined;
      do {
        const answer = await mailbox.inbox({ top: 2, ...(page && { page }) });
        expect(answer.messages.length).toBeLessThanOrEqual(2);
        found.push(...answer.messages.map(({ id }) => id));
        page = answer.next;
      } while (page !== null);
      expect(new Set(found).size).toBe(found.length);
      expect(ids.every((id) => found.includes(id))).toBe(true);
    });

    it('gives a conversation oldest first, with what was answered', async () => {
      const id = await fresh();
      const draft = await mailbox.createReply(id, REPLY);
      const later = await room.receive({ ...QUESTION, subject: 'Re: Terras', answers: id });
      const { conversationId } = await mailbox.message(id);
      const conversation = await mailbox.conversation(conversationId);
      expect(conversation.map((message) => message.id).sort()).toEqual([id, draft, later].sort());
    });
  });

  describe('the work list', () => {
    it('holds what is flagged wherever it lies, and what came in lately and is not flagged', async () => {
      const [flagged, recent, finished] = [await fresh(), await fresh(), await fresh()];
      await mailbox.writeTriage(await mailbox.message(flagged), { due: DAY });
      await mailbox.writeTriage(await mailbox.message(finished), { complete: true });
      await room.archive(flagged);
      let read = 0;
      const work = await mailbox.work(NOW, (count) => (read = count));
      expect(read).toBe(work.length);
      const held = work.map(({ id }) => id);
      expect(held).toEqual(expect.arrayContaining([flagged, recent]));
      expect(held).not.toContain(finished);
      expect((await mailbox.work(new Date(NOW.getTime() + 60_000))).map(({ id }) => id)).not.toContain(recent);
    });

    it('tells with its record what was written since', async () => {
      const id = await fresh();
      await mailbox.writeTriage(await mailbox.message(id), { record: EXTENSIVE });
      const changed = await mailbox.changedSince(NOW);
      expect(changed.find((message) => message.id === id)?.record).toEqual(EXTENSIVE);
      expect(await mailbox.changedSince(new Date(NOW.getTime() + 60_000))).toEqual([]);
    });

    it('gives all mail for figures, with what is kept on it and what Clusterpost wrote by itself', async () => {
      const id = await fresh();
      const draft = await mailbox.createReply(id, REPLY);
      await mailbox.send(draft);
      await mailbox.writeTriage(await mailbox.message(id), { record: EXTENSIVE, complete: true });
      for (const by of ['received', 'changed'] as const) {
        const { mails, total } = await mailbox.figureMails({ since: NOW, by });
        expect(total).toBe(mails.length);
        const { owner, due, finished } = EXTENSIVE;
        expect(mails.find((mail) => mail.id === id)).toMatchObject({
          ...{ from: QUESTION.from.address, to: [mailbox.address], isDraft: false, isAutomatic: false },
          record: { owner, due, finished },
        });
        expect(mails.find((mail) => mail.id === draft)).toMatchObject({
          ...{ from: mailbox.address, to: [REPLY.to.address], isAutomatic: true, record: null },
        });
      }
      const later = { since: new Date(NOW.getTime() + 60_000), by: 'changed' } as const;
      expect(await mailbox.figureMails(later)).toEqual({ mails: [], total: 0, next: null });
    });

    it('knows under which id Outlook has a message, and says so when it is not there', async () => {
      expect(await mailbox.outlookId(await fresh())).toEqual(expect.stringMatching(/./));
      await expect(mailbox.outlookId('nothing')).rejects.toMatchObject({ code: 'notFound' });
    });

    it('gives the address at which Outlook on the web shows a message', async () => {
      expect(await mailbox.webLink(await fresh())).toMatch(/^https:\/\/[^/]+\/.*ItemID=./);
      await expect(mailbox.webLink('nothing')).rejects.toMatchObject({ code: 'notFound' });
    });
  });

  describe('following changes', () => {
    it('tells what came in and what was written since the last time, and nothing twice', async () => {
      const before = await mailbox.changes(null);
      const id = await fresh();
      const after = await mailbox.changes(before.token);
      expect(after.changed).toEqual([expect.objectContaining({ id })]);
      expect(after.changed[0]?.receivedAt).toMatch(/^2026-11-24T09:30:00/);
      expect((await mailbox.changes(after.token)).changed).toEqual([]);

      await mailbox.writeTriage(await mailbox.message(id), { categories: ['Sanne Brandsma'] });
      expect((await mailbox.changes(after.token)).changed.map((message) => message.id)).toEqual([id]);
    });

    it('tells what left the inbox', async () => {
      const id = await fresh();
      const { token } = await mailbox.changes(null);
      await room.archive(id);
      expect(await mailbox.changes(token)).toMatchObject({ changed: [], removedIds: [id] });
    });

    it('tells everything when it begins', async () => {
      const id = await fresh();
      expect((await mailbox.changes(null)).changed.map((message) => message.id)).toContain(id);
    });
  });

  describe('writing on a question', () => {
    it('keeps the record, the categories and the day of the flag', async () => {
      const id = await fresh();
      const change = { categories: ['Sanne Brandsma', 'Belangrijk'], due: DAY, record: EXTENSIVE };
      expect(await mailbox.writeTriage(await mailbox.message(id), change)).toBe('written');
      expect(await mailbox.message(id)).toMatchObject({
        categories: change.categories,
        flag: 'flagged',
        due: DAY,
        record: EXTENSIVE,
        hasUnreadableRecord: false,
      });
    });

    it('leaves alone what is not in the change', async () => {
      const id = await fresh();
      await mailbox.writeTriage(await mailbox.message(id), { categories: ['Belangrijk'], due: DAY });
      await mailbox.writeTriage(await mailbox.message(id), { record: EXTENSIVE });
      expect(await mailbox.message(id)).toMatchObject({
        categories: ['Belangrijk'],
        due: DAY,
        record: EXTENSIVE,
      });
    });

    it.each(['honoured', 'conflict', 'ignored', 'lost'] as const)(
      'refuses a write on an outdated version, where versions are %s, once that was tried out',
      async (conflicts) => {
        const read = await mailbox.message(await fresh());
        room.setConflicts(conflicts);
        await mailbox.keepsToVersions();
        expect(await room.mailbox.ruben.writeTriage(read, { categories: ['first'] })).toBe('written');
        expect(await mailbox.writeTriage(read, { categories: ['second'] })).toBe('conflict');
        expect((await mailbox.message(read.id)).categories).toEqual(['first']);
      },
    );
  });

  describe('replies of our own', () => {
    it('sends a mail that answers nothing once, and finds it again by its marker', async () => {
      const marker = 'summary of a week';
      const draft = await mailbox.createMail({ ...REPLY, marker });
      expect(await mailbox.findReplies(marker)).toMatchObject([{ id: draft, isDraft: true }]);
      await mailbox.send(draft);
      expect(await mailbox.findReplies(marker)).toMatchObject([{ id: draft, isDraft: false }]);
      const { conversationId, subject } = await mailbox.message(draft);
      expect(subject).toBe(REPLY.subject);
      expect(await mailbox.conversation(conversationId)).toHaveLength(1);
    });

    it('drafts, sends and finds them again by their marker', async () => {
      const id = await fresh();
      const marker = `question ${id} it's`;
      const draft = await mailbox.createReply(id, { ...REPLY, marker });
      expect(await mailbox.findReplies(marker)).toMatchObject([{ id: draft, isDraft: true }]);

      const before = (await room.delivered()).length;
      await mailbox.send(draft);
      expect(await mailbox.findReplies(marker)).toMatchObject([{ id: draft, isDraft: false }]);
      const arrived = (await room.delivered()).slice(before);
      expect(arrived).toMatchObject([{ to: QUESTION.from.address, subject: REPLY.subject }]);
      expect(arrived[0]?.html).toContain('U krijgt antwoord');
      expect(arrived[0]?.html).not.toContain('zes tafels');
    });

    it('sends a draft once, however often it is asked to', async () => {
      const before = (await room.delivered()).length;
      const draft = await mailbox.createReply(await fresh(), REPLY);
      await mailbox.send(draft);
      await expect(mailbox.send(draft)).rejects.toMatchObject({ name: 'MailboxError' });
      expect(await room.delivered()).toHaveLength(before + 1);
    });

    it('lets go of the pictures that the mailbox carried along', async () => {
      const id = await room.receive({
        ...QUESTION,
        html: '<p>Zo: <img src="cid:terras"> <img src="cid:gevel"></p>',
        pictures: ['terras', 'gevel'],
      });
      const draft = await mailbox.createReply(id, REPLY);
      const pictures = await mailbox.pictures(draft);
      expect(pictures.map(({ contentId }) => contentId)).toEqual(['terras', 'gevel']);
      const [first] = pictures;
      await mailbox.removePicture(draft, first?.id ?? '');
      await mailbox.removePicture(draft, first?.id ?? '');
      expect(await mailbox.pictures(draft)).toMatchObject([{ contentId: 'gevel' }]);
      expect(await mailbox.pictures(id)).toHaveLength(2);
    });

    it('finds nothing for a marker that nobody used', async () => {
      expect(await mailbox.findReplies('nobody')).toEqual([]);
    });
  });

  describe('the own list of categories', () => {
    it('takes a name with its colour, and keeps the colour that it has when the name comes again', async () => {
      const before = await room.categories.list();
      await room.categories.add({ name: 'Zoë de Wit', colour: 'preset7' });
      await room.categories.add({ name: 'zoë de wit', colour: 'preset1' });
      expect(await room.categories.list()).toEqual([...before, { name: 'Zoë de Wit', colour: 'preset7' }]);
    });
  });

  describe('settings', () => {
    it('are not there in a new mailbox, are written once, and are read by everybody', async () => {
      expect(await mailbox.settings()).toBeNull();
      expect(await mailbox.saveSettings(SETTINGS, null)).toBe('written');
      expect((await room.mailbox.ruben.settings())?.settings).toEqual(SETTINGS);
      expect(await room.mailbox.ruben.saveSettings(SETTINGS, null)).toBe('conflict');
    });

    it('are not overwritten when somebody else changed them in between', async () => {
      const [mine, theirs] = [await mailbox.settings(), await room.mailbox.ruben.settings()];
      const words = ['strandpaviljoen'];
      expect(await room.mailbox.ruben.saveSettings({ ...SETTINGS, words }, theirs?.version ?? '')).toBe('written');
      expect(await mailbox.saveSettings({ ...SETTINGS, acknowledge: false }, mine?.version ?? '')).toBe('conflict');
      expect((await mailbox.settings())?.settings).toEqual({ ...SETTINGS, words });
    });
  });
});
