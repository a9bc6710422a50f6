import { DefaultButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import type { ReactElement } from 'react';
import { onDutchClock } from '../../domain/deadlines/dutch-time';
import type { IgnoredAlways } from '../../domain/reply/ignoring';
import { writtenDay } from '../../texts/dates';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import { ChoiceRow } from './ChoiceRow';
import type { SectionProps } from './section';
import { useSettingsTexts } from './settings-texts';
import { useSettingsStyles } from './useSettingsStyles';

/** How strict the check of replies is in this cluster. */
export function RepliesSection({ draft, change }: SectionProps): ReactElement {
  const { replies: words } = useSettingsTexts();
  const styles = useSettingsStyles();
  const shared = useStyles();
  const ignored = draft.ignored ?? [];
  return (
    <div className={styles.form}>
      <ChoiceRow
        label={words.chainAtSend}
        value={draft.chainAtSend ?? 'stop'}
        options={(['stop', 'remove'] as const).map((value) => ({ value, text: words.chainAtSendChoices[value] }))}
        onChange={(chainAtSend) => {
          change({ chainAtSend });
        }}
      />
      <section>
        <h3 className={styles.label}>{words.ignored}</h3>
        {ignored.length === 0 && <p className={shared.quiet}>{words.ignoredNone}</p>}
        <ul className={shared.list}>
          {ignored.map((one) => (
            <IgnoredItem
              key={`${one.check} ${one.reason} ${one.quote ?? ''} ${one.at}`}
              ignored={one}
              onHeed={() => {
                change({ ignored: ignored.filter((other) => other !== one) });
              }}
            />
          ))}
        </ul>
      </section>
      <div>
        <Checkbox
          label={words.lock}
          checked={draft.ownershipLock ?? false}
          onChange={(_event, isOn = false) => {
            change({ ownershipLock: isOn });
          }}
        />
        <p className={shared.quiet}>{words.lockHint}</p>
      </div>
    </div>
  );
}

function IgnoredItem({
  ignored,
  onHeed,
}: {
  readonly ignored: IgnoredAlways;
  readonly onHeed: () => void;
}): ReactElement {
  const { dates } = useTexts();
  const { replies: words } = useSettingsTexts();
  const shared = useStyles();
  const { title, quote, why, by, at } = ignored;
  return (
    <li className={shared.card}>
      <div>
        {title}
        {quote !== null && ` (${words.ignoredWords(quote)})`}
      </div>
      <div className={shared.quiet}>{why}</div>
      <div className={shared.quiet}>{words.ignoredBy(by, writtenDay(dates, onDutchClock(new Date(at)).date))}</div>
      <div className={shared.buttons}>
        <DefaultButton text={words.heed} ariaLabel={`${words.heed}: ${title}`} onClick={onHeed} />
      </div>
    </li>
  );
}
