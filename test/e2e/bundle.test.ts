import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { getQuickJS } from 'quickjs-emscripten';

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
});

describe('what Outlook is given', () => {
  it('has a send handler that classic Outlook can read: one file of ES2016', () => {
    expect(() => parse(read('launchevent.js'), { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
    expect(read('launchevent.html')).toContain('launchevent.js');
  });

  it('has a send handler that runs without a browser, and always tells Outlook that it is done', async () => {
    const vm = (await getQuickJS()).newContext();
    const run = (code: string): unknown => {
      const result = vm.unwrapResult(vm.evalCode(code));
      const value = vm.dump(result) as unknown;
      result.dispose();
      return value;
    };
    run(OUTLOOK.replace('return KEPT', `return ${KEPT}`));
    run(read('launchevent.js'));
    run(`handlers.onNewMessageCompose(event); handlers.onMessageSend(event);`);
    vm.runtime.executePendingJobs();
    const [compose, send, ...more] = run('completed') as { allowEvent?: boolean; errorMessage?: string }[];
    expect(more).toEqual([]);
    expect(compose?.allowEvent).not.toBe(false);
    expect(send?.allowEvent).toBe(false);
    expect(send?.errorMessage?.length).toBeLessThanOrEqual(500);
    vm.dispose();
  });

  it('opens the pane with at most 300 KB of JavaScript', () => {
    const scripts = [...read('taskpane.html').matchAll(/<script[^>]* src="([^":]+\.js)"/g)].map(([, src]) => src ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, script) => sum + gzipSync(read(script)).length, 0);
    expect(bytes).toBeLessThanOrEqual(300 * 1024);
  });
});
