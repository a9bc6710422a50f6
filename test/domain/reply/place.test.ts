import fc from 'fast-check';
import { readSource } from '../../../src/domain/mail/html';
import { placeIn } from '../../../src/domain/reply/place';

const at = (html: string, words: string) => {
  const start = html.indexOf(words);
  return placeIn(readSource({ format: 'html', content: html }), { start, end: start + words.length });
};

describe('the place of a finding', () => {
  it.each([
    [
      '<p>Hoi Wim,</p><p>Kijk <b>even</b> op de site.</p>',
      'even',
      { before: 'Kijk ', words: 'even', after: ' op de site.' },
    ],
    ['<p>Hoi Wim,</p><p>Meer</p>', 'Hoi Wim,', { before: '', words: 'Hoi Wim,', after: '' }],
    [
      '<p>&Eacute;&eacute;n &amp; ander klopt niet</p>',
      'klopt',
      { before: 'Één & ander ', words: 'klopt', after: ' niet' },
    ],
  ])('is shown in its line: %s', (html, words, place) => {
    expect(at(html, words)).toEqual(place);
  });

  it('is cut short on both sides when the line is long', () => {
    const long = 'woord '.repeat(40);
    const place = at(`<p>${long}hier${` ${long}`}</p>`, 'hier');
    expect(place?.before).toMatch(/^…(woord ){7,8}$/);
    expect(place?.after).toMatch(/^( woord){7,8}…$/);
  });

  it('shows a part of a word that is longer than all there is room for', () => {
    const place = at(`<p>${'x'.repeat(80)}hier${'y'.repeat(80)}</p>`, 'hier');
    expect(place).toEqual({ before: `…${'x'.repeat(50)}`, words: 'hier', after: `${'y'.repeat(50)}…` });
  });

  it('is not shown when it is more than a line, or nothing that a reader sees', () => {
    expect(at('<p>een</p><p>twee</p>', 'een</p><p>twee')).toBeNull();
    expect(at('<p>een</p><!-- x -->', '<!-- x -->')).toBeNull();
  });

  it('never throws, wherever it points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(200), fc.nat(200), (html, start, length) => {
        const source = readSource({ format: 'html', content: `<p>${html}</p>` });
        const place = placeIn(source, { start, end: start + length });
        if (place) expect(source.text).toContain(place.words);
      }),
    );
  });
});
