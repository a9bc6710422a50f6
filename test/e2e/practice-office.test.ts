import type { Frame, Page } from 'playwright-core';
import { eventually } from './eventually';
import { PracticeMode } from './practice';

jest.setTimeout(120_000);

/** What a call of office.js ended with: its value, or Outlook's refusal by name. */
type Outcome = { readonly value: unknown } | { readonly refused: string };

/** Makes a call in the add-in's own page, on the unmodified office.js: "item.body.getAsync" is that of `Office.context.mailbox`. */
function call(frame: Frame, name: string, args: readonly unknown[]): Promise<Outcome> {
  return frame.evaluate(
    ([path, given]) =>
      new Promise<Outcome>((resolve) => {
        // office.js never tells that an answer was lost.
        setTimeout(() => resolve({ refused: 'no answer' }), 10_000);
        const parts = path.split('.');
        const last = parts.pop() ?? '';
        const owner = parts.reduce(
          (found, part) => found[part] as Record<string, unknown>,
          Office.context.mailbox as unknown as Record<string, unknown>,
        );
        const method = owner[last] as (...all: readonly unknown[]) => void;
        method.call(owner, ...given, ({ status, value, error }: Office.AsyncResult<unknown>) =>
          resolve(String(status) === 'succeeded' ? { value } : { refused: error.name }),
        );
      }),
    [name, args] as const,
  );
}

const HTML = { coercionType: 'html' };
const TEXT = { coercionType: 'text' };
const PDF = 'JVBERi0=';
const text = expect.any(String) as unknown;
const containing = (part: string): unknown => expect.stringContaining(part) as unknown;
const done = { value: undefined };
const gives = (value: unknown): Outcome => ({ value });
const refuses = (refused: string): Outcome => ({ refused });

/** One call after the other, each on what those before it left. */
type Row = readonly [what: string, name: string, args: readonly unknown[], outcome: Outcome];

const CLUSTER = 'ondernemen@noorderhage.example';

const READING: readonly Row[] = [
  ['the text of the message', 'item.body.getAsync', ['text'], gives(containing('terras'))],
  ['its HTML', 'item.body.getAsync', ['html'], gives(containing('<'))],
  ['its headers', 'item.getAllInternetHeadersAsync', [], gives(containing('Message-ID: <'))],
  [
    'in whose mailbox it lies',
    'item.getSharedPropertiesAsync',
    [],
    gives(expect.objectContaining({ targetMailbox: CLUSTER })),
  ],
  ['a new category', 'masterCategories.addAsync', [[{ displayName: 'Markt', color: 'Preset4' }]], done],
  [
    'the same twice',
    'masterCategories.addAsync',
    [[{ displayName: 'Markt', color: 'Preset4' }]],
    refuses('DuplicateCategory'),
  ],
  [
    'the categories',
    'masterCategories.getAsync',
    [],
    gives(expect.arrayContaining([{ displayName: 'Markt', color: 'Preset4' }])),
  ],
  ['the category on the message', 'item.categories.addAsync', [['Markt']], done],
  ['one that is not in the list', 'item.categories.addAsync', [['Kermis']], refuses('InvalidCategory')],
  ['what it has', 'item.categories.getAsync', [], gives([{ displayName: 'Markt', color: 'Preset4' }])],
  ['it off again', 'item.categories.removeAsync', [['Markt']], done],
  ['that it is off', 'item.categories.getAsync', [], gives([])],
  ['the category away', 'masterCategories.removeAsync', [['Markt']], done],
  [
    'a notification',
    'item.notificationMessages.addAsync',
    ['k', { type: 'informationalMessage', message: 'Opgepakt', icon: 'Icon.16', persistent: false }],
    done,
  ],
  [
    'the same key twice',
    'item.notificationMessages.addAsync',
    ['k', { type: 'informationalMessage', message: 'Opgepakt', icon: 'Icon.16', persistent: false }],
    refuses('DuplicateNotificationKey'),
  ],
  ['another text', 'item.notificationMessages.replaceAsync', ['k', { type: 'errorMessage', message: 'Mislukt' }], done],
  [
    'all notifications',
    'item.notificationMessages.getAllAsync',
    [],
    gives([expect.objectContaining({ key: 'k', type: 'errorMessage', message: 'Mislukt' })]),
  ],
  ['it away', 'item.notificationMessages.removeAsync', ['k'], done],
  ['it away twice', 'item.notificationMessages.removeAsync', ['k'], refuses('NotificationKeyNotFound')],
  ['the selected messages', 'getSelectedItemsAsync', [], gives([expect.objectContaining({ itemMode: 'Read' })])],
  ['a token of Exchange', 'getCallbackTokenAsync', [{ isRest: true }], refuses('GenericTokenError')],
  ['a token of who one is', 'getUserIdentityTokenAsync', [], refuses('GenericTokenError')],
  ['a call of Exchange Web Services', 'makeEwsRequestAsync', ['<x/>'], refuses('GenericResponseError')],
  ['what opened the pane', 'item.getInitializationContextAsync', [], gives('')],
];

const WRITING: readonly Row[] = [
  ['how it is written', 'item.getComposeTypeAsync', [], gives({ composeType: 'reply', coercionType: 'html' })],
  ['the kind of body', 'item.body.getTypeAsync', [], gives('html')],
  ['its id', 'item.saveAsync', [], gives(text)],
  ['its id without saving', 'item.getItemIdAsync', [], gives(text)],
  ['a body', 'item.body.setAsync', ['<p>Beste Joke,</p>', HTML], done],
  ['text before it', 'item.body.prependAsync', ['a < b', TEXT], done],
  ['text at the cursor', 'item.body.setSelectedDataAsync', ['<b>hier</b>', HTML], done],
  ['text at the cursor of the item', 'item.setSelectedDataAsync', ['<i>daar</i>', HTML], done],
  ['a signature', 'item.body.setSignatureAsync', ['<p>Sanne Brandsma</p>', HTML], done],
  ['another in its place', 'item.body.setSignatureAsync', ['<p>Loket</p>', HTML], done],
  ['whether Outlook signs itself', 'item.isClientSignatureEnabledAsync', [], gives(false)],
  ['that it should not', 'item.disableClientSignatureAsync', [], done],
  ['text below it at sending', 'item.body.appendOnSendAsync', ['<p>Slot</p>', HTML], done],
  ['what is selected', 'item.getSelectedDataAsync', ['text'], gives({ data: '', sourceProperty: 'body' })],
  ['the subject', 'item.subject.setAsync', ['Uw terras'], done],
  ['it back', 'item.subject.getAsync', [], gives('Uw terras')],
  ['who it is to', 'item.to.setAsync', [[{ displayName: 'Joke', emailAddress: 'joke@brug.example' }]], done],
  ['somebody more', 'item.to.addAsync', [['wim@waag.example']], done],
  [
    'all of them',
    'item.to.getAsync',
    [],
    gives([
      expect.objectContaining({ emailAddress: 'joke@brug.example', displayName: 'Joke' }),
      expect.objectContaining({ emailAddress: 'wim@waag.example' }),
    ]),
  ],
  ['nobody a copy', 'item.cc.setAsync', [[]], done],
  ['who gets a copy', 'item.cc.getAsync', [], gives([])],
  ['a hidden copy', 'item.bcc.setAsync', [['ruben@noorderhage.example']], done],
  ['who sends it', 'item.from.getAsync', [], gives(expect.objectContaining({ emailAddress: CLUSTER }))],
  ['a file', 'item.addFileAttachmentFromBase64Async', [PDF, 'plan.pdf'], gives(text)],
  [
    'the files',
    'item.getAttachmentsAsync',
    [],
    gives([expect.objectContaining({ name: 'plan.pdf', attachmentType: 'file', isInline: false })]),
  ],
  [
    'a file from elsewhere on the network',
    'item.addFileAttachmentAsync',
    ['https://elsewhere.example/a.png', 'a.png'],
    refuses('AttachmentUploadGeneralFailure'),
  ],
  ['a file that is not there', 'item.removeAttachmentAsync', ['nothing'], refuses('AttachmentToDeleteDoesNotExist')],
  ['what is in none', 'item.getAttachmentContentAsync', ['nothing'], refuses('InvalidAttachmentId')],
  ['headers', 'item.internetHeaders.setAsync', [{ 'x-zaak': '12', 'x-team': 'horeca' }], done],
  ['one of them off', 'item.internetHeaders.removeAsync', [['x-team']], done],
  ['what is left', 'item.internetHeaders.getAsync', [['x-zaak', 'x-team']], gives({ 'x-zaak': '12' })],
  ['a word for later', 'item.sessionData.setAsync', ['stap', '2'], done],
  ['it again', 'item.sessionData.getAsync', ['stap'], gives('2')],
  ['all of them', 'item.sessionData.getAllAsync', [], gives({ stap: '2' })],
  ['it away', 'item.sessionData.removeAsync', ['stap'], done],
  ['what is no longer there', 'item.sessionData.getAsync', ['stap'], refuses('KeyNotFound')],
  ['all away', 'item.sessionData.clearAsync', [], done],
];

describe('office.js in the practice Outlook', () => {
  let practice: PracticeMode;
  let page: Page;
  let complaints: readonly string[];

  const message = (name: string | RegExp) =>
    page.getByRole('listbox', { name: 'Berichten' }).getByRole('option', { name }).first();

  /** The add-in's page, once office.js runs in it beside an item of this kind. */
  const office = (kind: 'read' | 'compose'): Promise<Frame> =>
    eventually(`office.js beside an item to ${kind}`, async () => {
      const frame = await (await page.$('iframe[title="Clusterpost"]'))?.contentFrame();
      const found = await frame
        ?.evaluate(() => {
          const { item } = Office.context.mailbox;
          return item === undefined || item === null ? null : typeof item.subject === 'string' ? 'read' : 'compose';
        })
        .catch(() => null);
      return frame && found === kind ? frame : null;
    });

  beforeAll(async () => {
    practice = await PracticeMode.start();
    ({ page, complaints } = await practice.open('sanne'));
    await message(/Terras uitbreiden aan de Kade/).click();
    await page.getByRole('button', { name: 'Clusterpost', exact: true }).click();
  });

  afterAll(() => practice.stop());

  it.each(READING)('beside a message that is read gives or takes %s: %s', async (_what, name, args, outcome) => {
    expect(await call(await office('read'), name, args)).toEqual(outcome);
  });

  it('keeps custom properties with a message', async () => {
    const frame = await office('read');
    const save = (value: string) =>
      frame.evaluate(
        (stap) =>
          new Promise<string>((resolve) =>
            Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value: properties }) => {
              properties.set('stap', stap);
              properties.saveAsync(({ status }: Office.AsyncResult<void>) => resolve(String(status)));
            }),
          ),
        value,
      );
    expect(await save('2')).toBe('succeeded');
    const kept = await frame.evaluate(
      () =>
        new Promise<unknown>((resolve) =>
          Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value }) => resolve(value.getAll())),
        ),
    );
    expect(kept).toEqual({ stap: '2' });
  });

  it('opens another message, in the form of an id that Outlook gives', async () => {
    await message(/ontheffing busje centrum/).click();
    const wanted = await eventually('the other message', async () => {
      const frame = await office('read');
      const [id, subject] = await frame.evaluate(() => {
        const item = Office.context.mailbox.item as Office.MessageRead;
        return [item.itemId, item.subject];
      });
      return subject === 'ontheffing busje centrum' ? id : null;
    });
    expect(wanted).toMatch(/=$/);
    await message(/Terras uitbreiden aan de Kade/).click();
    await page.getByRole('heading', { name: 'Terras uitbreiden aan de Kade' }).waitFor();
    expect(await call(await office('read'), 'displayMessageFormAsync', [wanted])).toEqual(done);
    await page.getByRole('heading', { name: 'ontheffing busje centrum' }).waitFor();
    await message(/ontheffing busje centrum/)
      .and(page.locator('[aria-selected="true"]'))
      .waitFor();
  });

  it('tells of several selected messages, and that none of them is in front', async () => {
    await message(/Terras uitbreiden aan de Kade/).click();
    const frame = await office('read');
    await frame.evaluate(
      () =>
        new Promise((resolve) => {
          const heard: number[] = [];
          Object.assign(window, { heard });
          Office.context.mailbox.addHandlerAsync(
            Office.EventType.SelectedItemsChanged,
            () => Office.context.mailbox.getSelectedItemsAsync(({ value }) => heard.push(value.length)),
            resolve,
          );
        }),
    );
    await message(/ontheffing busje centrum/).click({ modifiers: ['Control'] });
    const seen = await eventually('two selected messages', async () => {
      const heard = await frame.evaluate(() => (window as unknown as { heard: number[] }).heard);
      return heard.length > 0 ? heard : null;
    });
    expect(seen).toEqual([2]);
    expect(await frame.evaluate(() => Office.context.mailbox.item)).toBeNull();
    await message(/Terras uitbreiden aan de Kade/).click();
  });

  it('opens a reply for the add-in', async () => {
    expect(await call(await office('read'), 'item.displayReplyFormAsync', ['<p>Beste Joke,</p>'])).toEqual(done);
    await page.frameLocator('iframe[title="Bericht"]').locator('body').getByText('Beste Joke,').waitFor();
    await page.getByRole('button', { name: 'Clusterpost', exact: true }).click();
    await office('compose');
  });

  it('tells of files, people and notifications as they change', async () => {
    const frame = await office('compose');
    await frame.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      const item = Office.context.mailbox.item as Office.MessageCompose;
      const listen = (type: Office.EventType): void =>
        item.addHandlerAsync(type, (event: unknown) => heard.push(JSON.parse(JSON.stringify(event))));
      listen(Office.EventType.AttachmentsChanged);
      listen(Office.EventType.RecipientsChanged);
      listen(Office.EventType.InfobarClicked);
    });
    const file = await call(frame, 'item.addFileAttachmentFromBase64Async', [PDF, 'schets.pdf']);
    const { value: id } = file as { value: string };
    expect(await call(frame, 'item.getAttachmentContentAsync', [id])).toEqual(
      gives({ content: PDF, format: 'base64' }),
    );
    await page.getByRole('button', { name: 'Haal schets.pdf weg' }).click();
    await page.getByRole('textbox', { name: 'CC', exact: true }).fill('ruben@noorderhage.example');
    const notification = { type: 'informationalMessage', message: 'Let op', icon: 'Icon.16', persistent: false };
    expect(await call(frame, 'item.notificationMessages.addAsync', ['n', notification])).toEqual(done);
    await page.getByRole('button', { name: 'Sluit melding' }).click();
    const heard = await eventually('four events', async () => {
      const all = await frame.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
      return all.length >= 4 ? all : null;
    });
    expect(heard).toMatchObject([
      { attachmentStatus: 'added', attachmentDetails: { name: 'schets.pdf', attachmentType: 'file' } },
      { attachmentStatus: 'removed', attachmentDetails: { id } },
      { changedRecipientFields: { cc: true } },
      { infobarDetails: { infobarType: 0, actionType: 1 } },
    ]);
  });

  it.each(WRITING)('beside a message that is written gives or takes %s: %s', async (_what, name, args, outcome) => {
    expect(await call(await office('compose'), name, args)).toEqual(outcome);
  });

  it('attaches a file of the add-in by its address', async () => {
    const frame = await office('compose');
    const uri = new URL('/assets/icon-16.png', frame.url()).href;
    expect(await call(frame, 'item.addFileAttachmentAsync', [uri, 'logo.png'])).toEqual(gives(text));
    await page.getByRole('list', { name: 'Bijlagen' }).getByText('logo.png').waitFor();
    await page.getByRole('button', { name: 'Haal logo.png weg' }).click();
  });

  it('shows in the mail what the add-in put there', async () => {
    const body = page.frameLocator('iframe[title="Bericht"]').locator('body');
    const written = (await body.innerText()).replace(/\s+/g, ' ').trim();
    expect(written).toMatch(/a < b/);
    expect(written).toMatch(/hier/);
    expect(written).toMatch(/Loket$/);
    expect(written).not.toMatch(/Sanne Brandsma|Slot/);
    expect(await page.getByRole('textbox', { name: 'Onderwerp' }).inputValue()).toBe('Uw terras');
  });

  it('asks its user what to do with a draft that the add-in closes', async () => {
    await (await office('compose')).evaluate(() => (Office.context.mailbox.item as Office.MessageCompose).close());
    await page.getByRole('dialog', { name: 'Concept bewaren?' }).getByRole('button', { name: 'Bewaren' }).click();
    await page.getByRole('heading', { name: 'Terras uitbreiden aan de Kade' }).waitFor();
  });

  it('opens a new mail for the add-in, filled in', async () => {
    const wanted = { toRecipients: ['wim@waag.example'], subject: 'Overleg', htmlBody: '<p>Komt u langs?</p>' };
    expect(await call(await office('read'), 'displayNewMessageFormAsync', [wanted])).toEqual(done);
    await page.frameLocator('iframe[title="Bericht"]').locator('body').getByText('Komt u langs?').waitFor();
    const to = page.getByRole('textbox', { name: 'Aan', exact: true });
    await eventually('whom it goes to', async () => ((await to.inputValue()) === 'wim@waag.example' ? true : null));
  });

  it('keeps its pages free of errors', () => {
    expect(complaints).toEqual([]);
  });
});
