import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Label } from '@fluentui/react/lib/Label';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { TextField } from '@fluentui/react/lib/TextField';
import { type ReactElement, useId, useState } from 'react';
import type { CategoryColour } from '../../../domain/team/card';
import type { MailSummary } from '../data/graph-message';
import { ModalDialog } from '../look/ModalDialog';
import { colours as page } from '../look/theme';
import { useStore } from '../store';
import { COLOUR_NAMES } from './colour-names';
import type { Navigator } from './navigator';
import { Swatch } from './Swatch';

const styles = mergeStyleSets({
  colour: { display: 'flex', alignItems: 'center', gap: 8 },
  choice: {
    flex: '1 1 auto',
    height: 32,
    padding: '0 8px',
    border: `1px solid ${page.boundary}`,
    borderRadius: 4,
    background: page.paper,
    color: page.text,
    font: 'inherit',
  },
});

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
  const colourId = useId();
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
          <Label htmlFor={colourId}>Kleur</Label>
          <div className={styles.colour}>
            <Swatch colour={colour} />
            {/* A list of the browser's own: one of Fluent would open behind the dialog. */}
            <select
              id={colourId}
              className={styles.choice}
              value={colour}
              onChange={({ target }) => setColour(target.value as CategoryColour)}
            >
              {COLOUR_NAMES.map((colourName, index) => (
                <option key={colourName} value={`preset${index}`}>
                  {colourName}
                </option>
              ))}
            </select>
          </div>
        </form>
      }
      onDismiss={() => navigator.nameCategory(null)}
    >
      <PrimaryButton text="Maken" onClick={make} />
      <DefaultButton text="Annuleren" onClick={() => navigator.nameCategory(null)} />
    </ModalDialog>
  );
}

/** Outlook takes names for the same that differ in capitals only. */
function problemWith(name: string, others: readonly string[]): string | null {
  if (name === '') return 'Geef de categorie een naam.';
  const isTaken = others.some((other) => other.toLowerCase() === name.toLowerCase());
  return isTaken ? 'Er is al een categorie met deze naam.' : null;
}
