import type { CivilDate } from './civil-date';
import { dateInWords } from './words';

/** A question that somebody has to be reminded of. */
export interface DueQuestion {
  readonly subject: string;
  /** Name or address of who asked. */
  readonly from: string;
  readonly day: CivilDate;
  /** Null for a question of nobody. */
  readonly owner: string | null;
}

/** The mail to colleagues about a question of which the day comes near: whose it is, by when, and what they can do. Plain text. */
export function reminderText({ subject, from, day, owner }: DueQuestion): {
  readonly subject: string;
  readonly body: string;
} {
  const date = dateInWords(day, 'nl');
  const about = subject.trim() || '(geen onderwerp)';
  return {
    subject: `Antwoord uiterlijk ${date}: ${about}`,
    body: [
      `${from} krijgt uiterlijk ${date} antwoord op de vraag "${about}".`,
      owner === null ? 'De vraag is nog van niemand. Wijs hem toe of pak hem op.' : `De vraag is van ${owner}.`,
      'Lukt het niet op tijd? Geef de ondernemer dan vóór die dag een nieuwe datum. Dat kan in Clusterpost, naast de mail.',
      'Je krijgt deze herinnering één keer. Dit bericht is automatisch verstuurd.',
    ].join('\n\n'),
  };
}
