import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Announcement } from '../../screen/Announcement';
import { Icon } from '../../screen/Icon';
import { usePane } from '../ui/pane-context';
import { useTexts } from '../../screen/texts-context';
import { ProblemCard } from '../../screen/ProblemCard';
import { Skeleton } from '../../screen/Skeleton';
import { useReadable } from '../../screen/useReadable';
import { useStyles } from '../../screen/useStyles';
import { ChainCard } from './ChainCard';
import { createReplyCheck, type SpellingState } from './reply-check';
import { FindingList } from './FindingList';
import { certainFixes } from './fixes';
import { IgnoredList } from './IgnoredList';
import { PromiseList } from './PromiseList';
import { outcomeWords, passedParts, summaryWords, thingsToDo } from './reply-words';

/** Reading what somebody types costs one call of office.js; once a second feels as if it is at once. */
const LOOK_MS = 1_000;

/** "Controle": can this reply go out? */
export function ReplyPane(): ReactElement {
  const { services, openCluster } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  const [check] = useState(() => createReplyCheck(services, openCluster, texts.tag));
  const { model } = check;
  const state = useReadable(model.state);
  const spelling = useReadable(check.spelling);
  const problem = useReadable(check.problem) ?? state.problem;
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    void check.open().then(() => model.look());
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void model.look();
    }, LOOK_MS);
    return () => {
      clearInterval(timer);
    };
  }, [check, model]);

  const { analysis, outcome, working } = state;
  // A button that did its work is gone, and the focus with it: take the reader to what the screen says now.
  useEffect(() => {
    if (outcome && document.activeElement === document.body) heading.current?.focus();
  }, [outcome]);

  if (problem && !analysis) {
    return (
      <main className={styles.page}>
        <h1 className={styles.visuallyHidden}>{texts.reply.heading}</h1>
        <ProblemCard problem={problem} onRetry={() => void check.open().then(() => model.look())} />
      </main>
    );
  }
  if (!analysis) {
    return (
      <main className={styles.page}>
        <h1 className={styles.heading}>{texts.reply.checking}</h1>
        <Skeleton />
      </main>
    );
  }

  const isReady = thingsToDo(analysis) === 0;
  const canFixAll = certainFixes(analysis, new Set()).keys.length > 1;
  const summary = summaryWords(texts, analysis);
  const { chain } = analysis;
  const isChainClear = chain !== null && chain.cut + chain.open === 0;
  const chainCard = chain && <ChainCard key="chain" chain={chain} working={working} model={model} />;
  return (
    <main className={styles.page}>
      <div className={styles.topRow}>
        <Icon name={isReady ? 'done' : 'warn'} className={`${styles.icon} ${isReady ? styles.good : ''}`} />
        <h1 className={styles.heading} ref={heading} tabIndex={-1}>
          {summary}
        </h1>
      </div>
      {analysis.isInternal && <p>{texts.reply.internalMeaning(analysis.asker?.address ?? null)}</p>}
      {problem && <div className={styles.notice}>{texts.problems[problem.code].title}</div>}
      {(outcome !== null || state.canUndo) && (
        <div className={styles.notice}>
          {outcome && <span>{outcomeWords(texts, outcome)}</span>}
          {state.canUndo && (
            <DefaultButton
              styles={{ root: { flexShrink: 0 } }}
              text={texts.reply.undo}
              disabled={working}
              allowDisabledFocus
              onClick={() => void model.undo()}
            />
          )}
        </div>
      )}
      {canFixAll && (
        <div className={styles.buttons}>
          <PrimaryButton
            text={working ? texts.reply.fixing : texts.reply.fixAll}
            disabled={working}
            allowDisabledFocus
            onClick={() => void model.fixAll()}
          />
        </div>
      )}
      {chainCard && !isChainClear && chainCard}
      <FindingList analysis={analysis} working={working} model={model} />
      <PromiseList promises={analysis.promises} working={working} model={model} />
      {chainCard && isChainClear && chainCard}
      <IgnoredList ignored={analysis.ignored} working={working} model={model} />
      <Passed parts={passedParts(analysis).map((part) => texts.reply.checks[part])} spelling={spelling} />
      <Announcement text={outcome ? outcomeWords(texts, outcome) : summary} />
    </main>
  );
}

/** What was checked and is in order, each in one line. */
function Passed({
  parts,
  spelling,
}: {
  readonly parts: readonly string[];
  readonly spelling: SpellingState;
}): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <ul className={`${styles.list} ${styles.section}`}>
      {parts.map((part) => (
        <li key={part} className={`${styles.row} ${styles.item}`}>
          <Icon name="check" className={`${styles.icon} ${styles.good}`} />
          {texts.reply.inOrder(part)}
        </li>
      ))}
      {spelling !== 'ready' && parts.length > 0 && (
        <li className={`${styles.row} ${styles.item} ${styles.quiet}`}>
          {spelling === 'loading' ? texts.reply.spellingLoading : texts.reply.spellingMissing}
        </li>
      )}
    </ul>
  );
}
