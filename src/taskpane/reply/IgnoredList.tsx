import { DefaultButton } from '@fluentui/react/lib/Button';
import type { ReactElement } from 'react';
import type { IgnoredFinding } from '../../domain/reply/ignoring';
import { findingWords } from '../../texts/findings';
import { Fold } from '../../screen/Fold';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { ReplyModel } from './reply-model';

interface Props {
  readonly ignored: readonly IgnoredFinding[];
  readonly working: boolean;
  readonly model: ReplyModel;
}

/** What the checks found and somebody chose to leave as it is. */
export function IgnoredList({ ignored, working, model }: Props): ReactElement | null {
  const texts = useTexts();
  const { ignoring } = texts.reply;
  const styles = useStyles();
  if (ignored.length === 0) return null;
  return (
    <Fold title={ignoring.list(ignored.length)}>
      <ul className={styles.list}>
        {ignored.map(({ finding, why, isAlways }, at) => {
          const { title } = findingWords(finding, texts.tag);
          return (
            <li key={`${finding.check} ${finding.reason} ${at}`} className={styles.card}>
              <div>{title}</div>
              {why !== '' && <div className={styles.quiet}>{why}</div>}
              {isAlways ? (
                <div className={styles.quiet}>{ignoring.forAll}</div>
              ) : (
                <div className={styles.buttons}>
                  <DefaultButton
                    text={ignoring.heed}
                    ariaLabel={`${ignoring.heed}: ${title}`}
                    disabled={working}
                    allowDisabledFocus
                    onClick={() => void model.heed(finding)}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
