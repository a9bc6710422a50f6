import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import { type ReactElement, useEffect, useState } from 'react';
import { onDutchClock } from '../../domain/deadlines/dutch-time';
import { ProblemCard } from '../../screen/ProblemCard';
import { Skeleton } from '../../screen/Skeleton';
import { useReadable } from '../../screen/useReadable';
import { settingsEn } from '../../texts/settings-en';
import { settingsNl } from '../../texts/settings-nl';
import { type Cluster, maySetUp } from '../cluster';
import type { OverviewServices } from '../services';
import { AcknowledgementSection } from './AcknowledgementSection';
import { CardsSection } from './CardsSection';
import { ChoiceRow } from './ChoiceRow';
import { DomainsSection } from './DomainsSection';
import { OwnCard } from './OwnCard';
import { OrganisationSection } from './OrganisationSection';
import { RepliesSection } from './RepliesSection';
import { SaveBar } from './SaveBar';
import { SettingsTextsContext, useSettingsTexts } from './settings-texts';
import { createSettingsModel } from './settings-model';
import { TermsSection } from './TermsSection';
import { useSettingsStyles } from './useSettingsStyles';

export interface SettingsTabProps {
  readonly services: OverviewServices;
  /** Those that this person may set up, or has a knowledge card in; at least one. */
  readonly clusters: readonly Cluster[];
  /** The settings of a mailbox were changed: the page reads them again. */
  readonly onSaved: () => void;
}

/** How each cluster is set up. */
export function SettingsTab({ services, clusters, onSaved }: SettingsTabProps): ReactElement {
  const words = services.language.toLowerCase().startsWith('en') ? settingsEn : settingsNl;
  const styles = useSettingsStyles();
  const [address, setAddress] = useState(clusters[0]?.settings.mailbox.address ?? '');
  const cluster = clusters.find(({ settings }) => settings.mailbox.address === address) ?? clusters[0];
  return (
    <SettingsTextsContext value={words}>
      <div className={styles.panel}>
        {clusters.length > 1 && (
          <ChoiceRow
            label={words.mailbox}
            value={address}
            options={clusters.map(({ settings: { mailbox } }) => ({
              value: mailbox.address,
              text: mailbox.name || mailbox.address,
            }))}
            onChange={setAddress}
          />
        )}
        {cluster && (
          <ClusterSettingsForm
            key={cluster.settings.mailbox.address}
            services={services}
            cluster={cluster}
            onSaved={onSaved}
          />
        )}
      </div>
    </SettingsTextsContext>
  );
}

const SECTIONS = ['cards', 'organisation', 'domains', 'terms', 'acknowledgement', 'replies'] as const;
type Section = (typeof SECTIONS)[number];

function ClusterSettingsForm({
  services,
  cluster,
  onSaved,
}: {
  readonly services: OverviewServices;
  readonly cluster: Cluster;
  readonly onSaved: () => void;
}): ReactElement {
  const { mailbox } = cluster;
  const { sections } = useSettingsTexts();
  const [model] = useState(() => createSettingsModel(mailbox, services.now, onSaved));
  const [section, setSection] = useState<Section>('cards');
  const today = onDutchClock(services.now()).date;
  const state = useReadable(model.state);
  useEffect(() => void model.load(), [model]);

  const { draft, findings, problem } = state;
  if (problem) return <ProblemCard problem={problem} onRetry={() => void model.load()} />;
  if (!draft) return <Skeleton />;
  const props = { draft, findings, change: model.change };
  const part: Readonly<Record<Section, () => ReactElement>> = {
    cards: () => <CardsSection {...props} today={today} newId={services.newNonce} />,
    organisation: () => <OrganisationSection {...props} />,
    domains: () => <DomainsSection {...props} />,
    terms: () => <TermsSection {...props} />,
    acknowledgement: () => <AcknowledgementSection {...props} mailbox={mailbox} now={services.now} />,
    replies: () => <RepliesSection {...props} />,
  };
  if (!maySetUp(cluster)) {
    return (
      <>
        <OwnCard {...props} id={cluster.card?.id ?? ''} today={today} />
        <SaveBar state={state} model={model} />
      </>
    );
  }
  return (
    <>
      <Pivot
        aria-label={sections.label}
        selectedKey={section}
        styles={{ root: { display: 'flex', flexWrap: 'wrap' } }}
        onLinkClick={(link) => {
          setSection((link?.props.itemKey ?? 'cards') as Section);
        }}
      >
        {SECTIONS.map((one) => (
          <PivotItem key={one} itemKey={one} headerText={sections[one]}>
            {one === section && part[one]()}
          </PivotItem>
        ))}
      </Pivot>
      <SaveBar state={state} model={model} />
    </>
  );
}
