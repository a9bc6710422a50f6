import type { Frame, Page } from 'playwright-core';
import { accessibilityProblems } from './axe';
import { eventually } from './eventually';
import { paneShowing } from './pane';
import { PracticeMode } from './practice';

jest.setTimeout(120_000);

const HIDDEN = 'Deze klant heeft al drie keer geklaagd.';
const QUOTED = 'Laat deze klant maar even wachten.';

describe('something in the new text that the entrepreneur may not get', () => {
  let practice: PracticeMode;
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    practice = await PracticeMode.start(undefined, { worker: false });
    ({ page, complaints } = await practice.open('sanne'));
  });
  afterAll(() => practice.stop());

  const body = () => page.frameLocator('iframe[title="Bericht"]').locator('body');
  const written = () => body().evaluate((element) => element.innerHTML);

  const pane = (text: string | RegExp): Promise<Frame> => paneShowing(page, text);

  /** Goes on with Tab until this button of the pane has the focus. */
  async function tabTo(frame: Frame, name: string, about: RegExp): Promise<void> {
    await eventually(`the keyboard reaches ${name}`, async () => {
      await page.keyboard.press('Tab');
      const [label, description] = await frame.evaluate(() => {
        const element = document.activeElement;
        const id = element?.getAttribute('aria-describedby') ?? '';
        return [element?.textContent ?? '', document.getElementById(id)?.textContent ?? ''];
      });
      return label?.startsWith(name) && about.test(description ?? '') ? true : null;
    });
  }

  it('is shown, also where the mail does not show it', async () => {
    await page
      .getByRole('listbox', { name: 'Berichten' })
      .getByRole('option', { name: /Joke Bakker/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Beantwoorden', exact: true }).first().click();
    await body().evaluate(
      (element, [hidden, quoted]) => {
        element.insertAdjacentHTML(
          'afterbegin',
          `<p>Dat mag.</p><p style="display:none">${hidden}</p><blockquote type="cite"><p>${quoted}</p></blockquote>`,
        );
        element.dispatchEvent(new Event('input', { bubbles: true }));
      },
      [HIDDEN, QUOTED],
    );
    if ((await page.$('iframe[title="Clusterpost"]')) === null) {
      await page.getByRole('button', { name: 'Clusterpost', exact: true }).click();
    }
    const frame = await pane('Over 2 stukken moet jij beslissen.');
    await frame
      .getByRole('region', { name: 'Je eigen tekst – jij beslist' })
      .getByText(HIDDEN, { exact: true })
      .waitFor();
    await frame.getByText('Niet te zien in de mail: verborgen tekst', { exact: true }).waitFor();
    await frame.getByText('Een citaat zonder afzender', { exact: true }).waitFor();
    expect(await accessibilityProblems(frame)).toEqual([]);
  });

  it('is taken out with the keyboard alone, and nothing else is, and comes back', async () => {
    const frame = await pane(HIDDEN);
    await frame.getByRole('heading', { level: 1 }).focus();
    await tabTo(frame, 'Haal dit weg', /verborgen tekst/);
    await page.keyboard.press('Enter');
    await pane('Weggehaald. De rest van je tekst is niet veranderd.');
    expect(await written()).not.toContain(HIDDEN);
    expect(await written()).toContain(QUOTED);
    // The button is gone: who works with the keyboard is taken to what the screen says now.
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await tabTo(frame, 'Ongedaan maken', /^/);
    await page.keyboard.press('Space');
    await pane('Over 2 stukken moet jij beslissen.');
    expect(await written()).toContain(HIDDEN);
  });

  it('may be left, one thing at a time', async () => {
    const frame = await pane(HIDDEN);
    const leave = frame.getByRole('button', { name: 'Laat staan' });
    await leave.first().click();
    await pane('Over 1 stuk moet jij beslissen.');
    expect(await leave.first().getAttribute('aria-pressed')).toBe('true');
    await leave.last().click();
    await frame.getByText(/moet jij beslissen/).waitFor({ state: 'detached' });
    expect(await written()).toContain(HIDDEN);
    expect(await accessibilityProblems(frame)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
