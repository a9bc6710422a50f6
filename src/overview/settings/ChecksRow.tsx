import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { type ReactElement, useId } from 'react';
import type { SettingsFinding } from '../../domain/settings/check-settings';
import { Faults } from './Faults';
import { useSettingsStyles } from './useSettingsStyles';

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly chosen: readonly string[];
  readonly findings?: readonly SettingsFinding[];
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Several choices out of a few, in their own order. */
export function ChecksRow<T extends string>({
  label,
  options,
  chosen,
  findings = [],
  onChange,
}: Props<T>): ReactElement {
  const styles = useSettingsStyles();
  const faults = useId();
  return (
    <fieldset className={styles.field} aria-describedby={faults}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.checks}>
        {options.map(({ value, text }) => (
          <Checkbox
            key={value}
            label={text}
            checked={chosen.includes(value)}
            onChange={(_event, isOn = false) => {
              onChange(options.map((one) => one.value).filter((one) => (one === value ? isOn : chosen.includes(one))));
            }}
          />
        ))}
      </div>
      <Faults id={faults} findings={findings} />
    </fieldset>
  );
}
