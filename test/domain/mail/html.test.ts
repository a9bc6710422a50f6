import fc from 'fast-check';
import { escapeHtml, readSource, textOfBody } from '../../../src/domain/mail/html';

const html = (content: string) => ({ format: 'html', content }) as const;

describe('the text of a mail body', () => {
  it.each([
    [
      'paragraphs are lines',
      '<p>Geachte heer De Vries,</p><p>Dank u wel.</p>',
      'Geachte heer De Vries,\nDank u wel.\n',
    ],
    ['a break is a line', 'Een<br>twee<br><br>drie', 'Een\ntwee\n\ndrie'],
    ['entities are letters', '<p>Caf&eacute; &amp; co&nbsp;&#8364;</p>', 'Café & co\u00A0€\n'],
    ['white space folds', '<p>Een\r\n   twee\t drie  </p>  <p>vier</p>', 'Een twee drie\nvier\n'],
    ['preformatted text does not fold', '<pre>a\n  b</pre>', 'a\n  b\n'],
    ['cells stay apart', '<table><tr><td>Tel</td><td>0512</td></tr></table>', 'Tel\t0512\t\n'],
    ['what is not shown is not read', '<style>p{}</style><!--[if mso]>x<![endif]--><script>y</script>z', 'z'],
    ['words inside a line stay together', 'ver<b>gun</b>ning', 'vergunning'],
    ['broken markup is read as far as it goes', '<p>Een <b>twee<p>drie</i><', 'Een twee\ndrie<'],
  ])('%s', (_name, source, text) => {
    expect(textOfBody(html(source)).trim()).toBe(text.trim());
  });

  it('knows where each stretch stands in the source', () => {
    const source = '<p>Geachte heer <b>De&nbsp;Vries</b>,</p>';
    const { text, range } = readSource(html(source));
    const start = text.indexOf('heer');
    const at = range(start, text.indexOf(','));
    expect(source.slice(at.start, at.end)).toBe('heer <b>De&nbsp;Vries');
  });

  it('leaves plain text as it is', () => {
    const { text, range } = readSource({ format: 'text', content: 'a < b\r\nc' });
    expect(text).toBe('a < b\r\nc');
    expect(range(2, 5)).toEqual({ start: 2, end: 5 });
  });

  it('reads anything without failing, in places that lie in order within the source', () => {
    const piece = fc.oneof(
      fc.constantFrom('<p>', '</p>', '<br>', '&amp;', '&#x1F600;', '&notin;', '<td>', '</td', '<!--', '-->', '<pre>'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        const { text, sourceAt } = readSource(html(source));
        let before = 0;
        for (let i = 0; i <= text.length; i++) {
          expect(sourceAt(i)).toBeGreaterThanOrEqual(before);
          before = sourceAt(i);
        }
        expect(before).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  it('shows escaped text as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ';', 'é', '#') }), (text) => {
        expect(textOfBody(html(`<pre>${escapeHtml(text)}</pre>`)).replace(/\n$/, '')).toBe(text);
      }),
    );
  });

  it('reads a deep and giant mail', () => {
    const source = '<div>'.repeat(50_000) + 'diep' + '</div>'.repeat(50_000);
    expect(textOfBody(html(source)).trim()).toBe('diep');
  });
});
