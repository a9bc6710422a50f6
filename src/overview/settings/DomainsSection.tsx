import type { ReactElement } from 'react';
import type { ForwardingChannels } from '../../domain/settings/settings';
import { LinesRow } from './LinesRow';
import { at, type SectionProps } from './section';
import { useSettingsTexts } from './settings-texts';
import { useSettingsStyles } from './useSettingsStyles';

const NO_CHANNELS: ForwardingChannels = { contactCentre: [], executive: [] };
const inSmallLetters = (line: string): string => line.toLowerCase();

/** Who is inside: the difference between a colleague and an entrepreneur. */
export function DomainsSection({ draft, findings, change }: SectionProps): ReactElement {
  const { domains: words } = useSettingsTexts();
  const styles = useSettingsStyles();
  const found = at(findings, 'domains');
  const channels = draft.channels ?? NO_CHANNELS;
  return (
    <div className={styles.form}>
      <p>{words.explain}</p>
      <LinesRow
        label={words.internal}
        hint={words.internalHint}
        lines={draft.internalDomains}
        read={inSmallLetters}
        findings={found('internalDomains')}
        onChange={(lines) => {
          change({ internalDomains: lines });
        }}
      />
      <LinesRow
        label={words.partner}
        hint={words.partnerHint}
        lines={draft.partnerDomains}
        read={inSmallLetters}
        findings={found('partnerDomains')}
        onChange={(lines) => {
          change({ partnerDomains: lines });
        }}
      />
      <LinesRow
        label={words.contactCentre}
        hint={words.channelsHint}
        lines={channels.contactCentre}
        onChange={(lines) => {
          change({ channels: { ...channels, contactCentre: lines } });
        }}
      />
      <LinesRow
        label={words.executive}
        hint={words.channelsHint}
        lines={channels.executive}
        onChange={(lines) => {
          change({ channels: { ...channels, executive: lines } });
        }}
      />
    </div>
  );
}
