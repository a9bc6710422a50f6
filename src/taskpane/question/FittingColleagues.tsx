import type { ReactElement } from 'react';
import { useTexts } from '../../screen/texts-context';
import { PersonCoin } from '../../screen/PersonCoin';
import { useStyles } from '../../screen/useStyles';
import type { SuggestionView } from './fitting';

/** Who knows about this question, with the words that made it so. Null: still being sought. */
export function FittingColleagues({
  suggestions,
}: {
  readonly suggestions: readonly SuggestionView[] | null;
}): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionHeading}>{texts.question.fits}</h2>
      {suggestions === null && <div className={styles.quiet}>{texts.question.fitsLoading}</div>}
      {suggestions?.length === 0 && <div className={styles.quiet}>{texts.question.fitsNobody}</div>}
      <ul className={styles.list}>
        {suggestions?.map(({ person, because, advises, handled, absence }) => (
          <li key={person.id} className={`${styles.row} ${styles.item}`}>
            <PersonCoin person={person} />
            <div className={styles.grow}>
              <div>{advises ? texts.question.fitsForAdvice(person.name) : person.name}</div>
              <div className={styles.quiet}>{because.join(', ')}</div>
              {handled && (
                <div className={styles.quiet}>{texts.question.fitsHandled(handled.by, handled.of, handled.word)}</div>
              )}
              {absence && <div className={styles.quiet}>{texts.question.absent(absence.backup)}</div>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
