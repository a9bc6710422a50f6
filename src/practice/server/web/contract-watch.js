/* global window */
/* eslint-disable no-console -- the console is where this is meant to be seen */
/*
 * Practice mode holds every call to Graph to Microsoft's metadata. What it has against a call of the add-in is said here
 * as an error in the console, with the lines that made the call; the add-in itself only sees a failure.
 */
(function () {
  'use strict';
  const fetch = window.fetch;
  window.fetch = async (...request) => {
    // After the answer the stack no longer holds whoever asked.
    const asked = new Error('the call was made');
    const answer = await fetch.apply(window, request);
    const complaint = answer.headers.get('x-practice-contract');
    if (complaint !== null) {
      console.error(`Graph: ${decodeURIComponent(complaint)} (${answer.url})\n${asked.stack}`);
    }
    return answer;
  };
})();
