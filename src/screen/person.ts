import type { Colleague } from '../domain/ownership/record';
import type { CategoryColour, KnowledgeCard } from '../domain/team/card';
import { initialsOf } from '../domain/team/initials';

/** A colleague as screens show one: colour never without initials and name. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly colour: CategoryColour;
}

export function viewPerson(card: Pick<KnowledgeCard, 'id' | 'name' | 'colour'>): PersonView {
  return { id: card.id, name: card.name, initials: initialsOf(card.name), colour: card.colour };
}

/** Somebody whose card was taken away still owns what they own, without a colour. */
export function viewColleague({ id, name }: Colleague, cards: readonly KnowledgeCard[]): PersonView {
  return viewPerson(cards.find((card) => card.id === id) ?? { id, name, colour: 'none' });
}
