import type { Frame, Page } from 'playwright-core';
import { accessibilityProblems } from './axe';
import { eventually } from './eventually';
import { paneShowing } from './pane';
import { PracticeMode } from './practice';

jest.setTimeout(120_000);

const GERRIT = 'gerrit@agrarischejongeren.example';

/** For who wants to see what the tests see: a folder for pictures of the screen. */
const PICTURES = process.env.CLUSTERPOST_PICTURES;

describe('a question that a colleague forwarded', () => {
  let practice: PracticeMode;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    practice = await PracticeMode.start();
    const opened = await practice.open('sanne');
    page = opened.page;
    await page.emulateMedia({ colorScheme: 'dark' });
    complaints.push(...opened.complaints);
  });
  afterAll(() => practice.stop());

  const body = () => page.frameLocator('iframe[title="Bericht"]').locator('body');
  const sent = async () => (await practice.outbox(page)).filter(({ to }) => to.some((one) => one.includes(GERRIT)));
  const picture = async (name: string) =>
    PICTURES === undefined ? undefined : page.screenshot({ path: `${PICTURES}/${name}.png` });

  async function select(name: RegExp): Promise<void> {
    await page.getByRole('listbox', { name: 'Berichten' }).getByRole('option', { name }).first().click();
    await openPane();
  }

  async function openPane(): Promise<void> {
    if ((await page.$('iframe[title="Clusterpost"]')) === null) {
      await page.getByRole('button', { name: 'Clusterpost', exact: true }).click();
    }
  }

  /** Leaves what was written for later. */
  async function close(): Promise<void> {
    await page.getByRole('button', { name: 'Sluiten' }).click();
    const keep = page.getByRole('dialog').getByRole('button', { name: 'Bewaren' });
    await keep
      .or(page.getByRole('button', { name: 'Beantwoorden', exact: true }))
      .first()
      .waitFor();
    if (await keep.isVisible()) await keep.click();
    await body().waitFor({ state: 'detached' });
  }

  const pane = (text: string | RegExp): Promise<Frame> => paneShowing(page, text);

  it('shows who asks and where that was found, and wants it confirmed before it is answered', async () => {
    await select(/Verlichte optocht/);
    const frame = await pane('Van wie is de vraag?');
    await frame.getByText('Gevonden bij “Van:” in de doorgestuurde mail.').waitFor();
    await frame.getByText(GERRIT).waitFor();
    expect(await accessibilityProblems(frame)).toEqual([]);
    await frame.getByRole('button', { name: 'Pak op' }).click();
    await frame.getByRole('button', { name: 'Beantwoord', exact: true }).click();
    await pane(/Zeg eerst van wie de vraag is/);
    expect(await frame.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Van wie is de vraag?');
    await picture('asker');
    await frame.getByRole('button', { name: 'Klopt' }).click();
    await pane('Genoteerd: de vraag is van Gerrit Postmus.');
    await frame.getByText('Wat er gebeurde').click();
    await frame.getByText('Sanne Brandsma noteerde dat Gerrit Postmus de vraag stelt').waitFor();
  });

  it('opens an answer to the entrepreneur, with nothing below it but their own mail', async () => {
    const frame = await pane('Van jou');
    await frame.getByRole('button', { name: 'Beantwoord', exact: true }).click();
    await body().waitFor();
    const text = await body().innerText();
    expect(text).toContain('45 versierde tractoren');
    expect(text).toContain('Van: Gerrit Postmus');
    expect(text).not.toMatch(/Pieter|Tim|Ringweg|netjes brengen/);
    expect(await page.getByRole('textbox', { name: 'Aan' }).inputValue()).toContain(GERRIT);
    expect(await page.getByRole('textbox', { name: 'Onderwerp' }).inputValue()).toBe('RE: Verlichte optocht tractoren');
    await picture('answer');
  });

  it('finds that answer again instead of making another', async () => {
    await body().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Half geschreven. ');
    await close();
    await select(/Verlichte optocht/);
    const frame = await pane('Van jou');
    await frame.getByRole('button', { name: 'Beantwoord', exact: true }).click();
    await body().getByText('Half geschreven.').waitFor();
    await close();
  });

  it('lets the writer overrule what happens to a mail of a colleague, and take a removal back', async () => {
    await select(/Verlichte optocht/);
    await page.getByRole('button', { name: 'Beantwoorden', exact: true }).click();
    await body().waitFor();
    await openPane();
    await pane(new RegExp(`Zet dan ${GERRIT} bij Aan`));
    await page.getByRole('textbox', { name: 'Aan' }).fill(GERRIT);
    const frame = await pane('Interne berichten onder je antwoord');
    await frame.getByText('2 interne berichten gaan weg', { exact: false }).waitFor();
    await frame.getByRole('button', { name: 'Bekijk' }).click();
    const tim = frame.getByRole('listitem').filter({ hasText: 'Tim Kuiper – ' });
    await tim.getByRole('radio', { name: 'Blijft staan' }).check();
    await frame.getByText('1 intern bericht gaat weg', { exact: false }).waitFor();
    await tim.getByText('Jouw keuze.', { exact: false }).waitFor();
    await picture('overruled');
    expect(await accessibilityProblems(frame)).toEqual([]);
    await tim.getByRole('radio', { name: 'Gaat weg' }).check();
    await frame.getByText('2 interne berichten gaan weg', { exact: false }).waitFor();
    await frame.getByRole('button', { name: 'Haal weg' }).click();
    await pane('2 berichten weggehaald.');
    expect(await body().innerText()).not.toContain('Ringweg');
    await frame.getByRole('button', { name: 'Ongedaan maken' }).click();
    await body().getByText('Ringweg', { exact: false }).waitFor();
  });

  it('stops the answer once when it is sent, and sends it without the mail of colleagues the second time', async () => {
    await body().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Geachte Gerrit Postmus,\n\nU krijgt toestemming voor de route over de Ringbaan.\n\n');
    const frame = await pane(/De voetnoot/);
    const first = frame.getByRole('heading', { name: 'Eerst doen' }).locator('..').locator('> ul > li');
    await eventually('everything else is in order', async () => {
      if ((await first.count()) === 0) return true;
      await first
        .first()
        .getByRole('button')
        .first()
        .click({ timeout: 1_000 })
        .catch(() => undefined);
      return null;
    });
    await page.getByRole('button', { name: 'Verzenden', exact: true }).click();
    const alert = page.getByRole('dialog', { name: 'Clusterpost' });
    await alert.getByText(/Onder je antwoord staan nog 2 interne berichten/).waitFor({ timeout: 30_000 });
    await picture('stopped');
    await alert.getByRole('button', { name: /Niet v/ }).click();
    expect(await sent()).toHaveLength(0);
    await page.getByRole('button', { name: 'Verzenden', exact: true }).click();
    const [reply] = await eventually('the answer', async () => {
      const all = await sent();
      return all.length > 0 ? all : null;
    });
    expect(reply?.html).toContain('45 versierde tractoren');
    expect(reply?.html).not.toMatch(/Ringweg|netjes brengen|Pieter/);
  });

  it('made the page complain of nothing', () => {
    expect(complaints).toEqual([]);
  });
});
