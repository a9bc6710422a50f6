import { Checkbox } from '@fluentui/react/lib/Checkbox';
import type { ReactElement } from 'react';
import type { Organisation } from '../../domain/settings/settings';
import { LinesRow } from './LinesRow';
import { at, type SectionProps } from './section';
import { useSettingsTexts } from './settings-texts';
import { TextRow } from './TextRow';
import { useSettingsStyles } from './useSettingsStyles';

const FIELDS = ['name', 'team', 'postalAddress', 'website', 'generalNumber'] as const;

/** The municipality and its mailbox as they stand in footers, and the words of the cluster. */
export function OrganisationSection({ draft, findings, change }: SectionProps): ReactElement {
  const { organisation: words, onePerLine } = useSettingsTexts();
  const styles = useSettingsStyles();
  const { organisation, mailbox, aliases, sisterMailboxes } = draft;
  const [ours, box] = [at(findings, 'organisation'), at(findings, 'mailbox')];
  const set = (part: Partial<Organisation>): void => {
    change({ organisation: { ...organisation, ...part } });
  };
  return (
    <div className={styles.form}>
      {FIELDS.map((field) => (
        <TextRow
          key={field}
          label={words[field]}
          value={organisation[field]}
          findings={ours(field)}
          onChange={(value) => {
            set({ [field]: value });
          }}
        />
      ))}
      <Checkbox
        label={words.generalNumberIsPolicy}
        checked={organisation.generalNumberIsPolicy}
        onChange={(_event, isOn = false) => {
          set({ generalNumberIsPolicy: isOn });
        }}
      />
      <LinesRow
        label={words.aliases}
        hint={onePerLine}
        lines={organisation.aliases}
        onChange={(lines) => {
          set({ aliases: lines });
        }}
      />
      <TextRow
        label={words.mailboxName}
        value={mailbox.name}
        onChange={(name) => {
          change({ mailbox: { ...mailbox, name } });
        }}
      />
      <LinesRow
        label={words.mailboxAliases}
        hint={onePerLine}
        lines={aliases}
        findings={box('aliases')}
        onChange={(lines) => {
          change({ aliases: lines });
        }}
      />
      <LinesRow
        label={words.sisterMailboxes}
        hint={onePerLine}
        lines={sisterMailboxes}
        findings={box('sisterMailboxes')}
        onChange={(lines) => {
          change({ sisterMailboxes: lines });
        }}
      />
      <LinesRow
        label={words.words}
        hint={words.wordsHint}
        lines={draft.words}
        onChange={(lines) => {
          change({ words: lines });
        }}
      />
    </div>
  );
}
