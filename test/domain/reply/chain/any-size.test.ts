import { analyseChain } from '../../../../src/domain/reply/chain/analyse';
import type { ChainContext } from '../../../../src/domain/reply/chain/chain';
import { isNote } from '../../../../src/domain/reply/chain/remarks';

const context: ChainContext = {
  internalDomains: ['noorderhage.example'],
  partnerDomains: [],
  entrepreneurs: [{ name: 'Fenna Postma', address: 'fenna@bloemenfenna.example' }],
  me: null,
  colleagues: ['Jolanda Meijer'],
};
const HEADER =
  '<hr><div><b>Van:</b> Fenna Postma &lt;fenna@bloemenfenna.example&gt;<br><b>Verzonden:</b> maandag 23 november 2026 8:39<br><b>Aan:</b> Jolanda Meijer &lt;j.meijer@noorderhage.example&gt;<br><b>Onderwerp:</b> Bord</div>';
const verdictOn = (words: string, colleagues = context.colleagues) =>
  analyseChain({ format: 'html', content: `<p>Dat mag.</p>${HEADER}${words}` }, { ...context, colleagues }).segments[1]
    ?.verdict;

/** Sizes at which work that grows with the square of the length would not come to an end within a test. */
describe('a mail of the entrepreneur of any size', () => {
  it.each([
    ['white space between words', `<pre>Hallo${' '.repeat(300_000)}x</pre>`],
    ['white space behind a bracket', `<pre>${`(${' '.repeat(60)}`.repeat(5_000)}</pre>`],
    ['lines of signs', `<p>${'-'.repeat(200_000)}</p><p style="color:red">.</p>`],
    ['empty lines', `<pre>${'\n-'.repeat(100_000)}</pre>`],
    ['hidden words that stand there as well', '<p>Bord.</p><p style="display:none">Bord.</p>'.repeat(8_000)],
  ])('is judged: %s', (_what, words) => {
    expect(verdictOn(words)).toBe('keep');
  });

  it('is judged with hidden words that are all different', () => {
    const words = Array.from({ length: 8_000 }, (_, at) => `<p>bord</p><p style="display:none">Nummer ${at}.</p>`);
    expect(verdictOn(words.join(''))).toBe('ask');
  });

  it('is judged among very many colleagues', () => {
    const colleagues = Array.from({ length: 20_000 }, (_, at) => `Karin Naam${String(at)}`);
    expect(verdictOn('<p>Karin: dit mag niet</p>', colleagues)).toBe('ask');
  });

  it('holds no note where brackets are never closed', () => {
    expect(isNote('(intern '.repeat(50_000))).toBe(false);
  });
});
