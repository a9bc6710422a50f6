import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useId, useState } from 'react';
import { Icon } from '../ui/Icon';
import { useTexts } from '../ui/pane-context';
import { useStyles } from '../ui/useStyles';
import type { ChainView, SegmentView } from './analysis';
import type { ReplyModel } from './reply-model';

interface Props {
  readonly chain: ChainView;
  readonly working: boolean;
  readonly model: ReplyModel;
}

/** What colleagues wrote to each other below the reply: how much of it, which parts, and out with it in one click. */
export function ChainCard({ chain, working, model }: Props): ReactElement {
  const { chain: texts } = useTexts().reply;
  const styles = useStyles();
  const [viewed, setViewed] = useState(false);
  const list = useId();
  // What has to be decided is shown without asking.
  const isShown = viewed || chain.open > 0;
  return (
    <section className={styles.card} aria-label={texts.title}>
      <div className={styles.topRow}>
        <Icon name="error" className={`${styles.icon} ${styles.late}`} />
        <h2 className={styles.heading}>{texts.title}</h2>
      </div>
      {chain.cut > 0 && <p>{texts.certain(chain.cut)}</p>}
      {chain.open > 0 && <p>{texts.questions(chain.open)}</p>}
      <div className={styles.buttons}>
        {chain.cut > 0 && (
          <PrimaryButton
            text={texts.remove}
            disabled={working}
            allowDisabledFocus
            onClick={() => void model.removeChain()}
          />
        )}
        {chain.open === 0 && (
          <DefaultButton
            text={isShown ? texts.hide : texts.view}
            aria-expanded={isShown}
            aria-controls={list}
            onClick={() => {
              setViewed(!viewed);
            }}
          />
        )}
      </div>
      <ul id={list} className={styles.list} hidden={!isShown} aria-label={texts.list}>
        {chain.segments.map((segment) => (
          <Segment key={segment.key} segment={segment} working={working} model={model} />
        ))}
      </ul>
    </section>
  );
}

function Segment({
  segment,
  working,
  model,
}: {
  readonly segment: SegmentView;
  readonly working: boolean;
  readonly model: ReplyModel;
}): ReactElement {
  const { chain: texts } = useTexts().reply;
  const styles = useStyles();
  const { key, isNew, from, to, date, verdict, why, text, decided } = segment;
  const who = isNew ? texts.newText : from || texts.unknownSender;
  const standing = decided ?? verdict;
  const choice = (wanted: 'keep' | 'cut', label: string): ReactElement => (
    <DefaultButton
      text={label}
      toggle
      checked={decided === wanted}
      disabled={working}
      allowDisabledFocus
      onClick={() => void model.decide(key, wanted)}
    />
  );
  return (
    <li className={styles.card}>
      <div className={styles.topRow}>
        <Icon name={standing === 'cut' ? 'cut' : standing === 'keep' ? 'check' : 'hint'} className={styles.icon} />
        <div className={styles.grow}>
          <div>
            <b>{who}</b> – {texts.verdict[standing]}
          </div>
          {(date !== '' || to.length > 0) && (
            <div className={styles.quiet}>
              {[date, to.length > 0 ? texts.to(to.join(', ')) : ''].filter(Boolean).join(', ')}
            </div>
          )}
          <div className={styles.quiet}>{why}</div>
          {text !== '' && !isNew && <p className={styles.quiet}>{text}</p>}
        </div>
      </div>
      {verdict === 'ask' && (
        <div className={styles.buttons} role="group" aria-label={texts.decision(who)}>
          {choice('keep', texts.keepIt)}
          {!isNew && choice('cut', texts.cutIt)}
        </div>
      )}
    </li>
  );
}
