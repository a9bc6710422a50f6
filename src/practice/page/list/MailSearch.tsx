import { SearchBox } from '@fluentui/react/lib/SearchBox';
import { type ReactElement, useEffect, useState } from 'react';
import { places } from '../look/focus';
import { colours } from '../look/theme';

const PAUSE_MS = 400;

const styles = {
  root: {
    flex: '1 1 auto',
    height: 32,
    borderRadius: 4,
    border: `1px solid ${colours.onBar}`,
    background: colours.paper,
  },
};

interface Props {
  readonly words: string;
  readonly isLocked: boolean;
  /** Called with '' when the search is over. */
  readonly onSearch: (words: string) => void;
}

/** The search box in the title bar. It looks while one types, after a pause. */
export function MailSearch({ words, isLocked, onSearch }: Props): ReactElement {
  const [typed, setTyped] = useState(words);
  const [shown, setShown] = useState(words);
  // Another folder ends a search from outside.
  if (shown !== words) {
    setShown(words);
    if (words !== typed.trim()) setTyped(words);
  }

  useEffect(() => {
    if (typed.trim() === words.trim()) return undefined;
    const timer = setTimeout(() => onSearch(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, words, onSearch]);

  return (
    <SearchBox
      id={places.search}
      placeholder="Zoeken"
      ariaLabel="Zoeken in e-mail (Alt+Q)"
      clearButtonProps={{ ariaLabel: 'Zoeken beëindigen' }}
      value={typed}
      disabled={isLocked}
      autoComplete="off"
      styles={styles}
      onChange={(_event, value = '') => setTyped(value)}
      onSearch={() => onSearch(typed.trim())}
      onClear={() => onSearch('')}
    />
  );
}
