import { directLink } from '../../../../src/domain/reply/checks/direct-link';
import { entrepreneurAddressed } from '../../../../src/domain/reply/checks/entrepreneur-addressed';
import { lookAlikeAddress } from '../../../../src/domain/reply/checks/look-alike-address';
import { newOutsider } from '../../../../src/domain/reply/checks/new-outsider';
import { numberedQuestions } from '../../../../src/domain/reply/checks/numbered-questions';
import { numbering } from '../../../../src/domain/reply/checks/numbering';
import { replyLanguage } from '../../../../src/domain/reply/checks/reply-language';
import { visibleAddresses } from '../../../../src/domain/reply/checks/visible-addresses';
import { applyEdits } from '../../../../src/domain/reply/finding';
import type { Correspondent } from '../../../../src/domain/reply/reply';
import { CLUSTER, contextWith, findingsOf, quotedHeader, replyWith, WIM } from '../../../builders/reply';

const person = (name: string, address: string) => ({ name, address });
const wim = person('Wim Hoekema', 'wim@brasseriedewaag.example');

describe('the number of a mail in a series', () => {
  const judge = (subject: string, earlierSubjects: readonly string[], text = 'De brandweer is akkoord.') =>
    findingsOf(
      numbering,
      replyWith({ subject, html: `<p>Geachte Wim Hoekema,</p><p>${text}</p>` }),
      contextWith({ earlierSubjects }),
    ).map(({ severity, reason, fix }) => [severity, reason, fix?.head?.subject ?? fix?.proposal ?? null]);

  it.each([
    ['2/4 Advies', ['1/4 Aanvraag']],
    ['RE: 4/4 Besluit', ['3/4 Advies']],
    ['Update 2 van 3: advies', ['Update 1 van 3: start']],
    ['Besluit', ['4/4 Besluit']],
    ['Besluit', []],
    ['24/11 schouw', []],
    ['5/4 schouw', []],
    ['Terras open 24/7', []],
  ])('is in order: %s after %j', (subject, earlier) => {
    expect(judge(subject, earlier)).toEqual([]);
  });

  it.each([
    ['2/5 Advies', ['1/4 Aanvraag'], 'error', 'total', '2/4 Advies'],
    ['RE: 3/4 Advies', ['1/4 Aanvraag'], 'error', 'gap', 'RE: 2/4 Advies'],
    ['2/4 Advies', ['1/4 Aanvraag', '2/4 Advies'], 'error', 'again', '3/4 Advies'],
    ['6/4 Advies', ['1/4 Aanvraag'], 'error', 'beyond', '2/4 Advies'],
    ['RE: Besluit', ['3/4 Advies'], 'warn', 'dropped', 'RE: 4/4 Besluit'],
    ['2/4 Advies', ['Aanvraag'], 'warn', 'gap', null],
  ])('is not: %s after %j', (subject, earlier, severity, reason, mended) => {
    expect(judge(subject, earlier)).toEqual([[severity, reason, mended]]);
  });

  it('agrees with what the text says', () => {
    expect(judge('2/4 Advies', [], 'Dit is update 2 van 4.')).toEqual([]);
    expect(judge('2/4 Advies', [], 'Dit is update 2 van 3.')).toEqual([['error', 'disagrees', '2 van 4']]);
  });

  it('does not take dates, house numbers and fractions for one', () => {
    const text = 'De schouw op 24/11 aan de Kade 12/3 is akkoord. U mag 1/2 van de gevel schilderen.';
    expect(judge('', ['1/4 Aanvraag'], text)).toEqual([]);
  });

  it('is read in the mails below the reply as well', () => {
    const html = `<p>Dat mag.</p>${quotedHeader(CLUSTER, WIM, '1/3 Ontvangen')}<p>Wij zoeken het uit.</p>`;
    expect(findingsOf(numbering, replyWith({ html, subject: 'RE: 1/3 Ontvangen' }))).toMatchObject([
      { reason: 'again', fix: { head: { subject: 'RE: 2/3 Ontvangen' } } },
    ]);
  });
});

describe('who gets the reply', () => {
  const thread = `<p>Dat mag.</p>${quotedHeader(WIM, CLUSTER)}<p>Mag dat?</p>`;

  it('is the entrepreneur whose mail stands below', () => {
    expect(findingsOf(entrepreneurAddressed, replyWith({ html: thread }))).toEqual([]);
    const other = person('Kees Mol', 'kees@molbouw.example');
    expect(findingsOf(entrepreneurAddressed, replyWith({ html: thread, to: [other] }))).toMatchObject([
      { severity: 'warn', reason: 'absent', parameters: { name: 'Wim Hoekema' } },
    ]);
    const cluster = person('', 'ondernemen@noorderhage.example');
    expect(findingsOf(entrepreneurAddressed, replyWith({ html: thread, to: [cluster], cc: [wim] }))).toMatchObject([
      { severity: 'hint', reason: 'notTo' },
    ]);
  });

  it('may be somebody else at the same firm', () => {
    const bookkeeper = person('Administratie', 'administratie@brasseriedewaag.example');
    expect(findingsOf(entrepreneurAddressed, replyWith({ html: thread, to: [bookkeeper] }))).toEqual([]);
  });

  it.each([
    ['wim@brasseriedewaaq.example', 'error', 'lookAlike'],
    ['wim@brasseriedewaag.exarnple', 'error', 'lookAlike'],
    ['wim@brasseriedewag.example', 'error', 'lookAlike'],
    ['wim.hoekema@gmail.example', 'warn', 'changed'],
  ])('is not an address that looks like theirs: %s', (address, severity, reason) => {
    const to = [person('Wim Hoekema', address)];
    const found = findingsOf(lookAlikeAddress, replyWith({ html: thread, to }));
    expect(found).toMatchObject([{ severity, reason, quote: address }]);
    expect(found[0]?.parameters.address).toBe(wim.address);
  });

  it('may be two people with names alike at one firm', () => {
    const jan = 'Jan Mol &lt;jan@molbouw.example&gt;';
    const html = `<p>Dat mag.</p>${quotedHeader(jan, CLUSTER)}<p>Mag dat?</p>`;
    const to = [person('Jaap Mol', 'jaap@molbouw.example')];
    expect(findingsOf(lookAlikeAddress, replyWith({ html, to }))).toEqual([]);
    expect(findingsOf(newOutsider, replyWith({ html, to }))).toMatchObject([{ severity: 'hint', reason: 'sameFirm' }]);
  });

  it('has nobody from outside who was not in the conversation', () => {
    const cc = [person('Ans Vos', 'ans@vosadvies.example')];
    expect(findingsOf(newOutsider, replyWith({ html: thread, cc }))).toMatchObject([
      { severity: 'warn', reason: 'new' },
    ]);
    const partner = [person('Advies', 'advies@odnoord.example')];
    expect(findingsOf(newOutsider, replyWith({ html: thread, cc: partner }))).toEqual([]);
    expect(findingsOf(newOutsider, replyWith({ html: '<p>Dat mag.</p>', cc }))).toEqual([]);
  });

  it('does not see the addresses of strangers', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((letter) => person('', `info@${letter}-bouw.example`));
    expect(findingsOf(visibleAddresses, replyWith({ to: many }))).toMatchObject([{ parameters: { count: '5' } }]);
    expect(findingsOf(visibleAddresses, replyWith({ to: [wim], bcc: many }))).toEqual([]);
    const oneFirm = ['a', 'b', 'c', 'd', 'e'].map((letter) => person('', `${letter}@molbouw.example`));
    expect(findingsOf(visibleAddresses, replyWith({ to: oneFirm }))).toEqual([]);
  });
});

describe('the question', () => {
  const from = (text: string): Correspondent => ({ ...wim, texts: [text] });
  const english =
    'Dear Sir or Madam,\nI would like to know if we can have a terrace at the back of our shop, and what we have to do for it.\nKind regards,\nWim Hoekema';
  const answer = '<p>Geachte Wim Hoekema,</p><p>U mag het terras aan de achterkant van uw winkel plaatsen.</p>';

  it('is answered in its own language', () => {
    expect(
      findingsOf(replyLanguage, replyWith({ html: answer }), contextWith({ correspondent: from(english) })),
    ).toMatchObject([{ severity: 'warn', parameters: { asked: 'en', answered: 'nl' } }]);
    const html = '<p>Dear Wim Hoekema,</p><p>You may have a terrace at the back of your shop.</p>';
    expect(findingsOf(replyLanguage, replyWith({ html }), contextWith({ correspondent: from(english) }))).toEqual([]);
    const short = contextWith({ correspondent: from('Kind regards, Wim') });
    expect(findingsOf(replyLanguage, replyWith({ html: answer }), short)).toEqual([]);
  });

  const three = from('Goedemiddag,\n1. Mag het terras?\n2. Wat kost het?\n3. Tot hoe laat?\nGroet, Wim Hoekema');

  it.each([
    ['<p>1. Ja.</p><p>2. € 96.</p><p>3. Tot 23.00 uur.</p>', []],
    ['<p>1. Ja, dat mag.</p><p>3. Tot 23.00 uur.</p>', [['warn', 'missing', '2']]],
    ['<p>Het terras mag.</p>', [['hint', 'fewer', undefined]]],
    ['<p>Het terras mag. Het kost € 96. U mag open tot 23.00 uur.</p>', []],
  ])('is answered in all its numbers: %s', (body, expected) => {
    const html = `<p>Geachte Wim Hoekema,</p>${body}`;
    const found = findingsOf(numberedQuestions, replyWith({ html }), contextWith({ correspondent: three }));
    expect(found.map(({ severity, reason, parameters }) => [severity, reason, parameters.missing])).toEqual(expected);
  });
});

describe('links in a reply', () => {
  const safe =
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.noorderhage.example%2Fhoreca%2Fterras%3Fjaar%3D2026%26x%3D1&amp;data=05%7C02&amp;sdata=abc&amp;reserved=0';
  const direct = 'https://www.noorderhage.example/horeca/terras?jaar=2026&amp;x=1';

  it.each([
    [`<p>Zie <a href="${safe}">de voorwaarden</a>.</p>`, `<p>Zie <a href="${direct}">de voorwaarden</a>.</p>`],
    [
      `<p>Zie <a href='${safe}' style="color:red">${safe}</a>.</p>`,
      `<p>Zie <a href='${direct}' style="color:red">${direct}</a>.</p>`,
    ],
    [`<p>Zie ${safe}</p>`, `<p>Zie ${direct}</p>`],
  ])('get their own address back in the place of that of Outlook: %s', (html, mended) => {
    const found = findingsOf(directLink, replyWith({ html }));
    expect(found).toMatchObject([{ reason: 'packed', severity: 'warn' }]);
    expect(applyEdits(html, found[0]?.fix?.edits ?? [])).toBe(mended);
    expect(findingsOf(directLink, replyWith({ html: mended }))).toEqual([]);
  });

  it('count by where they lead, not by what they show', () => {
    const to = (address: string) => `<p>U vindt de regels op <a href="${address}">onze website</a>.</p>`;
    expect(findingsOf(directLink, replyWith({ html: to('https://www.noorderhage.example/horeca/terras') }))).toEqual(
      [],
    );
    expect(findingsOf(directLink, replyWith({ html: to('https://www.noorderhage.example/') }))).toMatchObject([
      { reason: 'home' },
    ]);
  });

  it('in the footer or below the reply are nobody’s business', () => {
    const html = `<p>Dat mag.</p><p>Met vriendelijke groet,</p><p>Sanne Brandsma<br>www.noorderhage.example</p>${quotedHeader(WIM, CLUSTER)}<p>Ik zag het op uw website.</p>`;
    expect(findingsOf(directLink, replyWith({ html }))).toEqual([]);
  });
});
