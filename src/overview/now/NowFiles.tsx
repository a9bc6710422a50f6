import type { ReactElement } from 'react';
import { onDutchClock } from '../../domain/deadlines/dutch-time';
import type { Table } from '../../domain/overview/table';
import { peopleTable, questionsTable } from '../../domain/overview/tables';
import { useTexts } from '../../screen/texts-context';
import { takeAlongWords } from '../../texts/take-along';
import { FileButtons } from '../take-along/FileButtons';
import { useWords } from '../ui/overview-context';
import type { ClusterNow } from './now-model';
import { busiestFirst } from './People';
import type { Row } from './rows';

interface Props {
  readonly clusters: readonly ClusterNow[];
  /** The questions on the screen, in their order. */
  readonly rows: readonly Row[];
  readonly asOf: Date | null;
}

/** The questions that somebody chose to see as a file, and in a workbook the people beside them. */
export function NowFiles({ clusters, rows, asOf }: Props): ReactElement {
  const { tag } = useTexts();
  const { state: words } = useWords();
  const day = asOf ? ` ${onDutchClock(asOf).date}` : '';

  function tables(): readonly [Table, ...Table[]] {
    const { questions, people } = takeAlongWords(tag);
    return [
      questionsTable(
        rows.map(({ question }) => question),
        questions,
      ),
      peopleTable(
        clusters.flatMap(({ now }) => busiestFirst(now.people)),
        people,
      ),
    ];
  }

  return <FileButtons name={`${words.fileName}${day}`} tables={tables} />;
}
