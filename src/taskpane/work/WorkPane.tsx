import { DefaultButton } from '@fluentui/react/lib/Button';
import { FocusZone, FocusZoneDirection } from '@fluentui/react/lib/FocusZone';
import { type ReactElement, useEffect, useState } from 'react';
import { WORK_FILTERS } from '../../domain/overview/work';
import { writtenMoment } from '../../texts/dates';
import { usePane } from '../ui/pane-context';
import { useTexts } from '../../screen/texts-context';
import { problemSentence } from '../../screen/problem';
import { ProblemCard } from '../../screen/ProblemCard';
import { Skeleton } from '../../screen/Skeleton';
import { useReadable } from '../../screen/useReadable';
import { useStyles } from '../../screen/useStyles';
import { remInPixels, useWindowed } from '../../screen/useWindowed';
import { HandoverCard } from './HandoverCard';
import { MOST_CHOSEN } from '../many/many-model';
import type { WorkModel } from './work-model';
import { WorkRow } from './WorkRow';
import { WorkSelection } from './WorkSelection';

interface Props {
  readonly model: WorkModel;
  /** Address of the cluster mailbox. */
  readonly mailbox: string;
}

/** Height of a question in the list, in rem. */
const LINE = 4.5;

/** "Werkvoorraad": what should I do now? */
export function WorkPane({ model, mailbox }: Props): ReactElement {
  const { services } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  const { rows, filter, counts, handovers, problem, asOf, isStale, opening } = useReadable(model.state);

  /** Ids of the chosen questions; null while nobody is choosing. */
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);

  const height = remInPixels(LINE);
  const { list, range } = useWindowed(rows?.length ?? 0, height);

  useEffect(() => model.follow(() => document.visibilityState === 'visible'), [model]);

  if (problem) return <ProblemCard problem={problem} onRetry={() => void model.load()} />;
  return (
    <>
      <h1 className={styles.visuallyHidden}>{texts.work.heading}</h1>
      <div className={styles.chips} role="group" aria-label={texts.work.filters}>
        {WORK_FILTERS.map((one) => (
          <DefaultButton
            key={one}
            toggle
            checked={one === filter}
            text={`${texts.work.filter[one]} (${counts[one]})`}
            styles={CHIP}
            onClick={() => {
              model.choose(one);
            }}
          />
        ))}
        {rows && rows.length > 0 && (
          <DefaultButton
            toggle
            checked={chosen !== null}
            text={texts.many.choose}
            styles={CHIP}
            onClick={() => {
              setChosen(chosen === null ? new Set() : null);
            }}
          />
        )}
      </div>
      <HandoverCard mailbox={mailbox} handovers={handovers} seen={model.seen} />
      {chosen && (
        <WorkSelection
          mailbox={mailbox}
          rows={rows ?? []}
          chosen={chosen}
          onChoose={(ids) => {
            setChosen(new Set(ids));
          }}
          seen={model.seen}
        />
      )}
      {isStale && asOf && (
        <p className={styles.notice}>{texts.work.stale(writtenMoment(texts.dates, asOf, services.now()))}</p>
      )}
      {opening && <p className={styles.notice}>{problemSentence(texts, opening)}</p>}
      {rows === null && <Skeleton />}
      {rows?.length === 0 && <p className={styles.quiet}>{texts.work.empty[filter]}</p>}
      {rows && rows.length > 0 && (
        <FocusZone direction={FocusZoneDirection.vertical}>
          <div
            ref={list}
            role="list"
            aria-label={texts.work.list(texts.work.filter[filter], rows.length)}
            className={styles.lines}
            style={{ height: rows.length * height }}
          >
            {rows.slice(range.from, range.until).map((row, at) => (
              <WorkRow
                key={row.message.id}
                row={row}
                place={{ index: range.from + at, of: rows.length, height }}
                isChosen={chosen && chosen.has(row.message.id)}
                onPress={() => {
                  if (chosen) setChosen(toggled(chosen, row.message.id));
                  else void model.open(row);
                }}
              />
            ))}
          </div>
        </FocusZone>
      )}
    </>
  );
}

/** With this id, or without it when it was there; no more than can be acted on at once. */
function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const others = [...chosen].filter((one) => one !== id);
  return new Set(others.length < chosen.size || chosen.size >= MOST_CHOSEN ? others : [...others, id]);
}

const CHIP = {
  root: { minWidth: 0, height: 28, padding: '0 8px', borderRadius: 14 },
  label: { fontWeight: 400 },
} as const;
