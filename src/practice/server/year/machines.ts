import type { Header } from '../../../domain/mail/message';
import { CLUSTER } from '../seed/people';
import { person } from '../seed/seed-mail';
import type { MessageContent } from '../store/message';
import type { Random } from './random';
import { written, type YearMail } from './year-mail';

const AUTOMATIC: readonly Header[] = [
  ['Auto-Submitted', 'auto-replied'],
  ['X-Auto-Response-Suppress', 'All'],
];

/** A mail that no person wrote: a newsletter, or a system that reports. */
export function machineMail(at: Date, random: Random): YearMail {
  const kind = random.pick(['newsletter', 'system', 'scanner'] as const);
  const number = random.between(1, 60);
  switch (kind) {
    case 'newsletter':
      return written(
        {
          ...letter(at, person('Ondernemend Noord', 'nieuwsbrief@ondernemendnoord.example')),
          program: 'gmail',
          subject: `Nieuwsbrief ${number}: de agenda voor ondernemers`,
          text: ['In deze nieuwsbrief: drie tips voor je etalage en de agenda van de maand.', 'Afmelden kan onderaan.'],
          headers: [
            ['List-Id', 'Nieuwsbrief Ondernemend Noord <nieuwsbrief.ondernemendnoord.example>'],
            ['List-Unsubscribe', '<https://ondernemendnoord.example/afmelden>'],
            ['Precedence', 'bulk'],
          ],
        },
        random,
      );
    case 'system':
      return written(
        {
          ...letter(at, person('Vergunningenportaal', 'noreply@vergunningenportaal.example')),
          subject: 'Dagoverzicht nieuwe meldingen',
          text: [`Er zijn sinds gisteren ${number} nieuwe meldingen.`, 'Dit bericht is automatisch verstuurd.'],
          headers: [['Auto-Submitted', 'auto-generated']],
        },
        random,
      );
    case 'scanner':
      return written(
        {
          ...letter(at, person('Scanner 2e etage', 'scanner@noorderhage.example')),
          subject: `Scan ${number}`,
          text: ['Uw scan is klaar.'],
          headers: [['Auto-Submitted', 'auto-generated']],
        },
        random,
      );
  }
}

/** What an entrepreneur who is away lets their mail program answer. */
export function absenceNotice(answers: MessageContent, at: Date, random: Random): YearMail {
  const from = answers.to[0] ?? CLUSTER;
  return written(
    {
      ...letter(at, from),
      subject: `Automatisch antwoord: ${answers.subject}`,
      text: ['Bedankt voor uw bericht. Ik ben er deze week niet en lees mijn e-mail later.', from.name],
      headers: AUTOMATIC,
      answers,
    },
    random,
  );
}

const letter = (at: Date, from: ReturnType<typeof person>) =>
  ({ folder: 'inbox', at, from, to: CLUSTER, program: 'plain' }) as const;
