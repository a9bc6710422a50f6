import { DefaultButton } from '@fluentui/react/lib/Button';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import { type ReactElement, useMemo, useState } from 'react';
import { useStyles } from '../../screen/useStyles';
import { useWords } from '../ui/overview-context';
import { NARROW, useMatch } from '../ui/useMatch';
import { useOverviewStyles } from '../ui/useOverviewStyles';
import type { NowModel } from './now-model';
import { QuestionTable } from './QuestionTable';
import { Reassign } from './Reassign';
import { type Choice, type chosenRows, EVERYTHING, GROUPS, KINDS, type Row } from './rows';

interface Props {
  readonly model: NowModel;
  readonly all: readonly Row[];
  readonly shown: ReturnType<typeof chosenRows>;
  readonly choice: Choice;
  readonly onChoice: (part: Partial<Choice>) => void;
  readonly onOpen: (row: Row) => void;
}

/** Everything that is open, of which only what is on the screen is drawn. */
export function QuestionList({ model, all, shown, choice, onChoice, onOpen }: Props): ReactElement {
  const { list: words } = useWords();
  const shared = useStyles();
  const styles = useOverviewStyles();
  const isNarrow = useMatch(NARROW);
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  // What cannot be seen is not dealt with either.
  const selected = useMemo(() => shown.rows.filter(({ key }) => keys.has(key)), [shown, keys]);
  const chosen = useMemo(() => new Set(selected.map(({ key }) => key)), [selected]);
  const several = new Set(all.map(({ cluster }) => cluster)).size > 1;

  return (
    <section className={styles.panel} aria-labelledby="questions">
      <h2 id="questions" className={styles.panelHeading}>
        {words.heading} <span className={shared.quiet}>({words.shown(shown.rows.length, all.length)})</span>
      </h2>
      <Tools choice={choice} onChoice={onChoice} hasMailboxes={several} />
      <Reassign
        model={model}
        selected={selected}
        onDone={() => {
          setKeys(new Set());
        }}
      />
      {shown.rows.length === 0 ? (
        <div className={styles.tools}>
          <p>{all.length === 0 ? words.empty : words.emptyFilter}</p>
          {all.length > 0 && (
            <DefaultButton
              text={words.clear}
              onClick={() => {
                onChoice(EVERYTHING);
              }}
            />
          )}
        </div>
      ) : (
        <QuestionTable
          shown={shown}
          choice={choice}
          isNarrow={isNarrow}
          hasMailboxes={several}
          chosen={chosen}
          onChosen={setKeys}
          onChoice={onChoice}
          onOpen={onOpen}
        />
      )}
    </section>
  );
}

function Tools({
  choice,
  onChoice,
  hasMailboxes,
}: {
  readonly choice: Choice;
  readonly onChoice: (part: Partial<Choice>) => void;
  readonly hasMailboxes: boolean;
}): ReactElement {
  const { list: words } = useWords();
  const styles = useOverviewStyles();
  const kinds = {
    all: words.onlyAll,
    risk: words.onlyRisk,
    heldBack: words.onlyHeldBack,
    difference: words.onlyDifference,
  };
  return (
    <div className={styles.tools}>
      <SearchBox
        className={styles.search}
        placeholder={words.search}
        ariaLabel={words.search}
        clearButtonProps={{ ariaLabel: words.clearSearch }}
        value={choice.search}
        onChange={(_event, search = '') => {
          onChoice({ search });
        }}
      />
      <Dropdown
        className={styles.choose}
        label={words.only}
        selectedKey={choice.kind}
        options={KINDS.map((key) => ({ key, text: kinds[key] }))}
        onChange={(_event, option) => {
          onChoice({ kind: KINDS.find((one) => one === option?.key) ?? 'all' });
        }}
      />
      <Dropdown
        className={styles.choose}
        label={words.group}
        selectedKey={choice.group}
        options={GROUPS.filter((key) => key !== 'mailbox' || hasMailboxes).map((key) => ({
          key,
          text: words.groupBy[key],
        }))}
        onChange={(_event, option) => {
          onChoice({ group: GROUPS.find((one) => one === option?.key) ?? 'none' });
        }}
      />
    </div>
  );
}
