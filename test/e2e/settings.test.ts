import type { Page } from 'playwright-core';
import { accessibilityProblems } from './axe';
import { eventually } from './eventually';
import { PracticeMode } from './practice';

jest.setTimeout(120_000);

const CLUSTER = 'ondernemen@noorderhage.example';
const SECTIONS = [
  ...['Kenniskaarten', 'Organisatie', 'Binnen en buiten', 'Termijn en kalender', 'Ontvangstbevestiging'],
  'Controle van antwoorden',
];

describe('the settings of the cluster', () => {
  let practice: PracticeMode;
  let page: Page;
  const complaints: string[] = [];

  /** Signs in on the page as somebody, in a browser of their own, and opens the settings. */
  async function settingsOf(person: string, name: RegExp): Promise<Page> {
    const { page: outlook } = await practice.open(person);
    const state = (await (await outlook.request.get(`${practice.url}practice/state`)).json()) as { addin: string };
    const opened = await outlook.context().newPage();
    opened.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    opened.on('pageerror', (error) => complaints.push(error.message));
    await opened.goto(`${state.addin}/overview.html?mailbox=${CLUSTER}`);
    await opened.getByRole('link', { name }).click();
    await opened.getByRole('tab', { name: 'Instellingen' }).click();
    return opened;
  }

  beforeAll(async () => {
    practice = await PracticeMode.start();
    page = await settingsOf('marijke', /Marijke Post/);
  });

  afterAll(() => practice.stop());

  it.each(SECTIONS)('have no accessibility problems: %s', async (section) => {
    await page.getByRole('tab', { name: section }).click();
    await page.getByRole('tabpanel', { name: section }).waitFor();
    expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
  });

  it('fit on a narrow screen', async () => {
    const size = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 720 });
    for (const section of SECTIONS) {
      await page.getByRole('tab', { name: section }).click();
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await eventually(`${section} fits`, async () => ((await overflow()) <= 0 ? true : null));
    }
    if (size) await page.setViewportSize(size);
  });

  it('show what is wrong with the words of an acknowledgement, and keep nothing until it is mended', async () => {
    await page.getByRole('tab', { name: 'Ontvangstbevestiging' }).click();
    await page.getByRole('button', { name: 'Schrijf een eigen tekst' }).click();
    const subject = page.getByLabel('Onderwerp', { exact: true });
    await subject.fill('Uw vraag, {naam}');
    await page.getByText('{naam} bestaat niet.', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Bewaar' }).isDisabled()).toBe(true);
    await subject.fill('Wij hebben uw vraag: {onderwerp} ({nummer})');
    await page.getByText('Onderwerp: Wij hebben uw vraag: Terras uitbreiden aan de Kade', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Bewaard.', { exact: false }).first().waitFor();
  });

  it('let a specialist keep their own card, and nothing else', async () => {
    const own = await settingsOf('sanne', /Sanne Brandsma/);
    await own.getByRole('heading', { name: 'Mijn kenniskaart: Sanne Brandsma' }).waitFor();
    expect(await own.getByRole('tab', { name: 'Organisatie' }).count()).toBe(0);
    await own.getByRole('button', { name: 'Voeg afwezigheid toe' }).click();
    await own.getByLabel('Laatste dag').fill('2030-01-01');
    await own.getByRole('button', { name: 'Bewaar' }).click();
    await own.getByText('Bewaard.', { exact: false }).first().waitFor();
    expect(await accessibilityProblems(own.mainFrame())).toEqual([]);
    await page.reload();
    await page
      .getByText(/Sanne Brandsma/)
      .first()
      .waitFor();
    await page
      .getByText(/afwezig/)
      .first()
      .waitFor();
  });

  it('make no errors in the console', () => {
    expect(complaints).toEqual([]);
  });
});
