import { DefaultButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useState } from 'react';
import type { ClusterSettings } from '../../domain/settings/settings';
import { dryRun, type DryDecision } from '../../mailbox/dry-run';
import type { ClusterMailbox } from '../../mailbox/port';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import { useSettingsTexts } from './settings-texts';

interface Props {
  readonly mailbox: ClusterMailbox;
  readonly draft: ClusterSettings;
  readonly now: () => Date;
}

type Shown = readonly DryDecision[] | 'nothing' | 'working' | 'failed';

/** What these settings would have sent over the last week, before anything is switched on. Nothing is sent. */
export function DryRun({ mailbox, draft, now }: Props): ReactElement {
  const { dryRun: words } = useSettingsTexts().acknowledgement;
  const { question, common } = useTexts();
  const styles = useStyles();
  const [shown, setShown] = useState<Shown>('nothing');

  async function run(): Promise<void> {
    setShown('working');
    setShown(await dryRun(mailbox, draft, now()).catch(() => 'failed' as const));
  }

  const decisions = typeof shown === 'string' ? [] : shown;
  const count = (acknowledge: DryDecision['acknowledge']): number =>
    decisions.filter((one) => one.acknowledge === acknowledge).length;
  return (
    <section>
      <DefaultButton
        text={shown === 'working' ? question.working : words.show}
        disabled={shown === 'working'}
        allowDisabledFocus
        onClick={() => void run()}
      />
      <div role="status">
        {shown === 'failed' && <p className={styles.notice}>{words.failed}</p>}
        {typeof shown !== 'string' && <p>{words.counts(count(true), count('person'), count(false))}</p>}
      </div>
      <ul className={styles.list}>
        {decisions.map(({ message: { id, from, subject }, acknowledge, reason }) => (
          <li key={id} className={styles.item}>
            <div className={styles.strong}>{subject || common.noSubject}</div>
            <div>{from ? from.name || from.address : common.noSender}</div>
            <div className={styles.quiet}>
              {words.decision[acknowledge === 'person' ? 'person' : acknowledge ? 'send' : 'refuse']}
              {reason !== null && `: ${question.reasons[reason] ?? question.otherReason(reason)}`}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
