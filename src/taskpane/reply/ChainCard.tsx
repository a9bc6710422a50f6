import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useId, useState } from 'react';
import { Icon } from '../../screen/Icon';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { ChainView } from './analysis';
import type { ReplyModel } from './reply-model';
import { SegmentCard } from './SegmentCard';

interface Props {
  readonly chain: ChainView;
  readonly working: boolean;
  readonly model: ReplyModel;
}

/** What stands below the reply: how much of it goes, the mails themselves, and out with what goes in one click. */
export function ChainCard({ chain, working, model }: Props): ReactElement {
  const { chain: texts } = useTexts().reply;
  const styles = useStyles();
  const [viewed, setViewed] = useState(false);
  const list = useId();
  const { cut, open, overruled, attachments, segments } = chain;
  const isClear = cut === 0 && open === 0;
  // What has to be decided is shown without asking.
  const isShown = viewed || open > 0;
  const title = isClear ? texts.clearTitle : cut > 0 ? texts.title : texts.askTitle;
  return (
    <section className={styles.card} aria-label={title}>
      <div className={styles.topRow}>
        <Icon name={isClear ? 'mail' : 'error'} className={`${styles.icon} ${isClear ? '' : styles.late}`} />
        <h2 className={styles.heading}>{title}</h2>
      </div>
      {cut > 0 && <p>{texts.certain(cut)}</p>}
      {attachments !== '' && <p>{texts.attachments(attachments)}</p>}
      {open > 0 && <p>{texts.questions(open)}</p>}
      {isClear && <p>{overruled > 0 ? texts.overruled(overruled) : texts.clear(segments.length)}</p>}
      <div className={styles.buttons}>
        {cut > 0 && (
          <PrimaryButton
            text={texts.remove}
            disabled={working}
            allowDisabledFocus
            onClick={() => void model.removeChain()}
          />
        )}
        {open === 0 && (
          <DefaultButton
            text={isShown ? texts.hide : texts.view}
            aria-expanded={isShown}
            aria-controls={list}
            onClick={() => setViewed(!viewed)}
          />
        )}
      </div>
      <ul id={list} className={styles.list} hidden={!isShown} aria-label={texts.list}>
        {isShown && segments.map((segment) => <SegmentCard key={segment.key} {...{ segment, working, model }} />)}
      </ul>
    </section>
  );
}
