import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { type ReactElement, useState } from 'react';
import type { Cluster } from '../cluster';
import type { OverviewServices } from '../services';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';
import { createFiguresModel, type FiguresModel } from './figures-model';
import { FiguresTab } from './FiguresTab';

interface Props {
  readonly services: OverviewServices;
  /** At least one. */
  readonly clusters: readonly Cluster[];
}

/** What was read of a mailbox stays while somebody looks at another part of the page. */
const models = new WeakMap<Cluster, FiguresModel>();

function modelOf(services: OverviewServices, cluster: Cluster): FiguresModel {
  const model = models.get(cluster) ?? createFiguresModel(services, cluster);
  models.set(cluster, model);
  return model;
}

/** The figures of one cluster at a time: added together they would say nothing about either. */
export function FiguresPart({ services, clusters }: Props): ReactElement | null {
  const { figures: words } = useWords();
  const styles = useOverviewStyles();
  const [address, setAddress] = useState<string | null>(null);
  const cluster = clusters.find(({ mailbox }) => mailbox.address === address) ?? clusters[0];
  if (!cluster) return null;
  return (
    <>
      {clusters.length > 1 && (
        <Dropdown
          className={styles.choose}
          label={words.mailbox}
          selectedKey={cluster.mailbox.address}
          options={clusters.map(({ mailbox, settings }) => ({ key: mailbox.address, text: settings.mailbox.name }))}
          onChange={(_event, option) => {
            setAddress(option === undefined ? null : String(option.key));
          }}
        />
      )}
      <FiguresTab key={cluster.mailbox.address} model={modelOf(services, cluster)} services={services} />
    </>
  );
}
