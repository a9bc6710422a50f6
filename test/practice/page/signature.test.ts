import { appended, signed } from '../../../src/practice/page/mail/signature';

const SANNE = '<p>Sanne</p>';
const SIGNED = `<div id="Signature">${SANNE}</div>`;

describe('a signature', () => {
  it.each([
    ['below a new mail', '<body><p>Dag</p></body>', `<body><p>Dag</p>${SIGNED}</body>`],
    ['below a mail without a body of its own', '<p>Dag</p>', `<p>Dag</p>${SIGNED}`],
    [
      'above what the web quotes',
      '<p>Dag</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">Van</div>',
      `<p>Dag</p>${SIGNED}<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">Van</div>`,
    ],
    [
      'above what classic Outlook quotes',
      '<p>Dag</p><div>\r\n<div style="border:none;border-top:solid #E1E1E1 1.0pt">Van</div></div>',
      `<p>Dag</p>${SIGNED}<div>\r\n<div style="border:none;border-top:solid #E1E1E1 1.0pt">Van</div></div>`,
    ],
    [
      'in place of the one that stands there',
      '<p>Dag</p><div id="Signature"><div>Ruben</div></div><p>PS</p>',
      `<p>Dag</p>${SIGNED}<p>PS</p>`,
    ],
    [
      'without touching the signature in what is quoted',
      '<p>Dag</p><div id="divRplyFwdMsg">Van</div><div id="Signature">Wim</div>',
      `<p>Dag</p>${SIGNED}<div id="divRplyFwdMsg">Van</div><div id="Signature">Wim</div>`,
    ],
  ])('stands %s', (_where, html, expected) => {
    expect(signed(html, SANNE)).toBe(expected);
  });

  it('comes after the text, and what is appended at sending after everything', () => {
    expect(appended('<html><body><p>Dag</p></body></html>', '<p>Slot</p>')).toBe(
      '<html><body><p>Dag</p><p>Slot</p></body></html>',
    );
  });
});
