import { carryOut } from '../../../../src/practice/page/host/calls';
import { callOn, Draft, FakeDesk, Kept, received, sanne, wim } from './item';

const done = { error: false };
const value = (data: unknown): object => ({ error: false, data });
const refused = (errorCode: number): object => ({ error: true, errorCode });

describe('calls on a message that is written', () => {
  let draft: Draft;
  const call = (id: number, args?: unknown) => carryOut(id, args, callOn(draft));

  beforeEach(() => {
    draft = new Draft();
  });

  it.each([
    ['the body as HTML', 37, { coercionType: 3 }, '<html><body><p>Beste Wim,</p><p>Groet</p></body></html>'],
    ['the body as text, a line for each paragraph', 37, { coercionType: 0 }, 'Beste Wim,\nGroet\n'],
    ['the subject', 18, undefined, 'RE: Terras'],
    ['who it is to', 15, { recipientField: 0 }, [{ ...wim, recipientType: 3 }]],
    ['who gets a copy', 15, { recipientField: 1 }, []],
    ['who sends it', 107, undefined, { ...new Draft().from(), recipientType: 2 }],
    ['its id, once it is saved', 32, undefined, 'AAk/draft+'],
  ])('give %s', async (_what, id, args, expected) => {
    expect(await call(id, args)).toEqual(value(expected));
  });

  it('attach another message as a file, and a file that Outlook fetches', async () => {
    expect(await call(19, { itemId: 'AAk/one+', name: 'Terras' })).toEqual(value('file-1'));
    expect(await call(16, { uri: 'https://localhost:8444/logo.png', name: 'logo.png', isInline: true })).toEqual(
      value('file-2'),
    );
    expect(draft.files).toMatchObject([
      { name: 'Terras.eml', contentType: 'message/rfc822', isInline: false, size: 6 },
      { name: 'logo.png', contentType: 'image/png', isInline: true, contentId: 'logo.png' },
    ]);
  });

  it.each([
    ['a message that is not there', 19, { itemId: 'AAk/two', name: 'Weg' }],
    ['an address that gives nothing', 16, { uri: 'https://elsewhere.example/', name: 'a' }],
  ])('refuse to attach %s', async (_what, id, args) => {
    expect(await call(id, args)).toEqual(refused(9007));
    expect(draft.files).toEqual([]);
  });

  it('name the mailbox in which it is written, and full rights there', async () => {
    const { address } = draft.from();
    expect(await call(108)).toEqual(
      value({ owner: address, targetMailbox: address, delegatePermissions: 63, targetRestUrl: '' }),
    );
  });

  it.each([
    ['HTML', { data: '<p>Nieuw</p>', coercionType: 3 }, '<p>Nieuw</p>'],
    ['text', { data: 'a < b\r\nc', coercionType: 0 }, 'a &lt; b<br>c'],
  ])('replace the body by %s', async (_what, args, expected) => {
    expect(await call(38, args)).toEqual(done);
    expect(draft.html).toBe(expected);
  });

  it('put text in front of what the body shows', async () => {
    expect(await call(23, { data: '<p>Eerst</p>', coercionType: 3 })).toEqual(done);
    expect(draft.html).toBe('<html><body><p>Eerst</p><p>Beste Wim,</p><p>Groet</p></body></html>');
  });

  it('change the subject and the people', async () => {
    const recipientArray = [{ name: sanne.name, address: sanne.address }];
    expect(await call(17, { subject: 'Uw terras' })).toEqual(done);
    expect(await call(22, { recipientField: 0, recipientArray })).toEqual(done);
    expect(await call(21, { recipientField: 2, recipientArray })).toEqual(done);
    expect(draft.title).toBe('Uw terras');
    expect(draft.people).toEqual({ to: [wim, sanne], cc: [], bcc: [sanne] });
  });

  it('keep words for the send handler, up to 50,000 characters', async () => {
    expect(await call(185, { name: 'checked', value: 'yes' })).toEqual(done);
    expect(await call(186, { name: 'checked' })).toEqual(value('yes'));
    expect(await call(185, { name: 'long', value: 'x'.repeat(49_990) })).toEqual(refused(9051));
    expect(await call(187)).toEqual(value({ checked: 'yes' }));
    expect(await call(189, { name: 'checked' })).toEqual(done);
    expect(await call(186, { name: 'checked' })).toEqual(refused(9050));
  });

  it('attach a file, list it, give what is in it and take it away', async () => {
    const file = { base64String: 'aGFsbG8=', name: 'hallo.txt', isInline: false };
    expect(await call(148, file)).toEqual(value('file-1'));
    expect(await call(149)).toMatchObject({ data: [{ id: 'file-1', name: 'hallo.txt', attachmentType: 0 }] });
    expect(await call(150, { id: 'file-1' })).toEqual(value({ content: 'aGFsbG8=', format: 'base64' }));
    expect(await call(20, { attachmentIndex: 'file-1' })).toEqual(done);
    expect(await call(149)).toEqual(value([]));
    expect(await call(20, { attachmentIndex: 'file-1' })).toEqual(refused(9008));
    expect(await call(150, { id: 'file-1' })).toEqual(refused(9003));
  });

  it('do not open a reply', async () => {
    expect(await call(30, { htmlBody: '' })).toEqual(refused(5000));
  });

  it('answer also when the screen fails', async () => {
    const broken = Object.assign(new Draft(), { save: () => Promise.reject(new Error('offline')) });
    expect(await carryOut(32, undefined, callOn(broken))).toEqual(refused(5001));
  });
});

describe('calls on a message that is read', () => {
  it.each([
    ['displayReplyForm with an object', 30],
    ['displayReplyForm with text', 10],
    ['displayReplyFormAsync with an object', 181],
    ['displayReplyFormAsync with text', 183],
  ])('open a reply: %s', async (_what, id) => {
    const replies: string[] = [];
    expect(await carryOut(id, { htmlBody: '<p>Dag</p>' }, callOn(received('AAk=', replies)))).toEqual(done);
    expect(replies).toEqual(['<p>Dag</p>']);
  });

  it.each([11, 31, 182, 184])('open a reply to all: %d', async (id) => {
    const replies: string[] = [];
    expect(await carryOut(id, { htmlBody: 'x' }, callOn(received('AAk=', replies)))).toEqual(done);
    expect(replies).toEqual(['all x']);
  });

  it.each([
    ['its body as HTML', 37, { coercionType: 3 }, '<p>Mag dat?</p>'],
    ['its body as text', 37, { coercionType: 0 }, 'Mag dat?\n'],
    ['what is in a file that came with it', 150, { id: 'plan' }, { content: 'aGFsbG8=', format: 'base64' }],
    ['the lines above it', 168, undefined, 'X-Mailer: Waag\r\nDate: Mon, 23 Nov 2026\r\n'],
  ])('give %s', async (_what, id, args, expected) => {
    expect(await carryOut(id, args, callOn(received()))).toEqual(value(expected));
  });

  it('give it categories of the user, by name and colour, and take them away', async () => {
    const call = (id: number, args?: unknown) => carryOut(id, args, context);
    const context = callOn(received());
    expect(await call(158, { categories: ['Horeca'] })).toEqual(done);
    expect(await call(158, { categories: ['Onbekend'] })).toEqual(refused(9044));
    expect(await call(157)).toEqual(value([{ displayName: 'Horeca', color: 'Preset7' }]));
    expect(await call(159, { categories: ['Horeca'] })).toEqual(done);
    expect(await call(157)).toEqual(value([]));
    expect(await call(159, { categories: ['Horeca'] })).toEqual(refused(9044));
  });

  it('name the shared mailbox that holds it', async () => {
    expect(await carryOut(108, undefined, callOn(received()))).toMatchObject({
      data: { targetMailbox: 'ondernemen@noorderhage.example' },
    });
  });

  it('do not write in it', async () => {
    expect(await carryOut(38, { data: 'x', coercionType: 3 }, callOn(received()))).toEqual(refused(5000));
  });
});

describe('calls on the text of a draft', () => {
  it.each([
    ['put text at the cursor', 13, { data: 'a & b', coercionType: 0 }, /a &amp; b$/],
    ['put HTML at the cursor of the item', 29, { data: '<i>c</i>', coercionType: 3 }, /<i>c<\/i>$/],
    ['set the signature', 173, { data: '<p>Sanne</p>', coercionType: 3 }, /\[<p>Sanne<\/p>\]$/],
  ])('%s', async (_what, id, args, expected) => {
    const draft = new Draft();
    expect(await carryOut(id, args, callOn(draft))).toEqual(done);
    expect(draft.html).toMatch(expected);
  });

  it('keep what is to come below it at sending, and close it', async () => {
    const draft = new Draft();
    expect(await carryOut(100, { appendTxt: '<p>Slot</p>', coercionType: 3 }, callOn(draft))).toEqual(done);
    expect(await carryOut(41, undefined, callOn(draft))).toEqual(done);
    expect([draft.atTheEnd, draft.isClosed]).toEqual(['<p>Slot</p>', true]);
  });

  it.each([
    ['the kind of body', 14, undefined, 'html'],
    ['what is selected, as text', 28, { coercionType: 0 }, { data: 'Groet', sourceProperty: 'body' }],
    ['its id, in the form of Exchange Web Services', 164, undefined, 'AAk/draft+'],
    ['that Outlook puts no signature of its own there', 175, undefined, false],
  ])('give %s', async (_what, id, args, expected) => {
    expect(await carryOut(id, args, callOn(new Draft()))).toEqual(value(expected));
  });

  it('keep headers of their own with it', async () => {
    const call = (id: number, args?: unknown) => carryOut(id, args, context);
    const context = callOn(new Draft());
    expect(await call(152, { internetHeaderNameValuePairs: { 'X-Zaak': '12', 'x-team': 'horeca' } })).toEqual(done);
    expect(await call(153, { internetHeaderKeys: ['x-team'] })).toEqual(done);
    expect(await call(151, { internetHeaderKeys: ['X-Zaak', 'x-team', 'x-other'] })).toEqual(value({ 'X-Zaak': '12' }));
  });
});

describe('calls on any item', () => {
  it('keep custom properties where Exchange keeps them, and give them in the form that office.js takes', async () => {
    const item = received();
    const call = (id: number, args?: unknown) => carryOut(id, args, callOn(item));
    expect(await call(3)).toEqual({ wasSuccessful: true, customProperties: '{}' });
    expect(await call(4, { customProperties: { stap: 2 } })).toEqual(done);
    expect(await call(3)).toEqual({ wasSuccessful: true, customProperties: '{"stap":2}' });
    expect(item.kept instanceof Kept ? [...item.kept.values.keys()] : []).toEqual([
      'String {00020329-0000-0000-C000-000000000046} Name cecp-6f0c1d5e-8a0e-4f1b-9f55-3c8a4f6b27d1',
    ]);
  });

  it('change the list of categories of the user', async () => {
    const call = (id: number, args?: unknown) => carryOut(id, args, context);
    const context = callOn(null);
    const added = { categoryDetails: [{ displayName: 'Markt', color: 'Preset4' }] };
    expect(await call(161, added)).toEqual(done);
    expect(await call(161, added)).toEqual(refused(9045));
    expect(await call(162, { categories: ['Horeca'] })).toEqual(done);
    expect(await call(162, { categories: ['Horeca'] })).toEqual(refused(9044));
    expect(await call(160)).toEqual(value([{ displayName: 'Markt', color: 'Preset4' }]));
  });

  it.each([
    ['displayMessageForm', 8, { itemId: 'AAk/other+' }, 'open AAk-other_'],
    ['displayMessageFormAsync', 179, { itemId: 'AAk/other+' }, 'open AAk-other_'],
    ['displayNewMessageForm', 44, { subject: 'Overleg', toRecipients: [wim.address] }, `new Overleg to ${wim.address}`],
    [
      'displayNewMessageFormAsync',
      178,
      { subject: 'Overleg', toRecipients: [wim.address] },
      `new Overleg to ${wim.address}`,
    ],
  ])('open something else: %s', async (_what, id, args, expected) => {
    const desk = new FakeDesk();
    expect(await carryOut(id, args, callOn(null, { desk }))).toEqual(done);
    expect(desk.asked).toEqual([expected]);
  });

  it('keep notifications by their key', async () => {
    const item = received();
    const call = (id: number, args?: unknown) => carryOut(id, args, callOn(item));
    const notification = { key: 'k', message: 'Opgepakt', type: 0, icon: 'icon', persistent: false };
    expect(await call(33, notification)).toEqual(done);
    expect(await call(33, notification)).toEqual(refused(9023));
    expect(await call(35, { ...notification, message: 'Van jou' })).toEqual(done);
    expect(await call(34)).toEqual(value([{ ...notification, message: 'Van jou', type: 'informationalMessage' }]));
    expect(await call(36, { key: 'k' })).toEqual(done);
    expect(await call(36, { key: 'k' })).toEqual(refused(9024));
    expect(await call(35, notification)).toEqual(refused(9024));
  });

  it('show no more than five notifications at once', async () => {
    const item = received();
    const add = (key: string) => carryOut(33, { key, message: key, type: 1 }, callOn(item));
    for (const key of 'abcde') expect(await add(key)).toEqual(done);
    expect(await add('f')).toEqual(refused(9025));
    expect(item.memory.notifications.get().shown).toMatchObject([
      { type: 'progressIndicator', action: null },
      {},
      {},
      {},
      {},
    ]);
  });

  it('give the pane what whoever opened it left for it, and let it close itself', async () => {
    const closed: string[] = [];
    const context = callOn(received(), { contextData: '{"open":"chain"}', closePane: () => void closed.push('pane') });
    expect(await carryOut(99, undefined, context)).toEqual(value('{"open":"chain"}'));
    expect(await carryOut(42, undefined, context)).toEqual(done);
    expect(closed).toEqual(['pane']);
  });

  it('save the roaming settings, which come in a list of one', async () => {
    const saved: unknown[] = [];
    const saveSettings = async (settings: unknown): Promise<void> => void saved.push(settings);
    expect(await carryOut(404, [{ clusterpost: '{"v":1}' }], callOn(null, { saveSettings }))).toEqual(done);
    expect(saved).toEqual([{ clusterpost: '{"v":1}' }]);
  });

  it('are refused when there is no item', async () => {
    expect(await carryOut(37, { coercionType: 3 }, callOn(null))).toEqual(refused(5000));
    expect(await carryOut(108, undefined, callOn(null))).toEqual(refused(5000));
  });

  it('are refused when the practice Outlook does not have them, and only the number is logged', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await carryOut(167, { time: 0, word: 'geheim' }, callOn(received()))).toEqual(refused(5000));
    expect(warn.mock.calls).toEqual([['office.js call 167 is not there in the practice Outlook']]);
    warn.mockRestore();
  });
});

describe('calls for what Exchange Online no longer gives', () => {
  it.each([
    ['an identity token', 2, undefined],
    ['a token of Exchange', 12, { isRest: true }],
  ])('are refused for %s, as in every tenant', async (_what, id, args) => {
    expect(await carryOut(id, args, callOn(received()))).toMatchObject({ wasSuccessful: false, errorCode: 9018 });
  });

  it('are refused for Exchange Web Services', async () => {
    expect(await carryOut(5, { body: '<x/>' }, callOn(received()))).toMatchObject({ wasProxySuccessful: false });
  });
});
