import { DefaultButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useState } from 'react';
import type { CivilDate } from '../../domain/deadlines/civil-date';
import type { KnowledgeCard, Weekday } from '../../domain/team/card';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import { writtenDay } from '../../texts/dates';
import { AbsenceRow } from './AbsenceRow';
import { ChecksRow } from './ChecksRow';
import { ChoiceRow } from './ChoiceRow';
import { ColourRow } from './ColourRow';
import { LinesRow } from './LinesRow';
import type { FieldFindings } from './section';
import { useSettingsTexts } from './settings-texts';
import { TextRow } from './TextRow';
import { useSettingsStyles } from './useSettingsStyles';

const WEEK: readonly Weekday[] = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const ROLES: readonly KnowledgeCard['role'][] = ['specialist', 'coordinator', 'staff'];
const LANGUAGES = ['nl', 'en', 'de'] as const;
const NOBODY = '';

interface Props {
  readonly card: KnowledgeCard;
  readonly others: readonly KnowledgeCard[];
  readonly today: CivilDate;
  readonly found: FieldFindings;
  readonly onChange: (part: Partial<KnowledgeCard>) => void;
  /** Null for one's own card, of which name, address and role are not one's own to change. */
  readonly onRemove: (() => void) | null;
}

/** One knowledge card: who somebody is, what they know and when they are there. */
export function CardForm({ card, others, today, found, onChange, onRemove }: Props): ReactElement {
  const { cards: words, onePerLine } = useSettingsTexts();
  const styles = useSettingsStyles();
  const text = (field: 'name' | 'address' | 'jobTitle' | 'department' | 'domain' | 'directNumber', hint?: string) => (
    <TextRow
      label={words[field]}
      value={card[field]}
      findings={found(field)}
      {...(hint !== undefined && { hint })}
      onChange={(value) => {
        onChange({ [field]: value });
      }}
    />
  );
  return (
    <div className={styles.form} style={{ marginTop: 0 }}>
      {onRemove && text('name', words.nameHint)}
      {onRemove && text('address')}
      {onRemove && (
        <ChoiceRow
          label={words.role}
          value={card.role}
          options={ROLES.map((value) => ({ value, text: words.roles[value] }))}
          onChange={(role) => {
            onChange({ role });
          }}
        />
      )}
      {text('jobTitle')}
      {text('department')}
      {text('directNumber')}
      {text('domain')}
      <LinesRow
        label={words.expertise}
        hint={words.expertiseHint}
        lines={card.expertise}
        findings={found('expertise')}
        onChange={(expertise) => {
          onChange({ expertise });
        }}
      />
      <LinesRow
        label={words.relatedSubjects}
        hint={onePerLine}
        lines={card.relatedSubjects}
        onChange={(relatedSubjects) => {
          onChange({ relatedSubjects });
        }}
      />
      <ChecksRow
        label={words.languages}
        options={LANGUAGES.map((value) => ({ value, text: words.language[value] }))}
        chosen={card.languages}
        onChange={(languages) => {
          onChange({ languages });
        }}
      />
      <ChecksRow
        label={words.workingDays}
        options={WEEK.map((value) => ({ value, text: words.day[value] }))}
        chosen={card.workingDays}
        findings={found('workingDays')}
        onChange={(workingDays) => {
          onChange({ workingDays });
        }}
      />
      <AbsenceRow
        absence={card.absence}
        today={today}
        findings={found('absence')}
        onChange={(absence) => {
          onChange({ absence });
        }}
      />
      <ChoiceRow
        label={words.backup}
        value={card.backup ?? NOBODY}
        options={[
          { value: NOBODY, text: words.noBackup },
          ...others.map(({ id, name }) => ({ value: id, text: name || words.nameless })),
        ]}
        findings={found('backup')}
        onChange={(id) => {
          onChange({ backup: id === NOBODY ? null : id });
        }}
      />
      <ColourRow
        card={card}
        others={others}
        findings={found('colour')}
        onChange={(colour) => {
          onChange({ colour });
        }}
      />
      <Checked card={card} today={today} onChange={onChange} />
      {onRemove && <Removal name={card.name || words.nameless} onRemove={onRemove} />}
    </div>
  );
}

/** A card that nobody looks at grows old. */
function Checked({ card, today, onChange }: Pick<Props, 'card' | 'today' | 'onChange'>): ReactElement {
  const { dates } = useTexts();
  const { cards: words } = useSettingsTexts();
  const shared = useStyles();
  return (
    <div className={shared.notice}>
      <span className={shared.grow}>
        {card.checkedOn
          ? words.checked(`${writtenDay(dates, card.checkedOn)} ${card.checkedOn.slice(0, 4)}`)
          : words.neverChecked}
      </span>
      <DefaultButton
        text={words.check}
        disabled={card.checkedOn === today}
        onClick={() => {
          onChange({ checkedOn: today });
        }}
      />
    </div>
  );
}

function Removal({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }): ReactElement {
  const { cards: words } = useSettingsTexts();
  const shared = useStyles();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <div>
        <DefaultButton
          text={words.remove}
          onClick={() => {
            setAsked(true);
          }}
        />
      </div>
    );
  }
  return (
    <div className={shared.notice} role="group" aria-label={words.remove}>
      <span>{words.removeSure(name)}</span>
      <DefaultButton text={words.removeYes} onClick={onRemove} />
      <DefaultButton
        text={words.removeNo}
        autoFocus
        onClick={() => {
          setAsked(false);
        }}
      />
    </div>
  );
}
