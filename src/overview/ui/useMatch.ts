import { useCallback, useSyncExternalStore } from 'react';

/** Below this there is room for one column. */
export const NARROW = '(max-width: 760px)';

/** Whether a media query holds; renders again when that changes. */
export function useMatch(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => {
        media.removeEventListener('change', listener);
      };
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
