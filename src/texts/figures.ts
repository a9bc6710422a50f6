import type { AgeId, GroupFigures, NormId, TimeId } from '../domain/overview/figures';
import { wholePercent, type Measure, type MeasureId } from '../domain/overview/measures';
import type { Channel, LeftOutReason } from '../domain/overview/question-facts';
import { figuresInEnglish } from './figures-en';
import { figuresInDutch } from './figures-nl';

/** What a number is called, and the sentence that says exactly what it is. */
export interface MeasureWords {
  readonly name: string;
  readonly definition: string;
}

/** Everything that is said about figures in one language. */
export interface FigureTexts {
  readonly measures: Readonly<Record<MeasureId, MeasureWords>>;
  readonly times: Readonly<Record<TimeId, string>>;
  readonly norms: Readonly<Record<NormId, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly ages: Readonly<Record<AgeId, string>>;
  /** Why conversations are in no figure at all; gets how many. */
  readonly leftOut: Readonly<Record<LeftOutReason, (count: number) => string>>;
  /** Left out of a time, because it has not happened, or because it is not to happen. */
  readonly waiting: (count: number) => string;
  readonly notMeant: Readonly<Record<TimeId, (count: number) => string>>;
  /** Left out of a share, because the norm or the day is not past. */
  readonly undecided: (count: number) => string;
  /** The group of questions that belong to no domain: nobody's yet, or of somebody without a card. */
  readonly noDomain: string;
  /** `number` is that of the year, by ISO 8601. */
  readonly week: (number: number) => string;
  readonly units: {
    /** `text` is the number as it is written in this language. */
    readonly minutes: (text: string) => string;
    readonly hours: (text: string) => string;
    readonly workingDays: (text: string, isOne: boolean) => string;
    readonly share: (text: string) => string;
    readonly decimalSign: string;
  };
  readonly nothing: string;
}

/** The words for a BCP 47 language tag: English for those whose Outlook is English, Dutch for everyone else. */
export function figureTexts(language: string): FigureTexts {
  return language.toLowerCase().startsWith('en') ? figuresInEnglish : figuresInDutch;
}

/** A value as people read it: "12 min", "3,3 uur", "87%", "2 werkdagen". */
export function writtenValue({ units, nothing }: FigureTexts, unit: Measure['unit'], value: number | null): string {
  if (value === null) return nothing;
  const written = (number: number, decimals: number): string =>
    number.toFixed(decimals).replace('.', units.decimalSign);
  switch (unit) {
    case 'questions':
      return written(value, 0);
    case 'share':
      return units.share(written(wholePercent(value), 0));
    case 'workingDays':
      return units.workingDays(written(value, 0), value === 1);
    case 'minutes':
      if (value < 59.5) return units.minutes(written(value, 0));
      return units.hours(written(value / 60, value < 600 ? 1 : 0));
  }
}

/** What a measure leaves out of these figures and why; empty when it leaves nothing out. */
export function leftOutWords(texts: FigureTexts, measure: Measure, figures: GroupFigures): readonly string[] {
  const [time, part] = measure.id.split('.') as [TimeId | 'promises' | 'backlog', string | undefined];
  if (time === 'promises') return sayIf(figures.promises.open, texts.undecided);
  if (time === 'backlog' || part === undefined) return [];
  const { waiting, notMeant } = figures.times[time];
  const never = sayIf(notMeant, texts.notMeant[time]);
  if (part === 'median' || part === 'percentile90') return [...sayIf(waiting, texts.waiting), ...never];
  return [...sayIf(measure.leftOutOf(figures) - notMeant, texts.undecided), ...never];
}

function sayIf(count: number, words: (count: number) => string): readonly string[] {
  return count > 0 ? [words(count)] : [];
}
