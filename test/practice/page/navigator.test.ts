import type { MailFolder } from '../../../src/practice/page/data/folder-api';
import { everything, only, toggled } from '../../../src/practice/page/list/selection';
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

describe('a list of which something changes', () => {
  it('writes only the line anew whose message was read, and leaves all others as they are', async () => {
    const { navigator } = await begin();
    const before = navigator.model.get().rows;
    navigator.markRead([mail('b', { isRead: true })], false);
    const after = navigator.model.get().rows;
    expect(after.filter((row, index) => row !== before[index])).toMatchObject([{ key: key('b'), isUnread: true }]);
  });

  it('does nothing when it is read anew and nothing changed', async () => {
    const { mailbox, navigator } = await begin();
    const before = navigator.model.get().rows;
    mailbox.messages = mailbox.messages.map((one) => ({ ...one }));
    await navigator.list.refresh();
    expect(navigator.model.get().rows).toBe(before);
  });

  it('reads more at once the further somebody scrolled, up to what Graph gives', async () => {
    const { mailbox, navigator } = await begin([]);
    const counts: number[] = [];
    const page = async (_folder: string, _filter: string, count: number) => {
      counts.push(count);
      const from = counts.slice(0, -1).reduce((sum, one) => sum + one, 0);
      return { messages: Array.from({ length: count }, (_, index) => mail(`m${from + index}`)), next: 'more' };
    };
    Object.assign(mailbox, { page });
    await navigator.list.refresh();
    for (let times = 0; times < 16; times += 1) await navigator.list.more();
    expect(counts.slice(0, 8)).toEqual([100, 100, 100, 100, 100, 125, 157, 196]);
    expect(counts.slice(-2)).toEqual([1000, 1000]);
  });

  it('says how far a choice of everything reaches', async () => {
    const { mailbox, navigator } = await begin();
    navigator.choose(everything(navigator.model.get().selection, navigator.model.keys()));
    expect(navigator.model.reach()).toBe('all');
    Object.assign(mailbox, { page: async () => ({ messages: mailbox.messages, next: 'more' }) });
    await navigator.list.refresh();
    expect(navigator.model.reach()).toBe('allThatIsRead');
    navigator.choose(only(key('b')));
    expect(navigator.model.reach()).toBe('some');
  });
});

describe('what was moved', () => {
  const folder = (known: string): MailFolder => ({
    ...{ key: known, id: `id of ${known}`, name: known, wellKnown: known as MailFolder['wellKnown'] },
    ...{ unread: 0, total: 0, children: [] },
  });

  async function withFolders() {
    const begun = await begin();
    Object.assign(begun.mailbox, { folders: async () => ['inbox', 'deleteditems', 'archive'].map(folder) });
    await begun.navigator.foldersOf(begun.navigator.mailbox()).refresh();
    return begun;
  }

  it('can be brought back, from where it is now to where each message came from', async () => {
    const { mailbox, navigator } = await withFolders();
    const moved: unknown[] = [];
    const make = async (change: object, ids: readonly string[]) => {
      moved.push([change, ids]);
      return new Map(ids.map((id) => [id, `${id} moved`]));
    };
    Object.assign(mailbox, { make });
    navigator.remove([mail('c', { folderId: 'f1' }), mail('b', { folderId: 'f2' })]);
    await settled();
    expect(navigator.get().undo?.words).toBe('2 berichten verplaatst naar deleteditems.');
    navigator.undo();
    await settled();
    expect(moved.slice(1)).toEqual([
      [{ kind: 'move', folder: 'f1' }, ['c moved']],
      [{ kind: 'move', folder: 'f2' }, ['b moved']],
    ]);
    expect(navigator.get().undo).toBeNull();
  });

  it('cannot be brought back when it could not be moved, or from another folder', async () => {
    const { mailbox, navigator } = await withFolders();
    mailbox.isAway = true;
    navigator.move([mail('c')], 'archive');
    await settled();
    expect(navigator.get().undo).toBeNull();
    mailbox.isAway = false;
    navigator.move([mail('b')], 'archive');
    await settled();
    expect(navigator.get().undo).not.toBeNull();
    navigator.open({ kind: 'folder', mailbox: OWNER.address, folder: 'inbox' });
    expect(navigator.get().undo).toBeNull();
  });

  it('goes for good only when it lay with the deleted items, also from a search through the whole mailbox', async () => {
    const { mailbox, navigator } = await withFolders();
    navigator.look({ search: { words: 'terras', isEverywhere: true } });
    await settled();
    mailbox.asked.length = 0;
    navigator.remove([mail('c', { folderId: 'id of deleteditems' }), mail('b', { folderId: 'id of inbox' })]);
    await settled();
    expect(mailbox.asked.filter((what) => /^(?:erase|move)/.test(what))).toEqual(['erase c', 'move b']);
  });
});

describe('a new category', () => {
  it('comes in the list of the user and on the chosen messages', async () => {
    const { mailbox, navigator } = await begin();
    const made: unknown[] = [];
    Object.assign(mailbox, {
      addCategory: async (...category: unknown[]) => void made.push(category),
      categoryColours: async () => new Map([['Markt', 'preset4']]),
    });
    await navigator.makeCategory('Markt', 'preset4', [mail('b')]);
    expect(made).toEqual([['Markt', 'preset4']]);
    expect(navigator.get().colours.get('Markt')).toBe('preset4');
    expect(mailbox.asked).toContain('categories b');
  });

  it('is on no message when it could not be made', async () => {
    const { mailbox, navigator, problems } = await begin();
    Object.assign(mailbox, { addCategory: async () => Promise.reject(new Error('offline')) });
    await navigator.makeCategory('Markt', 'preset4', [mail('b')]);
    expect(mailbox.asked).not.toContain('categories b');
    expect(problems).toHaveLength(1);
  });
});
