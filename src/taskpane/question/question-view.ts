import { daysBetween, type CivilDate } from '../../domain/deadlines/civil-date';
import type { MailMessage } from '../../domain/mail/message';
import type { AcknowledgementState, HistoryEntry } from '../../domain/ownership/record';
import { initialsOf } from '../../domain/team/initials';
import type { CategoryColour, KnowledgeCard } from '../../domain/team/card';
import type { Cluster } from '../cluster';

/** A colleague as the pane shows one: colour never without initials and name. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly colour: CategoryColour;
}

export type OwnerView =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'mine' | 'other'; readonly person: PersonView; readonly since: string };

/** What the pane tells about the mail in front of the user. */
export interface QuestionView {
  readonly owner: OwnerView;
  /** The one sensible next step; null when there is none for this person. */
  readonly next: 'claim' | 'reply' | null;
  /** Why there is no next step. */
  readonly hindrance: 'noCard' | 'ownedByOther' | null;
  /** `days` from today; negative when late. Null: no answer is due by a day. */
  readonly due: { readonly date: CivilDate; readonly days: number } | null;
  readonly acknowledgement: AcknowledgementState | null;
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
}

/** @param today the day on a Dutch clock */
export function viewQuestion(message: MailMessage, cluster: Cluster, today: CivilDate): QuestionView {
  const { settings, card } = cluster;
  const owner = viewOwner(message, settings.cards, card);
  const due = message.due ?? message.record?.due ?? null;
  const next = owner.kind === 'nobody' ? (card ? 'claim' : null) : owner.kind === 'mine' ? 'reply' : null;
  return {
    owner,
    next,
    hindrance: next ? null : owner.kind === 'other' ? 'ownedByOther' : 'noCard',
    due: due ? { date: due, days: daysBetween(today, due) } : null,
    acknowledgement: message.record?.acknowledgement ?? null,
    history: [...(message.record?.history ?? [])].reverse(),
  };
}

export function viewPerson(card: Pick<KnowledgeCard, 'id' | 'name' | 'colour'>): PersonView {
  return { id: card.id, name: card.name, initials: initialsOf(card.name), colour: card.colour };
}

function viewOwner(message: MailMessage, cards: readonly KnowledgeCard[], own: KnowledgeCard | null): OwnerView {
  const owner = message.record?.owner;
  if (!owner) return { kind: 'nobody' };
  // Somebody whose card was taken away still owns what they own, without a colour.
  const card = cards.find(({ id }) => id === owner.id) ?? { id: owner.id, name: owner.name, colour: 'none' as const };
  return { kind: owner.id === own?.id ? 'mine' : 'other', person: viewPerson(card), since: owner.since };
}
