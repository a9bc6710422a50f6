import { type ReactElement } from 'react';
import type { Cluster } from '../cluster';
import type { OverviewServices } from '../services';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';

export interface SettingsTabProps {
  readonly services: OverviewServices;
  /** Those that this person may set up; at least one. */
  readonly clusters: readonly Cluster[];
  /** The settings of a mailbox were changed: the page reads them again. */
  readonly onSaved: () => void;
}

/** How each cluster is set up. */
export function SettingsTab({ clusters }: SettingsTabProps): ReactElement {
  const words = useWords();
  const styles = useOverviewStyles();
  return (
    <section className={styles.panel}>
      <h2 className={styles.panelHeading}>{words.settings.heading}</h2>
      {clusters.map(({ settings }) => (
        <dl key={settings.mailbox.address} className={styles.facts}>
          <dt className={styles.factName}>{words.settings.whichMailbox}</dt>
          <dd className={styles.fact}>{settings.mailbox.name}</dd>
        </dl>
      ))}
    </section>
  );
}
