import { DefaultButton } from '@fluentui/react/lib/Button';
import type { ReactElement } from 'react';
import type { Severity } from '../../domain/reply/finding';
import { findingWords } from '../../texts/findings';
import { Fold } from '../ui/Fold';
import { Icon, type IconName } from '../ui/Icon';
import { useTexts } from '../ui/pane-context';
import { useStyles } from '../ui/useStyles';
import type { Analysis } from './analysis';
import { type KeyedFinding, keyed } from './fixes';
import type { ReplyModel } from './reply-model';

interface Props {
  readonly analysis: Analysis;
  readonly working: boolean;
  readonly model: ReplyModel;
}

const GROUPS: readonly Severity[] = ['error', 'warn', 'hint'];
const ICONS: Readonly<Record<Severity, IconName>> = { error: 'error', warn: 'warn', hint: 'hint' };

/** What the checks found, what would hurt first. */
export function FindingList({ analysis, working, model }: Props): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  const all = keyed(analysis.findings);
  return (
    <>
      {GROUPS.map((severity) => {
        const group = all.filter(({ finding }) => finding.severity === severity);
        if (group.length === 0) return null;
        return (
          <section key={severity} className={styles.section}>
            <h2 className={styles.sectionHeading}>{texts.reply.group[severity]}</h2>
            <ul className={styles.list}>
              {group.map((one) => (
                <FindingItem key={one.key} one={one} working={working} model={model} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function FindingItem({
  one: { key, finding },
  working,
  model,
}: {
  readonly one: KeyedFinding;
  readonly working: boolean;
  readonly model: ReplyModel;
}): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  const { severity, fix } = finding;
  const words = findingWords(finding, texts.tag);
  return (
    <li className={styles.card}>
      <div className={styles.topRow}>
        <Icon name={ICONS[severity]} className={`${styles.icon} ${severity === 'error' ? styles.late : ''}`} />
        <div className={styles.grow}>
          <span className={styles.visuallyHidden}>{texts.reply.severity[severity]}: </span>
          {words.title}
        </div>
      </div>
      {fix !== null && fix.proposal !== '' && (
        <div className={styles.item}>
          <div className={styles.quiet}>{texts.reply.proposal}</div>
          <div className={styles.proposal}>{fix.proposal}</div>
        </div>
      )}
      {fix !== null && (
        <div className={styles.buttons}>
          <DefaultButton
            text={words.apply}
            ariaDescription={words.title}
            disabled={working}
            allowDisabledFocus
            onClick={() => void model.fix(key)}
          />
        </div>
      )}
      <Fold title={texts.reply.why}>
        <p className={styles.quiet}>{words.why}</p>
      </Fold>
    </li>
  );
}
