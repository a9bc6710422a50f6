import type { ReactElement, ReactNode } from 'react';
import { useStyles } from '../../screen/useStyles';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';
import { type FigureLines, FigureTable } from './FigureTable';

interface Props {
  readonly title: string;
  /** What the axis counts in; empty when the title says so. */
  readonly unit: string;
  readonly lines: FigureLines;
  readonly isEmpty: boolean;
  /** The chart; null while it waits for its turn. */
  readonly children: ReactNode;
}

/** A chart under its title, and the same numbers in a table below it. */
export function ChartCard({ title, unit, lines, isEmpty, children }: Props): ReactElement {
  const { figures: words } = useWords();
  const styles = useOverviewStyles();
  const shared = useStyles();
  return (
    <section className={styles.panel} aria-label={title}>
      <h2 className={styles.panelHeading}>
        {title} {unit !== '' && <span className={shared.quiet}>({unit})</span>}
      </h2>
      {isEmpty ? <p className={styles.tools}>{words.nothing}</p> : <div className={styles.chart}>{children}</div>}
      <FigureTable caption={title} {...lines} isFolded />
    </section>
  );
}
