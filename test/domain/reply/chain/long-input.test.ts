import type { MailBody } from '../../../../src/domain/mail/message';
import { analyseChain } from '../../../../src/domain/reply/chain/analyse';
import type { ChainContext } from '../../../../src/domain/reply/chain/chain';

const context: ChainContext = {
  internalDomains: ['noorderhage.example'],
  partnerDomains: [],
  entrepreneurs: [{ name: 'Fenna Postma', address: 'fenna@bloemenfenna.example' }],
  me: { name: 'Ruben van Aalst', address: 'r.aalst@noorderhage.example' },
  colleagues: [],
};
const LONG = 400_000;
const spaces = ' '.repeat(LONG);
const text = (content: string): MailBody => ({ format: 'text', content });
const html = (content: string): MailBody => ({ format: 'html', content });
const times = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join('');
const QUESTION =
  'Van: Fenna Postma <fenna@bloemenfenna.example>\nVerzonden: 3 juni 2026 10:12\nAan: ondernemen@noorderhage.example\nOnderwerp: Bord\n\n';

// With work that grows with the square of the length each of these would take minutes, and the test would be stopped.
describe('input of a shape that costs a careless reader a quadratic time', () => {
  it.each<[what: string, body: MailBody]>([
    ['spaces in the value of a label', text(`Van: a${spaces}b`)],
    [
      'spaces in a line of people',
      text(`Van: Jan\nVerzonden: 3 juni 2026\nAan: a${spaces}b, c${spaces}d\nOnderwerp: x`),
    ],
    ['spaces in a line with a colon', text(`Let op: a${spaces}b 10:12`)],
    ['spaces before a colon', text(`a${spaces}: b`)],
    ['signs in a row behind a label', text(`Aan: <${'@'.repeat(LONG)}`)],
    ['a person of one long word', text(`Van: Jan\nVerzonden: 3 juni 2026\nAan: A, ${'a'.repeat(LONG)}\nOnderwerp: x`)],
    ['signs before lines', text(`${'> '.repeat(LONG)}x: y`)],
    [
      'many rules of style for many elements',
      html(
        `<style>${times(8_000, (at) => `p{color:#${100 + at}}.x{a${at}:none;color:red}`)}</style>${times(8_000, (at) => `<p class="x" id="i${at}">woord</p>`)}`,
      ),
    ],
    [
      'many quoted lines above a long mail',
      text(
        `${times(12_000, (at) => `> regel van nummer a${at} b\n`)}\n${QUESTION}${times(40_000, (at) => `woorden die daar staan ${at}\n`)}`,
      ),
    ],
  ])('is read to the end: %s', (_what, body) => {
    const { segments } = analyseChain(body, context);
    expect(segments[0]?.role).toBe('new');
  });
});
