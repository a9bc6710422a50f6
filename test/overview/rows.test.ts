import { overviewNow } from '../../src/domain/overview/now';
import type { Cluster } from '../../src/overview/cluster';
import { type Choice, chosenRows, EVERYTHING, isInTile, personKey, rowsOf, TILES } from '../../src/overview/now/rows';
import { question, specialist } from '../builders/question';
import { MemoryMailbox } from '../mailbox/memory-mailbox';
import { CLUSTER, NOW, settings } from '../taskpane/stand-ins';

const owned = (id: string) => ({ owner: { id, name: id, since: NOW.toISOString(), nonce: id } });
const asked = (id: string) => [
  { of: { id, name: id }, askedBy: 'anna', askedAt: NOW.toISOString(), question: '?', answer: null },
];
const cards = [specialist('anna'), specialist('bob', { domain: 'Evenementen' })];
const cluster: Cluster = {
  mailbox: new MemoryMailbox(CLUSTER, () => NOW),
  settings: { ...settings, cards },
  person: { name: '', address: '' },
  card: null,
};
const questions = [
  question('Terras', { flag: 'flagged', due: '2020-01-01' as never }, owned('anna')),
  question('Braderie', { flag: 'flagged', due: '2099-01-01' as never }, { ...owned('bob'), advice: asked('anna') }),
  question('Uithangbord', { from: { name: 'Zoë', address: 'zoe@x.example' } }),
];
const now = overviewNow(questions, cluster.settings, NOW);
const rows = rowsOf([{ cluster, now, notices: [] }]);
const subjects = (choice: Partial<Choice>): readonly string[] =>
  chosenRows(rows, { ...EVERYTHING, ...choice }).rows.map((row) => row.question.message.subject);

describe('the list of open questions', () => {
  it('begins with what is most pressing', () => {
    expect(subjects({})).toEqual(['Uithangbord', 'Terras', 'Braderie']);
  });

  it.each<[string, Partial<Choice>, readonly string[]]>([
    ['a number on top', { tile: 'late' }, ['Terras']],
    ['what waits for advice', { tile: 'advice' }, ['Braderie']],
    ['a colleague, whose advice counts too', { person: personKey(cluster, 'anna') }, ['Terras', 'Braderie']],
    ['a word in the subject', { search: 'TERRAS' }, ['Terras']],
    ['the name of the sender', { search: 'zoë' }, ['Uithangbord']],
    ['several words, wherever they stand', { search: 'bob brad' }, ['Braderie']],
    ['several choices at once', { tile: 'late', search: 'braderie' }, []],
    ['categories that are not what is kept', { kind: 'difference' }, ['Terras', 'Braderie']],
  ])('shows only what somebody asks for: %s', (_what, choice, expected) => {
    expect(subjects(choice)).toEqual(expected);
  });

  it('sorts both ways', () => {
    expect(subjects({ sort: 'subject' })).toEqual(['Braderie', 'Terras', 'Uithangbord']);
    expect(subjects({ sort: 'subject', descending: true })).toEqual(['Uithangbord', 'Terras', 'Braderie']);
  });

  it.each([
    ['owner', ['', 'anna', 'bob']],
    ['standing', ['nobody', 'late', 'later']],
    ['domain', ['', 'Evenementen', 'Horeca']],
    ['mailbox', [CLUSTER]],
  ] as const)('puts everything once into groups by %s', (group, keys) => {
    const { groups, rows: grouped } = chosenRows(rows, { ...EVERYTHING, group });
    expect(groups.map(({ key }) => key)).toEqual(keys);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(grouped.length);
    expect(groups.map(({ from }) => from)).toEqual(
      groups.map((_one, index) => index * (grouped.length / groups.length)),
    );
  });

  it('counts in the numbers on top what the domain counts', () => {
    for (const tile of TILES) {
      expect(rows.filter((row) => isInTile(row.question, tile))).toHaveLength(now.counts[tile]);
    }
  });
});
