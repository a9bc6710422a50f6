import type { ReactElement } from 'react';
import type { HistoryEntry } from '../../domain/ownership/record';
import { writtenDay, writtenMoment } from '../../texts/dates';
import { Fold } from '../../screen/Fold';
import { usePane } from '../ui/pane-context';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';

/** Who did what when, newest first. */
export function History({ entries }: { readonly entries: readonly HistoryEntry[] }): ReactElement {
  const { services } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  return (
    <Fold title={texts.question.history}>
      {entries.length === 0 && <div className={styles.quiet}>{texts.question.noHistory}</div>}
      <ol className={styles.list}>
        {entries.map((entry) => (
          <li key={`${entry.at} ${entry.what}`} className={styles.item}>
            {texts.question.happened[entry.what](entry.by, entry.whom ?? '')}
            {entry.day && <div>{writtenDay(texts.dates, entry.day)}</div>}
            {entry.why && <div>{entry.why}</div>}
            <div className={styles.quiet}>{writtenMoment(texts.dates, new Date(entry.at), services.now())}</div>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
