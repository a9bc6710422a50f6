import { type ReactElement, useState } from 'react';
import type { SettingsFinding } from '../../domain/settings/check-settings';
import { TextRow } from './TextRow';

interface Props<T extends string> {
  readonly label: string;
  readonly lines: readonly T[];
  readonly hint?: string;
  readonly findings?: readonly SettingsFinding[];
  /** What one line becomes; null when it is not one yet. Absent: the line as typed. */
  readonly read?: (line: string) => T | null;
  readonly onChange: (lines: readonly T[]) => void;
}

/** A list, one entry on each line. What is being typed stays as typed, also while it is no entry yet. */
export function LinesRow<T extends string>({ label, lines, hint, findings, read, onChange }: Props<T>): ReactElement {
  const [typed, setTyped] = useState(lines.join('\n'));
  const entries = (text: string): readonly T[] =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => (read ? read(line) : (line as T)))
      .filter((entry) => entry !== null);
  // Settings that came from elsewhere stand for themselves.
  const shown = entries(typed).join('\n') === lines.join('\n') ? typed : lines.join('\n');
  return (
    <TextRow
      label={label}
      value={shown}
      isLong
      {...(hint !== undefined && { hint })}
      {...(findings && { findings })}
      onChange={(text) => {
        setTyped(text);
        onChange(entries(text));
      }}
    />
  );
}
