import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import { lazy, type ReactElement, Suspense, useMemo, useState } from 'react';
import { ProblemCard } from '../../screen/ProblemCard';
import { Skeleton } from '../../screen/Skeleton';
import { useReadable } from '../../screen/useReadable';
import { maySetUp } from '../cluster';
import { createNowModel } from '../now/now-model';
import { NowScreen } from '../now/NowScreen';
import type { OverviewModel } from '../overview-model';
import { ChooseMailbox } from './ChooseMailbox';
import { MailboxMenu } from './MailboxMenu';
import { useWords } from './overview-context';
import { useOverviewStyles } from './useOverviewStyles';

const SetUp = lazy(async () => ({ default: (await import('../settings/SetUp')).SetUp }));
const SettingsTab = lazy(async () => ({ default: (await import('../settings/SettingsTab')).SettingsTab }));

const FiguresPart = lazy(async () => ({ default: (await import('../figures/FiguresPart')).FiguresPart }));

type Tab = 'now' | 'figures' | 'settings';

/** The page once it is known who is before it: which mailboxes, and the parts about them. */
export function OverviewScreen({ overview }: { readonly overview: OverviewModel }): ReactElement {
  const styles = useOverviewStyles();
  const words = useWords();
  const { mailboxes, clusters, isOpening } = useReadable(overview.state);
  const [tab, setTab] = useState<Tab>('now');

  // What was read stays while somebody looks at another part of the page.
  const now = useMemo(() => createNowModel(overview.services, clusters), [overview.services, clusters]);
  const problems = mailboxes.filter(({ problem }) => problem !== null);
  const toSetUp = clusters.filter((cluster) => maySetUp(cluster) || cluster.card !== null);
  const shown: Tab = tab === 'settings' && toSetUp.length === 0 ? 'now' : tab;

  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <h1 className={styles.title}>{words.title}</h1>
        <MailboxMenu overview={overview} mailboxes={mailboxes} />
        {overview.services.isPractice && <span className={styles.practice}>{words.practice}</span>}
        {clusters.length > 0 && (
          <Pivot
            className={styles.tabs}
            aria-label={words.tabs.label}
            selectedKey={shown}
            headersOnly
            getTabId={tabId}
            onLinkClick={(link) => {
              setTab((link?.props.itemKey ?? 'now') as Tab);
            }}
          >
            <PivotItem itemKey="now" headerText={words.tabs.now} />
            <PivotItem itemKey="figures" headerText={words.tabs.figures} />
            {toSetUp.length > 0 && <PivotItem itemKey="settings" headerText={words.tabs.settings} />}
          </Pivot>
        )}
      </header>
      <main className={styles.main}>
        {mailboxes.length === 0 && <ChooseMailbox onChosen={overview.add} />}
        {problems.map(({ address, problem }) =>
          problem?.code === 'notSetUp' ? (
            <Suspense key={address} fallback={<Skeleton />}>
              <SetUp services={overview.services} address={address} onDone={() => void overview.reopen()} />
            </Suspense>
          ) : (
            problem && <ProblemCard key={address} problem={problem} onRetry={() => void overview.reopen()} />
          ),
        )}
        {isOpening && clusters.length === 0 && <Skeleton />}
        {clusters.length > 0 && !isOpening && (
          <div role="tabpanel" aria-labelledby={tabId(shown)}>
            <Suspense fallback={<Skeleton />}>
              {shown === 'now' && <NowScreen model={now} />}
              {shown === 'figures' && <FiguresPart services={overview.services} clusters={clusters} />}
              {shown === 'settings' && (
                <SettingsTab services={overview.services} clusters={toSetUp} onSaved={() => void overview.reopen()} />
              )}
            </Suspense>
          </div>
        )}
      </main>
    </div>
  );
}

function tabId(key: string): string {
  return `tab-${key}`;
}
