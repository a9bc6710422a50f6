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

/** What is wrong with a field, under it. */
export function Faults({
  id,
  findings,
}: {
  readonly id: string;
  readonly findings: readonly SettingsFinding[];
}): ReactElement {
  const words = useSettingsTexts();
  const styles = useSettingsStyles();
  const shared = useStyles();
  return (
    <div id={id} aria-live="polite">
      {findings.map(({ code, severity, what }) => (
        <div key={`${code} ${what}`} className={`${styles.fault} ${severity === 'error' ? shared.late : shared.quiet}`}>
          <Icon name={ICONS[severity]} className={shared.icon} />
          <span>
            <span className={shared.visuallyHidden}>{words.severity[severity]}: </span>
            {words.faults[code](what)}
          </span>
        </div>
      ))}
    </div>
  );
}
