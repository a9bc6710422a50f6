import type { ReactElement } from 'react';
import { writtenDay } from '../../texts/dates';
import type { Texts } from '../../texts/nl';
import { Icon } from '../../screen/Icon';
import { useTexts } from '../../screen/texts-context';
import { PersonCoin } from '../../screen/PersonCoin';
import { useStyles } from '../../screen/useStyles';
import type { WorkRowView } from './work-model';

interface Props {
  readonly row: WorkRowView;
  /** Of the list only a part is drawn. `height` is in pixels. */
  readonly place: { readonly index: number; readonly of: number; readonly height: number };
  /** Whether it is one of the chosen; null while nobody is choosing. */
  readonly isChosen: boolean | null;
  readonly onPress: () => void;
}

/** One question: what, from whom, by when and whose. Pressed, it opens; while somebody is choosing it is chosen. */
export function WorkRow({
  row: { message, person, days, due, waitsFor, answering },
  place: { index, of, height },
  isChosen,
  onPress,
}: Props): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  const asker = message.record?.asker ?? message.from;
  const isLate = days !== null && days < 0;
  return (
    <div
      role="listitem"
      aria-posinset={index + 1}
      aria-setsize={of}
      className={styles.line}
      style={{ top: index * height, height }}
    >
      <button
        type="button"
        className={styles.workRow}
        onClick={onPress}
        {...(isChosen !== null && { role: 'checkbox', 'aria-checked': isChosen })}
      >
        {isChosen !== null && <span className={styles.box}>{isChosen && <Icon name="check" />}</span>}
        {person ? <PersonCoin person={person} /> : <Icon name="nobody" className={styles.emptyCoin} />}
        <span className={styles.grow}>
          <span className={styles.oneLine}>{message.subject || texts.common.noSubject}</span>
          <span className={`${styles.oneLine} ${styles.quiet}`}>
            {asker ? asker.name || asker.address : texts.common.noSender}
          </span>
          <span className={`${styles.oneLine} ${isLate ? styles.late : styles.quiet}`}>
            {isLate && <Icon name="warn" className={styles.inlineIcon} />}
            {dueWords(texts, due, days)}, {person?.name ?? texts.work.nobody}
            {answering && `, ${texts.work.answering(answering)}`}
            {waitsFor.length > 0 && `, ${texts.work.waitsForAdvice}`}
          </span>
        </span>
      </button>
    </div>
  );
}

/** Near days by what is left, the others by their date. */
function dueWords({ question, work, dates }: Texts, due: WorkRowView['due'], days: number | null): string {
  if (due === null || days === null) return work.noDue;
  return days > 7 ? writtenDay(dates, due) : question.remaining(days);
}
