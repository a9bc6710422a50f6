import type { ILegendsProps } from '@fluentui/react-charting';

/** Legends as they are written: Fluent would give each word a capital. */
export const LEGENDS: Partial<ILegendsProps> = {
  canSelectMultipleLegends: false,
  styles: { text: { textTransform: 'none' } },
};
