import type { ReactElement } from 'react';
import type { SettingsFinding } from '../../domain/settings/check-settings';
import { Icon, type IconName } from '../../screen/Icon';
import { useStyles } from '../../screen/useStyles';
import { useSettingsTexts } from './settings-texts';
import { useSettingsStyles } from './useSettingsStyles';

const ICONS: Readonly<Record<SettingsFinding['severity'], IconName>> = {
  error: 'error',
  warning: 'warn',
  hint: 'hint',
};

/** What is wrong with a setting, under it. */
export function Faults({
  id,
  findings,
}: {
  readonly id: string;
  readonly findings: readonly SettingsFinding[];
}): ReactElement {
  const { faults } = useSettingsTexts();
  return (
    <FaultLines id={id} lines={findings.map(({ code, severity, what }) => ({ severity, text: faults[code](what) }))} />
  );
}

interface FaultLine {
  readonly severity: SettingsFinding['severity'];
  readonly text: string;
}

/** Each in a line of its own, told to screen readers as it comes. */
export function FaultLines({ id, lines }: { readonly id: string; readonly lines: readonly FaultLine[] }): ReactElement {
  const words = useSettingsTexts();
  const styles = useSettingsStyles();
  const shared = useStyles();
  return (
    <div id={id} aria-live="polite">
      {lines.map(({ severity, text }) => (
        <div key={text} className={`${styles.fault} ${severity === 'error' ? shared.late : shared.quiet}`}>
          <Icon name={ICONS[severity]} className={shared.icon} />
          <span>
            <span className={shared.visuallyHidden}>{words.severity[severity]}: </span>
            {text}
          </span>
        </div>
      ))}
    </div>
  );
}
