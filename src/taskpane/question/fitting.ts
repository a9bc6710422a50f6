import { onDutchClock } from '../../domain/deadlines/dutch-time';
import { refusesMailToMany } from '../../domain/acknowledgement/rules/bulk';
import { isWithinDomains } from '../../domain/mail/address';
import { textOfBody } from '../../domain/mail/html';
import type { MailBody, MailMessage } from '../../domain/mail/message';
import { analyseChain } from '../../domain/reply/chain/analyse';
import type { ClusterSettings } from '../../domain/settings/settings';
import type { Experience, Handled } from '../../domain/team/experience';
import { suggestCards } from '../../domain/team/suggest';
import { createWordReader } from '../../language/matching/word-reader';
import { type AbsenceView, viewAbsence } from './colleagues';
import { type PersonView, viewPerson } from '../../screen/person';

/** A colleague who knows about this question, with the words that made it so. */
export interface SuggestionView {
  readonly person: PersonView;
  readonly because: readonly string[];
  /** Whether the question is over a second domain, and this colleague could advise whoever takes it. */
  readonly advises: boolean;
  /** How many of the questions with one of these words this colleague handled; null when that says nothing. */
  readonly handled: Handled | null;
  /** Null when this colleague is there today. */
  readonly absence: AbsenceView | null;
}

/** A mail may be long; what it is about stands in its beginning. */
const MOST_CHARACTERS = 6_000;

/** At most three colleagues whose knowledge cards fit, best first. */
export function fittingColleagues(
  message: Pick<MailMessage, 'subject' | 'from' | 'record'>,
  body: MailBody,
  { cards, internalDomains, partnerDomains }: ClusterSettings,
  now: Date,
  experience?: Experience,
): readonly SuggestionView[] {
  const today = onDutchClock(now).date;
  const text = askedIn(message, body, internalDomains, partnerDomains).slice(0, MOST_CHARACTERS);
  const acknowledgement = message.record?.acknowledgement;
  // Who sent or held back the acknowledgement has read the headers.
  const toMany = acknowledgement?.state === 'refused' && refusesMailToMany(acknowledgement.reason);
  const specialists = cards.filter(({ role }) => role === 'specialist');
  return suggestCards({ subject: message.subject, text, toMany }, specialists, createWordReader(), experience).flatMap(
    ({ id, because, advises, handled }) => {
      const card = cards.find((one) => one.id === id);
      if (card === undefined) return [];
      return [{ person: viewPerson(card), because, advises, handled, absence: viewAbsence(card, cards, today) }];
    },
  );
}

/** In a mail that a colleague forwarded, the question is what the first person from outside wrote. */
function askedIn(
  { from }: Pick<MailMessage, 'from'>,
  body: MailBody,
  internalDomains: readonly string[],
  partnerDomains: readonly string[],
): string {
  if (!isWithinDomains(from?.address ?? '', internalDomains)) return textOfBody(body);
  const context = { internalDomains, partnerDomains, entrepreneurs: [], me: null, colleagues: [] };
  const asked = analyseChain(body, context).segments.find(
    (segment) =>
      segment.from !== null && segment.from.address !== '' && !isWithinDomains(segment.from.address, internalDomains),
  );
  return asked?.text ?? textOfBody(body);
}
