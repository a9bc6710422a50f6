import { ANSWER_LIMIT_MS } from '../../../src/outlook/office/answer';
import { isDarkColour } from '../../../src/outlook/office/colour';
import { connectOutlook } from '../../../src/outlook/office/connect';
import type { AnswerCallback } from '../../../src/outlook/office/library';
import { officeReady } from '../../../src/outlook/office/ready';
import { answers, composeItem, keepsSilent, officeWith, readItem, refuses } from './office';

describe('the received message in front of the user', () => {
  it('is told with the mailbox that holds it and an id for Graph', async () => {
    const outlook = connectOutlook(officeWith(readItem()).office);
    expect(await outlook.item()).toEqual({
      kind: 'read',
      id: 'AAMk-one_',
      conversationId: 'c-1',
      subject: 'Terras',
      from: { name: 'Saskia Linden', address: 'saskia@lunchroomlinden.example' },
      mailbox: 'ondernemen@noorderhage.example',
    });
  });

  it.each([
    ['Outlook has no shared mailboxes', undefined],
    ['Outlook says that it is not shared', refuses(5000, 'NotSupported')],
    ['the owner is only a name', answers(() => ({ targetMailbox: '', owner: 'Sanne' }))],
  ])('lies in the own mailbox when %s', async (_why, getSharedPropertiesAsync) => {
    const outlook = connectOutlook(officeWith(readItem({ getSharedPropertiesAsync })).office);
    expect(await outlook.item()).toMatchObject({ mailbox: 's.brandsma@noorderhage.example' });
  });

  it.each([
    ['nothing is selected, or the mailbox is hidden from the address list', null],
    ['it is an appointment', readItem({ itemType: 'appointment' })],
  ])('is nothing when %s', async (_why, item) => {
    expect(await connectOutlook(officeWith(item).office).item()).toEqual({ kind: 'none' });
  });

  it('is not mixed up with the one that was selected while Outlook thought', async () => {
    let answer = (): void => undefined;
    const slow = (done: AnswerCallback<unknown>): void => {
      answer = () => answers(() => ({ targetMailbox: 'ondernemen@noorderhage.example' }))(done);
    };
    const { office, show } = officeWith(readItem({ getSharedPropertiesAsync: slow }));
    const asked = connectOutlook(office).item();
    show(readItem({ itemId: 'another' }));
    answer();
    await expect(asked).rejects.toMatchObject({ code: 'itemChanged' });
  });

  it('calls back when another one is selected, until nobody listens', () => {
    const { office, show } = officeWith(readItem());
    let changes = 0;
    const stop = connectOutlook(office).onItemChanged(() => {
      changes += 1;
    });
    show(readItem({ itemId: 'another' }));
    stop();
    show(null);
    expect(changes).toBe(1);
  });
});

describe('the messages that are selected in the list', () => {
  const details = { itemId: 'AAMk/one+', itemType: 'Message', itemMode: 'Read', subject: 'Terras' };
  const selecting = (items: readonly object[]) => officeWith(null, { getSelectedItemsAsync: answers(() => items) });

  it('are told with an id for Graph, without anything that is no message', async () => {
    const { office } = selecting([
      { ...details, conversationId: 'c-1', hasAttachment: false },
      { ...details, itemId: 'AAMk/two', itemMode: 'Compose', conversationId: 'c-2', subject: 'Bord' },
      { ...details, itemId: 'AAMk/three', itemType: 'Appointment' },
    ]);
    expect(await connectOutlook(office).selectedItems()).toEqual([
      { id: 'AAMk-one_', conversationId: 'c-1', subject: 'Terras', mode: 'read' },
      { id: 'AAMk-two', conversationId: 'c-2', subject: 'Bord', mode: 'compose' },
    ]);
  });

  it('are told without their conversation by an Outlook of before Mailbox 1.14', async () => {
    expect(await connectOutlook(selecting([details]).office).selectedItems()).toMatchObject([{ conversationId: null }]);
  });

  it('are not told by an Outlook of before Mailbox 1.13, which has no event for it either', async () => {
    const { office } = officeWith(readItem());
    const older = { ...office, EventType: { ItemChanged: 'olkItemSelectedChanged' } };
    const outlook = connectOutlook(older);
    expect(await outlook.selectedItems()).toBeNull();
    expect(() => outlook.onSelectedItemsChanged(() => undefined)()).not.toThrow();
  });

  it('call back everybody who listens when others are selected, until they stop', () => {
    const { office, happen } = selecting([]);
    const outlook = connectOutlook(office);
    const heard: string[] = [];
    const stop = outlook.onSelectedItemsChanged(() => heard.push('one'));
    const stopOther = outlook.onSelectedItemsChanged(() => heard.push('other'));
    happen('olkSelectedItemsChanged');
    stop();
    happen('olkSelectedItemsChanged');
    stopOther();
    happen('olkSelectedItemsChanged');
    expect(heard).toEqual(['one', 'other', 'other']);
  });
});

describe('the reply that is being written', () => {
  it('is read whole', async () => {
    const { item } = composeItem();
    expect(await connectOutlook(officeWith(item).office).reply()).toEqual({
      html: '<p>Hoi</p>',
      subject: 'RE: Terras',
      from: { name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' },
      to: [{ name: 'Saskia Linden', address: 'saskia@lunchroomlinden.example' }],
      cc: [],
      bcc: [],
      attachments: [],
    });
  });

  it('gets another subject and other recipients', async () => {
    const { item, written } = composeItem();
    await connectOutlook(officeWith(item).office).setHead({
      subject: 'RE: Bord',
      to: [{ name: 'Wim', address: 'w@x.example' }],
    });
    expect(written).toMatchObject({
      subject: 'RE: Bord',
      to: [{ displayName: 'Wim', emailAddress: 'w@x.example' }],
    });
  });

  it('loses attachments and gets them back', async () => {
    const { item, files } = composeItem();
    files.set('1', { id: '1', name: 'nota.docx', isInline: false });
    files.set('2', { id: '2', name: 'plan.pdf', isInline: false });
    const outlook = connectOutlook(officeWith(item).office);
    const taken = await outlook.takeAttachments(['1']);
    expect((await outlook.reply()).attachments).toMatchObject([{ name: 'plan.pdf' }]);
    await outlook.putAttachments(taken);
    expect((await outlook.reply()).attachments).toMatchObject([{ name: 'plan.pdf' }, { name: 'nota.docx' }]);
  });

  it('keeps an attachment that could not be put back', async () => {
    const { item, files } = composeItem({ getAttachmentContentAsync: answers(() => ({ content: '', format: 'url' })) });
    files.set('1', { id: '1', name: 'link', isInline: false });
    await expect(connectOutlook(officeWith(item).office).takeAttachments(['1'])).rejects.toMatchObject({
      code: 'refused',
    });
    expect(files.size).toBe(1);
  });

  it.each([
    ['is too old to tell', undefined],
    ['does not tell', refuses(5000, 'NotSupported')],
  ])('is read without attachments where Outlook %s', async (_why, getAttachmentsAsync) => {
    const { item } = composeItem({ getAttachmentsAsync });
    expect((await connectOutlook(officeWith(item).office).reply()).attachments).toBeUndefined();
  });

  it('is changed only where it still says what was read', async () => {
    const { item, written } = composeItem();
    const outlook = connectOutlook(officeWith(item).office);
    const edits = [{ start: 3, end: 6, text: 'Geachte' }];
    expect(await outlook.editBody('<p>Hoi</p>', edits)).toBe('replaced');
    expect(written.html).toBe('<p>Geachte</p>');
    expect(await outlook.editBody('<p>Hoi</p>', edits)).toBe('changed');
    expect(written.html).toBe('<p>Geachte</p>');
  });

  it('is left alone when it would become longer than Outlook takes', async () => {
    const { item, written } = composeItem();
    const edits = [{ start: 3, end: 6, text: 'x'.repeat(1_000_000) }];
    expect(await connectOutlook(officeWith(item).office).editBody(written.html, edits)).toBe('tooLong');
    expect(written.html).toBe('<p>Hoi</p>');
  });

  it('keeps word for the send handler, and has none where nothing was left', async () => {
    const outlook = connectOutlook(officeWith(composeItem().item).office);
    expect(await outlook.wordLeft('decisions')).toBeNull();
    expect(await outlook.leaveWord('decisions', 'keep')).toBe(true);
    expect(await outlook.wordLeft('decisions')).toBe('keep');
  });

  it('keeps no word in an Outlook that has no memory for it', async () => {
    const outlook = connectOutlook(officeWith(composeItem({ sessionData: undefined }).item).office);
    expect(await outlook.leaveWord('decisions', 'keep')).toBe(false);
    expect(await outlook.wordLeft('decisions')).toBeNull();
  });
});

describe('an Outlook that does not answer', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it.each([
    ['the reply', async (outlook: ReturnType<typeof connectOutlook>) => outlook.reply()],
    ['the change', async (outlook: ReturnType<typeof connectOutlook>) => outlook.editBody('', [])],
  ])('is given up after its time limit: %s', async (_what, ask) => {
    const silent = { getAsync: keepsSilent, setAsync: keepsSilent };
    const outlook = connectOutlook(officeWith(composeItem({ body: silent }).item).office);
    const asked = expect(ask(outlook)).rejects.toMatchObject({ code: 'timeout' });
    await jest.advanceTimersByTimeAsync(ANSWER_LIMIT_MS);
    await asked;
  });

  it('is told apart from one that refuses', async () => {
    const outlook = connectOutlook(
      officeWith(composeItem({ to: { getAsync: refuses(5001, 'Internal') } }).item).office,
    );
    await expect(outlook.reply()).rejects.toMatchObject({ code: 'refused', detail: 'to.getAsync: 5001 Internal' });
  });

  it('is told apart from a page outside Outlook, and from an office.js that was not loaded', async () => {
    const outside = { onReady: async (tell: (info: unknown) => void) => tell({ host: null }) };
    await expect(officeReady(outside as unknown as typeof Office, 1_000)).rejects.toMatchObject({ code: 'refused' });
    await expect(officeReady(undefined, 1_000)).rejects.toMatchObject({ code: 'refused' });
    const silent = { onReady: () => new Promise(() => undefined) };
    const asked = expect(officeReady(silent as unknown as typeof Office, 1_000)).rejects.toMatchObject({
      code: 'timeout',
    });
    await jest.advanceTimersByTimeAsync(1_000);
    await asked;
  });
});

it.each([
  ['#1f1f1f', true],
  ['#ffffff', false],
  ['292929', true],
  ['#faf9f8', false],
  ['window', false],
])('takes the colour %s for dark: %s', (colour, isDark) => {
  expect(isDarkColour(colour)).toBe(isDark);
});
