import { civilDate, type CivilDate } from '../../../src/domain/deadlines/civil-date';
import { loadsOf } from '../../../src/domain/overview/load';
import { noticesOf } from '../../../src/domain/overview/watching';
import type { WorkItem } from '../../../src/domain/overview/work';
import type { KnowledgeCard } from '../../../src/domain/team/card';
import { question, specialist } from '../../builders/question';

const WEDNESDAY = civilDate(2026, 11, 25);
const CHECKED = { checkedOn: civilDate(2026, 11, 1) };
const sick = { absence: [{ from: civilDate(2026, 11, 24), until: civilDate(2026, 11, 27) }] };

function notices(cards: readonly KnowledgeCard[], ownerIds: readonly string[], today: CivilDate = WEDNESDAY) {
  const items = ownerIds.map((id): WorkItem => {
    const owner = { id, name: id, since: '', nonce: '' };
    return { message: question(id), owner, due: null, days: null, waitsFor: [] };
  });
  const settings = { cards, calendar: { kind: 'office' as const } };
  return noticesOf(loadsOf(items, settings, today), settings, today);
}

describe('watching', () => {
  it('tells who is absent with open questions, and until when', () => {
    const cards = [specialist('tim', { ...CHECKED, ...sick }), specialist('sanne', CHECKED)];
    expect(notices(cards, ['tim', 'tim'])).toMatchObject([
      { kind: 'awayWithOpen', person: { id: 'tim', open: 2 }, until: civilDate(2026, 11, 27) },
    ]);
    expect(notices(cards, ['sanne'])).toEqual([]);
  });

  it('does not call a day on which somebody never works an absence', () => {
    const cards = [specialist('tim', { ...CHECKED, workingDays: ['ma', 'di'] }), specialist('sanne', CHECKED)];
    expect(notices(cards, ['tim'])).toEqual([]);
  });

  it('tells which domain has nobody today, unless the office is closed', () => {
    const cards = [
      specialist('tim', { ...CHECKED, domain: 'Markt', workingDays: ['ma'] }),
      specialist('sanne', CHECKED),
    ];
    expect(notices(cards, [])).toMatchObject([{ kind: 'domainEmpty', domain: 'Markt', cards: [{ id: 'tim' }] }]);
    expect(notices(cards, [], civilDate(2026, 11, 28))).toEqual([]);
  });

  it('tells which card nobody has looked at for half a year, or ever', () => {
    const cards = [
      specialist('new'),
      specialist('old', { checkedOn: civilDate(2026, 5, 25) }),
      specialist('just', { checkedOn: civilDate(2026, 5, 26) }),
    ];
    expect(notices(cards, [])).toMatchObject([
      { kind: 'cardOld', card: { id: 'new' }, checkedOn: null },
      { kind: 'cardOld', card: { id: 'old' }, checkedOn: '2026-05-25' },
    ]);
  });
});
