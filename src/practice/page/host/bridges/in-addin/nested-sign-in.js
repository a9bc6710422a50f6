/* global window */
/*
 * The bridge through which MSAL asks Outlook for a token (nested app authentication). The office.js on npm does not
 * make one yet, the office.js that Outlook loads does: this one hands MSAL's messages to the practice Outlook around
 * the pane and back. The origin of that page is written into the script tag by the practice server.
 */
(function () {
  'use strict';
  const outlook = window.document.currentScript.dataset.outlook;
  const listeners = new Set();
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || event.origin !== outlook || event.data?.clusterpost !== 'naa') return;
    for (const listener of listeners) listener(event.data.message);
  });
  window.nestedAppAuthBridge = {
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
    postMessage: (message) => window.parent.postMessage({ clusterpost: 'naa', message }, outlook),
  };
})();
