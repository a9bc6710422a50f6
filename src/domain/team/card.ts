import type { CivilDate } from '../deadlines/civil-date';

export type Weekday = 'ma' | 'di' | 'wo' | 'do' | 'vr' | 'za' | 'zo';

/** Outlook's 25 category colours, named as Graph and Office.js name them. */
export type CategoryColour = 'none' | `preset${number}`;

/** From the first up to and including the last day. */
export interface Absence {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** Knowledge card (kenniskaart): who a specialist is, what they know and when they work. */
export interface KnowledgeCard {
  readonly id: string;
  /** Full name as it stands under a mail, for example "Sanne Brandsma"; also the name of the category. */
  readonly name: string;
  /** The specialist's own mail address. */
  readonly address: string;
  readonly role: 'specialist' | 'coordinator' | 'staff';
  /** Function title (functie). */
  readonly jobTitle: string;
  readonly department: string;
  readonly domain: string;
  readonly expertise: readonly string[];
  readonly relatedSubjects: readonly string[];
  readonly workingDays: readonly Weekday[];
  readonly absence: readonly Absence[];
  /** Id of the card of the colleague who takes over (achtervang). */
  readonly backup: string | null;
  readonly colour: CategoryColour;
  /** Direct telephone number, as it stands in the footer. */
  readonly directNumber: string;
  readonly languages: readonly string[];
  /** The day on which somebody last said that the card is right; absent: never. */
  readonly checkedOn?: CivilDate | undefined;
}

/** A part-timer works fewer than the five days of the office week, and so names working days in the footer. */
export function isPartTimer(card: Pick<KnowledgeCard, 'workingDays'>): boolean {
  const office: readonly Weekday[] = ['ma', 'di', 'wo', 'do', 'vr'];
  return office.some((day) => !card.workingDays.includes(day));
}
