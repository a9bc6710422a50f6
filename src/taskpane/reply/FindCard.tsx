import { DefaultButton } from '@fluentui/react/lib/Button';
import type { ReactElement } from 'react';
import { Icon } from '../../screen/Icon';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { FindView } from './analysis';
import { LongText } from './LongText';
import type { ReplyModel } from './reply-model';

interface Props {
  readonly find: FindView;
  /** Whether to say what there is to decide: of several alike only once. */
  readonly saysWhy: boolean;
  readonly working: boolean;
  readonly model: ReplyModel;
}

const LONGEST_BEGINNING = 400;
/** Both buttons on one line in a narrow pane. */
const narrow = { root: { minWidth: 0, padding: '0 8px' } };

/** One thing that was found in a mail that stays: what it is, its words, and the choice to leave it or to have it taken out. */
export function FindCard({ find, saysWhy, working, model }: Props): ReactElement {
  const { chain: texts } = useTexts().reply;
  const styles = useStyles();
  const { key, kind, words, why, isLeft, change } = find;
  const isLong = words.length > LONGEST_BEGINNING;
  const beginning = isLong ? `${words.slice(0, LONGEST_BEGINNING - 1)}…` : words;
  const about = `${texts.finds[kind]}: ${beginning}`;
  return (
    <li className={styles.find}>
      <div className={styles.topRow}>
        <Icon name={kind === 'quote' || kind === 'other' ? 'hint' : 'hidden'} className={styles.icon} />
        <div className={`${styles.grow} ${styles.strong}`}>{texts.finds[kind]}</div>
      </div>
      {words !== '' && <LongText beginning={beginning} whole={isLong ? words : null} more={texts.more} />}
      {saysWhy && <p className={`${styles.quiet} ${styles.item}`}>{why}</p>}
      <div className={styles.buttons}>
        {change !== null && (
          <DefaultButton
            styles={narrow}
            text={kind === 'inserted' ? texts.acceptChange : texts.takeOut}
            ariaDescription={about}
            disabled={working}
            allowDisabledFocus
            onClick={() => void model.takeOut(key)}
          />
        )}
        <DefaultButton
          styles={narrow}
          text={texts.leave}
          ariaDescription={about}
          toggle
          checked={isLeft}
          disabled={working}
          allowDisabledFocus
          onClick={() => void model.decide(key, 'keep')}
        />
      </div>
    </li>
  );
}
