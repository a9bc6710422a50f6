import type { ReactElement } from 'react';
import type { SettingsFinding } from '../../domain/settings/check-settings';
import { circleColours } from '../../domain/team/category-colours';
import type { CategoryColour, KnowledgeCard } from '../../domain/team/card';
import { ChoiceRow } from './ChoiceRow';
import { useSettingsTexts } from './settings-texts';
import { useSettingsStyles } from './useSettingsStyles';

const COLOURS: readonly CategoryColour[] = [
  'none',
  ...Array.from({ length: 25 }, (_none, n): CategoryColour => `preset${n}`),
];

interface Props {
  readonly card: KnowledgeCard;
  readonly others: readonly KnowledgeCard[];
  readonly findings: readonly SettingsFinding[];
  readonly onChange: (colour: CategoryColour) => void;
}

/** One of Outlook's category colours, each with a number and with who has it already: never the colour alone. */
export function ColourRow({ card, others, findings, onChange }: Props): ReactElement {
  const { cards: words } = useSettingsTexts();
  const styles = useSettingsStyles();
  const text = (colour: CategoryColour): string => {
    const name = colour === 'none' ? words.noColour : words.colourName(Number(colour.slice('preset'.length)) + 1);
    const owner = colour === 'none' ? undefined : others.find((other) => other.colour === colour);
    return owner ? `${name} (${words.sharedWith(owner.name)})` : name;
  };
  return (
    <ChoiceRow
      label={words.colour}
      value={card.colour}
      options={COLOURS.map((value) => ({ value, text: text(value) }))}
      findings={findings}
      draw={(colour) => (
        <span
          className={styles.swatch}
          style={colour === 'none' ? {} : { background: circleColours(colour).ground }}
          aria-hidden="true"
        />
      )}
      onChange={onChange}
    />
  );
}
