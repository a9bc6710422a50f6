import fc from 'fast-check';
import { checkedIds, checkReply } from '../../../../src/domain/reply/checks';
import type { Misspelling, Speller } from '../../../../src/domain/reply/checks/speller';
import { readDraft } from '../../../../src/domain/reply/draft';
import { applyEdits, type CheckId, type Finding, type Fix } from '../../../../src/domain/reply/finding';
import type { Reply, ReplyContext } from '../../../../src/domain/reply/reply';
import { findingWords } from '../../../../src/texts/findings';
import { contextWith, quotedHeader, replyWith, CLUSTER, JOLANDA, WIM } from '../../../builders/reply';

const GREETINGS = [
  'Geachte heer Hoekema,',
  'Beste Wim,',
  'Hoi,',
  'Geachte heer/mevrouw,',
  'Geachte dhr. hoekema',
  'Geachte mevrouw Hoekemaa,',
  'L.S.,',
  'Dear Mr Hoekema,',
  '',
];
const SENTENCES = [
  'U mag het terras uitbreiden.',
  'de vergunning is verleend.',
  'Ik kom er zo spoedig mogelijk op terug.',
  'Zodra ik meer weet, meld ik mij.',
  'Ik houd u op de hoogte',
  'U hoort uiterlijk vrijdag 20 november 2026 van mij.',
  'Ik bel u op dinsdag 2 december 2026.',
  'Wij laten het u vóór zondag 29 november 2026 weten.',
  'U krijgt uiterlijk vrijdag 25 december 2026 antwoord.',
  'Ik bel u woensdag.',
  'Wij hebben uw vraag ontvangen.',
  'Wij reageren binnen twee weken.',
  'Meer vindt u op onze website.',
  'De regels staan op https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.noorderhage.example%2Fterras%2Fregels&data=x',
  'De vergunnning is er, dus die vergunnning hoeft u niet aan te vragen.',
  'Wilt u mij bellen?',
  'Wilt u voor onze administratie uw adres mailen?',
  'Je hoeft niets te doen.',
  'Als je vragen hebt, kun je mij mailen!!',
  'Stuur dat bij jouw aanvraag mee :-)',
  'Het is gelukt 😊',
  'Uw melding valt onder het Bal en de B&W-regels.',
  'N.a.v. uw mail is dit, m.b.t. het terras, middels een brief besproken.',
  'Dit is update 3 van 4.',
  '@Ruben: klopt dit?',
  'Top!',
  'Kan ik u nog ergens anders mee van dienst zijn?',
];
const CLOSINGS = [
  '',
  'Groetjes,\nSanne',
  'Mvg Sanne',
  'Met vriendelijke groet,\n\nSanne Brandsma',
  'Met vriendelijke groet,\n\nSanne Brandsma\nGemeente Noorderhage\nRaadhuisplein 1, 9200 AA Noorderhage\nT 0512 00 21 34',
  'Met vriendelijke groet,\n\nSanne Brandsma\nGemeente Noorderhage\nRaadhuisplein 1, 9200 AA Noorderhage\nT 14 0512\nAanwezig: maandag t/m vrijdag',
];
const CHAINS = [
  '',
  `${quotedHeader(WIM, CLUSTER)}<p>Mag ik het terras uitbreiden? Groet, dhr. W. Hoekema</p>`,
  `${quotedHeader(JOLANDA, CLUSTER, 'FW: Terras')}<p>Lastige klant.</p>${quotedHeader(WIM, CLUSTER)}<p>Mag dat?</p>`,
];

/** Knows one misspelt word. */
const speller: Speller = {
  check(text) {
    const found: Misspelling[] = [];
    for (const match of text.matchAll(/vergunnning/g))
      found.push({ kind: 'unknown', word: match[0], offset: match.index, suggestions: ['vergunning'] });
    return found;
  },
};

const context: ReplyContext = contextWith({
  speller,
  sender: {
    name: 'Sanne Brandsma',
    jobTitle: 'Vergunningverlener',
    department: 'Team Ondernemen',
    directNumber: '0512 00 21 34',
    workingDays: ['ma', 'di', 'do'],
  },
  correspondent: {
    name: 'Wim Hoekema',
    address: 'wim@brasseriedewaag.example',
    texts: ['Mag ik het terras uitbreiden?\nMet vriendelijke groet,\ndhr. W. Hoekema'],
  },
});

const letters = fc.record({
  greeting: fc.constantFrom(...GREETINGS),
  sentences: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }),
  closing: fc.constantFrom(...CLOSINGS),
  chain: fc.constantFrom(...CHAINS),
  subject: fc.constantFrom('RE: Terras', 'RE: 2/4 Terras', 'FW: 3/4 Terras [intern]', '2/5 Terras'),
  earlier: fc.constantFrom<readonly string[]>([], ['1/4 Terras']),
  isHtml: fc.boolean(),
});

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line.replace(/&/g, '&amp;')}</p>`)
    .join('');

function apply(reply: Reply, { edits, head = {} }: Fix): Reply {
  const gone = head.withoutRecipients ?? [];
  return {
    ...reply,
    body: { ...reply.body, content: applyEdits(reply.body.content, edits) },
    subject: head.subject ?? reply.subject,
    to: reply.to.filter(({ address }) => !gone.includes(address)),
    cc: reply.cc.filter(({ address }) => !gone.includes(address)),
  };
}

/** What a finding is about, apart from where it stands. */
const about = ({ check, reason, quote }: Finding): string => `${check} ${reason} ${quote}`;
const kind = ({ check, reason }: Finding): string => `${check} ${reason}`;

describe('a remedy', () => {
  it('makes its own finding disappear and creates no other', () => {
    fc.assert(
      fc.property(letters, ({ greeting, sentences, closing, chain, subject, earlier, isHtml }) => {
        // A letter of one word may turn from one language into another by its salutation alone.
        const said = ['Uw aanvraag is in goede orde bij ons binnen.', ...sentences].join(' ');
        const text = [greeting, said, closing].filter((part) => part !== '').join('\n\n');
        const content = isHtml ? paragraphs(text) + chain : text;
        const reply = replyWith({ body: { format: isHtml ? 'html' : 'text', content }, subject });
        const known = { ...context, earlierSubjects: earlier };
        const before = checkReply(reply, known);
        for (const finding of before) {
          if (!finding.fix) continue;
          expect(findingWords(finding, 'nl').apply).not.toBe('');
          const after = checkReply(apply(reply, finding.fix), known);
          const count = (all: readonly Finding[]): number => all.filter((one) => about(one) === about(finding)).length;
          expect({ about: about(finding), left: count(after) }).toEqual({
            about: about(finding),
            left: count(before) - 1,
          });
          const kinds = before.map(kind);
          expect(after.map(kind).filter((one) => !kinds.includes(one))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Checks that say what only the writer can put right, or that take somebody or something off the mail (tested beside them). */
const WITHOUT_REMEDY: readonly CheckId[] = [
  ...(['intern.ontvanger', 'intern.bijlage', 'intern.mail', 'bijlage.ontbreekt', 'telefoon.alleen'] as const),
  ...([
    'registratie',
    'taal',
    'vragen.alle',
    'ontvanger.ondernemer',
    'ontvanger.lijkt',
    'ontvanger.nieuw',
    'ontvanger.zichtbaar',
  ] as const),
];

it('every other check is among those whose remedy is held to that', () => {
  const mended = new Set<CheckId>(WITHOUT_REMEDY);
  for (const greeting of GREETINGS) {
    for (const closing of CLOSINGS) {
      for (const chain of CHAINS) {
        const text = [greeting, ...SENTENCES, closing].filter((part) => part !== '').join('\n\n');
        for (const said of [text, `${greeting}\n\nU mag dat.`, `${greeting}\n\nWij hebben uw vraag ontvangen.`]) {
          const reply = replyWith({
            body: { format: 'html', content: paragraphs(said) + chain },
            subject: 'FW: 3/4 [intern]',
          });
          for (const { check, fix } of checkReply(reply, { ...context, earlierSubjects: ['1/4 Terras'] }))
            if (fix) mended.add(check);
        }
      }
    }
  }
  const all = checkedIds(readDraft(replyWith({ attachments: [] }), context));
  expect(all.filter((id) => !mended.has(id))).toEqual([]);
});

describe('no check fails', () => {
  const pieces = fc.constantFrom(
    ...GREETINGS,
    ...SENTENCES,
    ...CLOSINGS,
    ...CHAINS,
    ...[
      '<a href="',
      '">',
      'https://eur01.safelinks.protection.outlook.com/?url=%E0%A4%A',
      '\u0000',
      '1.',
      '(',
      '999/999',
      '<p>',
      '</div>',
      '\ud83d',
    ],
  );
  const wild = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 30 }).map((parts) => parts.join(' ')),
  );

  it.each(['html', 'text'] as const)('whatever was typed: %s', (format) => {
    fc.assert(
      fc.property(wild, wild, wild, (content, subject, question) => {
        const correspondent = { name: subject, address: question, texts: [question] };
        const reply = replyWith({ body: { format, content }, subject, cc: [{ name: question, address: subject }] });
        for (const { where } of checkReply(reply, {
          ...context,
          correspondent,
          earlierSubjects: [subject, question],
        })) {
          expect(where === null || (where.start >= 0 && where.end <= content.length)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('when the calendar never opens', () => {
    const closed = {
      ...context,
      calendar: { kind: 'office', closedDays: [] } as const,
      sender: { ...context.sender!, workingDays: ['zo'] as const },
    };
    const body = { format: 'text', content: 'Ik kom er zo spoedig mogelijk op terug.' } as const;
    expect(checkReply(replyWith({ body }), closed).some(({ check }) => check === 'belofte')).toBe(true);
  });
});
