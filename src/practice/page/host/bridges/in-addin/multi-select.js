/* global window */
/*
 * Selecting several messages (Mailbox 1.13): `mailbox.getSelectedItemsAsync` and the event SelectedItemsChanged, which the office.js on npm lacks
 * and the office.js that Outlook loads has. Nothing in office.js is changed; whoever asks for its global `Office` is given it
 * with these two laid over it. The
 * origin of the practice Outlook around the pane is written into the script tag by the practice server.
 */
(function () {
  'use strict';
  const outlook = window.document.currentScript.dataset.outlook;
  const CHANGED = 'olkSelectedItemsChanged';
  const handlers = new Set();
  const waiting = new Map();
  let asked = 0;

  const tell = (message) => window.parent.postMessage({ clusterpost: 'multi-select', message }, outlook);

  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || event.origin !== outlook || event.data?.clusterpost !== 'multi-select')
      return;
    const { ask, items, changed } = event.data.message;
    if (changed) for (const handler of [...handlers]) handler({ type: CHANGED });
    waiting.get(ask)?.(items);
    waiting.delete(ask);
  });

  /** office.js takes options, a callback, both or neither, and hands `asyncContext` on. */
  function answerer(rest) {
    const callback = rest.find((one) => typeof one === 'function');
    const asyncContext = rest.find((one) => typeof one === 'object' && one !== null)?.asyncContext;
    return (value) => callback?.({ status: 'succeeded', value, asyncContext });
  }

  function getSelectedItemsAsync(...rest) {
    asked += 1;
    waiting.set(asked, answerer(rest));
    tell({ ask: asked });
  }

  /** The mailbox as production has it. */
  function extended(mailbox) {
    const own = {
      getSelectedItemsAsync,
      addHandlerAsync(type, handler, ...rest) {
        if (type !== CHANGED) return mailbox.addHandlerAsync(type, handler, ...rest);
        handlers.add(handler);
        window.setTimeout(() => answerer(rest)(undefined));
      },
      removeHandlerAsync(type, ...rest) {
        if (type !== CHANGED) return mailbox.removeHandlerAsync(type, ...rest);
        handlers.clear();
        window.setTimeout(() => answerer(rest)(undefined));
      },
    };
    const properties = Object.entries(own).map(([name, value]) => [name, { value, enumerable: true }]);
    return Object.create(mailbox, Object.fromEntries(properties));
  }

  /** Of the context, made once for each that office.js has. */
  const contexts = new WeakMap();
  function contextOf(context) {
    if (!context?.mailbox) return context;
    if (!contexts.has(context)) {
      const mailbox = { value: extended(context.mailbox), enumerable: true };
      contexts.set(context, Object.create(context, { mailbox }));
    }
    return contexts.get(context);
  }

  const asInProduction = (office) =>
    new Proxy(office, {
      get(_office, name) {
        if (name === 'context') return contextOf(office.context);
        if (name === 'EventType') return { ...office.EventType, SelectedItemsChanged: CHANGED };
        return office[name];
      },
    });

  // office.js sets its global twice, the second time when it knows its host.
  const made = new WeakSet();
  let shown;
  Object.defineProperty(window, 'Office', {
    configurable: true,
    enumerable: true,
    get: () => shown,
    set(office) {
      shown = made.has(office) ? office : asInProduction(office);
      made.add(shown);
    },
  });
})();
