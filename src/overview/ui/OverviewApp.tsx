import { ThemeProvider } from '@fluentui/react/lib/Theme';
import type { ReactElement } from 'react';
import { ProblemCard } from '../../screen/ProblemCard';
import type { Problem } from '../../screen/problem';
import { Skeleton } from '../../screen/Skeleton';
import { TextsContext } from '../../screen/texts-context';
import { themeFor } from '../../screen/theme';
import { useDarkness } from '../../screen/useDarkness';
import type { Texts } from '../../texts/nl';
import type { OverviewTexts } from '../../texts/overview-nl';
import type { OverviewModel } from '../overview-model';
import { OverviewScreen } from './OverviewScreen';
import { WordsContext } from './overview-context';
import { useOverviewStyles } from './useOverviewStyles';

/** How far the page is in getting to know who is before it. */
export type Start =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'ready'; readonly overview: OverviewModel };

interface Props {
  readonly start: Start;
  readonly texts: Texts;
  readonly words: OverviewTexts;
  readonly onRetry: () => void;
}

export function OverviewApp({ start, texts, words, onRetry }: Props): ReactElement {
  const isDark = useDarkness(null);
  return (
    <TextsContext value={texts}>
      <WordsContext value={words}>
        <ThemeProvider theme={themeFor(isDark)} applyTo="body">
          {start.kind === 'ready' ? (
            <OverviewScreen overview={start.overview} />
          ) : (
            <Alone>
              {start.kind === 'waiting' ? <Skeleton /> : <ProblemCard problem={start.problem} onRetry={onRetry} />}
            </Alone>
          )}
        </ThemeProvider>
      </WordsContext>
    </TextsContext>
  );
}

function Alone({ children }: { readonly children: ReactElement }): ReactElement {
  const styles = useOverviewStyles();
  return (
    <div className={styles.page}>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
