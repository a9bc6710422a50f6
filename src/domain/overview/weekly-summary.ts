import { addDays } from '../deadlines/civil-date';
import { addWorkingDays, hoursOn } from '../deadlines/due-date';
import { onDutchClock } from '../deadlines/dutch-time';
import { dateInWords } from '../deadlines/words';
import { escapeHtml } from '../mail/html';
import type { CalendarSettings } from '../settings/settings';
import type { GroupFigures, Share } from './figures';
import { wholePercent } from './measures';
import type { Now } from './now';
import { mondayOf, weekNumber, type Period } from './period';
import type { Notice } from './watching';

/** What the coordinator gets by mail: the same in plain text and in HTML. */
export interface WeeklySummary {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface SummarySources {
  /** The name of the cluster mailbox. */
  readonly cluster: string;
  /** From Monday up to and including Sunday. */
  readonly week: Period;
  readonly figures: GroupFigures;
  /** Of the week before. */
  readonly before: GroupFigures;
  readonly now: Now;
  readonly notices: readonly Notice[];
}

/**
 * The week that is to be told about at a moment: the one before, on the first working day of the week from opening time on. Null at any other
 * moment.
 *
 * @throws NoOpenDayError when the calendar is closed for a year on end
 */
export function weekToTell(now: Date, calendar: CalendarSettings): Period | null {
  const { date, minutes } = onDutchClock(now);
  const monday = mondayOf(date);
  if (date !== addWorkingDays(addDays(monday, -1), 1, calendar) || minutes < hoursOn(date, calendar)[0]) return null;
  return { from: addDays(monday, -7), until: addDays(monday, -1) };
}

/** How the last week went and what needs attention now, in Dutch. Counts and names of colleagues, and nothing from any mail. */
export function weeklySummary(sources: SummarySources): WeeklySummary {
  const { cluster, week, notices, now } = sources;
  const attention = [...attentionLines(now), ...notices.map(noticeLine)];
  const sections: readonly Section[] = [
    { heading: 'Vorige week', lines: weekLines(sources) },
    { heading: 'Nu', lines: attention.length > 0 ? attention : ['Alles is van iemand en niets is te laat.'] },
  ];
  const intro = `Dit is het weekoverzicht van ${cluster} over week ${weekNumber(week.from)}: ${dateInWords(week.from, 'nl')} tot en met ${dateInWords(week.until, 'nl')}.`;
  const end =
    'Tijden zijn uren waarop het kantoor open is. In het overzicht van Clusterpost staat bij elk cijfer wat het precies is. Clusterpost heeft dit bericht automatisch gemaakt.';
  return {
    subject: `Weekoverzicht ${cluster}: week ${weekNumber(week.from)}`,
    text: [intro, ...sections.map(asText), end].join('\n\n'),
    html: [paragraph(intro), ...sections.map(asHtml), paragraph(end)].join('\n'),
  };
}

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

function weekLines({ figures, before }: SummarySources): readonly string[] {
  const { inflow, outflow, promises, times } = figures;
  const answered = times.firstAnswer;
  const open = figures.backlog;
  return [
    `${questions(inflow)} kwamen binnen en ${outflow} werden afgehandeld. De week ervoor: ${before.inflow} en ${before.outflow}.`,
    promises.of === 0
      ? 'Er was geen dag beloofd.'
      : `Van de ${promises.of} beloofde dagen ${promises.met === 1 ? 'is er 1' : `zijn er ${promises.met}`} nagekomen (${percent(promises)}). De week ervoor: ${percent(before.promises)}.`,
    answered.median === null || answered.percentile90 === null
      ? 'Er ging nog geen eerste antwoord weg.'
      : `De helft van de vragen kreeg binnen ${duration(answered.median)} een eerste antwoord, 9 van de 10 binnen ${duration(answered.percentile90)}. De week ervoor: ${duration(before.times.firstAnswer.median)} en ${duration(before.times.firstAnswer.percentile90)}.`,
    `Aan het eind van de week ${open.open === 1 ? 'stond nog 1 vraag' : `stonden nog ${open.open} vragen`} open, waarvan ${open.ages.over10} langer dan tien werkdagen.`,
  ];
}

function attentionLines({ counts, questions: all }: Now): readonly string[] {
  const atRisk = all.filter(({ risk }) => risk !== null).length;
  return [
    ...lineIf(counts.nobody, `${questions(counts.nobody)} nog van niemand.`),
    ...lineIf(counts.late, `${questions(counts.late)} te laat.`),
    ...lineIf(counts.today, `${questions(counts.today)} met vandaag als laatste dag.`),
    ...lineIf(counts.advice, `${questions(counts.advice)} wachten op advies.`),
    ...lineIf(atRisk, `${atRisk === 1 ? '1 belofte dreigt' : `${atRisk} beloftes dreigen`} niet nagekomen te worden.`),
  ];
}

function noticeLine(notice: Notice): string {
  switch (notice.kind) {
    case 'awayWithOpen': {
      const { person, until } = notice;
      const backup = person.backup === null ? 'Niemand neemt waar.' : `${person.backup.name} neemt waar.`;
      return `${person.name} is afwezig tot en met ${dateInWords(until, 'nl')} en heeft ${questions(person.open)} open. ${backup}`;
    }
    case 'domainEmpty':
      return `Voor ${notice.domain} is er vandaag niemand.`;
    case 'cardOld':
      return `De kenniskaart van ${notice.card.name} is langer dan een half jaar niet nagekeken.`;
  }
}

function lineIf(count: number, line: string): readonly string[] {
  return count > 0 ? [line] : [];
}

function questions(count: number): string {
  return count === 1 ? '1 vraag' : `${count} vragen`;
}

function percent({ met, of }: Share): string {
  return of === 0 ? 'geen' : `${wholePercent(met / of)}%`;
}

function duration(minutes: number | null): string {
  if (minutes === null) return 'geen';
  return minutes < 60 ? `${Math.round(minutes)} minuten` : `${(minutes / 60).toFixed(1).replace('.', ',')} uur`;
}

function asText({ heading, lines }: Section): string {
  return [heading, ...lines.map((line) => `- ${line}`)].join('\n');
}

function asHtml({ heading, lines }: Section): string {
  return `<h2>${heading}</h2>\n<ul>\n${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n')}\n</ul>`;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
