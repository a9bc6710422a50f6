import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useSyncExternalStore } from 'react';
import { card, colours } from './look/theme';

/** Below this width one thing at a time is on the screen: the list, or what was chosen in it. */
const narrow = '(max-width: 760px)';
/** Below this width the parts have to be content with less. */
const middle = '@media (max-width: 1100px)';
export const inNarrow = `@media ${narrow}`;

/** The parts of the screen, beside each other. */
export const parts = mergeStyleSets({
  screen: {
    display: 'flex',
    flex: '1 1 auto',
    minHeight: 0,
    gap: 6,
    padding: '6px 8px 8px',
    background: colours.ground,
    selectors: { [inNarrow]: { flexDirection: 'column', overflow: 'auto' } },
  },
  folders: {
    flex: '0 0 216px',
    display: 'flex',
    minHeight: 0,
    marginInlineStart: -8,
    selectors: { [middle]: { flexBasis: 190 }, [inNarrow]: { flex: 'none', maxHeight: '60vh' } },
  },
  list: {
    flex: '0 0 340px',
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    ...card,
    selectors: { [middle]: { flexBasis: 280 }, [inNarrow]: { flex: '1 0 360px' } },
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    minWidth: 0,
    minHeight: 0,
    ...card,
    selectors: { [inNarrow]: { flex: '1 0 560px' } },
  },
});

const query = window.matchMedia(narrow);

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether there is room for one part at a time only. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
