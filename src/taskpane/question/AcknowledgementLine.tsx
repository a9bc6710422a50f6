import { DefaultButton } from '@fluentui/react/lib/Button';
import type { ReactElement } from 'react';
import { isLeftHalfWay } from '../../domain/acknowledgement/by-hand';
import type { AcknowledgementState } from '../../domain/ownership/record';
import { writtenMoment } from '../../texts/dates';
import type { Texts } from '../../texts/nl';
import { Icon } from '../../screen/Icon';
import { usePane } from '../ui/pane-context';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { QuestionView } from './question-view';

/** The rule by which a colleague sent it: then a person says first who asks. */
const FROM_A_COLLEAGUE = 'A15';

interface Props {
  readonly question: QuestionView;
  readonly isWorking: boolean;
  readonly send: () => Promise<void>;
}

/** Whether the entrepreneur was told that the question arrived; if not, why not, and the way to do it yet. */
export function AcknowledgementLine({ question, isWorking, send }: Props): ReactElement {
  const { services } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  const { acknowledgement, acknowledgeTo, asker } = question;
  const sent = acknowledgement?.state === 'sent';
  const lacksAsker =
    acknowledgement?.state === 'person' && acknowledgement.reason === FROM_A_COLLEAGUE && asker === null;
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionHeading}>{texts.question.acknowledgement}</h2>
      <div className={styles.topRow}>
        <Icon name={sent ? 'check' : 'mail'} className={`${styles.icon} ${sent ? styles.good : ''}`} />
        <span>{words(texts, acknowledgement, services.now())}</span>
      </div>
      {lacksAsker && <div className={`${styles.quiet} ${styles.item}`}>{texts.question.acknowledgementAskerFirst}</div>}
      {acknowledgeTo && (
        <>
          <div className={`${styles.quiet} ${styles.item}`} id="acknowledge-to">
            {texts.question.acknowledgementTo(
              [acknowledgeTo.name, `<${acknowledgeTo.address}>`].filter(Boolean).join(' '),
            )}
          </div>
          <div className={styles.buttons}>
            <DefaultButton
              text={texts.question.sendAcknowledgement}
              aria-describedby="acknowledge-to"
              disabled={isWorking}
              allowDisabledFocus
              onClick={() => void send()}
            />
          </div>
        </>
      )}
    </section>
  );
}

function words({ question, dates }: Texts, acknowledgement: AcknowledgementState | null, now: Date): string {
  if (!acknowledgement) return question.noAcknowledgement;
  switch (acknowledgement.state) {
    case 'pending':
      return isLeftHalfWay(acknowledgement, now) ? question.acknowledgingLeft : question.acknowledging;
    case 'sent':
      return question.acknowledged(writtenMoment(dates, new Date(acknowledgement.at), now));
    case 'refused':
      return question.notAcknowledged(reasonWords(question, acknowledgement.reason));
    case 'person':
      return question.decideAcknowledgement(reasonWords(question, acknowledgement.reason));
  }
}

function reasonWords(question: Texts['question'], reason: string): string {
  return question.reasons[reason] ?? question.otherReason(reason);
}
