import type { NormId, TimeId } from '../domain/overview/figures';
import type { MeasureId } from '../domain/overview/measures';
import type { FigureTexts, MeasureWords } from './figures';

const questions = (count: number): string => (count === 1 ? '1 vraag' : `${count} vragen`);

const OFFICE_HOURS = 'Alleen de uren waarop het kantoor open is, tellen mee.';
const norms: Readonly<Record<NormId, string>> = {
  day: 'binnen 24 uur',
  twoDays: 'binnen twee werkdagen',
  term: 'binnen onze termijn',
};
const normSentences: Readonly<Record<NormId, string>> = {
  day: 'binnen 24 uur. Dagen waarop het kantoor dicht is, tellen niet mee.',
  twoDays: 'uiterlijk op de tweede werkdag na de dag waarop de vraag binnenkwam.',
  term: 'uiterlijk op de laatste dag van de termijn die het cluster heeft gekozen.',
};

function time(
  id: TimeId,
  name: string,
  happened: string,
): Readonly<Record<`${TimeId}.${'median' | 'percentile90' | NormId}`, MeasureWords>> {
  const norm = (which: NormId): MeasureWords => ({
    name: `${name} ${norms[which]}`,
    definition: `Deel van de vragen uit deze periode ${happened} ${normSentences[which]} Wat nog wacht terwijl de norm voorbij is, telt als te laat.`,
  });
  return {
    [`${id}.median`]: {
      name: `${name}: de helft`,
      definition: `De helft van de vragen uit deze periode ${happened} binnen deze tijd. ${OFFICE_HOURS}`,
    },
    [`${id}.percentile90`]: {
      name: `${name}: 9 van de 10`,
      definition: `9 van de 10 vragen uit deze periode ${happened} binnen deze tijd. ${OFFICE_HOURS}`,
    },
    [`${id}.day`]: norm('day'),
    [`${id}.twoDays`]: norm('twoDays'),
    [`${id}.term`]: norm('term'),
  } as Record<`${TimeId}.${'median' | 'percentile90' | NormId}`, MeasureWords>;
}

const measures: Readonly<Record<MeasureId, MeasureWords>> = {
  inflow: { name: 'Binnengekomen', definition: 'Vragen die in deze periode binnenkwamen.' },
  outflow: {
    name: 'Afgehandeld',
    definition: 'Vragen die in deze periode zijn afgehandeld, ook als ze eerder binnenkwamen.',
  },
  ...time('acknowledgement', 'Ontvangstbevestiging', 'kreeg een ontvangstbevestiging'),
  ...time('firstAnswer', 'Eerste antwoord', 'kreeg een eerste antwoord van een medewerker'),
  ...time('done', 'Klaar', 'was afgehandeld'),
  promises: {
    name: 'Beloftes nagekomen',
    definition:
      'Deel van de beloofde dagen in deze periode waarop de ondernemer op tijd antwoord had: de dag uit de ontvangstbevestiging, een nieuwe dag en een dag uit een antwoord.',
  },
  backlog: {
    name: 'Nog open',
    definition: 'Vragen die aan het eind van de periode, of nu, nog niet afgehandeld waren.',
  },
  'backlog.medianAge': {
    name: 'Leeftijd van wat open is: de helft',
    definition: 'De helft van de open vragen kwam niet langer dan zoveel werkdagen geleden binnen.',
  },
  'backlog.percentile90Age': {
    name: 'Leeftijd van wat open is: 9 van de 10',
    definition: '9 van de 10 open vragen kwamen niet langer dan zoveel werkdagen geleden binnen.',
  },
  'backlog.oldestAge': {
    name: 'Oudste open vraag',
    definition: 'Zoveel werkdagen geleden kwam de oudste open vraag binnen.',
  },
};

/** What is said about figures, in Dutch. */
export const figuresInDutch: FigureTexts = {
  measures,
  times: { acknowledgement: 'Ontvangstbevestiging', firstAnswer: 'Eerste antwoord', done: 'Klaar' },
  norms,
  channels: {
    direct: 'Van de ondernemer zelf',
    contactCentre: 'Via het klantcontactcentrum',
    executive: 'Via burgemeester of wethouder',
    colleague: 'Via een collega',
    partner: 'Via een partner',
  },
  ages: {
    upTo2: 'tot en met 2 werkdagen',
    upTo5: '3 tot en met 5 werkdagen',
    upTo10: '6 tot en met 10 werkdagen',
    over10: 'meer dan 10 werkdagen',
  },
  leftOut: {
    nobodyWaits: (count) =>
      `${count} keer wachtte niemand op antwoord: automatische berichten, nieuwsbrieven en mail tussen collega’s`,
    unregistered: (count) => `${count} keer is niets vastgelegd: van voor Clusterpost, of nog niet bekeken`,
    unreadable: (count) => `${count} keer schreef een nieuwere versie van Clusterpost iets op`,
  },
  waiting: (count) => `${questions(count)} waarbij dit nog niet is gebeurd`,
  notMeant: {
    acknowledgement: (count) =>
      `${questions(count)} zonder ontvangstbevestiging, omdat die niet mocht of omdat iemand moet kiezen`,
    firstAnswer: (count) => `${questions(count)} afgehandeld zonder mail, bijvoorbeeld na een telefoontje`,
    done: (count) => `${questions(count)} die niet afgehandeld hoeven te worden`,
  },
  undecided: (count) => `${count} waarbij het nog kan`,
  noDomain: 'Nog zonder domein',
  week: (number) => `week ${number}`,
  units: {
    minutes: (text) => `${text} min`,
    hours: (text) => `${text} uur`,
    workingDays: (text, isOne) => (isOne ? `${text} werkdag` : `${text} werkdagen`),
    share: (text) => `${text}%`,
    decimalSign: ',',
  },
  nothing: '–',
};
