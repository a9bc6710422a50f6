import type { Frame, Page } from 'playwright-core';
import { accessibilityProblems } from './axe';
import { eventually } from './eventually';
import { PracticeMode } from './practice';

jest.setTimeout(120_000);

const SASKIA = 'saskia@lunchroomlinden.example';
const WIM = 'wim@brasseriedewaag.example';

/** The browser notes the answer by which one of two who claim a mail learns that the other was first. */
const LOST_RACE = 'Failed to load resource: the server responded with a status of 412 (Precondition Failed)';

const message = (page: Page, name: string | RegExp) =>
  page.getByRole('listbox', { name: 'Berichten' }).getByRole('option', { name }).first();

/** The add-in's own frame, once its pane shows a screen with this text. */
async function pane(page: Page, text: string | RegExp): Promise<Frame> {
  return eventually(`the pane shows ${String(text)}`, async () => {
    const element = await page.$('iframe[title="Clusterpost"]');
    const frame = await element?.contentFrame();
    const isThere = await frame
      ?.getByText(text)
      .first()
      .isVisible()
      .catch(() => false);
    return frame && isThere ? frame : null;
  });
}

async function openPane(page: Page): Promise<void> {
  if ((await page.$('iframe[title="Clusterpost"]')) === null) {
    await page.getByRole('button', { name: 'Clusterpost', exact: true }).click();
  }
}

/** The text that the person is writing, quoted mail included. */
const body = (page: Page) => page.frameLocator('iframe[title="Bericht"]').locator('body');

describe('one mail, all the way', () => {
  let practice: PracticeMode;
  let sanne: Page;
  let ruben: Page;
  /** Of both pages, as they come. */
  let complaints: readonly (readonly string[])[];

  beforeAll(async () => {
    practice = await PracticeMode.start();
    const [hers, his] = await Promise.all([practice.open('sanne'), practice.open('ruben')]);
    sanne = hers.page;
    ruben = his.page;
    await Promise.all([sanne, ruben].map((page) => message(page, /./).waitFor()));
    complaints = [hers.complaints, his.complaints];
  });

  afterAll(() => practice.stop());

  const sentTo = async (address: string) =>
    (await practice.outbox(sanne)).filter(({ to }) => to.some((one) => one.includes(address)));

  it('shows a mail that came in over SMTP, without a reload', async () => {
    await practice.mail({
      from: `"Saskia Linden" <${SASKIA}>`,
      subject: 'Terras uitbreiden',
      text: 'Geachte heer, mevrouw,\n\nIk wil mijn terras uitbreiden met vier tafels. Heb ik daar een vergunning voor nodig?\n\nMet vriendelijke groet,\nSaskia Linden\nLunchroom Linden',
    });
    await message(sanne, /Saskia Linden.*Terras uitbreiden/s).waitFor({ timeout: 20_000 });
  });

  it('acknowledges it once, in Dutch, with the day by which an answer comes', async () => {
    const [acknowledgement] = await eventually('an acknowledgement', async () => {
      const sent = await sentTo(SASKIA);
      return sent.length > 0 ? sent : null;
    });
    expect(`${acknowledgement?.html ?? ''}${acknowledgement?.text ?? ''}`).toContain('woensdag 25 november 2026');
    await message(sanne, /Terras uitbreiden.*25 nov/s).waitFor({ timeout: 20_000 });
    expect(await sentTo(SASKIA)).toHaveLength(1);
  });

  it('tells whose the mail is, and gives it to the first who claims it', async () => {
    await Promise.all(
      [sanne, ruben].map(async (page) => {
        await message(page, /Terras uitbreiden/).click();
        await openPane(page);
        await pane(page, 'Nog van niemand');
      }),
    );
    const [hers, his] = await Promise.all([pane(sanne, 'Pak op'), pane(ruben, 'Pak op')]);
    expect(await accessibilityProblems(hers)).toEqual([]);
    await Promise.all([hers, his].map((frame) => frame.getByRole('button', { name: 'Pak op' }).click()));
    const winner = await eventually('one of the two has it', async () => {
      const [sannes, rubens] = await Promise.all(
        [hers, his].map((frame) => frame.getByText('Van jou', { exact: true }).count()),
      );
      return sannes === rubens ? null : sannes ? 'Sanne Brandsma' : 'Ruben van Aalst';
    });
    const loser = winner === 'Sanne Brandsma' ? his : hers;
    await loser.getByText(`${winner} was eerst`).first().waitFor();
    await Promise.all(
      [sanne, ruben].map((page) => message(page, new RegExp(`Terras uitbreiden.*${winner}`, 's')).waitFor()),
    );
  });

  it('shows what would leak with a reply to a forwarded question, and takes it out with one click', async () => {
    await message(sanne, /Terrasverwarming en windschermen/).click();
    await sanne.getByRole('button', { name: 'Beantwoorden', exact: true }).click();
    await body(sanne).waitFor();
    expect(await body(sanne).innerText()).toContain('moeilijk gedaan');
    await sanne.getByRole('textbox', { name: 'Aan' }).fill(WIM);
    await openPane(sanne);
    const controle = await pane(sanne, /intern bericht/);
    expect(await accessibilityProblems(controle)).toEqual([]);
  });

  it('stops a reply that still holds the chain, and says what to do', async () => {
    await sanne.getByRole('button', { name: 'Verzenden', exact: true }).click();
    const alert = sanne.getByRole('dialog', { name: 'Clusterpost' });
    await alert
      .getByText(/intern/)
      .first()
      .waitFor({ timeout: 30_000 });
    await alert.getByRole('button', { name: /Niet v/ }).click();
    expect(await sentTo(WIM)).toHaveLength(0);
  });

  it('lets a good reply leave, without a word of what colleagues wrote', async () => {
    await body(sanne).click();
    await sanne.keyboard.press('Control+Home');
    await sanne.keyboard.type(
      'Geachte Wim Hoekema,\n\nVoor windschermen tot 1,50 meter hebt u geen vergunning nodig.\n\n',
    );
    const controle = await pane(sanne, /voetnoot/i);
    await controle.getByRole('button', { name: 'Herstel alles wat kan' }).click();
    await pane(sanne, /Klaar om te versturen/);
    await sanne.getByRole('button', { name: 'Verzenden', exact: true }).click();
    const [reply] = await eventually('the reply', async () => {
      const sent = await sentTo(WIM);
      return sent.length > 0 ? sent : null;
    });
    const html = reply?.html ?? '';
    expect(html).toContain('Geachte Wim Hoekema,');
    expect(html).toContain('Sanne Brandsma');
    expect(html).toContain('elektrische verwarmers');
    expect(html).not.toContain('moeilijk gedaan');
    expect(html).not.toContain('Jolanda');
  });

  it('keeps the pages free of errors and open to everybody', async () => {
    expect(complaints.flat().filter((complaint) => complaint !== LOST_RACE)).toEqual([]);
    expect(await accessibilityProblems(sanne.mainFrame())).toEqual([]);
  });
});
