import { civilDate } from '../../../src/domain/deadlines/civil-date';
import type { MailMessage } from '../../../src/domain/mail/message';
import { overviewNow } from '../../../src/domain/overview/now';
import type { TriageRecord } from '../../../src/domain/ownership/record';
import type { KnowledgeCard } from '../../../src/domain/team/card';
import { question, specialist } from '../../builders/question';

const day = (n: number) => civilDate(2026, 11, n);
/** Wednesday morning. */
const NOW = new Date('2026-11-25T09:00:00Z');
const sanne = specialist('sanne', { name: 'Sanne Brandsma' });
const tim = specialist('tim', { name: 'Tim Kuiper', backup: 'sanne' });
const owned = (by: KnowledgeCard) => ({
  owner: { id: by.id, name: by.name, since: '2026-11-24T09:00:00Z', nonce: 'n' },
});
const mailbox = { name: '', address: 'ondernemen@noorderhage.example' };

function look(messages: readonly MailMessage[], cards: readonly KnowledgeCard[] = [sanne, tim]) {
  return overviewNow(messages, { mailbox, aliases: [], calendar: { kind: 'office' }, cards }, NOW);
}
const riskOf = (due: number, record: Partial<TriageRecord>, cards?: readonly KnowledgeCard[]) =>
  look([question('a', { due: day(due) }, record)], cards).questions[0]?.risk;

describe('the overview of now', () => {
  it('puts what is nobody’s first, then what is late, due today, later and without a day', () => {
    const { questions, counts } = look([
      question('undated', {}, owned(tim)),
      question('later', { due: day(27) }, owned(tim)),
      question('today', { due: day(25) }, owned(tim)),
      question('late', { due: day(24) }, owned(tim)),
      question('nobody', { due: day(26) }),
      question('nobody and late', { due: day(20) }),
    ]);
    expect(questions.map(({ message }) => message.id)).toEqual([
      ...['nobody and late', 'nobody', 'late', 'today', 'later', 'undated'],
    ]);
    expect(counts).toEqual({ nobody: 2, late: 2, today: 1, advice: 0, open: 6 });
  });

  it('tells for how many working days advice is waited for, and that the adviser is away', () => {
    const asked = {
      of: tim,
      askedBy: 'Sanne Brandsma',
      askedAt: '2026-11-20T09:00:00Z', // a Friday
      question: '',
      answer: null,
    };
    const answered = { ...asked, of: sanne, answer: { at: '', text: '' } };
    const away = { ...tim, absence: [{ from: day(23), until: day(30) }] };
    const record = { ...owned(sanne), advice: [asked, answered] };
    const [first] = look([question('a', {}, record)], [sanne, away]).questions;
    expect(first?.advice).toMatchObject([{ of: { id: 'tim' }, workingDays: 3, isAway: true }]);
  });

  it.each([
    ['is nobody’s and due tomorrow', 26, {}, 'nobody'],
    ['is due today', 25, owned(sanne), 'lastDay'],
    ['is due tomorrow and waits for advice', 26, { ...owned(sanne), advice: [{ of: tim, answer: null }] }, 'advice'],
  ] as const)('warns of a promise that %s', (_what, due, record, why) => {
    expect(riskOf(due, record as Partial<TriageRecord>)).toEqual({ day: day(due), why });
  });

  it('warns when the owner is away up to the last day, and not when they are back on that day', () => {
    const away = (until: number) => [{ ...tim, absence: [{ from: day(23), until: day(until) }] }];
    expect(riskOf(26, owned(tim), away(26))).toEqual({ day: day(26), why: 'ownerAway' });
    expect(riskOf(26, owned(tim), away(25))).toBeNull();
  });

  it('warns of a day that was promised in a reply, and not of one that was kept', () => {
    const promise = { day: day(25), by: '', at: '', keptAt: null };
    expect(riskOf(30, { ...owned(sanne), promises: [promise] })).toEqual({ day: day(25), why: 'lastDay' });
    expect(riskOf(30, { ...owned(sanne), promises: [{ ...promise, keptAt: '2026-11-24T10:00:00Z' }] })).toBeNull();
  });

  it('does not warn while the entrepreneur has to do something first', () => {
    const waits = [{ from: '2026-11-24T10:00:00Z', until: null }];
    expect(riskOf(25, { ...owned(sanne), waits })).toBeNull();
  });

  it('tells on Friday what has to be answered on Monday', () => {
    const message = question('a', { due: day(30) });
    const friday = new Date('2026-11-27T09:00:00Z');
    const settings = { mailbox, aliases: [], calendar: { kind: 'office' as const }, cards: [] };
    expect(overviewNow([message], settings, friday).questions[0]?.risk).toEqual({ day: day(30), why: 'nobody' });
  });

  it('tells which acknowledgement was held back and why, and where category and record differ', () => {
    const acknowledgement = { state: 'person', at: '2026-11-24T09:01:00Z', reason: 'A15' } as const;
    const [first] = look([question('a', { categories: [] }, { ...owned(tim), acknowledgement })]).questions;
    expect(first?.heldBack).toEqual(acknowledgement);
    expect(first?.difference).toMatchObject({ kind: 'missing', owner: { id: 'tim' } });
    const [same] = look([question('a', { categories: ['Tim Kuiper'] }, owned(tim))]).questions;
    expect(same?.difference).toBeNull();
  });
});

describe('the load of people', () => {
  it('counts what lies on a desk against the days on which somebody works', () => {
    const partTimer = specialist('tim', { workingDays: ['ma', 'di'] });
    const mine = ['a', 'b', 'c', 'd'].map((id) => question(id, { due: day(24) }, owned(partTimer)));
    const others = ['e', 'f'].map((id) => question(id, { due: day(25) }, owned(sanne)));
    const { people } = look([...mine, ...others], [sanne, partTimer]);
    expect(people).toMatchObject([
      { id: 'sanne', open: 2, late: 0, today: 2, daysAhead: 5, isPresent: true, weight: 'light' },
      { id: 'tim', open: 4, late: 4, today: 0, daysAhead: 2, isPresent: false, nextDay: day(30), weight: 'heavy' },
    ]);
  });

  it('names who takes over for somebody who is away with open questions', () => {
    const away = { ...tim, absence: [{ from: day(20), until: civilDate(2026, 12, 4) }] };
    const { people } = look([question('a', {}, owned(tim))], [sanne, away]);
    expect(people[1]).toMatchObject({
      backup: { id: 'sanne' },
      weight: 'away',
      nextDay: civilDate(2026, 12, 7),
      isPresent: false,
    });
  });

  it('shows an owner who has no card any more', () => {
    const { people } = look([question('a', {}, owned(tim))], [sanne]);
    expect(people.map(({ id, card, open }) => [id, card?.id, open])).toEqual([
      ['sanne', 'sanne', 0],
      ['tim', undefined, 1],
    ]);
  });

  it('survives a calendar that never opens', () => {
    const calendar = {
      kind: 'office' as const,
      closedDays: Array.from({ length: 800 }, (_, n) => civilDate(2026, 11, n)),
    };
    const { people } = overviewNow([question('a')], { mailbox, aliases: [], calendar, cards: [sanne] }, NOW);
    expect(people[0]).toMatchObject({ nextDay: null, daysAhead: 0, isPresent: false });
  });
});
