import type { Outlook } from '../../../src/outlook/port';
import { eventually } from '../../e2e/eventually';
import type { OutlookRoom } from './room';

const CLUSTER = 'ondernemen@noorderhage.example';
const TERRACE = 'Terras uitbreiden aan de Kade';
const VAN = 'ontheffing busje centrum';
const GREETING = 'Geachte mevrouw,<br>';

/** Every call of the port that Outlook has to answer while a mail is written. */
const WRITING: readonly (readonly [name: string, ask: (outlook: OutlookRoom['outlook']) => Promise<unknown>])[] = [
  ['what the reply is', (outlook) => outlook.reply()],
  ['to change its body', (outlook) => outlook.editBody('', [])],
  ['to change what stands above it', (outlook) => outlook.setHead({ subject: 'RE: Iets anders' })],
  ['to take an attachment off', (outlook) => outlook.takeAttachments(['one'])],
  ['to put one back', (outlook) => outlook.putAttachments([ATTACHMENT])],
  ['to keep word', (outlook) => outlook.leaveWord('decisions', 'remove')],
  ['what word was kept', (outlook) => outlook.wordLeft('decisions')],
  ['to keep a setting', (outlook) => outlook.saveRoaming('language', 'en')],
];

const ATTACHMENT = { id: '1', name: 'plan.pdf', isInline: false, contentId: '', content: 'JVBERi0=' };

/** What holds for every Outlook, whatever it is made of. The sentences stand in an order: each begins where the one before it ended. */
export function describeOutlookPort(name: string, open: () => Promise<OutlookRoom>): void {
  describe(`Outlook, ${name}`, () => {
    let room: OutlookRoom;
    let outlook: OutlookRoom['outlook'];
    beforeAll(async () => {
      room = await open();
      outlook = room.outlook;
    });
    afterAll(() => room.stop());

    /** Outlook tells only a pane that listens that another item is in front; so ours always does. */
    const follow = () => room.listen('onItemChanged');
    const settled = (is: (item: Awaited<ReturnType<Outlook['item']>>) => boolean) =>
      eventually('the item', async () => {
        const item = await outlook.item();
        return is(item) ? item : null;
      });

    describe('with a mail that is read', () => {
      let followed: Awaited<ReturnType<typeof follow>>;
      beforeAll(async () => {
        await room.choose('terrace');
        followed = await follow();
      });

      it('says who sits before it, and in which language', async () => {
        const { user, language } = await room.about();
        expect(user.address).toMatch(/@noorderhage\.example$/);
        expect(user.name).toBe('Sanne Brandsma');
        expect(language).toBe('nl-NL');
      });

      it('tells which mail it is, from whom, and in which mailbox it lies', async () => {
        const item = await outlook.item();
        expect(item).toMatchObject({ kind: 'read', subject: TERRACE, mailbox: CLUSTER });
        if (item.kind !== 'read') throw new Error('a mail is read');
        expect(item.from?.address).toMatch(/@/);
        // An id for Graph goes into an address as it is.
        expect(encodeURIComponent(item.id).replace(/%3D/g, '=')).toBe(item.id);
        expect(item.conversationId).not.toBe('');
      });

      it('tells that nothing is written', async () => {
        await expect(outlook.reply()).rejects.toMatchObject({ name: 'OutlookError', code: 'itemChanged' });
        await expect(outlook.editBody('', [])).rejects.toMatchObject({ code: 'itemChanged' });
      });

      it('calls back when another comes to the front, until nobody listens', async () => {
        const first = await outlook.item();
        const heard = await room.listen('onItemChanged');
        await room.choose('van');
        await eventually('word of it', async () => ((await heard.times()) > 0 ? true : null));
        expect(await settled((item) => item.kind === 'read' && item.subject === VAN)).not.toEqual(first);
        await heard.stop();
        const [times, before] = [await heard.times(), await followed.times()];
        await room.choose('terrace');
        await eventually('word of it', async () => ((await followed.times()) > before ? true : null));
        expect(await heard.times()).toBe(times);
      });

      it('opens a mail by its id', async () => {
        await room.choose('van');
        const van = await settled((item) => item.kind === 'read' && item.subject === VAN);
        await room.choose('terrace');
        await settled((item) => item.kind === 'read' && item.subject === TERRACE);
        if (van.kind !== 'read') throw new Error('a mail is read');
        await outlook.openMessage(van.id);
        expect(await settled((item) => item.kind === 'read' && item.subject === VAN)).toEqual(van);
      });

      it('keeps a setting, also for the pane that is opened next', async () => {
        expect((await outlook.roaming('clusterpost.contract')) ?? null).toBeNull();
        await outlook.saveRoaming('clusterpost.contract', { v: 1, text: 'één' });
        await room.reopenPane();
        await follow();
        expect(await outlook.roaming('clusterpost.contract')).toEqual({ v: 1, text: 'één' });
      });
    });

    describe('with several mails chosen', () => {
      it('tells which, and that none is in front', async () => {
        await room.choose('van');
        const heard = await room.listen('onSelectedItemsChanged');
        await room.chooseBoth();
        await eventually('word of it', async () => ((await heard.times()) > 0 ? true : null));
        await heard.stop();
        await settled(({ kind }) => kind === 'none');
        const chosen = (await outlook.selectedItems()) ?? [];
        expect(new Map(chosen.map(({ subject, mode }) => [subject, mode]))).toEqual(
          new Map([
            [TERRACE, 'read'],
            [VAN, 'read'],
          ]),
        );
        expect(new Set(chosen.map(({ id }) => id)).size).toBe(2);
      });

      it('names them as it does when they are open', async () => {
        const van = (await outlook.selectedItems())?.find(({ subject }) => subject === VAN);
        await room.choose('van');
        const open = await settled(({ kind }) => kind === 'read');
        expect(open).toMatchObject({ id: van?.id, conversationId: van?.conversationId });
      });
    });

    describe('that does not behave, beside a mail that is read', () => {
      beforeAll(async () => {
        await room.choose('terrace');
        await settled((item) => item.kind === 'read' && item.subject === TERRACE);
      });
      afterEach(() => room.trouble(null));

      it('shows no mail of a mailbox that is hidden from the address list, and all of it afterwards', async () => {
        await room.trouble('hidden');
        expect(await settled(({ kind }) => kind === 'none')).toEqual({ kind: 'none' });
        expect((await outlook.selectedItems()) ?? []).toEqual([]);
        await expect(outlook.openReply()).rejects.toMatchObject({ name: 'OutlookError', code: 'itemChanged' });
        await room.trouble(null);
        expect(await settled(({ kind }) => kind === 'read')).toMatchObject({ subject: TERRACE });
      });

      it('ends each question that is never answered, and answers the next', async () => {
        await room.trouble('silent');
        const asked = [outlook.item(), outlook.selectedItems(), outlook.openReply()];
        for (const answer of await Promise.allSettled(asked))
          expect(answer).toMatchObject({ status: 'rejected', reason: { name: 'OutlookError', code: 'timeout' } });
        await room.trouble(null);
        expect(await outlook.item()).toMatchObject({ kind: 'read', subject: TERRACE });
      });

      it('still tells what is open without a connection, and says that it cannot keep a setting', async () => {
        await room.trouble('offline');
        expect(await outlook.item()).toMatchObject({ kind: 'read', subject: TERRACE });
        await expect(outlook.saveRoaming('clusterpost.contract', 'other')).rejects.toMatchObject({ code: 'refused' });
        await room.trouble(null);
        await outlook.saveRoaming('clusterpost.contract', 'again');
        expect(await outlook.roaming('clusterpost.contract')).toBe('again');
      });
    });

    describe('with a reply', () => {
      it('opens one', async () => {
        await outlook.openReply();
        await eventually('a reply on the screen', async () => ((await room.isReplyOpen()) ? true : null));
      });

      it('tells all that stands in it', async () => {
        await room.beginReply();
        await follow();
        expect(await settled(({ kind }) => kind === 'compose')).toMatchObject({ kind: 'compose' });
        const reply = await outlook.reply();
        expect(reply.subject).toMatch(new RegExp(`: ${TERRACE}$`));
        expect(reply.from.address).toBe(CLUSTER);
        expect(reply.to.map(({ address }) => address)).toEqual([expect.stringMatching(/@/)]);
        expect(reply).toMatchObject({ cc: [], bcc: [], attachments: [] });
        expect(reply.html).toMatch(/<(?:p|br)\b/);
      });

      it('tells that nothing is read', async () => {
        await expect(outlook.openReply()).rejects.toMatchObject({ name: 'OutlookError', code: 'itemChanged' });
      });

      it('changes its body at the places that are named, and nowhere else', async () => {
        const { html } = await outlook.reply();
        const at = html.search(/<(?:p|br)\b/);
        expect(await outlook.editBody(html, [{ start: at, end: at, text: GREETING }])).toBe('replaced');
        expect((await outlook.reply()).html).toBe(html.slice(0, at) + GREETING + html.slice(at));
      });

      it('leaves a body alone in which the person typed on', async () => {
        const { html } = await outlook.reply();
        await room.type('Dank.');
        const typed = (await outlook.reply()).html;
        expect(typed).toContain('Dank.');
        expect(await outlook.editBody(html, [{ start: 0, end: 0, text: GREETING }])).toBe('changed');
        expect((await outlook.reply()).html).toBe(typed);
      });

      it('takes no body that is longer than a million characters', async () => {
        const { html } = await outlook.reply();
        const text = 'x'.repeat(1_000_001);
        expect(await outlook.editBody(html, [{ start: 0, end: 0, text }])).toBe('tooLong');
        expect((await outlook.reply()).html).toBe(html);
      });

      it('gets another subject and other people, and keeps what was not named', async () => {
        const cc = [{ name: 'Ruben van Aalst', address: 'r.vanaalst@noorderhage.example' }];
        const { to } = await outlook.reply();
        await outlook.setHead({ subject: 'RE: Uw terras', cc });
        expect(await outlook.reply()).toMatchObject({ subject: 'RE: Uw terras', to, cc });
        await outlook.setHead({ cc: [] });
        expect(await outlook.reply()).toMatchObject({ subject: 'RE: Uw terras', cc: [] });
      });

      it('loses an attachment and gets it back', async () => {
        await room.attach('plan.pdf');
        const { attachments = [] } = await outlook.reply();
        expect(attachments).toMatchObject([{ name: 'plan.pdf', isInline: false }]);
        const taken = await outlook.takeAttachments(attachments.map(({ id }) => id));
        expect(taken).toMatchObject([
          { name: 'plan.pdf', content: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/) as unknown },
        ]);
        expect((await outlook.reply()).attachments).toEqual([]);
        await outlook.putAttachments(taken);
        expect((await outlook.reply()).attachments).toMatchObject([{ name: 'plan.pdf' }]);
      });

      it('keeps word with it, also for the pane that is opened next', async () => {
        expect(await outlook.wordLeft('decisions')).toBeNull();
        expect(await outlook.leaveWord('decisions', 'keep')).toBe(true);
        await room.reopenPane();
        await follow();
        expect(await outlook.wordLeft('decisions')).toBe('keep');
      });
    });

    describe('that does not behave, beside a reply', () => {
      afterEach(() => room.trouble(null));

      it('ends each question that is never answered, and the reply is as it was', async () => {
        const before = await outlook.reply();
        await room.trouble('silent');
        const answers = await Promise.allSettled(WRITING.map(([, ask]) => ask(outlook)));
        answers.forEach((answer, index) =>
          expect([WRITING[index]?.[0], answer]).toMatchObject([
            WRITING[index]?.[0],
            { status: 'rejected', reason: { name: 'OutlookError', code: 'timeout' } },
          ]),
        );
        await room.trouble(null);
        expect(await outlook.reply()).toEqual(before);
      });

      it('still gives and takes the text without a connection, and says that it cannot attach', async () => {
        await room.trouble('offline');
        const { html } = await outlook.reply();
        expect(await outlook.editBody(html, [{ start: html.length, end: html.length, text: '' }])).toBe('replaced');
        await expect(outlook.putAttachments([ATTACHMENT])).rejects.toMatchObject({ code: 'refused' });
        expect((await outlook.reply()).attachments).toHaveLength(1);
      });

      it('shows nothing that is written in a hidden mailbox', async () => {
        await room.trouble('hidden');
        await settled(({ kind }) => kind === 'none');
        await expect(outlook.reply()).rejects.toMatchObject({ code: 'itemChanged' });
      });
    });
  });
}
