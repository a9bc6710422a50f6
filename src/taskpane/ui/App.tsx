import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import type { Texts } from '../../texts/nl';
import { createPaneModel } from '../pane-model';
import type { Problem } from '../problem';
import { QuestionPane } from '../question/QuestionPane';
import { type Pane, PaneContext, TextsContext, useTexts } from './pane-context';
import { ProblemCard } from './ProblemCard';
import { Skeleton } from './Skeleton';
import { themeFor } from './theme';
import { useDarkness } from './useDarkness';
import { useReadable } from './useReadable';
import { useStyles } from './useStyles';

/** Most often the pane opens beside a received mail; what it takes to check a reply is loaded when one is written. */
const ReplyPane = lazy(async () => ({ default: (await import('../reply/ReplyPane')).ReplyPane }));

/** How far the pane is in getting to know Outlook. */
export type Start =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'ready'; readonly pane: Pane };

interface Props {
  readonly start: Start;
  readonly texts: Texts;
  readonly onRetry: () => void;
}

export function App({ start, texts, onRetry }: Props): ReactElement {
  const isDark = useDarkness(start.kind === 'ready' ? start.pane.services.outlook.isDark : null);
  return (
    <TextsContext value={texts}>
      <ThemeProvider theme={themeFor(isDark)} applyTo="body">
        {start.kind === 'ready' ? (
          <PaneContext value={start.pane}>
            <SurfaceScreen pane={start.pane} />
          </PaneContext>
        ) : (
          <Page>
            {start.kind === 'waiting' ? <Skeleton /> : <ProblemCard problem={start.problem} onRetry={onRetry} />}
          </Page>
        )}
      </ThemeProvider>
    </TextsContext>
  );
}

function SurfaceScreen({ pane }: { readonly pane: Pane }): ReactElement {
  const [model] = useState(() => createPaneModel(pane.services.outlook, pane.services.now));
  const surface = useReadable(model.surface);
  useEffect(() => {
    void model.look();
    return model.stop;
  }, [model]);

  switch (surface.kind) {
    case 'loading':
      return (
        <Page>
          <Skeleton />
        </Page>
      );
    case 'problem':
      return (
        <Page>
          <ProblemCard problem={surface.problem} onRetry={() => void model.look()} />
        </Page>
      );
    case 'read':
      return <QuestionPane key={surface.id} item={surface} />;
    case 'compose':
      return (
        <Suspense
          fallback={
            <Page>
              <Skeleton />
            </Page>
          }
        >
          <ReplyPane key={surface.conversationId} />
        </Suspense>
      );
  }
}

/** A screen without a mail of its own: the product's name is then its heading. */
function Page({ children }: { readonly children: ReactElement }): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.visuallyHidden}>{texts.name}</h1>
      {children}
    </main>
  );
}
