import type { ReactElement } from 'react';
import { writtenMoment } from '../../texts/dates';
import { usePane } from '../ui/pane-context';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { AdviceView } from './question-view';

/** What colleagues were asked and what they answered. None of it goes out. */
export function AdviceList({ advice }: { readonly advice: readonly AdviceView[] }): ReactElement {
  const { services } = usePane();
  const { question, dates } = useTexts();
  const styles = useStyles();
  const moment = (at: string): string => writtenMoment(dates, new Date(at), services.now());
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionHeading}>{question.advice}</h2>
      <ul className={styles.list}>
        {advice.map(({ of, askedBy, askedAt, question: asked, answer, isMine }) => (
          <li key={of.id} className={styles.item}>
            <div className={styles.strong}>
              {isMine ? question.adviceForYou(askedBy) : question.adviceAsked(of.name, moment(askedAt))}
            </div>
            <div className={styles.asWritten}>{asked}</div>
            {answer && (
              <>
                <div className={`${styles.strong} ${styles.item}`}>
                  {question.adviceGiven(of.name, moment(answer.at))}
                </div>
                <div className={styles.asWritten}>{answer.text}</div>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
