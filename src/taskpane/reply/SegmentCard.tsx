import { type ReactElement, useId } from 'react';
import { Icon, type IconName } from '../../screen/Icon';
import { useTexts } from '../../screen/texts-context';
import { RadioChoice } from '../../screen/RadioChoice';
import { useStyles } from '../../screen/useStyles';
import type { SegmentView } from './analysis';
import { FindCard } from './FindCard';
import { MailExcerpt } from './MailExcerpt';
import type { ReplyModel } from './reply-model';
import { SegmentFacts } from './SegmentFacts';

interface Props {
  readonly segment: SegmentView;
  readonly working: boolean;
  readonly model: ReplyModel;
}

const ICONS: Readonly<Record<SegmentView['standing'], IconName>> = { keep: 'check', cut: 'cut', ask: 'hint' };

/** One mail below the reply, or the new text when there is something to decide in it: whose it is, why it is judged so, and the switch. */
export function SegmentCard({ segment, working, model }: Props): ReactElement {
  const { chain: texts } = useTexts().reply;
  const styles = useStyles();
  const heading = useId();
  const { isNew, finds, sender, judged, standing, why, decided } = segment;
  const isOverruled = decided !== null && judged !== 'ask' && decided !== judged;
  // Nobody needs to be shown what they are writing, but where nothing in it can be pointed at.
  const isShown = !isNew || finds.some(({ kind }) => kind === 'other');
  return (
    <li>
      <section className={styles.card} aria-labelledby={heading}>
        <div className={styles.topRow}>
          <Icon name={ICONS[standing]} className={styles.icon} />
          <h3 id={heading} className={styles.heading}>
            {isNew ? texts.newText : sender || texts.unknownSender} – {texts.verdict[standing]}
          </h3>
        </div>
        {finds.length === 0 && <div className={styles.quiet}>{isOverruled ? `${texts.yourChoice} ${why}` : why}</div>}
        <SegmentFacts segment={segment} />
        {isShown && <MailExcerpt {...segment} />}
        <ul className={styles.list}>
          {finds.map((find, at) => (
            <FindCard
              key={find.key}
              saysWhy={finds.findIndex(({ why: one }) => one === find.why) === at}
              {...{ find, working, model }}
            />
          ))}
        </ul>
        {!isNew && (
          <RadioChoice
            legend={texts.decision}
            options={[
              { value: 'keep', text: texts.keepIt },
              { value: 'cut', text: texts.cutIt },
            ]}
            value={standing}
            onChange={(verdict) => {
              if (verdict !== 'ask') void model.decide(segment.key, verdict);
            }}
          />
        )}
      </section>
    </li>
  );
}
