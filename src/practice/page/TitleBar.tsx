import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactElement, ReactNode } from 'react';
import type { PracticePerson } from './data/practice-api';
import { Coin } from './look/Coin';
import { places } from './look/focus';
import { colours, hidden } from './look/theme';
import { inNarrow } from './screen-parts';

const styles = mergeStyleSets({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 10px',
    flex: 'none',
    minHeight: 48,
    padding: '6px 12px',
    boxSizing: 'border-box',
    background: colours.bar,
    color: colours.onBar,
  },
  name: { margin: 0, fontSize: 16, fontWeight: 600 },
  mailbox: { paddingInlineStart: 12, borderInlineStart: '1px solid', selectors: { [inNarrow]: { display: 'none' } } },
  practice: { flex: '1 1 auto', fontSize: 12 },
  person: { display: 'flex', alignItems: 'center', gap: 8, selectors: { [inNarrow]: { flex: '1 1 0' } } },
  word: { selectors: { [inNarrow]: hidden } },
  search: {
    display: 'flex',
    flex: '1 1 150px',
    maxWidth: 440,
    selectors: { [inNarrow]: { order: 1, maxWidth: 'none', flexBasis: 260 } },
  },
  coin: { selectors: { [inNarrow]: { display: 'none' } } },
  select: {
    minHeight: 30,
    minWidth: 0,
    flex: '1 1 auto',
    padding: '0 6px',
    font: 'inherit',
    color: colours.text,
    background: colours.paper,
    border: `1px solid ${colours.onBar}`,
    borderRadius: 4,
    selectors: { ':focus-visible': { outline: `2px solid ${colours.onBar}`, outlineOffset: 2 } },
  },
});

const roles: Readonly<Record<PracticePerson['role'], string>> = {
  staff: 'medewerker',
  specialist: 'specialist',
  coordinator: 'coördinator',
};

interface Props {
  readonly mailbox: string;
  readonly persons: readonly PracticePerson[];
  readonly person: PracticePerson;
  readonly isLocked: boolean;
  readonly onSwitch: (person: PracticePerson) => void;
  /** The button that shows and hides the folders. */
  readonly folders: ReactNode;
  readonly search: ReactNode;
  /** Buttons and menus that stand before the person. */
  readonly children: ReactNode;
}

/** The title bar, with the switch that lets one person practise as several. */
export function TitleBar({
  mailbox,
  persons,
  person,
  isLocked,
  onSwitch,
  folders,
  search,
  children,
}: Props): ReactElement {
  return (
    <header className={styles.bar}>
      {folders}
      <h1 className={styles.name}>Outlook</h1>
      <span className={styles.mailbox}>{mailbox}</span>
      <span className={styles.practice}>Oefenomgeving</span>
      {search !== null && <div className={styles.search}>{search}</div>}
      {children}
      <label className={styles.person}>
        <span className={styles.word}>Persoon</span>
        <select
          className={styles.select}
          id={places.person}
          value={person.id}
          disabled={isLocked}
          onChange={({ target }) => {
            const chosen = persons.find(({ id }) => id === target.value);
            if (chosen !== undefined) onSwitch(chosen);
          }}
        >
          {persons.map(({ id, name, role }) => (
            <option key={id} value={id}>
              {name} ({roles[role]})
            </option>
          ))}
        </select>
      </label>
      <span className={styles.coin}>
        <Coin name={person.name} />
      </span>
    </header>
  );
}
