import { daysBetween, type CivilDate } from '../deadlines/civil-date';
import { isWorkingDay } from '../deadlines/due-date';
import type { ClusterSettings } from '../settings/settings';
import type { KnowledgeCard } from '../team/card';
import { isAvailable } from '../team/availability';
import type { PersonLoad } from './load';

/** What the coordinator should see at once. */
export type Notice =
  /** Somebody is absent (not merely free today) and has open questions. */
  | {
      readonly kind: 'awayWithOpen';
      readonly person: PersonLoad;
      /** The last day of the absence. */
      readonly until: CivilDate;
    }
  /** Nobody of this domain is there today. */
  | { readonly kind: 'domainEmpty'; readonly domain: string; readonly cards: readonly KnowledgeCard[] }
  /** Nobody has looked at this card for half a year; `checkedOn` is null when nobody ever said so. */
  | { readonly kind: 'cardOld'; readonly card: KnowledgeCard; readonly checkedOn: CivilDate | null };

/** Cards are looked through twice a year. */
export const CARD_GOOD_FOR_DAYS = 183;

/** What needs the coordinator's eye today, most pressing kind first. `people` as in `overviewNow`. */
export function noticesOf(
  people: readonly PersonLoad[],
  { cards, calendar }: Pick<ClusterSettings, 'cards' | 'calendar'>,
  today: CivilDate,
): readonly Notice[] {
  const notices: Notice[] = [];
  for (const person of people) {
    const until = person.card === null || person.open === 0 ? null : absentUntil(person.card, today);
    if (until !== null) notices.push({ kind: 'awayWithOpen', person, until });
  }
  // On a day on which the office is closed nobody is there, and nobody need be told.
  if (isWorkingDay(today, calendar)) {
    domainsOf(cards).forEach((ofDomain, domain) => {
      if (!ofDomain.some((card) => isAvailable(card, today)))
        notices.push({ kind: 'domainEmpty', domain, cards: ofDomain });
    });
  }
  for (const card of cards) {
    const checkedOn = card.checkedOn ?? null;
    if (checkedOn === null || daysBetween(checkedOn, today) > CARD_GOOD_FOR_DAYS)
      notices.push({ kind: 'cardOld', card, checkedOn });
  }
  return notices;
}

function absentUntil({ absence }: KnowledgeCard, today: CivilDate): CivilDate | null {
  const now = absence.filter(({ from, until }) => today >= from && today <= until);
  return now.map(({ until }) => until).sort()[now.length - 1] ?? null;
}

function domainsOf(cards: readonly KnowledgeCard[]): ReadonlyMap<string, readonly KnowledgeCard[]> {
  const domains = new Map<string, KnowledgeCard[]>();
  for (const card of cards) {
    if (card.domain === '') continue;
    const known = domains.get(card.domain);
    if (known === undefined) domains.set(card.domain, [card]);
    else known.push(card);
  }
  return domains;
}
