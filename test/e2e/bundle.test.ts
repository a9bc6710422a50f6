import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { eventually } from './eventually';

const addin = path.resolve(__dirname, '../../dist/addin');
const read = (file: string): string => readFileSync(path.join(addin, file), 'utf8');

/** Outlook as far as the send handler uses it: a reply that has nothing but a rude word, and the settings that the pane kept. */
const OUTLOOK = `
  var completed = [];
  var handlers = {};
  var timers = [];
  function setTimeout(run, ms) { timers.push(run); return timers.length; }
  function clearTimeout(id) { timers[id - 1] = null; }
  function answer(value) { return function () {
    var callback = arguments[arguments.length - 1];
    callback({ status: 'succeeded', value: value });
  }; }
  var person = { displayName: 'Wim Hoekema', emailAddress: 'wim@brasseriedewaag.example' };
  var Office = {
    actions: { associate: function (name, handler) { handlers[name] = handler; } },
    onReady: function () {},
    context: {
      requirements: { isSetSupported: function () { return true; } },
      roamingSettings: { get: function () { return KEPT; } },
      mailbox: { item: {
        itemType: 'message',
        body: { getAsync: answer('<p>Hoi</p>') },
        subject: { getAsync: answer('RE: Terrasverwarming') },
        from: { getAsync: answer({ displayName: 'Ondernemersloket', emailAddress: 'ondernemen@noorderhage.example' }) },
        to: { getAsync: answer([person]) },
        cc: { getAsync: answer([]) },
        bcc: { getAsync: answer([]) },
      } },
    },
  };
  var event = { completed: function (result) { completed.push(result); } };
`;

const KEPT = JSON.stringify({
  v: 1,
  savedAt: '2026-11-23T08:00:00Z',
  settings: {
    mailbox: { name: 'Ondernemersloket Noorderhage', address: 'ondernemen@noorderhage.example' },
    aliases: [],
    internalDomains: ['noorderhage.example'],
    partnerDomains: [],
    sisterMailboxes: [],
    organisation: {
      name: 'Gemeente Noorderhage',
      aliases: [],
      team: 'Team Ondernemen',
      postalAddress: 'Raadhuisplein 1, 9200 AA Noorderhage',
      website: 'www.noorderhage.example',
      generalNumber: '14 0512',
      generalNumberIsPolicy: false,
    },
    calendar: { kind: 'office' },
    words: [],
  },
  card: null,
  colleagues: [],
});

/** Takes away what the engine of classic Outlook does not have: no DOM and no Node here, and nothing of later years either. */
const NEWER_THAN_ES2016 = `
  ['flat', 'flatMap', 'at', 'findLast', 'toSorted'].forEach(function (name) { delete Array.prototype[name]; });
  ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at'].forEach(function (name) { delete String.prototype[name]; });
  ['entries', 'values', 'fromEntries', 'getOwnPropertyDescriptors'].forEach(function (name) { delete Object[name]; });
  ['allSettled', 'any'].forEach(function (name) { delete Promise[name]; });
  delete Promise.prototype.finally;
  delete globalThis.WebAssembly;
`;

describe('what Outlook is given', () => {
  it('has a send handler that classic Outlook can read: one file of ES2016', () => {
    expect(() => parse(read('launchevent.js'), { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
    expect(read('launchevent.html')).toContain('launchevent.js');
  });

  it('has a send handler that runs without a browser, and always tells Outlook that it is done', async () => {
    const engine = createContext({});
    const run = (code: string): unknown => runInContext(code, engine);
    run(NEWER_THAN_ES2016);
    run(OUTLOOK.replace('return KEPT', `return ${KEPT}`));
    run(read('launchevent.js'));
    run(`handlers.onNewMessageCompose(event); handlers.onMessageSend(event);`);
    const [compose, send, ...more] = await eventually('both handlers are done', async () => {
      const completed = run('completed') as { allowEvent?: boolean; errorMessage?: string }[];
      return completed.length >= 2 ? completed : null;
    });
    expect(more).toEqual([]);
    expect(compose?.allowEvent).not.toBe(false);
    expect(send?.allowEvent).toBe(false);
    expect(send?.errorMessage).toMatch(/^De aanhef “Hoi” is te los/);
    expect(send?.errorMessage?.length).toBeLessThanOrEqual(500);
  });

  it('opens the pane with at most 300 KB of JavaScript', () => {
    const scripts = [...read('taskpane.html').matchAll(/<script[^>]* src="([^":]+\.js)"/g)].map(([, src]) => src ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, script) => sum + gzipSync(read(script)).length, 0);
    expect(bytes).toBeLessThanOrEqual(300 * 1024);
  });
});
