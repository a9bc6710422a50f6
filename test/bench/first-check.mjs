/* For `npm run bench:reply`, in a process of its own: the send handler read and run once in an engine without anything of a browser or of Node. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nothingLeft } from 'node:timers/promises';
import { createContext, runInContext } from 'node:vm';
import { ordinaryReply, PLACE } from './ordinary-reply.mjs';

const { organisation, mailbox, internalDomains, partnerDomains, calendar, colleagues, sender } = PLACE;
const kept = {
  v: 1,
  savedAt: '2026-11-23T08:00:00Z',
  settings: {
    ...{ mailbox, internalDomains, partnerDomains, organisation, calendar },
    ...{ aliases: [], sisterMailboxes: [], words: [] },
  },
  card: sender,
  colleagues,
};

const OUTLOOK = `
  var completed = null;
  var handlers = {};
  function setTimeout() { return 0; }
  function clearTimeout() {}
  function answer(value) { return function () {
    arguments[arguments.length - 1]({ status: 'succeeded', value: value });
  }; }
  var person = function (one) { return { displayName: one.name, emailAddress: one.address }; };
  var reply = JSON.parse(REPLY);
  var Office = {
    actions: { associate: function (name, handler) { handlers[name] = handler; } },
    onReady: function () {},
    context: {
      roamingSettings: { get: function () { return JSON.parse(KEPT); } },
      mailbox: { item: {
        body: { getAsync: answer(reply.body.content) },
        subject: { getAsync: answer(reply.subject) },
        from: { getAsync: answer(person(reply.from)) },
        to: { getAsync: answer(reply.to.map(person)) },
        cc: { getAsync: answer([]) },
        bcc: { getAsync: answer([]) },
      } },
    },
  };
`;

function processor() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const script = readFileSync(path.resolve(import.meta.dirname, '../../dist/addin/launchevent.js'), 'utf8');
const engine = createContext({ KEPT: JSON.stringify(kept), REPLY: JSON.stringify(ordinaryReply(4)) });
runInContext(OUTLOOK, engine);
const begin = processor();
runInContext(script, engine);
const loaded = processor();
runInContext('handlers.onMessageSend({ completed: function (outcome) { completed = outcome; } })', engine);
while (runInContext('completed', engine) === null) await nothingLeft();
const done = processor();
const message = runInContext('completed.errorMessage', engine);
// A check that was not made would be fast as well.
if (!/aanhef/.test(message) || !/tekeneing/.test(message)) throw new Error(`This is no whole check: ${message}`);
console.log(JSON.stringify({ load: loaded - begin, check: done - loaded }));
