import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import type { Texts } from '../../texts/nl';
import type { ComposeItem } from '../../outlook/port';
import { lastCluster } from '../keep-for-send';
import { createPaneModel, type Surface } from '../pane-model';
import type { Problem } from '../../screen/problem';
import { OverviewButton } from '../work/OverviewButton';
import { QuestionPane } from '../question/QuestionPane';
import { type Pane, PaneContext, usePane } from './pane-context';
import { TextsContext, useTexts } from '../../screen/texts-context';
import { ProblemCard } from '../../screen/ProblemCard';
import { Skeleton } from '../../screen/Skeleton';
import { type Tab, TabbedScreens } from './TabbedScreens';
import { themeFor } from '../../screen/theme';
import { useDarkness } from '../../screen/useDarkness';
import { useReadable } from '../../screen/useReadable';
import { useStyles } from '../../screen/useStyles';

/** Most often the pane opens beside a received mail; what it takes to check a reply is loaded when one is written. */
const ReplyPane = lazy(async () => ({ default: (await import('../reply/ReplyPane')).ReplyPane }));

const SelectionPane = lazy(async () => ({ default: (await import('../many/SelectionPane')).SelectionPane }));

const WorkPane = lazy(async () => ({ default: (await import('../work/WorkPane')).WorkPane }));

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
  const [tab, setTab] = useState<Tab>('mail');
  const [mailbox, setMailbox] = useState(() => lastCluster(pane.services.outlook));
  useEffect(() => {
    void model.look();
    return model.stop;
  }, [model]);
  // The work list stays that of the cluster mailbox, also while nothing is selected in it.
  if (surface.kind === 'read' && surface.mailbox !== mailbox) setMailbox(surface.mailbox);

  if (surface.kind === 'compose') {
    return (
      <Later>
        <ReplyPane key={surface.conversationId} />
      </Later>
    );
  }
  return (
    <TabbedScreens tab={tab} onTab={setTab}>
      {tab === 'work' ? (
        <WorkScreen mailbox={mailbox} />
      ) : (
        <MailScreen surface={surface} mailbox={mailbox} onRetry={() => void model.look()} />
      )}
    </TabbedScreens>
  );
}

function MailScreen({
  surface,
  mailbox,
  onRetry,
}: {
  readonly surface: Exclude<Surface, ComposeItem>;
  /** The cluster mailbox of the mail that was last in front, or else that this person worked in last. */
  readonly mailbox: string | null;
  readonly onRetry: () => void;
}): ReactElement {
  const texts = useTexts();
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
          <ProblemCard problem={surface.problem} onRetry={onRetry} />
        </Page>
      );
    case 'many':
      return mailbox === null ? (
        <Page>
          <p>{texts.many.noMailbox}</p>
        </Page>
      ) : (
        <Later>
          <SelectionPane key={surface.items.map(({ id }) => id).join()} items={surface.items} mailbox={mailbox} />
        </Later>
      );
    case 'read':
      return <QuestionPane key={surface.id} item={surface} />;
  }
}

function WorkScreen({ mailbox }: { readonly mailbox: string | null }): ReactElement {
  const { work } = usePane();
  const texts = useTexts();
  return (
    <Page>
      {mailbox === null ? (
        <p>{texts.work.noMailbox}</p>
      ) : (
        <Suspense fallback={<Skeleton />}>
          <WorkPane key={mailbox} model={work(mailbox)} mailbox={mailbox} />
          <OverviewButton mailbox={mailbox} />
        </Suspense>
      )}
    </Page>
  );
}

/** A screen that is fetched when it is first needed. */
function Later({ children }: { readonly children: ReactElement }): ReactElement {
  return (
    <Suspense
      fallback={
        <Page>
          <Skeleton />
        </Page>
      }
    >
      {children}
    </Suspense>
  );
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
