import { DefaultButton } from '@fluentui/react/lib/Button';
import type { ReactElement } from 'react';
import { MEASURES } from '../../domain/overview/measures';
import type { Table } from '../../domain/overview/table';
import { comparisonTable, groupsTable } from '../../domain/overview/tables';
import { useTexts } from '../../screen/texts-context';
import type { FigureTexts } from '../../texts/figures';
import { columnTitle, takeAlongWords } from '../../texts/take-along';
import { FileButtons } from '../take-along/FileButtons';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';
import type { FiguresState } from './figures-model';
import { groupsIn, PARTS } from './groups';

interface Props {
  readonly figures: NonNullable<FiguresState['figures']>;
  readonly about: FigureTexts;
}

/** What is on the screen, as a file: the comparison as CSV, everything of both periods as an Excel workbook, or on paper. */
export function TakeAlong({ figures, about }: Props): ReactElement {
  const { tag } = useTexts();
  const words = useWords();
  const styles = useOverviewStyles();
  const name = `${words.figures.fileName} ${figures.now.period.from} ${figures.now.period.until}`;

  function tables(): readonly [Table, ...Table[]] {
    const titles = takeAlongWords(tag);
    const titleOf = columnTitle(tag);
    const { now, then } = figures;
    const pair = [now.total, then.total] as const;
    return [
      comparisonTable(words.figures.key, titles.comparison, pair, MEASURES, titleOf),
      ...PARTS.flatMap((part) => {
        const { title, name: nameTitle } = titles.groups[part];
        return [now, then].flatMap((figures, at) => {
          const groups = groupsIn(figures, part, about);
          const named = at === 0 ? title : `${title}, ${titles.comparison.then}`;
          return groups === null ? [] : [groupsTable(named, nameTitle, groups, MEASURES, titleOf)];
        });
      }),
    ];
  }

  return (
    <div className={`${styles.toggles} ${styles.onlyOnScreen}`}>
      <FileButtons name={name} tables={tables} />
      <DefaultButton
        text={words.state.print}
        onClick={() => {
          window.print();
        }}
      />
    </div>
  );
}
