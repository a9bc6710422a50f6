import { spelling } from '../../../../src/domain/reply/checks/spelling';
import type { Misspelling, Speller } from '../../../../src/domain/reply/checks/speller';
import { readDraft } from '../../../../src/domain/reply/draft';
import { applyEdits, type Finding } from '../../../../src/domain/reply/finding';
import type { Reply, ReplyContext } from '../../../../src/domain/reply/reply';

/** Knows the mistakes of these tests, and takes every other word for right. */
const MISTAKES: Readonly<Record<string, readonly string[]>> = {
  vergunnning: ['vergunning', 'vergunningen'],
  vriendlijke: ['vriendelijke'],
  xqzw: [],
  Zwarfel: ['Zwart'],
  Brontjo: [],
};
const speller: Speller = {
  check(text, { words, suggest }) {
    const found: Misspelling[] = [];
    const pattern = /[A-Za-z]+/g;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [word] = match;
      const meant = MISTAKES[word];
      if (meant === undefined || words.indexOf(word) >= 0) continue;
      found.push({ kind: 'unknown', word, offset: match.index, suggestions: suggest ? meant : [] });
    }
    return found;
  },
};

const CONTEXT: ReplyContext = {
  organisation: {
    name: 'Gemeente Noorderhage',
    aliases: [],
    team: 'Ondernemersloket',
    postalAddress: 'Raadhuisplein 1, 9200 AA Noorderhage',
    website: '',
    generalNumber: '',
    generalNumberIsPolicy: false,
  },
  mailbox: { name: 'Ondernemen', address: 'ondernemen@noorderhage.example' },
  internalDomains: ['noorderhage.example'],
  partnerDomains: [],
  colleagues: [],
  decisions: new Map(),
  sender: { name: 'Sanne Brandsma', jobTitle: 'Adviseur', department: '', directNumber: '', workingDays: [] },
  backup: null,
  correspondent: null,
  earlierSubjects: [],
  speller,
  words: [],
  suggest: true,
  now: new Date('2026-11-23T09:15:00Z'),
  calendar: { kind: 'office', closedDays: [], officeHours: { default: ['08:30', '17:00'] } },
};

function replyOf(content: string, format: 'text' | 'html' = 'text'): Reply {
  const to = [{ name: 'Jan de Vries', address: 'jan@devries.example' }];
  return { body: { format, content }, subject: 'Terras', from: null, to, cc: [], bcc: [] };
}

function findings(reply: Reply, changed: Partial<ReplyContext> = {}): readonly Finding[] {
  return spelling.run(readDraft(reply, { ...CONTEXT, ...changed }));
}

const mended = (content: string, [finding]: readonly Finding[]): string =>
  applyEdits(content, finding?.fix?.edits ?? []);

const letter = (body: string): string =>
  `Geachte heer De Vries,\n\n${body}\n\nMet vriendelijke groet,\n\nSanne Brandsma\nGemeente Noorderhage`;

describe('the spelling of a reply', () => {
  it('warns about a misspelt word, shows where it stands and mends it', () => {
    const content = letter('U heeft voor het terras een vergunnning nodig.');
    const found = findings(replyOf(content));
    expect(found).toMatchObject([{ check: 'spelling', reason: 'misspelt', severity: 'warn', quote: 'vergunnning' }]);
    const where = found[0]?.where;
    expect(content.slice(where?.start, where?.end)).toBe('vergunnning');
    expect(found[0]?.fix?.proposal).toBe('vergunning');
    expect(mended(content, found)).toBe(content.replace('vergunnning', 'vergunning'));
  });

  it('names a word once, and mends all its places together', () => {
    const content = letter('De vergunnning is er nog niet. Een vergunnning kost tijd.');
    const found = findings(replyOf(content));
    expect(found).toHaveLength(1);
    expect(mended(content, found)).toBe(content.replace(/vergunnning/g, 'vergunning'));
  });

  it('mends a word in HTML, across markup, and leaves the rest of the mail as it is', () => {
    const content = '<p>Geachte heer De Vries,</p><p>U heeft een <b>vergunn</b>ning nodig &amp; meer.</p>';
    const found = findings(replyOf(content, 'html'));
    expect(found).toMatchObject([{ quote: 'vergunnning' }]);
    expect(mended(content, found)).toMatch(/U heeft een <b>vergunning<\/b> nodig &amp; meer/);
  });

  it('has no remedy when nothing looks like the word', () => {
    expect(findings(replyOf(letter('Dit is een xqzw voor u.')))).toMatchObject([{ quote: 'xqzw', fix: null }]);
  });

  it('looks at the closing formula too', () => {
    const content = letter('Dit is in orde.').replace('vriendelijke', 'vriendlijke');
    expect(findings(replyOf(content)).map(({ quote }) => quote)).toEqual(['vriendlijke']);
  });

  it('only looks for what is wrong when nobody waits for suggestions', () => {
    const content = letter('U heeft een vergunnning nodig.');
    expect(findings(replyOf(content), { suggest: false })).toMatchObject([{ quote: 'vergunnning', fix: null }]);
  });
});

describe('words that are right, but not beside each other', () => {
  const remarking = (...found: Misspelling[]): Partial<ReplyContext> => ({ speller: { check: () => found } });

  it.each([
    ['split', 'omgevings vergunning', 'omgevingsvergunning'],
    ['doubled', 'de de', 'de'],
    ['confused', 'word', 'wordt'],
  ] as const)('are a finding of their own, with its remedy: %s', (kind, word, meant) => {
    const content = letter(`Hierbij ${word} en nog wat.`);
    const offset = `Hierbij `.length;
    const found = findings(replyOf(content), remarking({ kind, word, offset, suggestions: [meant] }));
    expect(found).toMatchObject([{ reason: kind, severity: 'warn', quote: word }]);
    expect(mended(content, found)).toBe(content.replace(word, meant));
  });
});

describe('what the spelling check leaves alone', () => {
  const content = letter('Ik heb dit met Zwarfel en Brontjo besproken en het is in orde.');

  it.each<[string, Reply, Partial<ReplyContext>]>([
    [
      'names in what the entrepreneur wrote',
      replyOf(content),
      {
        correspondent: {
          name: 'Jan de Vries',
          address: 'jan@devries.example',
          texts: ['Groet van Zwarfel & Brontjo.'],
        },
      },
    ],
    [
      'names in what is quoted',
      replyOf(
        `${content}\n\n-----Oorspronkelijk bericht-----\nVan: Jan de Vries <jan@devries.example>\nVerzonden: maandag 23 november 2026 09:00\nAan: Ondernemen <ondernemen@noorderhage.example>\nOnderwerp: Terras\n\nIk ben Zwarfel, van Brontjo. Mijn vergunnning is kwijt.`,
      ),
      {},
    ],
    ['names of colleagues', replyOf(content), { colleagues: ['Zwarfel Brontjo'] }],
    [
      'names of recipients',
      { ...replyOf(content), cc: [{ name: 'Zwarfel Brontjo', address: 'z@elders.example' }] },
      {},
    ],
    [
      'the name of the writer',
      replyOf(content),
      {
        sender: { name: 'Zwarfel Brontjo', jobTitle: '', department: '', directNumber: '', workingDays: [] },
      },
    ],
    ['words of the cluster', replyOf(content), { words: ['Zwarfel', 'Brontjo'] }],
    [
      'a reply in English',
      replyOf('Dear Sir,\n\nThank you for your vergunnning, we have it and will not lose it.\n\nKind regards,\nSanne'),
      {},
    ],
    ['everything when there is no dictionary', replyOf(letter('Een vergunnning.')), { speller: null }],
    ['the salutation, which has checks of its own', replyOf(letter('In orde.').replace('De Vries', 'Zwarfel')), {}],
    ['an empty reply', replyOf(''), {}],
  ])('%s', (_, reply, changed) => {
    expect(findings(reply, changed)).toEqual([]);
  });

  it('but no mistake that the entrepreneur made as well', () => {
    const correspondent = { name: '', address: 'jan@devries.example', texts: ['Waar blijft mijn vergunnning?'] };
    expect(findings(replyOf(letter('De vergunnning komt.')), { correspondent })).toHaveLength(1);
  });
});
