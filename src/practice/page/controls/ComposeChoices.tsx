import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import type { ReactElement } from 'react';
import { useStore } from '../store';
import { CHOICE_WORDS, type Choices } from './choices';
import { Hint } from './Hint';
import type { PracticeModel } from './practice-model';

const LABELS: { readonly [Name in keyof Choices]: string } = {
  quoteShape: 'Een antwoord citeert zoals',
  sendMode: 'Als Clusterpost iets tegenhoudt',
  sendHandling: 'De controle bij verzenden',
};

const NAMES = ['quoteShape', 'sendMode', 'sendHandling'] as const;

/** How this Outlook writes and sends: what differs between versions of Outlook and between municipalities. */
export function ComposeChoices({ model }: { readonly model: PracticeModel }): ReactElement {
  const { choices, server } = useStore(model);
  return (
    <>
      {NAMES.map((name) => (
        <ChoiceGroup
          key={name}
          label={LABELS[name]}
          selectedKey={choices[name]}
          options={CHOICE_WORDS[name].map(([key, text]) => ({ key, text }))}
          onChange={(_event, option) => option !== undefined && model.choose({ [name]: option.key })}
        />
      ))}
      <Checkbox
        label="Bewaar verzonden mail ook in de clustermailbox"
        checked={server.sentCopiesInSharedMailbox}
        ariaDescribedBy="kopie-van-verzonden"
        onChange={(_event, isOn = false) => void model.keepSentCopies(isOn)}
      />
      <Hint id="kopie-van-verzonden">
        Zonder deze instelling van Exchange staat wat je verzendt alleen bij je eigen Verzonden items.
      </Hint>
    </>
  );
}
