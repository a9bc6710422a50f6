import type { Page } from 'playwright-core';
import { accessibilityProblems } from './axe';
import { eventually } from './eventually';
import { PracticeMode } from './practice';

jest.setTimeout(180_000);

const PICTURE = 'https://pictures.elsewhere.example/logo.png';

const list = (page: Page) => page.getByRole('listbox', { name: 'Berichten' });
const message = (page: Page, name: string | RegExp) => list(page).getByRole('option', { name }).first();
const chosen = (page: Page) => list(page).locator('[aria-selected="true"]');
const folder = (page: Page, name: string | RegExp) => page.getByRole('treeitem', { name }).first();
const action = (page: Page, name: string) =>
  page.getByRole('menubar', { name: 'Acties voor de gekozen berichten' }).getByRole('menuitem', { name });
const unread = async (page: Page): Promise<number> =>
  Number(/(\d+)\s*ongelezen/.exec(await folder(page, /^Postvak IN/).innerText())?.[1] ?? 0);

describe('finding and reading mail in the practice Outlook', () => {
  let practice: PracticeMode;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    practice = await PracticeMode.start();
    ({ page, complaints } = await practice.open('sanne'));
    await message(page, /./).waitFor();
    await folder(page, /^Postvak IN/).waitFor();
  });

  afterAll(() => practice.stop());

  it('shows a folder tree per mailbox, with what is unread', async () => {
    expect(await unread(page)).toBeGreaterThan(0);
    const own = page.getByRole('tree', { name: 'Mappen van Sanne Brandsma' });
    expect(await own.getByRole('treeitem').count()).toBe(1);
    await own.getByRole('treeitem').click();
    await own.getByRole('treeitem', { name: 'Concepten' }).waitFor();
    expect(await page.getByRole('treeitem', { name: 'Clusterpost', exact: true }).count()).toBe(0);
    await own.getByRole('treeitem', { name: 'Sanne Brandsma' }).click();
  });

  it('marks a message as read when it is opened, and as unread with a key', async () => {
    const before = await unread(page);
    await message(page, /Joke Bakker.*Terras uitbreiden aan de Kade/s).click();
    await eventually('one less unread', async () => ((await unread(page)) === before - 1 ? true : null));
    await page.keyboard.press('u');
    await eventually('it is unread again', async () => ((await unread(page)) === before ? true : null));
    await page.getByRole('heading', { name: 'Terras uitbreiden aan de Kade' }).waitFor();
  });

  it('unfolds a conversation in the list and shows it whole beside it', async () => {
    await page.keyboard.press('Home');
    const conversation = message(page, /Gesprek van [3-9] berichten/);
    for (let press = 0; press < 40 && (await conversation.count()) === 0; press += 1)
      await page.keyboard.press('ArrowDown');
    await conversation.click();
    const lines = await list(page).getByRole('option').count();
    await page.keyboard.press('ArrowRight');
    await message(page, /Gesprek van [3-9] berichten, opengevouwen/).waitFor();
    expect(await list(page).getByRole('option').count()).toBeGreaterThan(lines);
    await eventually('the conversation', async () => ((await page.getByRole('article').count()) >= 3 ? true : null));
    expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
    await page.keyboard.press('ArrowLeft');
  });

  it('chooses several with the keyboard, and flags them from the bar', async () => {
    await list(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('3 gesprekken gekozen. Kies').waitFor();
    expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
    await action(page, 'Vlag').click();
    await page.getByRole('menuitem', { name: 'Morgen' }).click();
    await eventually('three flags', async () =>
      (await chosen(page).filter({ hasText: 'Uiterlijk di 24 nov' }).count()) === 3 ? true : null,
    );
    await action(page, 'Vlag').click();
    await page.getByRole('menuitem', { name: 'Vlag wissen' }).click();
    await eventually('no flags', async () =>
      (await chosen(page).filter({ hasText: 'Uiterlijk' }).count()) === 0 ? true : null,
    );
    await list(page).focus();
    await page.keyboard.press('Control+a');
    await eventually('everything is chosen', async () => ((await chosen(page).count()) > 3 ? true : null));
    await page.keyboard.press('Escape');
    await eventually('one is chosen', async () => ((await chosen(page).count()) === 1 ? true : null));
  });

  it('keeps place and choice when new mail comes in', async () => {
    await list(page).focus();
    await page.keyboard.press('End');
    const last = await chosen(page).innerText();
    const top = await list(page).evaluate((element) => element.scrollTop);
    expect(top).toBeGreaterThan(0);
    const seen = await chosen(page).boundingBox();
    await practice.mail({
      from: '"Bo Smit" <bo@smitfietsen.example>',
      subject: 'Fietsen op de stoep',
      html: `<p>Mogen onze fietsen buiten staan?</p><img src="${PICTURE}" alt="Logo"><script>window.top.hacked=1</script>`,
    });
    await eventually('the list grew', async () =>
      (await list(page).evaluate((element) => element.scrollTop)) > top ? true : null,
    );
    expect(await chosen(page).innerText()).toBe(last);
    expect((await chosen(page).boundingBox())?.y).toBeCloseTo(seen?.y ?? 0, 0);
    await page.keyboard.press('Home');
    await message(page, /Bo Smit.*Fietsen op de stoep/s).click();
  });

  it('shows a mail without running it, and its pictures only when they are asked for', async () => {
    const asked: string[] = [];
    await page.route(PICTURE, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'image/png', body: Buffer.from('iVBORw0KGgo=', 'base64') });
    });
    await page.getByText('Afbeeldingen in dit bericht zijn niet gedownload').waitFor();
    await page.frameLocator('iframe[title="Inhoud van het bericht"]').getByText('Mogen onze fietsen').waitFor();
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Download afbeeldingen' }).click();
    await eventually('the picture is asked for', async () => (asked.length > 0 ? true : null));
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('shows how a mail came here', async () => {
    await page.getByRole('button', { name: 'Meer acties voor dit bericht' }).click();
    await page.getByRole('menuitem', { name: 'Berichtdetails' }).click();
    await page.getByText(/Subject: Fietsen op de stoep/i).waitFor();
    expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
    await page.getByRole('button', { name: 'Sluit berichtdetails' }).click();
    await page.getByText(/Subject: Fietsen op de stoep/i).waitFor({ state: 'detached' });
  });

  it('deletes to the deleted items and goes on to the next message', async () => {
    await message(page, /Fietsen op de stoep/).click();
    await page.keyboard.press('Delete');
    await message(page, /Fietsen op de stoep/).waitFor({ state: 'detached' });
    expect(await chosen(page).count()).toBe(1);
    await folder(page, 'Verwijderde items').click();
    await message(page, /Fietsen op de stoep/).waitFor();
    await folder(page, /^Postvak IN/).click();
    await message(page, /Joke Bakker/).waitFor();
  });

  it('finds words, in the folder and in the whole mailbox, and goes back', async () => {
    await list(page).focus();
    await page.keyboard.press('/');
    await page.keyboard.type('gevelsubsidie');
    await page.getByRole('heading', { name: 'Zoekresultaten' }).waitFor();
    await message(page, /Gevelsubsidie/i).waitFor();
    const here = await list(page).getByRole('option').count();
    await page.getByRole('tab', { name: 'Hele postbus' }).click();
    await eventually('more in the whole mailbox', async () =>
      (await list(page).getByRole('option').count()) > here ? true : null,
    );
    expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
    await page.getByRole('button', { name: 'Zoeken beëindigen' }).click();
    await page.getByRole('heading', { name: 'Postvak IN' }).waitFor();
  });

  it('filters by what is unread', async () => {
    await page.getByRole('button', { name: 'Filter: Alles' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Ongelezen' }).click();
    await page.getByRole('button', { name: 'Filter: Ongelezen' }).waitFor();
    await message(page, /./).waitFor();
    const names = await list(page).getByRole('option').allInnerTexts();
    expect(names.every((name) => name.includes('Ongelezen.'))).toBe(true);
    await page.getByRole('button', { name: 'Filter: Ongelezen' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Alles' }).click();
    await message(page, /Joke Bakker/).waitFor();
  });

  it('shows what an entrepreneur got in a place of its own', async () => {
    await page.getByRole('button', { name: 'Postbus van de ondernemer' }).click();
    await page.getByText('Dit is niet jouw postbus').waitFor();
    await page.getByRole('article').getByText('bo@smitfietsen.example').first().waitFor({ timeout: 30_000 });
    expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
    await folder(page, /^Postvak IN/).click();
    await message(page, /Joke Bakker/).waitFor();
  });

  it('is as good in the dark', async () => {
    await page.getByRole('button', { name: 'Licht of donker' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Donker' }).click();
    await message(page, /Joke Bakker/).click();
    await page.getByRole('heading', { name: 'Terras uitbreiden aan de Kade' }).waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(41, 41, 41)');
    expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
  });

  it('shows one thing at a time in a narrow window', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
    await message(page, /Joke Bakker/).click();
    expect(await list(page).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
    await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
    await message(page, /Joke Bakker/).waitFor();
    expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
  });

  it('keeps the page free of errors', () => {
    expect(complaints).toEqual([]);
  });
});
