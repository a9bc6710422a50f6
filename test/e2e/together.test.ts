import type { Page } from 'playwright-core';
import { accessibilityProblems } from './axe';
import { eventually } from './eventually';
import { paneShowing } from './pane';
import { PracticeMode } from './practice';

jest.setTimeout(180_000);

const list = (page: Page) => page.getByRole('listbox', { name: 'Berichten' });

describe('two people at work in one mailbox', () => {
  let practice: PracticeMode;
  let sanne: Page;
  let ruben: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    practice = await PracticeMode.start();
    const [hers, his] = await Promise.all([practice.open('sanne'), practice.open('ruben')]);
    sanne = hers.page;
    ruben = his.page;
    complaints.push(...hers.complaints, ...his.complaints);
    for (const page of [sanne, ruben]) {
      await list(page).getByRole('option').first().click();
      await page.getByRole('button', { name: 'Clusterpost', exact: true }).click();
      await paneShowing(page, 'Deze mail');
    }
  });
  afterAll(() => practice.stop());

  it('a key in the pane claims, and does nothing once keys are switched off', async () => {
    const hers = await paneShowing(sanne, 'Nog van niemand');
    const his = await paneShowing(ruben, 'Nog van niemand');
    await his.getByRole('checkbox', { name: /sneltoets/ }).uncheck();
    await his.getByRole('checkbox', { name: /sneltoets/ }).press('p');
    await hers.getByRole('button', { name: 'Pak op' }).focus();
    await sanne.keyboard.press('p');
    await hers.getByText('Deze mail is nu van jou.').first().waitFor();
    await his.getByText('Van Sanne Brandsma', { exact: true }).waitFor({ timeout: 40_000 });
    expect(await his.getByText('was eerst').count()).toBe(0);
  });

  it('several selected mails are claimed from the keyboard, with a line for each, and are hers in his list', async () => {
    const options = list(sanne).getByRole('option');
    for (const index of [2, 3, 4]) await options.nth(index).click(index === 2 ? {} : { modifiers: ['Control'] });
    const hers = await paneShowing(sanne, '3 geselecteerd');
    await hers.getByRole('button', { name: 'Pak op' }).press('Enter');
    await hers.getByText('Gelukt: alle 3.').first().waitFor();
    expect(
      await hers
        .getByRole('list', { name: /elke mail/ })
        .getByRole('listitem')
        .count(),
    ).toBe(3);
    expect(await accessibilityProblems(hers)).toEqual([]);
    await eventually('three more of Sanne', async () =>
      (await list(ruben)
        .getByRole('option', { name: /Sanne Brandsma/ })
        .count()) >= 4
        ? true
        : null,
    );
  });

  it('the work list is chosen from with the keyboard alone', async () => {
    const his = await paneShowing(ruben, 'Werkvoorraad');
    await his.getByRole('tab', { name: 'Werkvoorraad' }).press('Enter');
    await his.getByRole('button', { name: /Van niemand \(/ }).press('Enter');
    await his.getByRole('button', { name: 'Selecteer' }).press('Enter');
    await his.getByRole('checkbox', { checked: false }).nth(1).press('Space');
    await his.getByText('1 geselecteerd').first().waitFor();
    expect(await accessibilityProblems(his)).toEqual([]);
    await his.getByRole('button', { name: 'Pak op' }).press('Enter');
    await his.getByText('Gelukt: alle 1.').first().waitFor();
  });

  it('leaves no complaints in the pages', () => {
    expect(complaints).toEqual([]);
  });
});
