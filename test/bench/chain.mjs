/*
 * How fast the chain reader is, beside two public parsers that only look for the new text on top: `npm run bench:chain`.
 * planer gets the DOM of a real browser and, as the other one, the same chain as plain text. Times are milliseconds of a
 * warmed process; a share above 1.00 of a limit is too slow.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import EmailReplyParser from 'email-reply-parser';
import planer from 'planer';
import { chromium } from 'playwright-core';
import { requireTypeScript } from './require-typescript.mjs';
import { findOrInstallBrowser } from '../e2e/browser.mjs';

requireTypeScript();
const require = createRequire(import.meta.url);
const { analyseChain } = require('../../src/domain/reply/chain/analyse.ts');
const { chainEdits } = require('../../src/domain/reply/chain/cut.ts');
const { applyEdits } = require('../../src/domain/reply/finding.ts');
const { textOfBody } = require('../../src/domain/mail/html.ts');

const COLLEAGUE = 'Jolanda Meijer &lt;j.meijer@noorderhage.example&gt;';
const ENTREPRENEUR = 'Fenna Postma &lt;fenna@bloemenfenna.example&gt;';
const LOKET = 'Ondernemersloket &lt;ondernemen@noorderhage.example&gt;';
const CONTEXT = {
  internalDomains: ['noorderhage.example'],
  partnerDomains: [],
  entrepreneurs: [{ name: 'Fenna Postma', address: 'fenna@bloemenfenna.example' }],
  me: { name: 'Ruben van Aalst', address: 'r.aalst@noorderhage.example' },
  colleagues: [],
};

const line = (number) =>
  `<p class="MsoNormal"><span style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif;mso-fareast-language:EN-US">Regel ${number} over het terras &amp; het bord, zoals gevraagd.<o:p></o:p></span></p>\n`;

/** A mail as classic Outlook quotes it. */
function quoted(number, from, lines) {
  return `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span lang="NL">Van:</span></b> ${from}<br>
<b>Verzonden:</b> maandag 23 november 2026 ${8 + (number % 12)}:15<br><b>Aan:</b> ${LOKET}<br><b>Onderwerp:</b> RE: Terras<o:p></o:p></p></div></div>
${Array.from({ length: lines }, (_, index) => line(index)).join('')}`;
}

/** A reply above mails of which the first half went between colleagues. */
function chain(mails, lines) {
  const parts = Array.from({ length: mails }, (_, number) =>
    quoted(number, number < mails / 2 ? COLLEAGUE : ENTREPRENEUR, lines),
  );
  return `<html><body lang="NL"><div class="WordSection1">${line(0)}${parts.join('')}</div></body></html>`;
}

/** Rules of style that all hold for as many elements, of which no two are alike. */
function manyRules(count) {
  const each = (make) => Array.from({ length: count }, (_, at) => make(at)).join('');
  return `<style>${each((at) => `p{color:#${1000 + at}}`)}</style>${each((at) => `<p id="p${at}">woord</p>`)}`;
}

/** Lines behind ">" of which nothing says who wrote them. */
function quotedLines(count) {
  return Array.from({ length: count }, (_, at) => `&gt; regel ${at} die niemand eerder schreef<br>`).join('');
}

function clean(html) {
  const body = { format: 'html', content: html };
  return applyEdits(html, chainEdits(body, analyseChain(body, CONTEXT), new Map()));
}

const WARMING = 3;

/** Milliseconds that the processor worked for this process: what else the machine does counts for nothing. */
function processor() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** How long each round took by this clock, the fastest first. */
function timesOf(run, rounds, clock = processor) {
  const times = [];
  for (let round = -WARMING; round < rounds; round += 1) {
    const begin = clock();
    run();
    if (round >= 0) times.push(clock() - begin);
  }
  return times.sort((a, b) => a - b);
}

/** By the clock on the wall, which is all that a browser tells: of a busy machine only the fastest run says something. */
const fastestOf = (run, rounds) => timesOf(run, rounds, () => performance.now())[0];

/** planer as a browser runs it: its three files, given what they ask for. */
async function planerInBrowser(page) {
  const folder = path.dirname(require.resolve('planer'));
  const [regexes, htmlPlaner, main] = ['regexes', 'htmlPlaner', 'planer'].map((name) =>
    readFileSync(path.join(folder, `${name}.js`), 'utf8'),
  );
  await page.addScriptTag({
    content: `window.planer = {}; (() => {
      const parts = { './regexes': {}, './htmlPlaner': {} };
      const load = (code, exports) => new Function('exports', 'require', code).call(exports, exports, (name) => parts[name]);
      load(${JSON.stringify(regexes)}, parts['./regexes']);
      load(${JSON.stringify(htmlPlaner)}, parts['./htmlPlaner']);
      load(${JSON.stringify(main)}, window.planer);
    })();`,
  });
  return (html, rounds) =>
    page.evaluate(
      ({ mail, count }) => {
        const times = [];
        for (let round = 0; round < count; round += 1) {
          const begin = performance.now();
          globalThis.planer.extractFrom(mail, 'text/html', globalThis.document);
          times.push(performance.now() - begin);
        }
        return Math.min(...times);
      },
      { mail: html, count: rounds },
    );
}

const show = (number) => number.toFixed(1).padStart(9);

const limits = [
  ['chain of 100 mails, 2.2 MB', chain(100, 109), 150],
  ['ordinary mail of 8 KB, 4 mails', chain(4, 8), 2],
  ['3,000 nested divs', '<div>'.repeat(3_000) + chain(4, 8) + '</div>'.repeat(3_000), 50],
  ['100,000 nested divs', '<div>'.repeat(100_000) + chain(4, 8) + '</div>'.repeat(100_000), 1_000],
  ['100,000 spaces in a label', `<pre>Van: a${' '.repeat(100_000)}b</pre>${chain(4, 8)}`, 50],
  ['2,000 rules for 2,000 elements', `${manyRules(2_000)}${chain(4, 8)}`, 100],
  ['5,000 quoted lines above a chain', quotedLines(5_000) + chain(20, 109), 200],
];
console.log(`${'Clusterpost'.padEnd(34)}       KB    median   fastest  share of limit`);
for (const [what, html, limit] of limits) {
  const times = timesOf(() => clean(html), html.length < 100_000 ? 101 : 15);
  const took = times[times.length >> 1];
  console.log(
    `${what.padEnd(34)}${show(html.length / 1_000)} ${show(took)} ${show(times[0])}  ${(took / limit).toFixed(2)} of ${limit} ms`,
  );
}

console.log(
  `\nLinear: milliseconds of the processor per megabyte, the fastest run\n${'MB'.padStart(9)} ${'ms'.padStart(9)} ${'ms/MB'.padStart(9)}`,
);
for (const mails of [5, 23, 45, 90, 225, 450]) {
  const html = chain(mails, 109);
  const [took] = timesOf(() => clean(html), mails > 100 ? 9 : 25);
  console.log(`${show(html.length / 1e6)} ${show(took)} ${show(took / (html.length / 1e6))}`);
}

const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox'] });
try {
  const planerHtml = await planerInBrowser(await browser.newPage());
  console.log(`\nBeside others (in brackets: times Clusterpost)`);
  for (const [what, html] of [
    ['ordinary mail, 4 mails', chain(4, 8)],
    ['chain of 20 mails, 0.1 MB', chain(20, 24)],
    ['chain of 100 mails, 0.5 MB', chain(100, 24)],
  ]) {
    const text = textOfBody({ format: 'html', content: html });
    const rounds = html.length < 200_000 ? 21 : 3;
    const own = fastestOf(() => clean(html), 21);
    const ownText = fastestOf(() => analyseChain({ format: 'text', content: text }, CONTEXT), 21);
    const ratio = (took, base) => `${show(took)} ms (${(took / base).toFixed(1)}x)`;
    console.log(`${what}
  HTML   Clusterpost ${show(own)} ms   planer ${ratio(await planerHtml(html, rounds), own)}
  text   Clusterpost ${show(ownText)} ms   planer ${ratio(
    fastestOf(() => planer.extractFrom(text, 'text/plain'), rounds),
    ownText,
  )}   email-reply-parser ${ratio(
    fastestOf(() => new EmailReplyParser().read(text), rounds),
    ownText,
  )}`);
  }
} finally {
  await browser.close();
}
