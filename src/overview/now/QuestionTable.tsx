import { type ReactElement, useCallback, useMemo, useState } from 'react';
import { Icon } from '../../screen/Icon';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import { remInPixels, useWindowed } from '../../screen/useWindowed';
import type { OverviewTexts } from '../../texts/overview-nl';
import { useWords } from '../ui/overview-context';
import { type Column, columnsFor, type Look } from './columns';
import { keysOf, type Line, linesOf } from './lines';
import { QuestionLine } from './QuestionLine';
import type { Choice, chosenRows, Row } from './rows';
import { useListStyles } from './useListStyles';
import { useTableKeys } from './useTableKeys';

interface Props {
  readonly shown: ReturnType<typeof chosenRows>;
  readonly choice: Choice;
  readonly isNarrow: boolean;
  readonly hasMailboxes: boolean;
  /** Keys of the chosen questions. */
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void;
  readonly onChoice: (part: Partial<Choice>) => void;
  readonly onOpen: (row: Row) => void;
}

/** Heights of a line in rem: on a narrow screen four lines of text stand below each other. */
const LINE = { wide: 2.75, narrow: 6.25 } as const;
const CHOOSE = '36px';

/** The questions as a table that can be chosen from, of which only what can be seen is drawn. */
export function QuestionTable(props: Props): ReactElement {
  const { shown, choice, isNarrow, hasMailboxes, chosen, onChosen, onChoice, onOpen } = props;
  const texts = useTexts();
  const { list: words, signs } = useWords();
  const styles = useListStyles();
  const shared = useStyles();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(() => linesOf(shown, folded), [shown, folded]);
  const columns = useMemo(() => columnsFor(words, isNarrow, hasMailboxes), [words, isNarrow, hasMailboxes]);
  const look = useMemo<Look>(
    () => ({ texts, list: words, signs, styles, shared, open: onOpen }),
    [texts, words, signs, styles, shared, onOpen],
  );
  const widths = [CHOOSE, ...columns.map(({ width }) => width)].join(' ');
  const height = remInPixels(isNarrow ? LINE.narrow : LINE.wide);
  const { list, range } = useWindowed(lines.length, height);
  const { group } = choice;
  const groupName = useCallback((key: string) => nameOf(key, group, words), [group, words]);

  const onPress = useCallback(
    (line: Line) => {
      if (line.kind === 'row') onOpen(line.row);
      else setFolded((before) => flipped(before, line.group.key));
    },
    [onOpen],
  );
  const { current, onKeyDown, onFocus, onChoose } = useTableKeys({ list, lines, height, onChosen, onPress });
  const drawn = range.from <= current && current < range.until ? [] : [current];
  for (let index = range.from; index < range.until; index++) drawn.push(index);
  const all = shown.rows.length;

  return (
    <div
      role={shown.groups.length > 0 ? 'treegrid' : 'grid'}
      aria-label={words.heading}
      aria-multiselectable
      aria-rowcount={lines.length + 1}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <div role="row" aria-rowindex={1} className={styles.header} style={{ gridTemplateColumns: widths }}>
        <span role="columnheader" className={styles.choose}>
          <input
            type="checkbox"
            className={styles.box}
            checked={all > 0 && chosen.size === all}
            aria-label={words.selectAll}
            onChange={() => {
              onChosen((before) => (before.size === all ? new Set() : new Set(shown.rows.map(({ key }) => key))));
            }}
          />
        </span>
        {columns.map((column) => (
          <Heading key={column.key} column={column} choice={choice} onChoice={onChoice} />
        ))}
      </div>
      <div ref={list} role="rowgroup" className={styles.lines} style={{ height: lines.length * height }}>
        {drawn.map((index) => {
          const line = lines[index];
          return (
            line && (
              <QuestionLine
                key={line.kind === 'row' ? line.row.key : `group ${line.group.key}`}
                {...{ line, index, height, columns, widths, look, groupName, onChoose, onPress }}
                isChosen={keysOf(line).every((key) => chosen.has(key))}
                isCurrent={index === current}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

interface HeadingProps {
  readonly column: Column;
  readonly choice: Choice;
  readonly onChoice: (part: Partial<Choice>) => void;
}

/** A second press on the same heading turns the order round. */
function Heading({ column: { name, sort }, choice, onChoice }: HeadingProps): ReactElement {
  const styles = useListStyles();
  const shared = useStyles();
  if (sort === null)
    return (
      <span role="columnheader" className={styles.cell}>
        {name}
      </span>
    );
  const isSorted = choice.sort === sort;
  const order = choice.descending ? 'descending' : 'ascending';
  return (
    <span role="columnheader" {...(isSorted && { 'aria-sort': order })}>
      <button
        type="button"
        className={styles.heading}
        onClick={() => {
          onChoice({ sort, descending: isSorted && !choice.descending });
        }}
      >
        {name}
        {isSorted && <Icon name={choice.descending ? 'down' : 'up'} className={shared.inlineIcon} />}
      </button>
    </span>
  );
}

function nameOf(key: string, group: Choice['group'], words: OverviewTexts['list']): string {
  const standings: Readonly<Record<string, string>> = words.standing;
  const none = group === 'domain' ? words.noDomain : words.nobody;
  return (group === 'standing' ? standings[key] : key) || none;
}

function flipped(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(keys);
  if (!after.delete(key)) after.add(key);
  return after;
}
