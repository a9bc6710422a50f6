import type { NormId, TimeId } from '../domain/overview/figures';
import type { MeasureId } from '../domain/overview/measures';
import type { FigureTexts, MeasureWords } from './figures';

const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);

const OFFICE_HOURS = 'Only hours in which the office is open count.';
const norms: Readonly<Record<NormId, string>> = {
  day: 'within 24 hours',
  twoDays: 'within two working days',
  term: 'within our term',
};
const normSentences: Readonly<Record<NormId, string>> = {
  day: 'within 24 hours. Days on which the office is closed do not count.',
  twoDays: 'no later than the second working day after the day on which the question came in.',
  term: 'no later than the last day of the term that the cluster has chosen.',
};

function time(
  id: TimeId,
  name: string,
  happened: string,
): Readonly<Record<`${TimeId}.${'median' | 'percentile90' | NormId}`, MeasureWords>> {
  const norm = (which: NormId): MeasureWords => ({
    name: `${name} ${norms[which]}`,
    definition: `Part of the questions of this period that ${happened} ${normSentences[which]} What still waits while the norm is past counts as late.`,
  });
  return {
    [`${id}.median`]: {
      name: `${name}: half`,
      definition: `Half of the questions of this period ${happened} within this time. ${OFFICE_HOURS}`,
    },
    [`${id}.percentile90`]: {
      name: `${name}: 9 in 10`,
      definition: `9 in 10 questions of this period ${happened} within this time. ${OFFICE_HOURS}`,
    },
    [`${id}.day`]: norm('day'),
    [`${id}.twoDays`]: norm('twoDays'),
    [`${id}.term`]: norm('term'),
  } as Record<`${TimeId}.${'median' | 'percentile90' | NormId}`, MeasureWords>;
}

const measures: Readonly<Record<MeasureId, MeasureWords>> = {
  inflow: { name: 'Came in', definition: 'Questions that came in in this period.' },
  outflow: { name: 'Done', definition: 'Questions that were done in this period, also when they came in earlier.' },
  ...time('acknowledgement', 'Acknowledgement', 'got an acknowledgement'),
  ...time('firstAnswer', 'First answer', 'got a first answer from a member of staff'),
  ...time('done', 'Done', 'were done'),
  promises: {
    name: 'Promises kept',
    definition:
      'Part of the promised days in this period by which the entrepreneur had an answer: the day in the acknowledgement, a new day, and a day in a reply.',
  },
  backlog: { name: 'Still open', definition: 'Questions that were not done at the end of the period, or now.' },
  'backlog.medianAge': {
    name: 'Age of what is open: half',
    definition: 'Half of the open questions came in no more than so many working days ago.',
  },
  'backlog.percentile90Age': {
    name: 'Age of what is open: 9 in 10',
    definition: '9 in 10 open questions came in no more than so many working days ago.',
  },
  'backlog.oldestAge': {
    name: 'Oldest open question',
    definition: 'So many working days ago the oldest open question came in.',
  },
};

/** What is said about figures, in English. */
export const figuresInEnglish: FigureTexts = {
  measures,
  times: { acknowledgement: 'Acknowledgement', firstAnswer: 'First answer', done: 'Done' },
  norms,
  channels: {
    direct: 'From the entrepreneur',
    contactCentre: 'By way of the contact centre',
    executive: 'By way of mayor or alderman',
    colleague: 'By way of a colleague',
    partner: 'By way of a partner',
  },
  ages: {
    upTo2: 'up to 2 working days',
    upTo5: '3 to 5 working days',
    upTo10: '6 to 10 working days',
    over10: 'more than 10 working days',
  },
  leftOut: {
    nobodyWaits: (count) =>
      `${count} where nobody waited for an answer: automatic messages, newsletters and mail between colleagues`,
    unregistered: (count) => `${count} with nothing written down: from before Clusterpost, or not looked at yet`,
    unreadable: (count) => `${count} on which a newer version of Clusterpost wrote`,
  },
  waiting: (count) => `${questions(count)} for which this has not happened yet`,
  notMeant: {
    acknowledgement: (count) =>
      `${questions(count)} without an acknowledgement, because none was allowed or somebody has to decide`,
    firstAnswer: (count) => `${questions(count)} done without a mail, for example after a telephone call`,
    done: (count) => `${questions(count)} that need not be done`,
  },
  undecided: (count) => `${count} for which there is still time`,
  noDomain: 'No domain yet',
  week: (number) => `week ${number}`,
  units: {
    minutes: (text) => `${text} min`,
    hours: (text) => `${text} h`,
    workingDays: (text, isOne) => (isOne ? `${text} working day` : `${text} working days`),
    share: (text) => `${text}%`,
    decimalSign: '.',
  },
  nothing: '–',
};
