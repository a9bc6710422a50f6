import { civilDate } from '../../../src/domain/deadlines/civil-date';
import { FigureBook } from '../../../src/domain/overview/figure-book';
import { MEASURES } from '../../../src/domain/overview/measures';
import { overviewNow } from '../../../src/domain/overview/now';
import { comparisonTable, groupsTable, peopleTable, questionsTable } from '../../../src/domain/overview/tables';
import { columnTitle, takeAlongWords } from '../../../src/texts/take-along';
import { question, specialist } from '../../builders/question';
import { yearOf } from '../../builders/year';

const NOW = new Date('2026-11-25T09:00:00Z');
const words = takeAlongWords('nl');
const titleOf = columnTitle('nl');

describe('what is taken along', () => {
  it('holds the open questions and the people as they stand on the screen', () => {
    const tim = specialist('tim', { name: 'Tim Kuiper', workingDays: ['ma'], backup: 'sanne' });
    const sanne = specialist('sanne', { name: 'Sanne Brandsma' });
    const owner = { id: 'tim', name: 'Tim Kuiper', since: '', nonce: '' };
    const asked = { of: sanne, askedBy: '', askedAt: '', question: '', answer: null };
    const { questions, people } = overviewNow(
      [question('Terras', { due: civilDate(2026, 11, 24) }, { owner, advice: [asked] })],
      {
        mailbox: { name: '', address: 'ondernemen@noorderhage.example' },
        aliases: [],
        calendar: { kind: 'office' },
        cards: [tim, sanne],
      },
      NOW,
    );
    expect(questionsTable(questions, words.questions).rows).toEqual([
      ['Terras', 'Wim', 'wim@waag.example', '2026-11-24', 'Tim Kuiper', '2026-11-24', -1, 'te laat', 'Sanne Brandsma'],
    ]);
    expect(peopleTable(people, words.people).rows).toEqual([
      ['Tim Kuiper', 1, 1, 0, 0, 'nee', '2026-11-30', 'Sanne Brandsma'],
      ['Sanne Brandsma', 0, 0, 0, 1, 'ja', '2026-11-25', null],
    ]);
  });

  it('holds figures with times in hours, under titles that say so', () => {
    const year = yearOf(200, NOW);
    const book = new FigureBook(year.settings);
    book.put(year.mails);
    const { total, channels } = book.figures({ from: civilDate(2026, 6, 1), until: civilDate(2026, 11, 25) }, NOW);
    const groups = channels.map(({ key, figures }) => ({ name: key, figures }));
    const table = groupsTable('Per weg', 'Weg', groups, MEASURES, titleOf);
    const at = table.columns.findIndex(({ title }) => title === 'Eerste antwoord: de helft (in uren)');
    expect(table.rows[0]?.[at]).toBeCloseTo((channels[0]?.figures.times.firstAnswer.median ?? 0) / 60);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);

    const comparison = comparisonTable('Vergelijking', words.comparison, [total, total], MEASURES, titleOf);
    expect(comparison.rows[0]).toEqual(['Binnengekomen', total.inflow, total.inflow, 0, total.inflow, 0]);
    expect(comparison.rows).toHaveLength(MEASURES.length);
  });
});
