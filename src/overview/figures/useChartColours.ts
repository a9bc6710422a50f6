import { useTheme } from '@fluentui/react/lib/Theme';
import { useMatch } from '../ui/useMatch';

/** The colours of this period and of the one beside it: they differ in lightness too, and in the reader's own colours where those are forced. */
export function useChartColours(): readonly [now: string, then: string] {
  const { palette } = useTheme();
  const isForced = useMatch('(forced-colors: active)');
  return isForced ? ['CanvasText', 'Highlight'] : [palette.themePrimary, palette.neutralSecondary];
}
