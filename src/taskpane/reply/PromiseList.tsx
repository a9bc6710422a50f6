import { DefaultButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useId } from 'react';
import { Icon } from '../../screen/Icon';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import { writtenDay } from '../../texts/dates';
import type { PromiseView } from './analysis';
import type { ReplyModel } from './reply-model';

interface Props {
  readonly promises: readonly PromiseView[];
  readonly working: boolean;
  readonly model: ReplyModel;
}

/** The days that the reply promises: each can become a deadline of the question. */
export function PromiseList({ promises, working, model }: Props): ReactElement | null {
  const { reply, dates } = useTexts();
  const styles = useStyles();
  const heading = useId();
  if (promises.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.sectionHeading}>
        {reply.promises.heading}
      </h2>
      <ul className={styles.list}>
        {promises.map(({ day, text, isKept }) => (
          <li key={day} className={styles.card}>
            <div className={styles.topRow}>
              <Icon name={isKept ? 'check' : 'calendar'} className={`${styles.icon} ${isKept ? styles.good : ''}`} />
              <div className={styles.grow}>
                {isKept ? reply.promises.kept(writtenDay(dates, day)) : reply.promises.what(writtenDay(dates, day))}
              </div>
            </div>
            <p className={styles.quiet}>{reply.found(text)}</p>
            {!isKept && (
              <>
                <div className={styles.buttons}>
                  <DefaultButton
                    text={reply.promises.keep}
                    ariaLabel={`${reply.promises.keep}: ${writtenDay(dates, day)}`}
                    disabled={working}
                    allowDisabledFocus
                    onClick={() => void model.promise(day)}
                  />
                </div>
                <p className={styles.quiet}>{reply.promises.meaning}</p>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
