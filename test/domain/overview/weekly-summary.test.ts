import { civilDate } from '../../../src/domain/deadlines/civil-date';
import { FigureBook } from '../../../src/domain/overview/figure-book';
import { overviewNow } from '../../../src/domain/overview/now';
import { periodBefore } from '../../../src/domain/overview/period';
import { noticesOf } from '../../../src/domain/overview/watching';
import { weeklySummary, weekToTell } from '../../../src/domain/overview/weekly-summary';
import type { CalendarSettings } from '../../../src/domain/settings/settings';
import { question, specialist } from '../../builders/question';
import { yearOf } from '../../builders/year';

const OFFICE: CalendarSettings = { kind: 'office', officeHours: { default: ['09:00', '17:00'] } };
const MONDAY = civilDate(2026, 11, 23);
const NOW = new Date('2026-11-23T08:30:00Z');
const WEEK = { from: civilDate(2026, 11, 16), until: civilDate(2026, 11, 22) };
const year = yearOf(2_000, new Date('2026-11-25T12:00:00Z'));
const book = new FigureBook(year.settings);
book.put(year.mails);

const settings = {
  mailbox: { name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' },
  aliases: [],
  calendar: OFFICE,
  cards: [
    specialist('tim', {
      ...{ name: 'Tim <Kuiper>', backup: 'sanne', checkedOn: MONDAY, domain: 'Markt & straat' },
      absence: [{ from: MONDAY, until: civilDate(2026, 11, 27) }],
    }),
    specialist('sanne', { name: 'Sanne Brandsma', checkedOn: civilDate(2026, 1, 1) }),
  ],
};

function summaryOf(...messages: Parameters<typeof overviewNow>[0]) {
  const now = overviewNow(messages, settings, NOW);
  const figures = book.figures(WEEK, NOW).total;
  const before = book.figures(periodBefore(WEEK), NOW).total;
  const notices = noticesOf(now.people, settings, MONDAY);
  return { figures, ...weeklySummary({ cluster: 'Ondernemersloket', week: WEEK, figures, before, now, notices }) };
}

describe('the week that is told about', () => {
  it.each([
    ['on Monday at opening time', '2026-11-23T08:00:00Z', '2026-11-16'],
    ['not before opening time', '2026-11-23T07:59:00Z', undefined],
    ['not on Tuesday', '2026-11-24T09:00:00Z', undefined],
    ['on Tuesday after Easter Monday', '2026-04-07T09:00:00Z', '2026-03-30'],
    ['not on Easter Monday', '2026-04-06T09:00:00Z', undefined],
  ])('is the one before, %s', (_what, now, monday) => {
    expect(weekToTell(new Date(now), OFFICE)?.from).toBe(monday);
  });
});

describe('the weekly summary', () => {
  const owner = { id: 'tim', name: 'Tim <Kuiper>', since: '', nonce: '' };
  const full = summaryOf(
    question('Geheim onderwerp', { due: civilDate(2026, 11, 20) }, { owner }),
    question('b', { due: MONDAY }),
  );

  it('tells how the week went beside the one before', () => {
    expect(full.subject).toBe('Weekoverzicht Ondernemersloket: week 47');
    expect(full.text).toContain('over week 47: maandag 16 november 2026 tot en met zondag 22 november 2026.');
    expect(full.text).toContain(`- ${full.figures.inflow} vragen kwamen binnen en ${full.figures.outflow} werden`);
    expect(full.text).toMatch(/- Van de \d+ beloofde dagen zijn er \d+ nagekomen \(\d+%\)\. De week ervoor: \d+%\./);
    expect(full.text).toMatch(/- De helft van de vragen kreeg binnen \d+(,\d uur| minuten) een eerste antwoord/);
  });

  it('tells what needs attention now', () => {
    for (const line of [
      '1 vraag nog van niemand.',
      '1 vraag te laat.',
      '1 vraag met vandaag als laatste dag.',
      '1 belofte dreigt niet nagekomen te worden.',
      'Tim <Kuiper> is afwezig tot en met vrijdag 27 november 2026 en heeft 1 vraag open. Sanne Brandsma neemt waar.',
      'Voor Markt & straat is er vandaag niemand.',
      'De kenniskaart van Sanne Brandsma is langer dan een half jaar niet nagekeken.',
    ])
      expect(full.text).toContain(`- ${line}\n`);
  });

  it('says so when nothing does', () => {
    const calm = weeklySummary({
      ...{ cluster: 'Loket', week: WEEK, figures: full.figures, before: full.figures, notices: [] },
      now: overviewNow([], settings, NOW),
    });
    expect(calm.text).toContain('- Alles is van iemand en niets is te laat.');
  });

  it('quotes no mail, and is safe as HTML', () => {
    expect(full.text + full.html).not.toContain('Geheim onderwerp');
    expect(full.html).toContain('<li>Tim &lt;Kuiper&gt; is afwezig');
    expect(full.html).not.toContain('<Kuiper>');
  });
});
