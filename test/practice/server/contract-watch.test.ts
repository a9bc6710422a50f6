import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { watchedFetch } from '../../../src/practice/server/contract-watch';

describe('a watched call to Graph', () => {
  const answering =
    (headers: Record<string, string>): typeof fetch =>
    async () =>
      new Response('', { headers });

  async function theLineThatAsks(fetch: typeof globalThis.fetch): Promise<void> {
    await fetch('https://localhost/graph/v1.0/me/messages');
  }

  it('that departs from the contract is told with the line that made it', async () => {
    const told: string[] = [];
    const fetch = answering({ 'x-practice-contract': encodeURIComponent('message.subjekt does not exist – né') });
    await theLineThatAsks(watchedFetch(fetch, (complaint) => told.push(complaint)));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('message.subjekt does not exist – né');
    expect(told[0]).toContain('theLineThatAsks');
  });

  it('that is well made is not told of', async () => {
    const told: string[] = [];
    await theLineThatAsks(watchedFetch(answering({}), (complaint) => told.push(complaint)));
    expect(told).toEqual([]);
  });

  it('is told with that line in the console of the pane, too', async () => {
    const errors: string[] = [];
    const fetch = answering({ 'x-practice-contract': encodeURIComponent('message.subjekt does not exist') });
    const window = { fetch };
    const script = path.resolve('src/practice/server/web/contract-watch.js');
    const console = { error: (text: string) => errors.push(text) };
    runInNewContext(readFileSync(script, 'utf8'), { window, console, Error });
    await theLineThatAsks(window.fetch);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('message.subjekt does not exist');
    expect(errors[0]).toContain('theLineThatAsks');
  });
});
