import { type ReactElement, useId } from 'react';
import { useStyles } from './useStyles';

interface Props<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few choices, side by side where there is room. */
export function RadioChoice<T extends string>({ legend, options, value, onChange }: Props<T>): ReactElement {
  const styles = useStyles();
  const group = useId();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.quiet}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input
            type="radio"
            className={styles.radio}
            name={group}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
