import type { MailFile } from '../../src/cli/command';
import { suggest } from '../../src/cli/suggest';
import type { ClusterSettings } from '../../src/domain/settings/settings';
import { WATERVEEN } from '../domain/team/cards';
import { codeOf } from './code-of';

const CARDS = [
  {
    id: 'markt',
    naam: 'dhr. B. Vos',
    functie: 'Marktmeester',
    domein: 'Markten',
    expertise: ['weekmarkt'],
    verwanteOnderwerpen: ['venten'],
    werkdagen: ['di'],
  },
  { id: 'horeca', jobTitle: 'Adviseur', domain: 'Horeca', expertise: ['terras'], relatedSubjects: ['Bibob'] },
];
const question = { from: { name: 'Jo', address: 'jo@kaas.example' }, subject: 'kraam', body: 'Op de weekmarkt?' };

describe('suggest', () => {
  test('takes cards with Dutch and with English fields', () => {
    expect(suggest.jsonl({ cards: CARDS, question })).toEqual({
      suggestions: [
        {
          id: 'markt',
          score: expect.any(Number) as number,
          because: expect.arrayContaining(['weekmarkt']) as string[],
          advises: false,
          handled: null,
        },
      ],
    });
    expect(suggest.jsonl({ cards: CARDS, question: { subject: 'terras' } })).toMatchObject({
      suggestions: [{ id: 'horeca', because: ['terras'] }],
    });
  });

  test('knows the colleague whom the salutation names', () => {
    expect(suggest.jsonl({ cards: CARDS, question: { body: 'Geachte heer Vos,\nHoe gaat het?' } })).toMatchObject({
      suggestions: [{ id: 'markt', because: ['Vos'] }],
    });
  });

  test.each<readonly [what: string, line: unknown]>([
    ['no object', []],
    ['no question', { cards: CARDS }],
    ['a card without id', { cards: [{ functie: 'Marktmeester' }], question }],
    ['cards that are no list', { cards: {}, question }],
    ['an expertise that is no text', { cards: [{ id: 'a', expertise: [1] }], question }],
    ['a subject that is no text', { cards: CARDS, question: { subject: 1 } }],
  ])('does not take %s', (_what, line) => {
    expect(codeOf(() => suggest.jsonl(line))).toBe('invalid-field');
  });

  const mail = { subject: 'Terras', text: 'Mag er een tafel bij?', headers: [] } as unknown as MailFile;

  test('takes a mail with the cards of the settings', () => {
    expect(suggest.mail?.(mail, { cards: WATERVEEN } as unknown as ClusterSettings)).toMatchObject({
      suggestions: [{ id: 'horeca' }],
    });
  });

  test('proposes nobody for a mail from a mailing list that asks nothing', () => {
    const list = { ...mail, text: 'De terrassen zijn open.', headers: [['List-Id', '<nieuws.example>']] } as MailFile;
    expect(suggest.mail?.(list, { cards: WATERVEEN } as unknown as ClusterSettings)).toEqual({ suggestions: [] });
  });

  test('asks for the settings when it gets a mail without them', () => {
    expect(codeOf(() => suggest.mail?.(mail, null))).toBe('missing-settings');
  });
});
