import { DefaultButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useId } from 'react';
import { type CivilDate, parseCivilDate } from '../../domain/deadlines/civil-date';
import type { SettingsFinding } from '../../domain/settings/check-settings';
import type { Absence } from '../../domain/team/card';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import { writtenDay } from '../../texts/dates';
import { Faults } from './Faults';
import { useSettingsTexts } from './settings-texts';
import { TextRow } from './TextRow';
import { useSettingsStyles } from './useSettingsStyles';

interface Props {
  readonly absence: readonly Absence[];
  readonly today: CivilDate;
  readonly findings: readonly SettingsFinding[];
  readonly onChange: (absence: readonly Absence[]) => void;
}

/** From when until when somebody is away. It ends by itself. */
export function AbsenceRow({ absence, today, findings, onChange }: Props): ReactElement {
  const { dates } = useTexts();
  const { cards: words } = useSettingsTexts();
  const styles = useSettingsStyles();
  const shared = useStyles();
  const faults = useId();
  const set = (place: number, part: Partial<Absence>): void => {
    onChange(absence.map((one, index) => (index === place ? { ...one, ...part } : one)));
  };
  return (
    <fieldset className={styles.field} aria-describedby={faults}>
      <legend className={styles.label}>{words.absence}</legend>
      {absence.length === 0 && <p className={shared.quiet}>{words.absenceNone}</p>}
      {absence.map(({ from, until }, place) => (
        <div key={place} className={shared.buttons} style={{ alignItems: 'flex-end' }}>
          {(['from', 'until'] as const).map((field) => (
            <TextRow
              key={field}
              label={words[field]}
              type="date"
              value={field === 'from' ? from : until}
              onChange={(value) => {
                const day = parseCivilDate(value);
                if (day) set(place, { [field]: day });
              }}
            />
          ))}
          <DefaultButton
            text={words.remove1}
            ariaLabel={words.absenceRemove(writtenDay(dates, from))}
            onClick={() => {
              onChange(absence.filter((_one, index) => index !== place));
            }}
          />
        </div>
      ))}
      <div className={shared.buttons}>
        <DefaultButton
          text={words.absenceAdd}
          onClick={() => {
            onChange([...absence, { from: today, until: today }]);
          }}
        />
      </div>
      <Faults id={faults} findings={findings} />
    </fieldset>
  );
}
