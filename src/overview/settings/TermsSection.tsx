import { Checkbox } from '@fluentui/react/lib/Checkbox';
import type { ReactElement } from 'react';
import { parseCivilDate } from '../../domain/deadlines/civil-date';
import type { CalendarSettings, ResponseTerm } from '../../domain/settings/settings';
import { useStyles } from '../../screen/useStyles';
import { ChoiceRow } from './ChoiceRow';
import { LinesRow } from './LinesRow';
import { at, type SectionProps } from './section';
import { useSettingsTexts } from './settings-texts';
import { TextRow } from './TextRow';
import { useSettingsStyles } from './useSettingsStyles';

const UNITS = ['workingDays', 'calendarDays', 'weeks', 'sameDay'] as const;
type Unit = (typeof UNITS)[number];
const USUAL_HOURS = ['09:00', '17:00'] as const;

/** By when an answer is promised, and on which days somebody is there. */
export function TermsSection({ draft, findings, change }: SectionProps): ReactElement {
  const { terms: words } = useSettingsTexts();
  const styles = useSettingsStyles();
  const shared = useStyles();
  const { term, calendar } = draft;
  const unit = unitOf(term);
  const [open, close] = calendar.officeHours?.default ?? USUAL_HOURS;
  const setCalendar = (part: Partial<CalendarSettings>): void => {
    change({ calendar: { ...calendar, ...part } });
  };
  const setHours = (hours: readonly [string, string]): void => {
    setCalendar({ officeHours: { ...calendar.officeHours, default: hours } });
  };
  return (
    <div className={styles.form}>
      <div className={styles.side}>
        {unit !== 'sameDay' && (
          <TextRow
            label={words.term}
            type="number"
            value={String(amountOf(term))}
            findings={at(findings, 'term')('term')}
            onChange={(value) => {
              change({ term: termOf(unit, Number(value)) });
            }}
          />
        )}
        <ChoiceRow
          label={words.unit}
          value={unit}
          options={UNITS.map((value) => ({ value, text: words.units[value] }))}
          onChange={(value) => {
            change({ term: termOf(value, amountOf(term)) });
          }}
        />
      </div>
      <ChoiceRow
        label={words.calendar}
        value={calendar.kind}
        options={(['office', 'statutory'] as const).map((value) => ({ value, text: words.calendars[value] }))}
        onChange={(kind) => {
          setCalendar({ kind });
        }}
      />
      <LinesRow
        label={words.closedDays}
        hint={words.daysHint}
        lines={calendar.closedDays ?? []}
        read={parseCivilDate}
        onChange={(closedDays) => {
          setCalendar({ closedDays });
        }}
      />
      <div className={styles.side}>
        <TextRow
          label={words.open}
          type="time"
          value={open}
          findings={at(findings, 'calendar')('officeHours')}
          onChange={(value) => {
            setHours([value, close]);
          }}
        />
        <TextRow
          label={words.close}
          type="time"
          value={close}
          onChange={(value) => {
            setHours([open, value]);
          }}
        />
      </div>
      <p className={shared.quiet}>{words.hoursHint}</p>
      <div>
        <Checkbox
          label={words.figuresPerPerson}
          checked={draft.figuresPerPerson ?? false}
          onChange={(_event, isOn = false) => {
            change({ figuresPerPerson: isOn });
          }}
        />
        <p className={shared.quiet}>{words.figuresHint}</p>
      </div>
    </div>
  );
}

function unitOf(term: ResponseTerm): Unit {
  return UNITS.find((unit) => unit in term) ?? 'workingDays';
}

function amountOf(term: ResponseTerm): number {
  if ('workingDays' in term) return term.workingDays;
  if ('calendarDays' in term) return term.calendarDays;
  return 'weeks' in term ? term.weeks : 1;
}

function termOf(unit: Unit, amount: number): ResponseTerm {
  switch (unit) {
    case 'workingDays':
      return { workingDays: amount };
    case 'calendarDays':
      return { calendarDays: amount };
    case 'weeks':
      return { weeks: amount };
    case 'sameDay':
      return { sameDay: true };
  }
}
