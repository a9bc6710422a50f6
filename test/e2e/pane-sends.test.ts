import type { Page } from 'playwright-core';
import { eventually } from './eventually';
import { PracticeMode } from './practice';

jest.setTimeout(120_000);

interface Call {
  readonly method: string;
  readonly path: string;
}

describe('a pane that is open in a cluster without a worker', () => {
  let practice: PracticeMode;
  let page: Page;

  beforeAll(async () => {
    practice = await PracticeMode.start(undefined, { worker: false });
    ({ page } = await practice.open('sanne'));
    await page.getByRole('listbox', { name: 'Berichten' }).getByRole('option').first().click();
    await page.getByRole('button', { name: 'Clusterpost', exact: true }).click();
    await page
      .frameLocator('iframe[title="Clusterpost"]')
      .getByText(/^Van |Nog van niemand/)
      .first()
      .waitFor();
  });
  afterAll(() => practice.stop());

  const calls = async (which: RegExp): Promise<readonly Call[]> => {
    const answer = await page.request.get(`${practice.url}practice/calls`);
    const { calls } = (await answer.json()) as { readonly calls: readonly Call[] };
    return calls.filter(({ path }) => which.test(path));
  };

  it('acknowledges what comes in, and nothing that was there before', async () => {
    await practice.mail({ from: 'saskia@lunchroomlinden.example', subject: 'Markt', text: 'Mag ik een kraam?' });
    const outbox = await eventually(
      'the acknowledgement',
      async () => {
        const found = await practice.outbox(page);
        return found.length > 0 ? found : null;
      },
      60_000,
    );
    expect(outbox.map(({ to, subject }) => ({ to, subject }))).toEqual([
      { to: ['saskia@lunchroomlinden.example'], subject: expect.stringContaining('Markt') as string },
    ]);
  });

  it('leaves the turn to others when it is closed', async () => {
    expect(await calls(/permanentDelete/)).toEqual([]);
    await page.goto('about:blank');
    await eventually('the turn is free', async () => ((await calls(/permanentDelete/)).length > 0 ? true : null));
  });
});
