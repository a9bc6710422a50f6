import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { type AtSend, EVENTS, OUTLOOK } from './outlook-at-send';

const addin = path.resolve(__dirname, '../../dist/addin');
const read = (file: string): string => readFileSync(path.join(addin, file), 'utf8');

/** Takes away what the engine of classic Outlook does not have: no DOM and no Node here, and nothing of later years either. */
const NEWER_THAN_ES2016 = `
  ['flat', 'flatMap', 'at', 'findLast', 'toSorted'].forEach(function (name) { delete Array.prototype[name]; });
  ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at'].forEach(function (name) { delete String.prototype[name]; });
  ['entries', 'values', 'fromEntries', 'getOwnPropertyDescriptors'].forEach(function (name) { delete Object[name]; });
  ['allSettled', 'any'].forEach(function (name) { delete Promise[name]; });
  delete Promise.prototype.finally;
  delete globalThis.WebAssembly;
`;

type Completed = readonly { readonly allowEvent?: boolean; readonly errorMessage?: string }[];

function expectOnce(
  completed: Completed,
  { what, allowEvent, message }: Pick<AtSend, 'what' | 'allowEvent' | 'message'>,
): void {
  const [outcome] = completed;
  expect({ what, times: completed.length, allows: outcome?.allowEvent }).toEqual({
    what,
    times: 1,
    allows: allowEvent,
  });
  expect(outcome?.errorMessage ?? '').toMatch(message);
  expect(outcome?.errorMessage?.length ?? 0).toBeLessThanOrEqual(500);
}

/** Everything that promises still have to do is done before a timer of the outside runs. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what Outlook is given', () => {
  it('has a send handler that classic Outlook can read: one file of ES2016', () => {
    expect(() => parse(read('launchevent.js'), { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
    expect(read('launchevent.html')).toContain('launchevent.js');
  });

  it.each(EVENTS)(
    'has a send handler that runs without a browser, and tells Outlook once that it is done: $what',
    async ({ outlook, handler, ...expected }) => {
      const engine = createContext({});
      const run = (code: string): unknown => runInContext(code, engine);
      for (const code of [NEWER_THAN_ES2016, OUTLOOK, outlook, read('launchevent.js')]) run(code);
      run(`handlers.${handler}(event)`);
      await settled();
      if (run('completed.length') === 0) run('timeOut()');
      await settled();
      expectOnce(run('completed') as Completed, expected);
    },
  );

  it('has a send handler that does the same in QuickJS', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'quickjs.mjs')], {
      input: JSON.stringify({
        before: [NEWER_THAN_ES2016, OUTLOOK, read('launchevent.js')],
        events: EVENTS.map(({ outlook, handler }) => ({
          code: `${outlook} handlers.${handler}(event)`,
          later: 'timeOut()',
        })),
      }),
      encoding: 'utf8',
      timeout: 240_000,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const told = JSON.parse(stdout) as readonly Completed[];
    expect(told).toHaveLength(EVENTS.length);
    EVENTS.forEach((expected, index) => {
      expectOnce(told[index] ?? [], expected);
    });
  }, 300_000);

  it('has a send handler of at most 1.5 MB with all checks and the dictionary', () => {
    expect(Buffer.byteLength(read('launchevent.js'))).toBeLessThanOrEqual(1_500_000);
  });

  it('opens the pane with at most 300 KB of JavaScript', () => {
    const scripts = [...read('taskpane.html').matchAll(/<script[^>]* src="([^":]+\.js)"/g)].map(([, src]) => src ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, script) => sum + gzipSync(read(script)).length, 0);
    expect(bytes).toBeLessThanOrEqual(300 * 1024);
  });
});
