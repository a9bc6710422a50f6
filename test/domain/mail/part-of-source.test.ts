import { readSource } from '../../../src/domain/mail/html';
import { partOfSource } from '../../../src/domain/mail/part-of-source';

const html = '<p>Geachte heer,</p><blockquote>Op 3 juni schreef u:</blockquote><p>Dat mag.</p>';
const around = (words: string) => ({ start: html.indexOf(words), end: html.indexOf(words) + words.length });

describe('a part of a body', () => {
  const part = partOfSource(readSource({ format: 'html', content: html }), [
    around('<p>Geachte heer,</p>'),
    around('<p>Dat mag.</p>'),
  ]);

  it('has only its own words, on lines of their own', () => {
    expect(part.text.trim().split(/\n+/)).toEqual(['Geachte heer,', 'Dat mag.']);
  });

  it.each(['Geachte', 'Dat mag'])('knows where in the whole source "%s" stands', (words) => {
    const at = part.text.indexOf(words);
    const { start, end } = part.range(at, at + words.length);
    expect(html.slice(start, end)).toBe(words);
    expect(part.sourceAt(at)).toBe(html.indexOf(words));
  });

  it('may be empty', () => {
    const nothing = partOfSource(readSource({ format: 'html', content: html }), []);
    expect(nothing.text).toBe('');
  });
});
