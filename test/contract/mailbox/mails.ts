import type { NewMail } from '../../mailbox/memory-mailbox';

/** A question of an entrepreneur, as it comes in by SMTP. */
export const QUESTION: NewMail = {
  subject: 'Terras bij mijn lunchroom',
  from: { name: 'Joost de Wit', address: 'joost@lunchroomdewit.example' },
  html: '<p>Goedemorgen, mag ik een terras van zes tafels op de stoep zetten?</p><p>Joost de Wit</p>',
  headers: [['X-Mailer', 'Postbode 3']],
};

let asked = 0;

/** The question of somebody who did not ask anything before: one sender gets no second acknowledgement on the same subject. */
export function freshQuestion(): NewMail {
  asked += 1;
  const address = `joost@lunchroom${asked}.example`;
  return { ...QUESTION, subject: `${QUESTION.subject} ${asked}`, from: { name: 'Joost de Wit', address } };
}
