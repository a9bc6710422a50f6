import { mergeSettings, type Side } from '../../../src/domain/settings/merge';
import type { ClusterSettings } from '../../../src/domain/settings/settings';
import { settings as base } from '../../taskpane/stand-ins';

const [sanne, ruben] = base.cards;
if (!sanne || !ruben) throw new Error('two cards are needed');
const renamed = (name: string): ClusterSettings => ({ ...base, organisation: { ...base.organisation, name } });
const merge = (mine: ClusterSettings, theirs: ClusterSettings, side: Side = 'mine') =>
  mergeSettings(base, mine, theirs, side);

describe('two people who change the settings at once', () => {
  it('lose nothing when they changed other things', () => {
    const mine = { ...base, acknowledge: false, cards: [{ ...sanne, jobTitle: 'Coach' }, ruben] };
    const theirs = { ...renamed('Gemeente Noorderhage'), cards: [sanne, { ...ruben, domain: 'Wonen' }] };
    expect(merge(mine, theirs)).toEqual({
      merged: {
        ...theirs,
        acknowledge: false,
        cards: [
          { ...sanne, jobTitle: 'Coach' },
          { ...ruben, domain: 'Wonen' },
        ],
      },
      clashes: [],
    });
  });

  it('each keep the words that they added, and what either took away is gone', () => {
    const before = { ...base, words: ['oud', 'ouder'] };
    const { merged, clashes } = mergeSettings(
      before,
      { ...before, words: ['oud', 'ouder', 'mijn'] },
      { ...before, words: ['ouder', 'hun'] },
      'mine',
    );
    expect(merged.words).toEqual(['ouder', 'hun', 'mijn']);
    expect(clashes).toEqual([]);
  });

  it.each([
    ['mine', 'Mijn naam'],
    ['theirs', 'Hun naam'],
  ] as const)('choose when both changed the same: %s', (side, name) => {
    const { merged, clashes } = merge(renamed('Mijn naam'), renamed('Hun naam'), side);
    expect(merged.organisation.name).toBe(name);
    expect(clashes).toEqual([{ field: 'organisation', id: null }]);
  });

  it('are told of a card that one took away and the other changed', () => {
    const mine = { ...base, cards: [ruben] };
    const theirs = { ...base, cards: [{ ...sanne, domain: 'Markten' }, ruben] };
    expect(merge(mine, theirs).clashes).toEqual([{ field: 'card', id: 'sanne' }]);
    expect(merge(mine, theirs).merged.cards).toEqual([ruben]);
    expect(merge(mine, theirs, 'theirs').merged.cards).toEqual(theirs.cards);
  });

  it('both keep the cards that they added', () => {
    const mine = { ...base, cards: [...base.cards, { ...sanne, id: 'a', name: 'A' }] };
    const theirs = { ...base, cards: [...base.cards, { ...sanne, id: 'b', name: 'B' }] };
    expect(merge(mine, theirs).merged.cards.map(({ id }) => id)).toEqual(['sanne', 'ruben', 'b', 'a']);
  });

  it('keep what a newer version of Clusterpost wrote and this one does not know', () => {
    const theirs = { ...base, somethingNew: { a: 1 } };
    const mine = { ...base, acknowledge: false };
    expect(merge(mine, theirs).merged).toEqual({ ...theirs, acknowledge: false });
  });
});
