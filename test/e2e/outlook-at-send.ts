import { NOORDERHAGE } from '../builders/organisation';

/**
 * Outlook as far as the send handler uses it, in JavaScript that any engine reads: to be run before the send handler. `office()` makes it whole again; what
 * comes of an event stands in `completed`.
 */
export const OUTLOOK = `
  var completed, handlers = {}, timers, Office = {
    actions: { associate: function (name, handler) { handlers[name] = handler; } },
    onReady: function () {},
  };
  function setTimeout(run, ms) { timers.push(run); return timers.length; }
  function clearTimeout(id) { timers[id - 1] = null; }
  function answer(value) { return function () {
    arguments[arguments.length - 1]({ status: 'succeeded', value: value });
  }; }
  function refuse() { arguments[arguments.length - 1]({ status: 'failed' }); }
  function keepSilent() {}
  function fail() { throw new Error('office.js is not in the mood'); }
  function office(kept, html) {
    completed = [];
    timers = [];
    var person = { displayName: 'Wim Hoekema', emailAddress: 'wim@brasseriedewaag.example' };
    Office.context = {
      displayLanguage: 'nl-NL',
      requirements: { isSetSupported: function () { return true; } },
      roamingSettings: { get: function () { return JSON.parse(kept); } },
      mailbox: { item: {
        itemType: 'message',
        body: { getAsync: answer(html), setAsync: answer() },
        subject: { getAsync: answer('RE: Terrasverwarming') },
        from: { getAsync: answer({ displayName: 'Ondernemersloket', emailAddress: 'ondernemen@noorderhage.example' }) },
        to: { getAsync: answer([person]) },
        cc: { getAsync: answer([]) },
        bcc: { getAsync: answer([]) },
        sendAsync: answer(),
      } },
    };
  }
  var event = { completed: function (result) { completed.push(result || {}); } };
  function timeOut() { timers.forEach(function (timer) { if (timer) timer(); }); }
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
    organisation: NOORDERHAGE,
    calendar: { kind: 'office' },
    words: [],
  },
  card: null,
  colleagues: [],
});

const REPLY = `<p>Geachte Wim Hoekema,</p><p>Windschermen tot 1,50 meter mogen zonder vergunning.</p><p>Met vriendelijke groet,</p>
  <p>Team Ondernemen<br>Gemeente Noorderhage<br>Raadhuisplein 1, 9200 AA Noorderhage<br>T 14 0512<br>E ondernemen@noorderhage.example</p>`;
const CHAIN = `<hr><div><b>Van:</b> Jolanda Meijer &lt;j.meijer@noorderhage.example&gt;<br><b>Verzonden:</b> maandag 23 november 2026 8:39<br>
  <b>Aan:</b> Ondernemersloket &lt;ondernemen@noorderhage.example&gt;<br><b>Onderwerp:</b> FW: Terras</div><p>Hier hebben we al eens moeilijk over gedaan.</p>`;

/** One event, and the one thing that Outlook has to be told of it. */
export interface AtSend {
  readonly what: string;
  /** JavaScript that makes Outlook what it is. */
  readonly outlook: string;
  readonly handler: 'onMessageSend' | 'onNewMessageCompose' | 'cleanAndSend';
  readonly allowEvent: boolean;
  /** What the person reads; empty when nothing is said. */
  readonly message: RegExp;
}

const writing = (html: string): string => `office(${JSON.stringify(KEPT)}, ${JSON.stringify(html)});`;
const sends = (what: string, outlook: string, allowEvent: boolean, message = /^$/): AtSend => ({
  ...{ what, outlook, allowEvent, message },
  handler: 'onMessageSend',
});
const UNCHECKED = /^Je antwoord kon niet worden gecontroleerd/;

/** Every way in which an event can go, also those in which Outlook lets the send handler down. */
export const EVENTS: readonly AtSend[] = [
  sends('nothing wrong', writing(REPLY), true),
  sends('a rude word', writing('<p>Hoi</p>'), false, /^De aanhef “Hoi” is te los/),
  sends(
    'a rude word and a misspelt one',
    writing(REPLY.replace('Geachte', 'Hoi').replace('vergunning', 'vergunnning')),
    false,
    /^De aanhef “Hoi Wim Hoekema,” [^]*\nKlopt de spelling van “vergunnning”\?\n/,
  ),
  sends('mail of colleagues', writing(REPLY + CHAIN), false, /^Onder je antwoord staat nog 1 intern/),
  sends('an empty reply', writing(''), false, /./),
  sends(
    'settings that were never kept',
    `${writing(REPLY)} Office.context.roamingSettings.get = function () {};`,
    true,
  ),
  sends('settings that are damaged', `office('{"v":1}', '');`, false, /./),
  sends('settings of another version', `office('{"v":2}', '');`, false, /./),
  sends(
    'settings that cannot be read',
    `${writing(REPLY)} Office.context.roamingSettings.get = fail;`,
    false,
    UNCHECKED,
  ),
  sends('no roaming settings at all', `${writing(REPLY)} delete Office.context.roamingSettings;`, false, UNCHECKED),
  sends('no message', `${writing(REPLY)} Office.context.mailbox.item = null;`, false, UNCHECKED),
  sends('no mailbox', `${writing(REPLY)} delete Office.context.mailbox;`, false, UNCHECKED),
  sends(
    'a body that never comes',
    `${writing(REPLY)} Office.context.mailbox.item.body.getAsync = keepSilent;`,
    false,
    UNCHECKED,
  ),
  sends(
    'a body that is refused',
    `${writing(REPLY)} Office.context.mailbox.item.body.getAsync = refuse;`,
    false,
    UNCHECKED,
  ),
  sends(
    'recipients that make office.js fail',
    `${writing(REPLY)} Office.context.mailbox.item.to.getAsync = fail;`,
    false,
    UNCHECKED,
  ),
  sends(
    'a body that is no text',
    `${writing(REPLY)} Office.context.mailbox.item.body.getAsync = answer(null);`,
    false,
    UNCHECKED,
  ),
  sends(
    'no language',
    `${writing('<p>Hoi</p>')} Object.defineProperty(Office.context, 'displayLanguage', { get: fail });`,
    false,
    /^De aanhef “Hoi” is te los/,
  ),
  { what: 'a new message', outlook: writing(''), handler: 'onNewMessageCompose', allowEvent: true, message: /^$/ },
  { what: 'clean and send', outlook: writing(REPLY + CHAIN), handler: 'cleanAndSend', allowEvent: true, message: /^$/ },
  {
    what: 'clean and send, without a message',
    outlook: `${writing(REPLY)} Office.context.mailbox.item = null;`,
    handler: 'cleanAndSend',
    allowEvent: true,
    message: /^$/,
  },
];
