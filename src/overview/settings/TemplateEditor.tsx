import { DefaultButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useId } from 'react';
import { checkTemplate, type TemplateFinding } from '../../domain/acknowledgement/check-template';
import { STANDARD_TEMPLATES } from '../../domain/acknowledgement/standard-templates';
import { PLACEHOLDERS } from '../../domain/acknowledgement/template';
import type { MailLanguage } from '../../domain/deadlines/words';
import type { AcknowledgementTemplate } from '../../domain/settings/settings';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import { templateWords } from '../../texts/template';
import { FaultLines } from './Faults';
import { useSettingsTexts } from './settings-texts';
import { TextRow } from './TextRow';
import { useSettingsStyles } from './useSettingsStyles';

interface Props {
  readonly language: MailLanguage;
  /** The cluster's own words; undefined when it has none. */
  readonly template: AcknowledgementTemplate | undefined;
  readonly onChange: (template: AcknowledgementTemplate | undefined) => void;
}

/** The words of the acknowledgement in one language, with what is wrong with them while they are written. */
export function TemplateEditor({ language, template, onChange }: Props): ReactElement {
  const { acknowledgement: words } = useSettingsTexts();
  const styles = useSettingsStyles();
  const shared = useStyles();
  if (!template) {
    return (
      <div>
        <p>{words.standard}</p>
        <DefaultButton
          text={words.useOwn}
          onClick={() => {
            onChange(STANDARD_TEMPLATES[language]);
          }}
        />
      </div>
    );
  }
  const findings = checkTemplate(template, language);
  return (
    <div className={styles.form} style={{ marginTop: 0 }}>
      {(['subject', 'body'] as const).map((field) => (
        <div key={field}>
          <TextRow
            label={words[field]}
            value={template[field]}
            isLong={field === 'body'}
            onChange={(value) => {
              onChange({ ...template, [field]: value });
            }}
          />
          <TemplateFaults findings={findings.filter((one) => one.field === field)} />
        </div>
      ))}
      <div>
        <h4 className={styles.label}>{words.placeholders}</h4>
        <ul className={shared.list}>
          {PLACEHOLDERS.map((name) => (
            <li key={name}>
              <code>{`{${name}}`}</code> {words.placeholder[name]}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <DefaultButton
          text={words.useStandard}
          onClick={() => {
            onChange(undefined);
          }}
        />
      </div>
    </div>
  );
}

function TemplateFaults({ findings }: { readonly findings: readonly TemplateFinding[] }): ReactElement {
  const words = templateWords(useTexts().tag);
  const lines = findings.map(({ code, severity, what }) => ({ severity, text: words[code](what) }));
  return <FaultLines id={useId()} lines={lines} />;
}
