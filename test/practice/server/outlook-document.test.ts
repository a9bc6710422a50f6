import { analyseChain } from '../../../src/domain/reply/chain/analyse';
import { outlookDocument } from '../../../src/practice/server/graph/outlook-document';
import { asQuotedInWord, asQuotedOnTheWeb } from '../../../src/practice/server/graph/requoted';

const header = {
  from: { name: 'Jolanda Meijer', address: 'j.meijer@noorderhage.example' },
  to: [{ name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' }],
  cc: [],
  sentAt: '2026-11-23T07:39:00Z',
  subject: 'FW: Terras',
};
const body = {
  format: 'html',
  content:
    '<html><head><style>p.MsoNormal{margin:0}</style></head><body><p class="MsoNormal">Hoi <b>collega</b></p><hr></body></html>',
} as const;

describe('the document in which an Outlook lets one answer', () => {
  it('is Word markup in classic Outlook, with its conditional comments', () => {
    const { content } = outlookDocument('classic', { header, body });
    expect(content).toMatch(/^<html xmlns:v="urn:schemas-microsoft-com:vml"/);
    expect(content).toContain('<!--[if gte mso 9]><xml>');
    expect(content).toMatch(/<div class="WordSection1">\s*<p class="MsoNormal">/);
    expect(content).toContain('<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">');
    expect(content).toContain('<div class="MsoNormal" align="center" style="text-align:center"><hr size="2"');
  });

  it('has divRplyFwdMsg on the web, and keeps what is quoted apart with x_', () => {
    const { content } = outlookDocument('web', { header, body });
    expect(content).toMatch(/elementToProof.*<br>.*<div id="appendonsend">.*<div id="divRplyFwdMsg" dir="ltr">/s);
    expect(content).toContain('<p class="x_MsoNormal">');
    expect(content).toContain('p.x_MsoNormal{margin:0}');
  });

  it('stands in a container on the telephone, with a date instead of a moment of sending', () => {
    const { content } = outlookDocument('mobile', { header, body });
    expect(content).toMatch(/ms-outlook-mobile-reference-message.*<b>Datum:<\/b> maandag 23 november 2026 om 08:39/s);
  });

  it.each(['classic', 'web', 'mobile'] as const)(
    'begins with room to write and nothing else in a new mail: %s',
    (shape) => {
      const { content } = outlookDocument(shape, null);
      expect(content).not.toContain('Van:');
      expect(content).toMatch(/<br>|&nbsp;/);
      expect(content.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    },
  );

  it.each(['classic', 'web', 'mobile'] as const)('quotes so that the chain is found: %s', (shape) => {
    const { segments } = analyseChain(outlookDocument(shape, { header, body }), {
      internalDomains: ['noorderhage.example'],
      partnerDomains: [],
      entrepreneurs: [{ name: 'Wim Hoekema', address: 'wim@brasseriedewaag.example' }],
      me: null,
      colleagues: [],
    });
    expect(segments).toMatchObject([{ from: null }, { from: header.from, verdict: 'cut' }]);
  });
});

describe('what is quoted on the web', () => {
  it.each([
    ['<div id="divRplyFwdMsg">', '<div id="x_divRplyFwdMsg">'],
    ['<div id="x_divRplyFwdMsg">', '<div id="x_x_divRplyFwdMsg">'],
    ['<p class=\'MsoNormal a\' style="margin:0">', '<p class="x_MsoNormal x_a" style="margin:0">'],
    ['<p class=MsoNormal>', '<p class="x_MsoNormal">'],
    ['<p>class="geen"</p>', '<p>class="geen"</p>'],
    ['<style><!-- .a, #b {color:#fff} --></style>', '<style><!-- .x_a, #x_b {color:#fff} --></style>'],
  ])('%s', (html, expected) => {
    expect(asQuotedOnTheWeb(html)).toBe(expected);
  });
});

describe('what Word quotes', () => {
  it.each([
    ['<blockquote class="gmail_quote" style="margin:0">', '<blockquote style="margin:0">'],
    ['<blockquote type="cite">', '<blockquote>'],
    ['<div id="divRplyFwdMsg">', '<div id="divRplyFwdMsg">'],
  ])('%s', (html, expected) => {
    expect(asQuotedInWord(html)).toBe(expected);
  });
});
