import { TextField } from '@fluentui/react/lib/TextField';
import { type ReactElement, useId } from 'react';
import type { SettingsFinding } from '../../domain/settings/check-settings';
import { useStyles } from '../../screen/useStyles';
import { Faults } from './Faults';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'time' | 'number';
  readonly isLong?: boolean;
  readonly findings?: readonly SettingsFinding[];
  readonly onChange: (value: string) => void;
}

/** One line of text, with what is wrong with it. */
export function TextRow({
  label,
  value,
  hint,
  type = 'text',
  isLong = false,
  findings = [],
  onChange,
}: Props): ReactElement {
  const shared = useStyles();
  const [about, faults] = [useId(), useId()];
  return (
    <div>
      <TextField
        label={label}
        value={value}
        type={type}
        multiline={isLong}
        autoAdjustHeight={isLong}
        resizable={false}
        aria-describedby={`${about} ${faults}`}
        aria-invalid={findings.some(({ severity }) => severity === 'error')}
        onChange={(_event, typed = '') => {
          onChange(typed);
        }}
      />
      {hint !== undefined && (
        <div id={about} className={shared.quiet}>
          {hint}
        </div>
      )}
      <Faults id={faults} findings={findings} />
    </div>
  );
}
