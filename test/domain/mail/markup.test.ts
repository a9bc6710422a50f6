import { readMarkup } from '../../../src/domain/mail/markup';

/** Each element as its name with the source between its tags. */
const inside = (html: string) =>
  readMarkup(html).elements.map(({ name, openEnd, closeStart }) => `${name}: ${html.slice(openEnd, closeStart)}`);
const parents = (html: string) => readMarkup(html).elements.map(({ name, parent }) => `${name} in ${parent}`);

describe('the elements of a mail', () => {
  it.each([
    ['nested', '<div><p>a</p></div>', ['div: <p>a</p>', 'p: a']],
    ['a paragraph that is never closed', '<div><p>a<p>b</div>c', ['div: <p>a<p>b', 'p: a', 'p: b']],
    [
      'a paragraph that a block ends',
      '<p>a<table><tr><td>b</table>',
      ['p: a', 'table: <tr><td>b', 'tr: <td>b', 'td: b'],
    ],
    [
      'cells that are never closed',
      '<table><tr><td>a<td>b<tr><td>c</table>',
      ['table: <tr><td>a<td>b<tr><td>c', 'tr: <td>a<td>b', 'td: a', 'td: b', 'tr: <td>c', 'td: c'],
    ],
    [
      'a closing tag that stops at its cell',
      '<div><table><tr><td>a</div>b</td></tr></table>',
      [
        'div: <table><tr><td>a</div>b</td></tr></table>',
        'table: <tr><td>a</div>b</td></tr>',
        'tr: <td>a</div>b</td>',
        'td: a</div>b',
      ],
    ],
    ['crosswise', '<b><div>a</b>b</div>', ['b: <div>a', 'div: a</b>b']],
    ['a condition of Word', '<![if !x]><p>a</p><![endif]>b', ['![if: <p>a</p>', 'p: a']],
    ['never closed at all', '<div><b>a', ['div: <b>a', 'b: a']],
    ['upper case and odd quotes', "<DIV title='a>b'>c</Div>", ['div: c']],
    ['what has no end', '<br><img>a', ['br: ', 'img: ']],
  ])('%s', (_how, html, expected) => {
    expect(inside(html)).toEqual(expected);
  });

  it('know the element around them', () => {
    expect(parents('<div><p>a</p><b>c</b></div><p>d</p>')).toEqual(['div in -1', 'p in 0', 'b in 0', 'p in -1']);
  });

  it('say whether they have a closing tag of their own', () => {
    expect(readMarkup('<div><p>a</div>').elements.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  });

  it('are read behind a head that is never closed', () => {
    expect(readMarkup('<head><title>x</title><p>a</p>').text.trim()).toBe('a');
  });
});

describe('the comments of a mail', () => {
  it('are found from the first to the last character', () => {
    const html = 'a<!-- b --><!--[if mso]>c<![endif]-->d<!-- e';
    expect(readMarkup(html).comments.map(({ start, end }) => html.slice(start, end))).toEqual([
      '<!-- b -->',
      '<!--[if mso]>c<![endif]-->',
      '<!-- e',
    ]);
  });
});
