import type { Figures } from '../../domain/overview/figures';
import { weekNumber } from '../../domain/overview/period';
import type { NamedGroup } from '../../domain/overview/tables';
import type { FigureTexts } from '../../texts/figures';

export const PARTS = ['weeks', 'domains', 'specialists', 'channels'] as const;
export type Part = (typeof PARTS)[number];

/** The parts of the figures under the names that they have on the screen; null when the cluster does not want them. */
export function groupsIn(figures: Figures, part: Part, texts: FigureTexts): readonly NamedGroup[] | null {
  switch (part) {
    case 'weeks':
      return figures.weeks.map(({ key, figures: of }) => ({ name: texts.week(weekNumber(key)), figures: of }));
    case 'domains':
      return figures.domains.map(({ key, figures: of }) => ({ name: key || texts.noDomain, figures: of }));
    case 'specialists':
      return figures.specialists?.map(({ name, figures: of }) => ({ name, figures: of })) ?? null;
    case 'channels':
      return figures.channels.map(({ key, figures: of }) => ({ name: texts.channels[key], figures: of }));
  }
}
