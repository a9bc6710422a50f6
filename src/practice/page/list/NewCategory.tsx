import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dropdown, type IDropdownOption } from '@fluentui/react/lib/Dropdown';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { TextField } from '@fluentui/react/lib/TextField';
import { type ReactElement, useState } from 'react';
import type { CategoryColour } from '../../../domain/team/card';
import type { MailSummary } from '../data/graph-message';
import { ModalDialog } from '../look/ModalDialog';
import { useStore } from '../store';
import { COLOUR_NAMES } from './colour-names';
import type { Navigator } from './navigator';
import { Swatch } from './Swatch';

const styles = mergeStyleSets({ option: { display: 'flex', alignItems: 'center', gap: 8 } });

/** Outlook's own limit. */
const LONGEST = 255;

interface Props {
  readonly navigator: Navigator;
  /** Which get the category. */
  readonly messages: readonly MailSummary[];
}

/** Asks for the name and the colour of a category that is not there yet, and gives it to the chosen messages. */
export function NewCategory({ navigator, messages }: Props): ReactElement {
  const { colours } = useStore(navigator);
  const [name, setName] = useState('');
  const [colour, setColour] = useState<CategoryColour>('preset7');
  const [isAsked, setIsAsked] = useState(false);
  const problem = problemWith(name.trim(), [...colours.keys()]);

  function make(): void {
    setIsAsked(true);
    if (problem !== null) return;
    navigator.nameCategory(null);
    void navigator.makeCategory(name.trim(), colour, messages);
  }

  return (
    <ModalDialog
      title="Nieuwe categorie"
      message="De categorie komt in je eigen lijst, en op de gekozen berichten."
      content={
        <form
          onSubmit={(event) => {
            event.preventDefault();
            make();
          }}
        >
          <TextField
            label="Naam"
            value={name}
            maxLength={LONGEST}
            autoComplete="off"
            autoFocus
            errorMessage={isAsked && problem !== null ? problem : ''}
            onChange={(_event, value = '') => setName(value)}
          />
          <Dropdown
            label="Kleur"
            options={OPTIONS}
            selectedKey={colour}
            onChange={(_event, option) => option !== undefined && setColour(option.key as CategoryColour)}
            onRenderOption={(option) => (option === undefined ? null : <Colour option={option} />)}
            onRenderTitle={(options) => (options?.[0] === undefined ? null : <Colour option={options[0]} />)}
          />
        </form>
      }
      onDismiss={() => navigator.nameCategory(null)}
    >
      <PrimaryButton text="Maken" onClick={make} />
      <DefaultButton text="Annuleren" onClick={() => navigator.nameCategory(null)} />
    </ModalDialog>
  );
}

const OPTIONS: IDropdownOption[] = COLOUR_NAMES.map((text, index) => ({ key: `preset${index}`, text }));

function Colour({ option: { key, text } }: { readonly option: IDropdownOption }): ReactElement {
  return (
    <span className={styles.option}>
      <Swatch colour={key as CategoryColour} />
      {text}
    </span>
  );
}

/** Outlook takes names for the same that differ in capitals only. */
function problemWith(name: string, others: readonly string[]): string | null {
  if (name === '') return 'Geef de categorie een naam.';
  const isTaken = others.some((other) => other.toLowerCase() === name.toLowerCase());
  return isTaken ? 'Er is al een categorie met deze naam.' : null;
}
