import { DefaultButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useId } from 'react';
import { Icon, type IconName } from '../../screen/Icon';
import { useTexts } from '../../screen/texts-context';
import { RadioChoice } from '../../screen/RadioChoice';
import { useStyles } from '../../screen/useStyles';
import type { SegmentView } from './analysis';
import { MailExcerpt } from './MailExcerpt';
import type { ReplyModel } from './reply-model';

interface Props {
  readonly segment: SegmentView;
  readonly model: ReplyModel;
}

const ICONS: Readonly<Record<SegmentView['standing'], IconName>> = { keep: 'check', cut: 'cut', ask: 'hint' };

/** One mail below the reply: whose it is, what happens to it and why, the mail itself, and the switch. */
export function SegmentCard({ segment, model }: Props): ReactElement {
  const { chain: texts } = useTexts().reply;
  const styles = useStyles();
  const heading = useId();
  const { isNew, from, to, date, judged, standing, why, decided, beginning, html } = segment;
  const isOverruled = decided !== null && judged !== 'ask' && decided !== judged;
  return (
    <li>
      <section className={styles.card} aria-labelledby={heading}>
        <div className={styles.topRow}>
          <Icon name={ICONS[standing]} className={styles.icon} />
          <h3 id={heading} className={styles.heading}>
            {isNew ? texts.newText : from || texts.unknownSender} – {texts.verdict[standing]}
          </h3>
        </div>
        {(date !== '' || to.length > 0) && (
          <div className={styles.quiet}>
            {[date, to.length > 0 ? texts.to(to.join(', ')) : ''].filter(Boolean).join(', ')}
          </div>
        )}
        <div className={styles.quiet}>{isOverruled ? `${texts.yourChoice} ${why}` : why}</div>
        <MailExcerpt beginning={beginning} html={html} />
        <Switch segment={segment} model={model} />
      </section>
    </li>
  );
}

/** What happens to this mail. Nobody can take out what they are writing now: that can only be left as it is. */
function Switch({ segment, model }: Props): ReactElement {
  const { chain: texts } = useTexts().reply;
  const styles = useStyles();
  const { key, isNew, standing } = segment;
  if (isNew) {
    return (
      <div className={styles.buttons}>
        <DefaultButton
          text={texts.leave}
          toggle
          checked={standing === 'keep'}
          onClick={() => void model.decide(key, 'keep')}
        />
      </div>
    );
  }
  return (
    <RadioChoice
      legend={texts.decision}
      options={[
        { value: 'keep', text: texts.keepIt },
        { value: 'cut', text: texts.cutIt },
      ]}
      value={standing}
      onChange={(verdict) => {
        if (verdict !== 'ask') void model.decide(key, verdict);
      }}
    />
  );
}
