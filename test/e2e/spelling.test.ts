import { eventually } from './eventually';
import { PracticeMode } from './practice';

jest.setTimeout(120_000);

/** No other script of the pane is as large as the dictionary. */
const LARGE = 900_000;

describe('the dictionary in the pane', () => {
  let practice: PracticeMode;

  beforeAll(async () => {
    practice = await PracticeMode.start();
  });

  afterAll(() => practice.stop());

  it('comes over the network once, after the first screen, under a name that changes with its content', async () => {
    const { page } = await practice.open('sanne');
    const large: Array<{ name: string; cache: string }> = [];
    page.on('requestfinished', (request) => {
      const name = new URL(request.url()).pathname;
      if (!/\/\w+\.[0-9a-f]{8}\.js$/.test(name)) return;
      void (async () => {
        const response = await request.response();
        if (response === null || (await request.sizes()).responseBodySize < LARGE) return;
        large.push({ name, cache: response.headers()['cache-control'] ?? '' });
      })();
    });
    const messages = page.getByRole('listbox', { name: 'Berichten' });
    await messages
      .getByRole('option', { name: /Terrasverwarming en windschermen/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Beantwoorden', exact: true }).click();
    const body = page.frameLocator('iframe[title="Bericht"]').locator('body');
    await body.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Geachte Wim Hoekema,\n\nU hebt geen vergunnning nodig.\n\n');
    await page.getByRole('textbox', { name: 'Aan' }).fill('wim@brasseriedewaag.example');
    if ((await page.$('iframe[title="Clusterpost"]')) === null)
      await page.getByRole('button', { name: 'Clusterpost', exact: true }).click();
    const pane = page.frameLocator('iframe[title="Clusterpost"]');
    await pane
      .getByText(/voor je verstuurt/)
      .first()
      .waitFor();
    await pane
      .getByText(/vergunnning/)
      .first()
      .waitFor();
    await pane.getByText('vergunning', { exact: true }).first().waitFor();
    await eventually('the dictionary is there', () => Promise.resolve(large.length > 0 ? large : null));
    expect(large.filter(({ cache }) => !cache.includes('immutable'))).toEqual([]);
    expect(new Set(large.map(({ name }) => name)).size).toBe(1);
    const first = await pane.locator('body').evaluate(() => {
      const scripts = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const fetched = scripts.filter(({ decodedBodySize }) => decodedBodySize > 900_000);
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return { fetched: fetched.length, after: (fetched[0]?.startTime ?? 0) > (paint?.startTime ?? Infinity) };
    });
    expect(first).toEqual({ fetched: 1, after: true });
  });
});
