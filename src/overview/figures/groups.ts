import type { Figures, GroupFigures } from '../../domain/overview/figures';
import { weekNumber } from '../../domain/overview/period';
import type { NamedGroup } from '../../domain/overview/tables';
import type { FigureTexts } from '../../texts/figures';

export const PARTS = ['weeks', 'domains', 'specialists', 'channels'] as const;
export type Part = (typeof PARTS)[number];

interface KeyedGroup extends NamedGroup {
  readonly key: string;
}

/** The parts of the figures under the names that they have on the screen; null when the cluster does not want them. */
export function groupsIn(figures: Figures, part: Part, texts: FigureTexts): readonly KeyedGroup[] | null {
  switch (part) {
    case 'weeks':
      return figures.weeks.map(({ key, figures: of }) => ({ key, name: texts.week(weekNumber(key)), figures: of }));
    case 'domains':
      return figures.domains.map(({ key, figures: of }) => ({ key, name: key || texts.noDomain, figures: of }));
    case 'specialists':
      return figures.specialists?.map(({ key, name, figures: of }) => ({ key, name, figures: of })) ?? null;
    case 'channels':
      return figures.channels.map(({ key, figures: of }) => ({ key, name: texts.channels[key], figures: of }));
  }
}

/** A part in one period beside the same part in another; null in a period in which it had no questions. */
export interface NamedPair {
  readonly key: string;
  readonly name: string;
  readonly now: GroupFigures | null;
  readonly then: GroupFigures | null;
}

/** The parts of two periods beside each other: a week beside the week with the same place in the other period. Null as in `groupsIn`. */
export function pairsIn(now: Figures, then: Figures, part: Part, texts: FigureTexts): readonly NamedPair[] | null {
  const [groups, others] = [groupsIn(now, part, texts), groupsIn(then, part, texts)];
  if (groups === null || others === null) return null;
  const isSame =
    ({ key }: KeyedGroup, at: number) =>
    (other: KeyedGroup, otherAt: number) =>
      part === 'weeks' ? at === otherAt : key === other.key;
  const gone = others.filter((other, at) => !groups.some(isSame(other, at)));
  return [
    ...groups.map((group, at) => ({
      ...{ key: group.key, name: group.name, now: group.figures },
      then: others.find(isSame(group, at))?.figures ?? null,
    })),
    ...gone.map(({ key, name, figures }) => ({ key, name, now: null, then: figures })),
  ];
}
