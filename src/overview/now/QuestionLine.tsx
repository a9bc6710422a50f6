import { memo, type ReactElement } from 'react';
import { Icon } from '../../screen/Icon';
import type { Column, Look } from './columns';
import { keysOf, type Line } from './lines';
import { ROWS_ABOVE } from './useTableKeys';

interface Props {
  readonly line: Line;
  /** The place in the list, from 0. */
  readonly index: number;
  readonly height: number;
  readonly columns: readonly Column[];
  /** The widths of the columns, as CSS. */
  readonly widths: string;
  readonly look: Look;
  readonly isChosen: boolean;
  /** The one line that the tab key reaches. */
  readonly isCurrent: boolean;
  readonly groupName: (key: string) => string;
  readonly onChoose: (index: number, isExtending: boolean) => void;
  readonly onPress: (line: Line) => void;
}

/** One line of the list. It is drawn anew only when something about it changed: a list has two thousand of them. */
export const QuestionLine = memo(function QuestionLine(props: Props): ReactElement {
  const { line, index, height, columns, widths, look, isChosen, isCurrent, groupName, onChoose, onPress } = props;
  const { texts, list, styles } = look;
  const name = line.kind === 'group' ? groupName(line.group.key) : line.row.question.message.subject;
  return (
    <div
      role="row"
      className={styles.row}
      style={{ top: index * height, height, gridTemplateColumns: widths }}
      tabIndex={isCurrent ? 0 : -1}
      aria-rowindex={index + ROWS_ABOVE}
      aria-selected={isChosen}
      {...(line.kind === 'group' && { 'aria-level': 1, 'aria-expanded': !line.isFolded })}
      onClick={() => {
        onPress(line);
      }}
    >
      <span
        role="gridcell"
        className={styles.choose}
        onClick={(event) => {
          event.stopPropagation();
          onChoose(index, event.shiftKey);
        }}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          className={styles.box}
          checked={isChosen}
          aria-label={list.select(name || texts.common.noSubject)}
          // The cell around it, which is larger, does the choosing.
          onChange={() => undefined}
        />
      </span>
      {line.kind === 'group' ? (
        <span role="rowheader" aria-colspan={columns.length} className={styles.group}>
          <Icon name={line.isFolded ? 'expand' : 'collapse'} />
          {name} ({keysOf(line).length})
        </span>
      ) : (
        columns.map((column, at) => (
          <span key={column.key} role={at === 0 ? 'rowheader' : 'gridcell'} className={styles.cell}>
            {column.draw(line.row, look)}
          </span>
        ))
      )}
    </div>
  );
});
