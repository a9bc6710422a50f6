import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { ResponsiveMode } from '@fluentui/react/lib/ResponsiveMode';
import { type ReactElement, useId } from 'react';
import type { SettingsFinding } from '../../domain/settings/check-settings';
import { Icon } from '../../screen/Icon';
import { Faults } from './Faults';

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly value: T;
  readonly findings?: readonly SettingsFinding[];
  /** A picture beside the words of an option. */
  readonly draw?: (value: T) => ReactElement;
  readonly onChange: (value: T) => void;
}

/** One choice out of several. */
export function ChoiceRow<T extends string>({
  label,
  options,
  value,
  findings = [],
  draw,
  onChange,
}: Props<T>): ReactElement {
  const faults = useId();
  const drawn = (option: { readonly key: string | number; readonly text: string } | undefined): ReactElement | null =>
    option ? (
      <span style={{ display: 'inline-flex', alignItems: 'center', gap: 8 }}>
        {draw?.(option.key as T)}
        {option.text}
      </span>
    ) : null;
  return (
    <div>
      <Dropdown
        label={label}
        responsiveMode={ResponsiveMode.large}
        options={options.map((option) => ({ key: option.value, text: option.text }))}
        selectedKey={value}
        aria-describedby={faults}
        onRenderCaretDown={() => <Icon name="expand" />}
        {...(draw && { onRenderOption: drawn, onRenderTitle: (chosen) => drawn(chosen?.[0]) })}
        onChange={(_event, option) => {
          if (option) onChange(option.key as T);
        }}
      />
      <Faults id={faults} findings={findings} />
    </div>
  );
}
