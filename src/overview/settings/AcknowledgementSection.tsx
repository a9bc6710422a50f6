import { Toggle } from '@fluentui/react/lib/Toggle';
import { type ReactElement, useState } from 'react';
import { USUAL_LIMITS } from '../../domain/acknowledgement/rules';
import type { MailLanguage } from '../../domain/deadlines/words';
import type { AcknowledgementChoices } from '../../domain/settings/settings';
import type { ClusterMailbox } from '../../mailbox/port';
import { useStyles } from '../../screen/useStyles';
import { ChoiceRow } from './ChoiceRow';
import { DryRun } from './DryRun';
import { Faults } from './Faults';
import { LinesRow } from './LinesRow';
import { Preview } from './Preview';
import { at, type SectionProps } from './section';
import { useSettingsTexts } from './settings-texts';
import { TemplateEditor } from './TemplateEditor';
import { TextRow } from './TextRow';
import { useSettingsStyles } from './useSettingsStyles';

const LANGUAGES: readonly MailLanguage[] = ['nl', 'en', 'de'];

/** Whether acknowledgements go out, with which words, and how many at most. */
export function AcknowledgementSection({
  draft,
  findings,
  change,
  mailbox,
  now,
}: SectionProps & { readonly mailbox: ClusterMailbox; readonly now: () => Date }): ReactElement {
  const texts = useSettingsTexts();
  const words = texts.acknowledgement;
  const styles = useSettingsStyles();
  const shared = useStyles();
  const [language, setLanguage] = useState<MailLanguage>('nl');
  const found = at(findings, 'acknowledgement');
  const choices = draft.acknowledgement ?? {};
  const limits = choices.limits ?? USUAL_LIMITS;
  const set = (part: AcknowledgementChoices): void => {
    change({ acknowledgement: { ...choices, ...part } });
  };
  return (
    <div className={styles.form}>
      <div>
        <Toggle
          label={words.on}
          checked={draft.acknowledge}
          onText={texts.yes}
          offText={texts.no}
          onChange={(_event, isOn = false) => {
            change({ acknowledge: isOn, ...(isOn && { acknowledgeSince: now().toISOString() }) });
          }}
        />
        {!draft.acknowledge && <p className={shared.notice}>{words.off}</p>}
      </div>
      <ChoiceRow
        label={words.language}
        value={language}
        options={LANGUAGES.map((value) => ({ value, text: texts.cards.language[value] }))}
        onChange={setLanguage}
      />
      <TemplateEditor
        key={language}
        language={language}
        template={choices.templates?.[language]}
        onChange={(template) => {
          set({ templates: { ...choices.templates, [language]: template } });
        }}
      />
      <Faults id="template-faults" findings={found('templates')} />
      <Preview mailbox={mailbox} draft={draft} language={language} />
      <LinesRow
        label={words.forwarders}
        hint={words.forwardersHint}
        lines={choices.forwarders ?? []}
        findings={found('forwarders')}
        onChange={(forwarders) => {
          set({ forwarders });
        }}
      />
      <div className={styles.side}>
        {(['perSenderADay', 'anHour'] as const).map((field) => (
          <TextRow
            key={field}
            label={words[field]}
            type="number"
            value={String(limits[field])}
            onChange={(value) => {
              const most = Math.floor(Number(value));
              if (most >= 1) set({ limits: { ...limits, [field]: most } });
            }}
          />
        ))}
      </div>
      <p className={shared.quiet}>{words.limitsHint}</p>
      <DryRun mailbox={mailbox} draft={draft} now={now} />
    </div>
  );
}
