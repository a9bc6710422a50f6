import type { BrowserContext, Page } from 'playwright-core';
import { accessibilityProblems } from './axe';
import { eventually } from './eventually';
import { paneShowing } from './pane';
import { PracticeMode } from './practice';

jest.setTimeout(120_000);

const CLUSTER = 'ondernemen@noorderhage.example';
const DRAFTS = `/graph/v1.0/users/${CLUSTER}/mailFolders/drafts/messages?$select=subject,body,from,hasAttachments`;

const message = (page: Page, name: string | RegExp) =>
  page.getByRole('listbox', { name: 'Berichten' }).getByRole('option', { name }).first();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const body = (page: Page) => page.frameLocator('iframe[title="Bericht"]').locator('body');
const alertOf = (page: Page) => page.getByRole('dialog', { name: 'Clusterpost' });

interface Draft {
  readonly subject: string;
  readonly body: { readonly content: string };
  readonly from: { readonly emailAddress: { readonly address: string } };
  readonly hasAttachments: boolean;
}

/** The newest draft in the cluster mailbox, as Graph has it. */
async function newestDraft(page: Page): Promise<Draft | null> {
  const { value } = await page.evaluate(async (path) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const signedIn = await fetch('/practice/token', { ...init, body: '{"person":"sanne","for":"outlook"}' });
    const { accessToken } = (await signedIn.json()) as { accessToken: string };
    const answer = await fetch(path, { headers: { authorization: `Bearer ${accessToken}` } });
    return (await answer.json()) as { value: Draft[] };
  }, DRAFTS);
  return value[0] ?? null;
}

async function openControls(page: Page, section: string): Promise<void> {
  await page.getByRole('button', { name: /^Oefenen/ }).click();
  await page.getByRole('complementary', { name: 'Oefenen' }).getByText(section, { exact: true }).click();
}

const closeControls = (page: Page): Promise<void> => button(page, 'Sluit Oefenen').click();

describe('the practice Outlook, round the mail', () => {
  let practice: PracticeMode;
  let page: Page;
  let context: BrowserContext;
  let complaints: readonly string[];

  beforeAll(async () => {
    practice = await PracticeMode.start();
    const opened = await practice.open('sanne');
    page = opened.page;
    context = page.context();
    complaints = opened.complaints;
    await message(page, /./).waitFor();
  });

  afterAll(() => practice.stop());

  it('writes as classic Outlook does, and keeps every byte of the mail that nobody touched', async () => {
    await openControls(page, 'Schrijven en verzenden');
    expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
    await page.getByText('Klassieke Outlook voor Windows').click();
    await closeControls(page);
    await message(page, /Terrasverwarming/).click();
    await button(page, 'Beantwoorden').click();
    await body(page).waitFor();
    const before = await eventually('the draft', () => newestDraft(page));
    expect(before.body.content).toContain('<!--[if gte mso 9]><xml>');

    await body(page).click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Geachte Wim Hoekema, & zo meer.');
    const after = await eventually('what was typed', async () => {
      const draft = await newestDraft(page);
      return draft?.body.content.includes('zo meer') === true ? draft : null;
    });
    const untyped = after.body.content.replace(/Geachte Wim Hoekema, &amp; zo meer\.<o:p><\/o:p>/, '<o:p>&nbsp;</o:p>');
    expect(untyped).toBe(before.body.content);
  });

  it('takes a file and a picture along, and goes out from either mailbox', async () => {
    await page.setInputFiles('input[type=file][aria-label="Bijlage"]', {
      name: 'plattegrond.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF'),
    });
    await page.getByRole('list', { name: 'Bijlagen' }).getByText('plattegrond.pdf').waitFor();
    await page.setInputFiles('input[type=file][aria-label="Afbeelding"]', {
      name: 'logo.gif',
      mimeType: 'image/gif',
      buffer: Buffer.from('R0lGODlhAQABAAAAACw=', 'base64'),
    });
    await page.getByRole('combobox', { name: 'Van', exact: true }).selectOption({ index: 1 });
    const draft = await eventually('the picture and the sender', async () => {
      const found = await newestDraft(page);
      return found?.body.content.includes('src="cid:') === true && found.from.emailAddress.address !== CLUSTER
        ? found
        : null;
    });
    expect(draft).toMatchObject({
      hasAttachments: true,
      from: { emailAddress: { address: 's.brandsma@noorderhage.example' } },
    });
    await page.getByRole('combobox', { name: 'Van', exact: true }).selectOption({ index: 0 });
    await button(page, 'Haal plattegrond.pdf weg').click();
    await eventually('no file', async () => ((await newestDraft(page))?.hasAttachments === false ? true : null));
    expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
  });

  it('asks what to do with a draft that is closed, and opens it again from the drafts', async () => {
    await button(page, 'Sluiten').click();
    const question = page.getByRole('dialog', { name: 'Concept bewaren?' });
    await question.getByRole('button', { name: 'Bewaren' }).click();
    await page
      .getByRole('treeitem', { name: /Concepten/ })
      .first()
      .click();
    await message(page, /Terrasverwarming/).click();
    await body(page).getByText('Geachte Wim Hoekema').waitFor();
    expect(await body(page).locator('img').first().getAttribute('src')).toMatch(/^data:image\/gif/);
  });

  it('lets nothing leave when the add-in cannot be loaded, unless the person wants it so', async () => {
    await openControls(page, 'Schrijven en verzenden');
    await page.getByText('Kan niet geladen worden').click();
    await closeControls(page);
    await page.getByRole('textbox', { name: 'Aan' }).fill('wim@brasseriedewaag.example');
    await button(page, 'Verzenden').click();
    await alertOf(page)
      .getByText(/niet bereikbaar/)
      .waitFor();
    await alertOf(page).getByRole('button', { name: 'Toch verzenden' }).waitFor();
    expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
    await alertOf(page).getByRole('button', { name: 'Later proberen' }).click();
  });

  it('says that the add-in takes long, and lets one stop it', async () => {
    await openControls(page, 'Schrijven en verzenden');
    await page.getByText(/^Komt nooit klaar/).click();
    await closeControls(page);
    await button(page, 'Verzenden').click();
    await alertOf(page)
      .getByText(/langer dan verwacht/)
      .waitFor({ timeout: 15_000 });
    await alertOf(page)
      .getByText(/niet klaar gekomen/)
      .waitFor({ timeout: 40_000 });
    await alertOf(page).getByRole('button', { name: 'Niet verzenden' }).click();
    await button(page, 'Verwijderen').last().click();
    expect(await practice.outbox(page)).toEqual([]);
  });

  it('shows the add-in no mail in a mailbox that is hidden, and lets all be well again', async () => {
    await page
      .getByRole('treeitem', { name: /Postvak IN/ })
      .first()
      .click();
    await message(page, /Terras uitbreiden aan de Kade/).click();
    await button(page, 'Clusterpost').click();
    await paneShowing(page, 'Pak op');
    await openControls(page, 'Storingen');
    await page.getByText('Postbus staat niet in de adreslijst', { exact: true }).click();
    await page.getByRole('button', { name: 'Oefenen (1 storing)' }).waitFor();
    await eventually('a pane without a mail', async () => {
      const frame = await (await page.$('iframe[title="Clusterpost"]'))?.contentFrame();
      return (await frame?.getByText('Pak op').count()) === 0 ? true : null;
    });
    await button(page, 'Alles weer gewoon').click();
    await paneShowing(page, 'Pak op');
    await closeControls(page);
  });

  it('brings in a mail of an entrepreneur who has no mail program', async () => {
    await openControls(page, 'Stuur een mail als ondernemer');
    await page.getByRole('textbox', { name: 'Onderwerp' }).fill('Een uithangbord');
    await button(page, 'Stuur de mail').click();
    await message(page, /Noor Visser.*Een uithangbord/s).waitFor({ timeout: 20_000 });
    await closeControls(page);
  });

  it('lets the pane live in the time of the practice, also when that is moved', async () => {
    await message(page, /Een uithangbord/).click();
    await paneShowing(page, /wo 25 november|woensdag 25 november/);
    await openControls(page, 'Met z’n tweeën');
    await button(page, 'Een dag verder').click();
    await page.getByText('Hier is het di 24 nov').waitFor();
    await paneShowing(page, /morgen|1 dag/);
    await closeControls(page);
  });

  it('lets two persons work side by side in two windows of one browser', async () => {
    await openControls(page, 'Met z’n tweeën');
    const [ruben] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Open als Ruben van Aalst in een nieuw venster' }).click(),
    ]);
    await closeControls(page);
    await message(ruben, /Een uithangbord/).click();
    await button(ruben, 'Clusterpost').click();
    await (await paneShowing(ruben, 'Pak op')).getByRole('button', { name: 'Pak op' }).click();
    await message(page, /Een uithangbord.*Ruben van Aalst/s).waitFor({ timeout: 20_000 });
    await ruben.close();
    await message(page, /Terras uitbreiden aan de Kade/).click();
    await message(page, /Een uithangbord/).click();
    await paneShowing(page, /Ruben van Aalst/);
  });

  it('opens the overview from Oefenen', async () => {
    await openControls(page, 'Overzicht van de coördinator');
    const [overview] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Open het overzicht in een nieuw venster' }).click(),
    ]);
    await overview.getByRole('heading', { name: 'Overzicht', level: 1 }).waitFor();
    await overview.close();
    await closeControls(page);
  });

  it('acts on several mails in a window in which none was open yet', async () => {
    const window = await context.newPage();
    await window.goto(`${practice.url}?person=sanne`);
    await message(window, /ontheffing busje centrum/).click({ modifiers: ['Control'] });
    await message(window, /Terras uitbreiden aan de Kade/).click({ modifiers: ['Control'] });
    await button(window, 'Clusterpost').click();
    await paneShowing(window, '2 geselecteerd');
    await window.close();
  });

  it('unpins the pane, which then closes with the message', async () => {
    await button(page, 'Vastmaken').click();
    await message(page, /Terras uitbreiden aan de Kade/).click();
    await page.locator('iframe[title="Clusterpost"]').waitFor({ state: 'detached' });
  });

  it('asks before it throws all mail away', async () => {
    await openControls(page, 'Opnieuw beginnen');
    await button(page, 'Begin opnieuw').click();
    await button(page, 'Ja, begin opnieuw').click();
    await eventually('the mail of an hour ago is gone', async () =>
      (await page.getByText('Een uithangbord').count()) === 0 ? true : null,
    );
    await message(page, /Joke Bakker/).waitFor({ timeout: 30_000 });
  });

  it('keeps its pages free of errors', () => {
    expect(complaints).toEqual([]);
  });
});
