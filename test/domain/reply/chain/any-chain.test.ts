import fc from 'fast-check';
import type { MailBody } from '../../../../src/domain/mail/message';
import { analyseChain } from '../../../../src/domain/reply/chain/analyse';
import type { ChainContext } from '../../../../src/domain/reply/chain/chain';
import { chainEdits } from '../../../../src/domain/reply/chain/cut';
import type { Decisions } from '../../../../src/domain/reply/chain/decisions';
import { applyEdits } from '../../../../src/domain/reply/finding';
import { QUOTING, type ToQuote } from '../../../builders/quoting';

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

const FENNA_TEXT = 'Fenna Postma <fenna@bloemenfenna.example>';
const JOLANDA = 'Meijer, Jolanda <j.meijer@noorderhage.example>';
const RUBEN = 'Ruben van Aalst <r.aalst@noorderhage.example>';
const PARTNER = 'OD Noord [mailto:advies@odnoord.example]';

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

/** Ways in which a colleague's words may stand in their mail, or a program may put them. */
const PLANTED: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => `<span title="${words}">x</span>`,
  (words) => `<img src="cid:1" alt='${words}'>`,
  (words) => `<div data-note="${words}" aria-label=${words.replace(/ /g, '-')}>x</div>`,
  (words) => `<!-- ${words} -->`,
  (words) => `<!--[if mso]><p>${words}</p><![endif]-->`,
  (words) => `<!--[if !mso]><!--><p>${words}</p><!--<![endif]-->`,
  (words) => `<p style="display:none">${words}</p>`,
  (words) => `<font color=#ffffff>${words}</font>`,
  (words) => `<style>.x{display:none}</style><i class=x>${words}</i>`,
  (words) => `<table title="${words}"><tr><td hidden>${words}`,
  (words) => `<b>${words}<i></b>${words}</i>`,
  (words) => `${words}</div></span></p>`,
  (words) => `<a href="https://intranet.example/${words.replace(/ /g, '-')}">x</a>`,
];

/** The same chain as plain text, as programs write and quote that. */
const TEXT_QUOTING: readonly ((mail: ToQuote, inner: string) => string)[] = [
  ({ from, to, date, subject, words }, inner) =>
    `-----Oorspronkelijk bericht-----\nVan: ${from}\nVerzonden: ${date}\nAan: ${to}\nOnderwerp: ${subject}\n\n${words}\n\n${inner}`,
  ({ from, to, date, subject, words }, inner) =>
    `________________________________\nFrom: ${from}\nSent: ${date}\nTo: ${to}\nSubject: ${subject}\n\n${words}\n\n${inner}`,
  ({ from, to, date, subject, words }, inner) =>
    `-------- Oorspronkelijk bericht --------Van: ${from} Datum: ${date} Aan: ${to} Onderwerp: ${subject} ${words}\n${inner}`,
  ({ from, to, date, subject, words }, inner) =>
    `Begin doorgestuurd bericht:\n\n> Van: ${from}\n> Onderwerp: ${subject}\n> Datum: ${date}\n> Aan: ${to}\n> \n${quotedLines(`${words}\n\n${inner}`)}`,
  ({ from, to, date, subject, words }, inner) =>
    `*Von:* ${from}\n*Gesendet:* ${date}\n*An:* ${to}\n*Betreff:* ${subject}\n\n${words}\n\n${inner}`,
];

function quotedLines(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n');
}

const texts = fc
  .record({
    senders: fc.array(fc.constantFrom('colleague', 'partner', 'entrepreneur', 'answer'), {
      minLength: 1,
      maxLength: 6,
    }),
    programs: fc.array(fc.constantFrom(...TEXT_QUOTING), { minLength: 6, maxLength: 6 }),
  })
  .map(({ senders, programs }) => {
    const chain = senders.reduceRight((inner, sender, index) => {
      const isAnswer = sender === 'answer';
      const from = { colleague: JOLANDA, partner: PARTNER, entrepreneur: FENNA_TEXT, answer: JOLANDA }[sender];
      const words =
        sender === 'colleague' || sender === 'partner' ? `Lastig. INTERN${index}.` : `Mag het? VRAAG${index}.`;
      const date = `maandag ${28 - index} september 2026 10:${10 + index}`;
      const mail = { from, to: isAnswer ? FENNA_TEXT : RUBEN, date, subject: 'RE: Bord', words };
      return (programs[index] ?? TEXT_QUOTING[0])?.(mail, inner) ?? '';
    }, '');
    return `Geachte mevrouw Postma,\n\nDat mag. NIEUW\n\n${chain}`;
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

  it('loses what colleagues hid as well, however it stands in their mail, or asks', () => {
    const planted = fc.array(fc.constantFrom(...PLANTED), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(chains, planted, fc.constantFrom(...changes), (chain, ways, change) => {
        const withWords = chain.replace(/Lastig\. (INTERN(\d))\./g, (_all, token: string, index: string) =>
          (ways[Number(index)] ?? String)(`dat mag niet ${token}`),
        );
        const body = html(change(withWords));
        const asks = analyse(body).segments.some(({ verdict }) => verdict === 'ask');
        const cleaned = cut(body);
        if (!asks) expect(cleaned).not.toMatch(/INTERN/);
        expect(cleaned.match(/NIEUW|VRAAG\d/g)).toEqual(body.content.match(/NIEUW|VRAAG\d/g));
      }),
      { numRuns: 300 },
    );
  });

  it('loses every word of colleagues in plain text, or asks', () => {
    fc.assert(
      fc.property(texts, (content) => {
        const body: MailBody = { format: 'text', content };
        const asks = analyse(body).segments.some(({ verdict }) => verdict === 'ask');
        const cleaned = cut(body);
        if (!asks) expect(cleaned).not.toMatch(/INTERN|Lastig|advies@/);
        expect(cleaned.match(/NIEUW|VRAAG\d/g)).toEqual(content.match(/NIEUW|VRAAG\d/g));
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
      ...[
        'Aan: r.aalst@noorderhage.example\n',
        'Onderwerp: x\n',
        '<p title="dat mag niet hoor">',
        '<i hidden>',
        '[09:12] Jan\n',
      ],
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
