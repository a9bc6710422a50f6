import type { ReactElement } from 'react';
import type { AcknowledgementState } from '../../domain/ownership/record';
import { writtenMoment } from '../../texts/dates';
import type { Texts } from '../../texts/nl';
import { Icon } from '../../screen/Icon';
import { usePane } from '../ui/pane-context';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';

/** Whether the entrepreneur was told that the question arrived, and if not, why not. */
export function AcknowledgementLine({
  acknowledgement,
}: {
  readonly acknowledgement: AcknowledgementState | null;
}): ReactElement {
  const { services } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  const sent = acknowledgement?.state === 'sent';
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionHeading}>{texts.question.acknowledgement}</h2>
      <div className={styles.topRow}>
        <Icon name={sent ? 'check' : 'mail'} className={`${styles.icon} ${sent ? styles.good : ''}`} />
        <span>{words(texts, acknowledgement, services.now())}</span>
      </div>
    </section>
  );
}

function words({ question, dates }: Texts, acknowledgement: AcknowledgementState | null, now: Date): string {
  if (!acknowledgement) return question.noAcknowledgement;
  switch (acknowledgement.state) {
    case 'pending':
      return question.acknowledging;
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
