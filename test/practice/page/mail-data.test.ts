import { toAttachment, withPictures, writtenSize } from '../../../src/practice/page/data/attachment';
import { bodyAsHtml, fromDraft, toDraft, toSummary } from '../../../src/practice/page/data/graph-message';
import { prepended } from '../../../src/practice/page/mail/prepended';

describe('a message from Graph', () => {
  it('is shown also when Graph leaves fields out', () => {
    expect(toSummary({ id: 'x' })).toMatchObject({ id: 'x', subject: '', from: { name: '', address: '' }, flag: null });
  });

  it.each([
    [{ flagStatus: 'notFlagged' as const }, null],
    [
      { flagStatus: 'flagged' as const, dueDateTime: { dateTime: '2026-11-25T00:00:00.0000000' } },
      { isComplete: false, due: '2026-11-25' },
    ],
    [{ flagStatus: 'flagged' as const }, { isComplete: false, due: null }],
    [
      { flagStatus: 'complete' as const, dueDateTime: null },
      { isComplete: true, due: null },
    ],
  ])('carries its flag: %j', (flag, expected) => {
    expect(toSummary({ id: 'x', flag }).flag).toEqual(expected);
  });

  it('shows plain text as text, never as HTML', () => {
    expect(bodyAsHtml({ body: { contentType: 'text', content: 'a <b>\n& c' } })).toBe(
      '<div style="white-space:pre-wrap">a &lt;b&gt;\n&amp; c</div>',
    );
  });

  it('stays the same when a draft is opened and saved', () => {
    const content = {
      from: { name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' },
      to: [{ name: 'Wim', address: 'wim@waag.example' }],
      cc: [],
      bcc: [],
      subject: 'RE: Terras',
      html: '<p>Dag</p>',
    };
    expect(toDraft({ id: 'x', ...fromDraft(content) })).toEqual(content);
  });
});

describe('what came with a mail', () => {
  it('shows a picture where the text refers to it', () => {
    const picture = toAttachment({ contentType: 'image/png', contentId: 'logo', contentBytes: 'QUJD', isInline: true });
    const page = toAttachment({ contentType: 'text/html', contentId: 'page', contentBytes: 'QUJD' });
    expect(withPictures('<img src="cid:logo"><img src="cid:page">', [picture, page])).toBe(
      '<img src="data:image/png;base64,QUJD"><img src="cid:page">',
    );
  });

  it.each([
    [1, '1 kB'],
    [23_400, '23 kB'],
    [2_450_000, '2,5 MB'],
  ])('writes the size of %d bytes as %s', (bytes, written) => {
    expect(writtenSize(bytes)).toBe(written);
  });
});

describe('what an add-in puts in front of a mail', () => {
  it.each([
    ['<html><body dir="ltr"><hr>', '<html><body dir="ltr">+<hr>'],
    ['<hr>', '+<hr>'],
    ['<body lang="NL">\r\n<div class="WordSection1">\r\n<p>', '<body lang="NL">\r\n<div class="WordSection1">+\r\n<p>'],
  ])('%j', (html, expected) => {
    expect(prepended(html, '+')).toBe(expected);
  });
});
