import { onDutchClock } from '../deadlines/dutch-time';
import type { GroupFigures } from './figures';
import type { PersonLoad } from './load';
import { compared, type Measure } from './measures';
import type { OpenQuestion, Standing } from './now';
import type { Cell, Column, ColumnKind, Table } from './table';

/** Titles and words in the language of the screen. */
export interface QuestionTableWords {
  readonly title: string;
  readonly columns: Readonly<
    Record<'subject' | 'sender' | 'address' | 'received' | 'owner' | 'due' | 'days' | 'standing' | 'advice', string>
  >;
  readonly standings: Readonly<Record<Standing, string>>;
}

export interface PeopleTableWords {
  readonly title: string;
  readonly columns: Readonly<
    Record<'name' | 'open' | 'late' | 'today' | 'advice' | 'present' | 'nextDay' | 'backup', string>
  >;
  readonly yes: string;
  readonly no: string;
}

/** Open questions as they stand on the screen. */
export function questionsTable(questions: readonly OpenQuestion[], words: QuestionTableWords): Table {
  const { subject, sender, address, received, owner, due, days, standing, advice } = words.columns;
  return {
    title: words.title,
    columns: [
      ...columns('text', subject, sender, address),
      ...columns('day', received),
      ...columns('text', owner),
      ...columns('day', due),
      ...columns('number', days),
      ...columns('text', standing, advice),
    ],
    rows: questions.map(({ message, ...question }): readonly Cell[] => [
      message.subject,
      message.from?.name ?? '',
      message.from?.address ?? '',
      dayOf(message.receivedAt),
      question.owner?.name ?? null,
      question.due,
      question.days,
      words.standings[question.standing],
      question.advice.map(({ of }) => of.name).join(', '),
    ]),
  };
}

/** Who has how much to do. */
export function peopleTable(people: readonly PersonLoad[], words: PeopleTableWords): Table {
  const { name, open, late, today, advice, present, nextDay, backup } = words.columns;
  return {
    title: words.title,
    columns: [
      ...columns('text', name),
      ...columns('number', open, late, today, advice),
      ...columns('text', present),
      ...columns('day', nextDay),
      ...columns('text', backup),
    ],
    rows: people.map((person) => [
      ...[person.name, person.open, person.late, person.today, person.adviceAsked],
      ...[person.isPresent ? words.yes : words.no, person.nextDay, person.backup?.name ?? null],
    ]),
  };
}

/** A group of questions under the name that it has on the screen. */
export interface NamedGroup {
  readonly name: string;
  readonly figures: GroupFigures;
}

/** Figures of groups, a line for each. `titleOf` names a measure with its unit: minutes are given in hours. */
export function groupsTable(
  title: string,
  nameTitle: string,
  groups: readonly NamedGroup[],
  measures: readonly Measure[],
  titleOf: (measure: Measure) => string,
): Table {
  return {
    title,
    columns: [
      ...columns('text', nameTitle),
      ...measures.map((measure): Column => ({ title: titleOf(measure), kind: kindOf(measure) })),
    ],
    rows: groups.map(({ name, figures }) => [
      name,
      ...measures.map((measure) => inHours(measure, measure.valueOf(figures))),
    ]),
  };
}

/** One period beside another, a line for each measure. */
export function comparisonTable(
  title: string,
  titles: Readonly<Record<'measure' | 'now' | 'then' | 'change' | 'counted' | 'leftOut', string>>,
  [now, then]: readonly [GroupFigures, GroupFigures],
  measures: readonly Measure[],
  titleOf: (measure: Measure) => string,
): Table {
  return {
    title,
    columns: [
      ...columns('text', titles.measure),
      ...columns('number', titles.now, titles.then, titles.change, titles.counted, titles.leftOut),
    ],
    rows: measures.map((measure) => {
      const { value, before, change } = compared(measure, now, then);
      const numbers = [value, before, change].map((number) => inHours(measure, number));
      return [titleOf(measure), ...numbers, measure.countedIn(now), measure.leftOutOf(now)];
    }),
  };
}

function columns(kind: ColumnKind, ...titles: readonly string[]): readonly Column[] {
  return titles.map((title) => ({ title, kind }));
}

function kindOf({ unit }: Measure): ColumnKind {
  return unit === 'share' ? 'share' : 'number';
}

function inHours({ unit }: Measure, value: number | null): number | null {
  return value !== null && unit === 'minutes' ? value / 60 : value;
}

function dayOf(instant: string): string | null {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? null : onDutchClock(date).date;
}
