import type { LaunchOutcome } from '../../../src/practice/page/host/launch-event';
import { only } from '../../../src/practice/page/list/selection';
import { Outlook } from '../../../src/practice/page/outlook';
import { keptPins } from '../../../src/practice/page/pane/pane';
import { CLUSTER, FakeMailbox, mail } from './mailbox';

/** What a browser keeps. */
const browser = (kept: Map<string, string>) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
});

async function begin(
  outcome: () => Promise<LaunchOutcome> = async () => ({ kind: 'unavailable' }),
  kept = new Map<string, string>(),
) {
  const mailbox = new FakeMailbox();
  const events: string[] = [];
  const check = async (name: string): Promise<LaunchOutcome> => {
    events.push(name);
    return outcome();
  };
  const hidden = { isHidden: false };
  const outlook = new Outlook([mailbox.opened()], {
    now: () => new Date('2026-11-24T09:00:00Z'),
    isHidden: () => hidden.isHidden,
    fileAt: async () => null,
    pins: keptPins(browser(kept), 'sanne'),
    writing: { senders: [CLUSTER], check, mode: () => 'softBlock', isOffline: () => false },
  });
  await outlook.navigator.list.refresh();
  return { mailbox, outlook, events, hidden };
}

const settled = (): Promise<void> => new Promise(setImmediate);

describe('the list of messages', () => {
  it('tells of a message that came in, and not of those that were there', async () => {
    const { mailbox, outlook } = await begin();
    expect(outlook.navigator.list.get().news).toBe('');
    mailbox.messages = [mail('c', { subject: 'Terras uitbreiden' }), ...mailbox.messages];
    await outlook.navigator.list.refresh();
    expect(outlook.navigator.list.get().news).toBe('Nieuw bericht van Wim Hoekema: Terras uitbreiden');
  });

  it('is read once more, not ten times, when ten changes come while it is being read', async () => {
    const { mailbox, outlook } = await begin();
    mailbox.asked.length = 0;
    await Promise.all(Array.from({ length: 10 }, () => outlook.navigator.list.refresh()));
    expect(mailbox.asked.length).toBeLessThanOrEqual(2);
  });

  it('keeps what it shows when the mailbox is away, and says so', async () => {
    const { mailbox, outlook } = await begin();
    mailbox.isAway = true;
    await outlook.navigator.list.refresh();
    expect(outlook.navigator.list.get()).toMatchObject({ problem: 'De oefenserver antwoordt niet.' });
    expect(outlook.navigator.list.get().messages).toHaveLength(2);
    mailbox.isAway = false;
    await outlook.navigator.list.refresh();
    expect(outlook.navigator.list.get().problem).toBeNull();
  });
});

describe('what the add-in sees in front of the user', () => {
  it('is nothing, then the message that was selected, then the reply to it', async () => {
    const { outlook } = await begin();
    expect(outlook.surface()).toBeNull();
    outlook.select(mail('a'));
    expect(outlook.surface()).toMatchObject({ kind: 'read', itemId: 'a', mailbox: CLUSTER.address });
    await outlook.answer('reply');
    expect(outlook.surface()).toMatchObject({ kind: 'compose', composeType: 'reply' });
    outlook.closeCompose();
    expect(outlook.surface()).toMatchObject({ kind: 'read', itemId: 'a' });
  });

  it('is nothing at all in a mailbox that is hidden from the address list', async () => {
    const { outlook, hidden } = await begin();
    outlook.select(mail('a'));
    hidden.isHidden = true;
    expect(outlook.surface()).toBeNull();
  });

  it('keeps what add-ins say of a message, and not what they say of another', async () => {
    const { outlook } = await begin();
    outlook.select(mail('a'));
    outlook.surface()?.memory.notifications.add({ key: 'k', type: 0, message: 'Van Sanne' });
    outlook.select(mail('b'));
    expect(outlook.surface()?.memory.notifications.get().shown).toEqual([]);
    outlook.select(mail('a'));
    expect(outlook.surface()?.memory.notifications.get().shown).toHaveLength(1);
  });

  it('stays beside a pinned pane, and goes with one that is not pinned', async () => {
    const { outlook } = await begin();
    outlook.select(mail('a'));
    outlook.togglePane('read', true);
    outlook.select(mail('b'));
    expect(outlook.get().panes.read.isOpen).toBe(true);
    outlook.pinPane('read', false);
    outlook.select(mail('b'));
    expect(outlook.get().panes.read.isOpen).toBe(true);
    outlook.select(mail('a'));
    expect(outlook.get().panes.read.isOpen).toBe(false);
  });

  it('opens a new mail with what the add-in wants in it', async () => {
    const { outlook } = await begin();
    await outlook.writeNew({ to: [CLUSTER], cc: [], bcc: [], subject: 'Overleg', html: '<p>Hallo</p>' });
    const compose = outlook.get().compose;
    expect(compose?.get()).toMatchObject({
      to: 'Ondernemersloket <ondernemen@noorderhage.example>',
      subject: 'Overleg',
    });
    expect(compose?.currentHtml()).toBe('<body><p>Hallo</p><br></body>');
    compose?.detachEditor();
  });

  it('opens a reply with the text that the add-in wants in it', async () => {
    const { outlook } = await begin();
    outlook.select(mail('a'));
    const surface = outlook.surface();
    if (surface?.kind === 'read') surface.openReply('<p>Geachte heer</p>', false);
    await settled();
    const compose = outlook.surface();
    expect(compose?.kind === 'compose' && compose.body()).toMatch(/^<body><p>Geachte heer<\/p>.*<hr>Van: a/);
  });
});

describe('reading and answering', () => {
  it('marks a message as read when it is opened', async () => {
    const { mailbox, outlook } = await begin();
    mailbox.messages = [mail('b'), mail('a', { isRead: false })];
    await outlook.navigator.list.refresh();
    outlook.navigator.choose(only('conversation conversation of a'));
    await settled();
    expect(mailbox.asked).toContain('read a');
  });

  it('shows a message as it stands in the list after somebody changed it', async () => {
    const { mailbox, outlook } = await begin();
    outlook.select(mail('a'));
    mailbox.messages = [mail('a', { categories: ['Sanne Brandsma'] })];
    await outlook.navigator.list.refresh();
    expect(outlook.get().selected?.categories).toEqual(['Sanne Brandsma']);
  });

  it('makes one draft of two clicks', async () => {
    const { mailbox, outlook } = await begin();
    outlook.select(mail('a'));
    await Promise.all([outlook.answer('reply'), outlook.answer('reply')]);
    expect(mailbox.asked.filter((what) => what === 'reply a')).toHaveLength(1);
  });

  it('does not open a reply over a message that was selected in the meantime', async () => {
    const { outlook } = await begin();
    outlook.select(mail('a'));
    const answering = outlook.answer('reply');
    outlook.select(mail('b'));
    await answering;
    expect(outlook.get()).toMatchObject({ compose: null, selected: { id: 'b' } });
  });

  it('tells the add-in of a new reply, and not of a draft that is opened again', async () => {
    const { outlook, events } = await begin();
    outlook.select(mail('d', { isDraft: true }));
    await settled();
    expect(outlook.surface()?.kind).toBe('compose');
    expect(events).toEqual([]);
    outlook.select(mail('a'));
    await outlook.answer('reply');
    expect(events).toEqual(['onNewMessageCompose']);
  });

  it('says so when a reply cannot be made', async () => {
    const { mailbox, outlook } = await begin();
    outlook.select(mail('a'));
    mailbox.isAway = true;
    await outlook.answer('reply');
    expect(outlook.get()).toMatchObject({ compose: null, problem: 'De oefenserver antwoordt niet.' });
    outlook.dismissProblem();
    expect(outlook.get().problem).toBeNull();
  });

  it('brings a message to the front for an add-in, and chooses it in the list where it stands there', async () => {
    const { outlook } = await begin();
    await outlook.desk.openMessage('a');
    expect(outlook.get().selected?.id).toBe('a');
    expect(outlook.navigator.model.chosenMessages().map(({ id }) => id)).toEqual(['a']);
  });

  it('brings a message of another folder to the front, with nothing chosen in the list', async () => {
    const { mailbox, outlook } = await begin();
    mailbox.elsewhere = [mail('archived')];
    outlook.navigator.choose(only('conversation conversation of a'));
    await outlook.desk.openMessage('archived');
    expect(outlook.get().selected?.id).toBe('archived');
    expect(outlook.navigator.model.chosenMessages()).toEqual([]);
  });

  it('says so when an add-in wants a message that is gone, and stays where it is', async () => {
    const { outlook } = await begin();
    outlook.select(mail('a'));
    await outlook.desk.openMessage('gone');
    expect(outlook.get()).toMatchObject({
      selected: { id: 'a' },
      problem: expect.stringContaining('niet meer') as string,
    });
  });

  it('is not locked by a mail that its user left while the add-in looked at it, and that mail stays', async () => {
    let end: (outcome: LaunchOutcome) => void = () => undefined;
    const { mailbox, outlook } = await begin(() => new Promise((resolve) => (end = resolve)));
    const sent = jest.fn(async () => undefined);
    Object.assign(mailbox, { send: sent });
    outlook.select(mail('a'));
    await outlook.answer('reply');
    const { compose } = outlook.get();
    compose?.type({ to: 'wim@waag.example' });
    void compose?.send();
    await settled();
    expect(outlook.get().isSending).toBe(true);
    outlook.select(mail('b'));
    expect(outlook.get().isSending).toBe(false);
    end({ kind: 'completed', context: { allowEvent: true } });
    await settled();
    expect(compose?.get().phase).toBe('writing');
    expect(sent).not.toHaveBeenCalled();
    await compose?.discard();
  });

  it('remembers for a person whether the pane stays, beside each kind of item', async () => {
    const kept = new Map<string, string>();
    const first = await begin(undefined, kept);
    expect(first.outlook.get().panes.read.isPinned).toBe(true);
    first.outlook.pinPane('read', false);
    const later = await begin(undefined, kept);
    expect(later.outlook.get().panes).toMatchObject({ read: { isPinned: false }, compose: { isPinned: true } });
    expect(keptPins(browser(kept), 'ruben').isPinned('read')).toBe(true);
  });

  it('opens another folder with nothing in front', async () => {
    const { mailbox, outlook } = await begin();
    outlook.select(mail('a'));
    outlook.navigator.open({ kind: 'folder', mailbox: CLUSTER.address, folder: 'sentitems' });
    await settled();
    expect(outlook.get().selected).toBeNull();
    expect(mailbox.asked).toContain('list sentitems');
  });
});
