import type { Measure } from '../domain/overview/measures';
import type { PeopleTableWords, QuestionTableWords } from '../domain/overview/tables';
import { figureTexts } from './figures';

/** Words in files that are taken along from the overview. */
export interface TakeAlongWords {
  readonly questions: QuestionTableWords;
  readonly people: PeopleTableWords;
  readonly comparison: Readonly<Record<'measure' | 'now' | 'then' | 'change' | 'counted' | 'leftOut', string>>;
  /** `inTitle` comes behind the name of a figure. */
  readonly groups: Readonly<
    Record<'weeks' | 'domains' | 'specialists' | 'channels', Readonly<Record<'title' | 'inTitle' | 'name', string>>>
  >;
  readonly inHours: string;
}

const dutch: TakeAlongWords = {
  questions: {
    title: 'Open vragen',
    columns: {
      subject: 'Onderwerp',
      sender: 'Afzender',
      address: 'Mailadres',
      received: 'Binnengekomen',
      owner: 'Eigenaar',
      due: 'Antwoord uiterlijk',
      days: 'Dagen tot die dag',
      standing: 'Stand',
      advice: 'Wacht op advies van',
    },
    standings: {
      nobody: 'van niemand',
      late: 'te laat',
      today: 'vandaag',
      later: 'later',
      undated: 'zonder dag',
    },
  },
  people: {
    title: 'Mensen',
    columns: {
      name: 'Naam',
      open: 'Open',
      late: 'Te laat',
      today: 'Vandaag',
      advice: 'Advies gevraagd',
      present: 'Vandaag aanwezig',
      nextDay: 'Eerstvolgende werkdag',
      backup: 'Achtervang',
    },
    yes: 'ja',
    no: 'nee',
  },
  comparison: {
    measure: 'Cijfer',
    now: 'Deze periode',
    then: 'Vergeleken met',
    change: 'Verschil',
    counted: 'Geteld',
    leftOut: 'Niet meegeteld',
  },
  groups: {
    weeks: { title: 'Per week', inTitle: 'per week', name: 'Week vanaf' },
    domains: { title: 'Per domein', inTitle: 'per domein', name: 'Domein' },
    specialists: { title: 'Per specialist', inTitle: 'per specialist', name: 'Specialist' },
    channels: { title: 'Per weg', inTitle: 'per weg', name: 'Hoe de vraag binnenkwam' },
  },
  inHours: 'in uren',
};

const english: TakeAlongWords = {
  questions: {
    title: 'Open questions',
    columns: {
      subject: 'Subject',
      sender: 'Sender',
      address: 'Address',
      received: 'Came in',
      owner: 'Owner',
      due: 'Answer by',
      days: 'Days until then',
      standing: 'State',
      advice: 'Waits for advice of',
    },
    standings: { nobody: 'nobody’s', late: 'late', today: 'today', later: 'later', undated: 'no day' },
  },
  people: {
    title: 'People',
    columns: {
      name: 'Name',
      open: 'Open',
      late: 'Late',
      today: 'Today',
      advice: 'Advice asked',
      present: 'There today',
      nextDay: 'Next working day',
      backup: 'Backup',
    },
    yes: 'yes',
    no: 'no',
  },
  comparison: {
    measure: 'Figure',
    now: 'This period',
    then: 'Compared with',
    change: 'Change',
    counted: 'Counted',
    leftOut: 'Left out',
  },
  groups: {
    weeks: { title: 'Per week', inTitle: 'per week', name: 'Week from' },
    domains: { title: 'Per domain', inTitle: 'per domain', name: 'Domain' },
    specialists: { title: 'Per specialist', inTitle: 'per specialist', name: 'Specialist' },
    channels: { title: 'Per channel', inTitle: 'per channel', name: 'How it came in' },
  },
  inHours: 'in hours',
};

/** The words for a BCP 47 language tag: English for those whose Outlook is English, Dutch for everyone else. */
export function takeAlongWords(language: string): TakeAlongWords {
  return language.toLowerCase().startsWith('en') ? english : dutch;
}

/** The title of a measure above a column of plain numbers: with its unit where a reader would guess wrong. */
export function columnTitle(language: string): (measure: Measure) => string {
  const { measures } = figureTexts(language);
  const { inHours } = takeAlongWords(language);
  return ({ id, unit }) => (unit === 'minutes' ? `${measures[id].name} (${inHours})` : measures[id].name);
}
