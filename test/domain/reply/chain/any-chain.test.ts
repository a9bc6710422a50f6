import fc from 'fast-check';
import type { MailBody } from '../../../../src/domain/mail/message';
import { analyseChain } from '../../../../src/domain/reply/chain/analyse';
import type { ChainContext } from '../../../../src/domain/reply/chain/chain';
import { chainEdits } from '../../../../src/domain/reply/chain/cut';
import type { Decisions } from '../../../../src/domain/reply/chain/decisions';
import { applyEdits } from '../../../../src/domain/reply/finding';
import { QUOTING } from '../../../builders/quoting';

const context: ChainContext = {
  internalDomains: ['noorderhage.example'],
  partnerDomains: ['odnoord.example'],
  entrepreneurs: [{ name: 'Fenna Postma', address: 'fenna@bloemenfenna.example' }],
  me: { name: 'Ruben van Aalst', address: 'r.aalst@noorderhage.example' },
  colleagues: [],
};
const FENNA = 'Fenna Postma &lt;fenna@bloemenfenna.example&gt;';
const COLLEAGUES = [
  'Meijer, Jolanda &lt;j.meijer@noorderhage.example&gt;',
  'Sanne Brandsma [mailto:s.brandsma@noorderhage.example]',
  'ondernemen@noorderhage.example',
  'OD Noord &lt;<a href="mailto:advies@odnoord.example">advies@odnoord.example</a>&gt;',
];

const html = (content: string): MailBody => ({ format: 'html', content });
const analyse = (body: MailBody) => analyseChain(body, context);
const cut = (body: MailBody, decisions: Decisions = new Map()) =>
  applyEdits(body.content, chainEdits(body, analyse(body), decisions));

/** Forwards of colleagues above mails that the entrepreneur wrote or got; each mail quotes the next in the way of some program. */
const chains = fc
  .record({
    forwards: fc.array(fc.record({ by: fc.constantFrom(...COLLEAGUES), to: fc.constantFrom(...COLLEAGUES) }), {
      maxLength: 4,
    }),
    questions: fc.array(fc.boolean(), { maxLength: 4 }),
    programs: fc.array(fc.constantFrom(...Object.values(QUOTING)), { minLength: 8, maxLength: 8 }),
  })
  .map(({ forwards, questions, programs }) => {
    const mails = [
      ...forwards.map(({ by, to }, index) => ({ from: by, to, words: `Lastig. INTERN${index}.` })),
      ...questions.map((isAnswer, index) =>
        isAnswer
          ? { from: COLLEAGUES[0] ?? '', to: FENNA, words: `Ontvangen. VRAAG${index}.` }
          : { from: FENNA, to: COLLEAGUES[2] ?? '', words: `Mag het? VRAAG${index}.` },
      ),
    ];
    const chain = mails.reduceRight((inner, mail, index) => {
      const date = `maandag ${28 - index} september 2026 10:${10 + index}`;
      return (programs[index] ?? QUOTING.classic)?.({ ...mail, date, subject: 'RE: Reclamebord' }, inner) ?? '';
    }, '');
    return `<html><body><p>Dat mag. NIEUW</p>${chain}</body></html>`;
  });

/** Changes of markup that a mail program on the way may make, and that change nothing for a reader. */
const changes: readonly ((content: string) => string)[] = [
  (content) => content,
  (content) => content.replace(/ (id|class|style)="[^"]*"/g, ''),
  (content) => content.replace(/<(\/?)b>/g, '<$1strong>'),
  (content) => content.replace(/<(\/?)div\b/g, '<$1section'),
  (content) => content.replace(/<\/(p|td|tr)>/g, ''),
  (content) => content.replace(/> </g, '>\r\n<').replace(/ (?=[a-z]+ )/g, '\n  '),
  (content) => content.replace(/(Van|From|Von|Aan):/g, (label) => label.split('').join('\u200b')),
  (content) => content.replace(/<hr[^>]*>/g, ''),
];

describe('any chain of any mail programs', () => {
  it('loses every word of colleagues and none of the entrepreneur, or asks', () => {
    fc.assert(
      fc.property(chains, fc.constantFrom(...changes), (chain, change) => {
        const body = html(change(chain));
        const asks = analyse(body).segments.some(({ verdict }) => verdict === 'ask');
        const cleaned = cut(body);
        if (!asks) expect(cleaned).not.toMatch(/INTERN|Lastig|Brandsma|advies@/);
        expect(cleaned.match(/NIEUW|VRAAG\d/g)).toEqual(body.content.match(/NIEUW|VRAAG\d/g));
      }),
      { numRuns: 300 },
    );
  });

  it('asks nothing of a chain that everybody can judge', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        expect(analyse(html(chain)).segments.filter(({ verdict }) => verdict === 'ask')).toEqual([]);
      }),
    );
  });
});

describe('any input', () => {
  const pieces = fc.oneof(
    chains,
    fc.string(),
    fc.constantFrom(
      ...['<div>', '</div>', '<blockquote>', '</blockquote>', '<p>', '</p>', '<b>', '</b>', '<hr>', '<br>', '<pre>'],
      ...['<table><tr><td>', '</td></tr></table>', '<li>', '<o:p>', '</o:p>', '<span style="display:none">', '</span>'],
      ...['<!-- een opmerking van iemand -->', '<!--', '<!--[if mso]>', '<![endif]-->', '<![if x]>', '<![endif]>'],
      ...['Van: a <a@b.example>\n', 'Aan: \n', '<b>Van:</b> ', 'Datum: 3 juni 2026 Aan: x Van: ', '>>> a 3-6-26 >>>\n'],
      ...['Op 3 juni 2026 schreef X &lt;x@noorderhage.example&gt;:', 'Jan schreef:\n', '> ', '\n\n', '&lt;', '&#0;'],
      ...['-----Oorspronkelijk bericht-----\n', 'Van "Jan"\nDatum 3-6-2026\nAan x\n', '\u202f', '\0', '<span style="'],
    ),
  );
  const bodies = fc
    .tuple(fc.constantFrom('html', 'text'), fc.array(pieces, { maxLength: 30 }))
    .map(([format, parts]): MailBody => ({ format, content: parts.join('') }));
  const check = (property: (body: MailBody) => void): void => {
    fc.assert(fc.property(bodies, property), { numRuns: 200 });
  };

  it('is taken apart without an exception, into stretches that lie apart from each other within it', () => {
    check((body) => {
      const ranges = analyse(body).segments.flatMap((segment) => segment.ranges);
      const sorted = [...ranges].sort((a, b) => a.start - b.start);
      sorted.forEach(({ start, end }, index) => {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(sorted[index + 1]?.start ?? body.content.length);
      });
    });
  });

  it('keeps the order and the characters of what stays', () => {
    check((body) => {
      const [kept, all] = [cut(body), body.content];
      let seen = 0;
      for (let at = 0; at < all.length && seen < kept.length; at++) if (all[at] === kept[seen]) seen += 1;
      expect(seen).toBe(kept.length);
    });
  });

  it('has nothing left to cut once it was cut', () => {
    check((body) => {
      const once = cut(body);
      expect(cut({ ...body, content: once })).toBe(once);
    });
  });

  it('stays whole when the writer keeps all that is asked, and nothing is certain to go', () => {
    check((body) => {
      const { segments } = analyse(body);
      if (segments.some(({ verdict }) => verdict === 'cut')) return;
      const keep = new Map(segments.map(({ key }) => [key, 'keep'] as const));
      expect(cut(body, keep)).toBe(body.content);
    });
  });

  it('gives every segment a key of its own', () => {
    check((body) => {
      const keys = analyse(body).segments.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });
});
