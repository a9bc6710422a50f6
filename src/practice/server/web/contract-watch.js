/* global window */
/* eslint-disable no-console -- the console is where this is meant to be seen */
/*
 * Practice mode holds every call to Graph to Microsoft's metadata. What it has against a call of the add-in is said here
 * as an error in the console, where the browser shows which line made the call; the add-in itself only sees a failure.
 */
(function () {
  'use strict';
  const fetch = window.fetch;
  window.fetch = async (...request) => {
    const answer = await fetch.apply(window, request);
    const complaint = answer.headers.get('x-practice-contract');
    if (complaint !== null) console.error(`Graph: ${decodeURIComponent(complaint)} (${answer.url})`);
    return answer;
  };
})();
