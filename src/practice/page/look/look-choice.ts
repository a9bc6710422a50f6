import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Look } from './theme';

/** What somebody chose: a look of their own, or that of their computer. */
export type LookChoice = Look | 'system';

const KEY = 'clusterpost-practice-look';
const inDark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  inDark.addEventListener('change', listener);
  return () => inDark.removeEventListener('change', listener);
}

/** The look that the page has now, and what was chosen; the choice is kept in this browser. */
export function useLook(): {
  readonly look: Look;
  readonly choice: LookChoice;
  readonly choose: (choice: LookChoice) => void;
} {
  const [choice, setChoice] = useState(kept);
  const isDark = useSyncExternalStore(subscribe, () => inDark.matches);
  const choose = useCallback((chosen: LookChoice) => {
    localStorage.setItem(KEY, chosen);
    setChoice(chosen);
  }, []);
  const system = isDark ? 'dark' : 'light';
  return { look: choice === 'system' ? system : choice, choice, choose };
}

function kept(): LookChoice {
  const value = localStorage.getItem(KEY);
  return value === 'light' || value === 'dark' ? value : 'system';
}
