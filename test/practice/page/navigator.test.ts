import { only, toggled } from '../../../src/practice/page/list/selection';
import { Navigator } from '../../../src/practice/page/list/navigator';
import { FakeMailbox, mail } from './mailbox';

const OWNER = { name: 'Sanne Brandsma', address: 's.brandsma@noorderhage.example' };
const key = (id: string): string => `conversation conversation of ${id}`;
const settled = (): Promise<void> => new Promise(setImmediate);

async function begin(ids = ['c', 'b', 'a']) {
  const mailbox = new FakeMailbox();
  const own = new FakeMailbox();
  mailbox.messages = ids.map((id) => mail(id));
  const front: (string | null)[] = [];
  const problems: string[] = [];
  const navigator = new Navigator([mailbox.opened(), own.opened(OWNER)], () => new Date('2026-11-24T09:00:00Z'), {
    show: (row) => front.push(row?.front.id ?? null),
    complain: (words) => problems.push(words),
  });
  await navigator.list.refresh();
  return { mailbox, own, navigator, front, problems };
}

describe('choosing in the list', () => {
  it('brings one message to the front, and none when several are chosen', async () => {
    const { navigator, front } = await begin();
    navigator.choose(only(key('b')));
    navigator.choose(toggled(navigator.model.get().selection, key('a')));
    expect(front).toEqual(['b', null]);
    expect(navigator.model.chosenMessages().map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('stays as it is when new mail comes in', async () => {
    const { mailbox, navigator } = await begin();
    navigator.choose(only(key('b')));
    mailbox.messages = [mail('d'), ...mailbox.messages];
    await navigator.list.refresh();
    expect(navigator.model.get().selection.chosen).toEqual(new Set([key('b')]));
  });

  it('is over in another folder', async () => {
    const { navigator, own } = await begin();
    navigator.choose(only(key('b')));
    navigator.open({ kind: 'folder', mailbox: OWNER.address, folder: 'drafts' });
    await settled();
    expect(navigator.model.get().selection.chosen.size).toBe(0);
    expect(own.asked).toContain('list drafts');
    expect(navigator.mailbox().owner).toEqual(OWNER);
  });
});

describe('what is done to messages', () => {
  it('shows at once, and goes to the mailbox', async () => {
    const { mailbox, navigator } = await begin();
    const [message] = navigator.list.get().messages ?? [];
    navigator.flag(message === undefined ? [] : [message], { isComplete: false, due: null });
    expect(navigator.list.get().messages?.[0]?.flag).toEqual({ isComplete: false, due: null });
    await settled();
    expect(mailbox.asked).toContain('flag c');
  });

  it('takes a category from those that have it, and leaves the others alone', async () => {
    const { mailbox, navigator } = await begin();
    navigator.categorise([mail('a', { categories: ['Terras'] }), mail('b')], 'Terras', false);
    await settled();
    expect(mailbox.asked).toContain('categories a');
  });

  it('deletes to the deleted items, and chooses the message after it', async () => {
    const { mailbox, navigator, front } = await begin();
    navigator.choose(only(key('b')));
    navigator.remove(navigator.model.chosenMessages());
    expect(front).toEqual(['b', 'a']);
    expect(navigator.list.get().messages?.map(({ id }) => id)).toEqual(['c', 'a']);
    await settled();
    expect(mailbox.asked).toContain('move b');
  });

  it('leaves what is chosen alone when another message is deleted', async () => {
    const { navigator, front } = await begin();
    navigator.choose(only(key('b')));
    navigator.remove([mail('c')]);
    expect(front).toEqual(['b']);
    expect(navigator.model.get().selection.chosen).toEqual(new Set([key('b')]));
  });

  it('deletes for good only what lies in the deleted items', async () => {
    const { mailbox, navigator } = await begin();
    navigator.open({ kind: 'folder', mailbox: navigator.mailbox().owner.address, folder: 'deleteditems' });
    await settled();
    navigator.remove([mail('a')]);
    await settled();
    expect(mailbox.asked).toContain('erase a');
  });

  it('says so when the mailbox refuses, and shows what stands there', async () => {
    const { mailbox, navigator, problems } = await begin();
    mailbox.isAway = true;
    navigator.markRead([mail('c', { isRead: false })], true);
    await settled();
    expect(problems).toEqual(['De oefenserver antwoordt niet.']);
  });
});

describe('a long folder', () => {
  it('is read on from its oldest message, also when many came in the same second', async () => {
    const { mailbox, navigator } = await begin();
    const pages = [
      { messages: mailbox.messages, next: 'further' },
      { messages: [mail('z')], next: null },
    ];
    Object.assign(mailbox, {
      page: async () => pages[0],
      next: async (link: string) => (mailbox.asked.push(link), pages[1]),
    });
    await navigator.list.refresh();
    expect(navigator.list.get().hasMore).toBe(true);
    await Promise.all([navigator.list.more(), navigator.list.more()]);
    expect(navigator.list.get()).toMatchObject({ hasMore: false, isReadingMore: false });
    expect(navigator.list.get().messages?.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'z']);
    expect(mailbox.asked.filter((what) => what === 'further')).toHaveLength(1);
  });

  it('drops what was read for a folder that was left in the meantime', async () => {
    const { mailbox, own, navigator } = await begin();
    own.messages = [mail('mine')];
    const late = navigator.list.refresh();
    navigator.open({ kind: 'folder', mailbox: OWNER.address, folder: 'inbox' });
    await late;
    await settled();
    expect(mailbox.asked).toContain('list inbox');
    expect(navigator.list.get().messages?.map(({ id }) => id)).toEqual(['mine']);
  });
});
