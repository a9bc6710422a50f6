import { DefaultButton } from '@fluentui/react/lib/Button';
import { DetailsList, DetailsListLayoutMode, type IGroup, SelectionMode } from '@fluentui/react/lib/DetailsList';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import { Selection } from '@fluentui/react/lib/Selection';
import { type ReactElement, useMemo, useState } from 'react';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { OverviewTexts } from '../../texts/overview-nl';
import { useWords } from '../ui/overview-context';
import { NARROW, useMatch } from '../ui/useMatch';
import { useOverviewStyles } from '../ui/useOverviewStyles';
import { columnsFor } from './columns';
import type { NowModel } from './now-model';
import { Reassign } from './Reassign';
import { type Choice, type chosenRows, EVERYTHING, GROUPS, KINDS, type Row, type RowGroup } from './rows';

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
  const [selected, setSelected] = useState<readonly Row[]>([]);
  const [selection] = useState(() => {
    const made: Selection<Row> = new Selection<Row>({
      getKey: ({ key }) => key,
      onSelectionChanged: () => {
        setSelected(made.getSelection());
      },
    });
    return made;
  });
  const several = new Set(all.map(({ cluster }) => cluster)).size > 1;
  const items = useMemo(() => [...shown.rows], [shown]);

  return (
    <section className={styles.panel} aria-labelledby="questions">
      <h2 id="questions" className={styles.panelHeading}>
        {words.heading} <span className={shared.quiet}>({words.shown(items.length, all.length)})</span>
      </h2>
      <Tools choice={choice} onChoice={onChoice} hasMailboxes={several} />
      <Reassign
        model={model}
        selected={selected}
        onDone={() => {
          selection.setAllSelected(false);
        }}
      />
      {items.length === 0 ? (
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
        <Table
          items={items}
          groups={shown.groups}
          selection={selection}
          choice={choice}
          isNarrow={isNarrow}
          hasMailboxes={several}
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

interface TableProps extends Pick<Props, 'choice' | 'onChoice' | 'onOpen'> {
  readonly items: Row[];
  readonly groups: readonly RowGroup[];
  readonly selection: Selection<Row>;
  readonly isNarrow: boolean;
  readonly hasMailboxes: boolean;
}

function Table(props: TableProps): ReactElement {
  const { items, groups, selection, choice, isNarrow, hasMailboxes, onChoice, onOpen } = props;
  const texts = useTexts();
  const { list: words, signs } = useWords();
  const styles = useOverviewStyles();
  const shared = useStyles();
  const columns = useMemo(
    () => columnsFor({ texts, list: words, signs, styles, shared, choice, isNarrow, hasMailboxes, onChoice, onOpen }),
    [texts, words, signs, styles, shared, choice, isNarrow, hasMailboxes, onChoice, onOpen],
  );
  const headings = useMemo(() => groups.map((group) => heading(group, choice, words)), [groups, choice, words]);
  return (
    <DetailsList
      items={items}
      {...(headings.length > 0 ? { groups: headings } : {})}
      columns={columns}
      compact={!isNarrow}
      getKey={(row?: Row) => row?.key ?? ''}
      setKey="questions"
      selection={selection as Selection}
      selectionMode={SelectionMode.multiple}
      selectionPreservedOnEmptyClick
      layoutMode={DetailsListLayoutMode.justified}
      isHeaderVisible={!isNarrow}
      ariaLabelForGrid={words.heading}
      ariaLabelForSelectAllCheckbox={words.selectAll}
      checkButtonAriaLabel={words.select('')}
      onItemInvoked={(row: Row) => {
        onOpen(row);
      }}
    />
  );
}

function heading({ key, from, count }: RowGroup, { group }: Choice, words: OverviewTexts['list']): IGroup {
  const standings: Readonly<Record<string, string>> = words.standing;
  const none = group === 'domain' ? words.noDomain : words.nobody;
  return { key, name: (group === 'standing' ? standings[key] : key) || none, startIndex: from, count };
}
