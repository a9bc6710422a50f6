import { useSyncExternalStore } from 'react';

const query = matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

/** Whether to draw light on dark: as Outlook says, else as the person's system says. */
export function useDarkness(outlook: boolean | null): boolean {
  const system = useSyncExternalStore(subscribe, () => query.matches);
  return outlook ?? system;
}
