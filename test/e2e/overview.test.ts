import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { accessibilityProblems } from './axe';
import { eventually } from './eventually';
import { PracticeMode } from './practice';

jest.setTimeout(120_000);

const CLUSTER = 'ondernemen@noorderhage.example';

const grid = (page: Page) => page.getByRole('grid', { name: 'Open vragen' });
/** The number on top of a filter. */
const tile = (page: Page, name: string) => page.getByRole('group', { name: 'Filters' }).getByRole('button', { name });
const numberIn = async (page: Page, name: string) => Number(/^\d+/.exec(await tile(page, name).innerText())?.[0]);

/** Where the file landed that a button hands over. */
async function fileFrom(page: Page, button: string, name: RegExp): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(name);
  return file.path();
}

describe('the overview', () => {
  let practice: PracticeMode;
  let outlook: Page;
  let overview: Page;
  let address: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    practice = await PracticeMode.start();
    const marijke = await practice.open('marijke');
    outlook = marijke.page;
    const state = (await (await outlook.request.get(`${practice.url}practice/state`)).json()) as { addin: string };
    address = `${state.addin}/overview.html`;
    overview = await outlook.context().newPage();
    overview.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    overview.on('pageerror', (error) => complaints.push(error.message));
  });

  afterAll(() => practice.stop());

  it('asks who somebody is and which mailbox they look after, and then shows how things stand', async () => {
    await overview.goto(address);
    await overview.getByLabel('E-mailadres van de clustermailbox').fill(CLUSTER);
    await overview.getByRole('button', { name: 'Toon overzicht' }).click();
    await overview.getByRole('link', { name: /Marijke Post/ }).click();
    await grid(overview).waitFor();
    expect(await overview.getByRole('heading', { level: 1 }).innerText()).toBe('Overzicht');
    expect(await accessibilityProblems(overview.mainFrame())).toEqual([]);
  });

  it('knows the mailbox the next time', async () => {
    await overview.reload();
    await grid(overview).waitFor();
  });

  it('says on top for which domain nobody is there today, and which card is old', async () => {
    const notices = overview.getByRole('region', { name: 'Let op' });
    const more = notices.getByRole('button', { name: /^Nog \d+ melding/ });
    if ((await more.count()) > 0) await more.click();
    await notices
      .getByText(/^Vandaag is er niemand voor /)
      .first()
      .waitFor();
    await notices.getByText(/^De kenniskaart van .* niet nagekeken\.$/).waitFor();
  });

  it('shows only what a number on top counts, and takes just that along', async () => {
    const nobody = await numberIn(overview, 'Van niemand');
    expect(nobody).toBeGreaterThan(0);
    await tile(overview, 'Van niemand').click();
    await overview.getByText(new RegExp(`\\(${nobody} van \\d+ vragen\\)`)).waitFor();
    const csv = await readFile(await fileFrom(overview, 'CSV', /^Open vragen cluster .*\.csv$/), 'utf8');
    expect(csv.match(/van niemand/g)).toHaveLength(nobody);
    await fileFrom(overview, 'Excel', /^Open vragen cluster .*\.xlsx$/);
    await tile(overview, 'Van niemand').click();
  });

  it('gives several questions to a colleague at once, and takes that back', async () => {
    const before = await numberIn(overview, 'Van niemand');
    await tile(overview, 'Van niemand').click();
    const boxes = grid(overview).getByRole('checkbox');
    await boxes.nth(1).click();
    await boxes.nth(2).click();
    await overview.getByRole('button', { name: 'Wijs toe' }).click();
    await overview.getByRole('combobox', { name: 'Aan wie?' }).fill('Tim Kuiper');
    await overview.keyboard.press('Enter');
    await overview.getByRole('button', { name: 'Geef 2 vragen aan Tim Kuiper' }).click();
    await overview.getByText('2 vragen zijn nu van Tim Kuiper.').last().waitFor();
    await eventually('two fewer', async () => ((await numberIn(overview, 'Van niemand')) === before - 2 ? true : null));
    await overview.getByRole('button', { name: 'Ongedaan maken' }).click();
    await eventually('as before', async () => ((await numberIn(overview, 'Van niemand')) === before ? true : null));
    await tile(overview, 'Van niemand').click();
  });

  it('can be worked with the keyboard alone', async () => {
    const current = () => overview.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex')));
    await overview.getByRole('searchbox').focus();
    await eventually('Tab reaches the list', async () => {
      await overview.keyboard.press('Tab');
      return (await current()) >= 2 ? true : null;
    });
    await overview.keyboard.press('End');
    expect(await current()).toBe(Number(await grid(overview).getAttribute('aria-rowcount')));
    await overview.keyboard.press('Home');
    await overview.keyboard.press('Space');
    await overview.keyboard.press('Shift+ArrowDown');
    await overview.keyboard.press('Shift+ArrowDown');
    await overview.getByText('3 vragen gekozen').waitFor();
    expect(await current()).toBe(4);
    await overview.keyboard.press('Escape');
    await overview.getByText('Kies een of meer vragen').waitFor();
    await overview.keyboard.press('Enter');
    await overview.getByRole('dialog').getByRole('button', { name: 'Open in Outlook' }).waitFor();
    await overview.keyboard.press('Escape');
    await overview.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('puts the questions into groups that can be folded and chosen whole', async () => {
    await overview.getByRole('combobox', { name: 'Groepeer' }).click();
    await overview.getByRole('option', { name: 'Per dringendheid' }).click();
    const tree = overview.getByRole('treegrid', { name: 'Open vragen' });
    const group = tree.getByRole('row', { expanded: true }).first();
    const many = Number(/\((\d+)\)/.exec(await group.innerText())?.[1]);
    await group.getByRole('checkbox').click();
    await overview.getByText(`${many} vragen gekozen`).waitFor();
    await group.getByRole('checkbox').click();
    await group.getByRole('rowheader').click();
    await tree.getByRole('row', { expanded: false }).first().waitFor();
    expect(await accessibilityProblems(overview.mainFrame())).toEqual([]);
    await overview.getByRole('combobox', { name: 'Groepeer' }).click();
    await overview.getByRole('option', { name: 'Niet', exact: true }).click();
  });

  it('tells everything about one question beside the list', async () => {
    await grid(overview)
      .getByRole('button', { name: /^Meer over/ })
      .first()
      .click();
    const details = overview.getByRole('dialog');
    await details.getByRole('button', { name: 'Open in Outlook' }).waitFor();
    expect(await accessibilityProblems(overview.mainFrame())).toEqual([]);
    await overview.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });
  });

  it('says so when the connection is gone, and keeps what it knows', async () => {
    await overview.context().setOffline(true);
    await overview.getByRole('button', { name: 'Ververs' }).click();
    await overview.getByText(/^Geen verbinding\. Je ziet de stand van/).waitFor();
    expect(await grid(overview).isVisible()).toBe(true);
    await overview.context().setOffline(false);
    await overview.getByRole('button', { name: 'Ververs' }).click();
    await overview.getByText(/^Stand van/).waitFor();
  });

  it.each([
    [320, 'light'],
    [1440, 'dark'],
  ] as const)('fits a window of %i pixels, %s, and can be read by everybody', async (width, colorScheme) => {
    await overview.setViewportSize({ width, height: 800 });
    await overview.emulateMedia({ colorScheme });
    await grid(overview).waitFor();
    // Colours and columns follow a moment after the window.
    await eventually('fits and can be read', async () => {
      const isFitting = await overview.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      const problems = await accessibilityProblems(overview.mainFrame());
      return isFitting && problems.length === 0 ? true : null;
    });
  });

  it('tells how the cluster is doing, with what each figure means, and takes that along', async () => {
    await overview.getByRole('tab', { name: 'Hoe gaat het' }).click();
    await overview.getByRole('heading', { name: 'Eerste antwoord binnen twee werkdagen' }).first().waitFor();
    await overview.getByRole('button', { name: 'Als tabel' }).first().click();
    await overview.getByRole('table', { name: 'Binnengekomen en afgehandeld per week' }).waitFor();
    for (const part of ['week', 'domein', 'specialist', 'weg']) {
      const title = `Eerste antwoord binnen twee werkdagen, per ${part}`;
      await overview.getByRole('button', { name: `Als tabel: ${title}` }).click();
      const table = overview.getByRole('table', { name: title });
      await table.getByRole('columnheader', { name: 'Deze periode' }).waitFor();
      await table.getByRole('columnheader', { name: 'De periode ervoor' }).waitFor();
    }
    expect(await accessibilityProblems(overview.mainFrame())).toEqual([]);
    await fileFrom(overview, 'CSV', /\.csv$/);
    await fileFrom(overview, 'Excel', /\.xlsx$/);
    await overview.setViewportSize({ width: 320, height: 800 });
    expect(await overview.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('was complained of by nobody but about the connection that was cut', () => {
    expect(complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });

  it('opens wide from the pane, for whoever sits there', async () => {
    await outlook.getByRole('listbox', { name: 'Berichten' }).getByRole('option').first().click();
    await outlook.getByRole('button', { name: 'Clusterpost', exact: true }).click();
    const pane = outlook.frameLocator('iframe[title="Clusterpost"]');
    await pane.getByRole('tab', { name: 'Werkvoorraad' }).click();
    const opening = outlook.waitForEvent('popup');
    await pane.getByRole('button', { name: 'Open het overzicht' }).click();
    const wide = await opening;
    await grid(wide).waitFor();
    await grid(wide)
      .getByRole('button', { name: /^Meer over/ })
      .first()
      .click();
    const subject = await wide.getByRole('dialog').getByRole('heading').first().innerText();
    await wide.getByRole('button', { name: 'Open in Outlook' }).click();
    await outlook.getByRole('heading', { name: subject }).first().waitFor();
  });
});
