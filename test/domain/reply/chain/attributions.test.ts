import { attributionAt } from '../../../../src/domain/reply/chain/attribution';
import { chainLines } from '../../../../src/domain/reply/chain/lines';
import { analyseChain } from '../../../../src/domain/reply/chain/analyse';

const FENNA = { name: 'Fenna Postma', address: 'fenna@bloemenfenna.example' };

/** As mail programs write them; N is a name, A an address. */
const LINES: readonly (readonly [program: string, line: string, date: string])[] = [
  ['Gmail', 'Op ma 7 sep 2026 om 10:12 schreef N <A>:', 'ma 7 sep 2026 om 10:12'],
  ['Gmail on Android', 'On Mon, 7 Sep 2026, 10:12 N, <A> wrote:', 'Mon, 7 Sep 2026, 10:12'],
  ['Apple Mail', 'Op 7 sep. 2026 om 10:12 heeft N <A> het volgende geschreven:', '7 sep. 2026 om 10:12'],
  ['Apple Mail in English', 'On Sep 7, 2026, at 4:59\u202fPM, N <A> wrote:', 'Sep 7, 2026, at 4:59 PM'],
  ['Thunderbird', 'Op 7-9-2026 om 10:12 schreef N <A>:', '7-9-2026 om 10:12'],
  ['Thunderbird in German', 'Am 07.09.2026 um 10:12 schrieb N <A>:', '07.09.2026 um 10:12'],
  ['Thunderbird in French', 'Le 07/09/2026 à 10:12, N <A> a écrit :', '07/09/2026 à 10:12'],
  ['Yahoo', 'Op maandag 7 september 2026 om 10:12:13 CEST schreef N <A>:', 'maandag 7 september 2026 om 10:12:13 CEST'],
  ['Proton', 'Op maandag 7 september 2026 10:12, N <A> schreef:', 'maandag 7 september 2026 10:12'],
  ['Spark', 'On 7 Sep 2026, 10:12 +0200, N <A>, wrote:', '7 Sep 2026, 10:12 +0200'],
  ['Open-Xchange', 'N <A> hat am 7. September 2026 10:12 geschrieben:', ''],
  ['Roundcube', 'N <A> schreef op 2026-09-07 10:12:', ''],
  ['Polish Gmail', 'W dniu 7.09.2026 o 10:12, N <A> pisze:', '7.09.2026 o 10:12'],
  ['Gnus', 'N <A> writes:', ''],
  ['Horde', 'Citeren N <A>:', ''],
  ['GroupWise', '>>> N <A> 7-9-2026 10:12 >>>', ''],
  ['Nextcloud', '7 september 2026 10:12, "N" <A> schreef:', '7 september 2026 10:12'],
  ['Claws, on two lines', 'On Mon, 7 Sep 2026 10:12:33 +0200\nN <A> wrote:', 'Mon, 7 Sep 2026 10:12:33 +0200'],
];
/** These say too little to begin a mail unless quoted text follows. */
const BEFORE_QUOTE: readonly (readonly [program: string, line: string])[] = [
  ['Tutanota', '7-9-2026 10:12 door A:'],
  ['Mutt', '* N <A> [2026-09-07 10:12]:'],
  ['Turkish Gmail', 'N <A>, 7 Eyl 2026 Pzt, 10:12 tarihinde şunu yazdı:'],
];
const filled = (line: string) => line.replace(/\bN\b/, FENNA.name).replace(/\bA\b/, FENNA.address);
const boundaryOf = (line: string) => attributionAt(chainLines(filled(line)), 0);

describe('an attribution', () => {
  it.each(LINES)('of %s tells who wrote the mail: %s', (_program, line, date) => {
    const boundary = boundaryOf(line);
    expect(boundary).toMatchObject({ kind: 'attribution', needsQuote: false, senders: [{ address: FENNA.address }] });
    if (date !== '') expect(boundary?.date).toBe(date);
  });

  it.each(BEFORE_QUOTE)('of %s needs quoted text behind it: %s', (_program, line) => {
    expect(boundaryOf(line)).toMatchObject({ needsQuote: true, senders: [{ address: FENNA.address }] });
  });

  it.each([
    'Op 3 juni schreef u dat het bord groen is.',
    'U schreef mij het volgende.',
    'Op 3 juni om 10:12 was ik bij u:\ner was niemand.',
    'Mail naar info@bloemenfenna.example voor 3 juni.',
    'Wij zijn open op:',
  ])('is no sentence: %s', (line) => {
    expect(attributionAt(chainLines(line), 0)).toBeNull();
  });

  it('that the parser does not trust is asked about when it stands in what stays', () => {
    const content = `<p>Dat mag.</p><p>7-9-2026 10:12 door j@noorderhage.example:</p><p>Lastig.</p>`;
    const { segments } = analyseChain(
      { format: 'html', content },
      {
        internalDomains: ['noorderhage.example'],
        partnerDomains: [],
        entrepreneurs: [FENNA],
        me: null,
        colleagues: [],
      },
    );
    expect(segments).toMatchObject([{ verdict: 'ask', reason: 'headerLeft' }]);
  });
});
