/* global window */
/*
 * Lets the add-in live in the time of the practice clock, which runs as the clock of this machine does, from the moment that the practice server
 * wrote into the script tag. When the clock is moved, the practice Outlook loads the page anew.
 */
(function () {
  'use strict';
  const ahead = Date.parse(window.document.currentScript.dataset.now) - Date.now();
  window.clusterpostNow = () => Date.now() + ahead;
})();
