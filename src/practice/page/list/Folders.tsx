import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { css } from '@fluentui/react/lib/Utilities';
import type { ReactElement } from 'react';
import type { FolderName } from '../data/mail-api';
import { Icon, type IconName } from '../look/Icon';
import { colours, forcedColours, hidden } from '../look/theme';

/** A folder of the mailbox, or what left it for the outside world. */
export type Place = FolderName | 'outbox';

export const placeNames: Readonly<Record<Place, string>> = {
  inbox: 'Postvak IN',
  drafts: 'Concepten',
  sentitems: 'Verzonden items',
  outbox: 'Uitgaande post',
};

const icons: Readonly<Record<Place, IconName>> = {
  inbox: 'inbox',
  drafts: 'drafts',
  sentitems: 'sent',
  outbox: 'outbox',
};

const styles = mergeStyleSets({
  nav: { padding: '8px 6px', overflow: 'auto' },
  heading: { margin: '8px 8px 4px', fontSize: 12, fontWeight: 600, color: colours.quiet, overflowWrap: 'anywhere' },
  list: { listStyle: 'none', margin: '0 0 12px', padding: 0 },
  place: {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    width: '100%',
    minHeight: 34,
    padding: '0 8px',
    border: '1px solid transparent',
    borderRadius: 4,
    background: 'transparent',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    selectors: {
      ':hover': { background: colours.groundHover },
      ':focus-visible': { outline: '2px solid', outlineOffset: -2 },
    },
  },
  open: { background: colours.selected, fontWeight: 600, selectors: { [forcedColours]: { borderColor: 'Highlight' } } },
  name: { flex: '1 1 auto' },
  count: { color: colours.accentText, fontWeight: 600 },
  hidden,
  hint: { margin: '0 8px', fontSize: 12, color: colours.quiet },
});

interface Props {
  readonly mailbox: string;
  readonly place: Place;
  readonly unread: number;
  readonly onOpen: (place: Place) => void;
}

/** The folder pane. */
export function Folders({ mailbox, place, unread, onOpen }: Props): ReactElement {
  const entry = (one: Place): ReactElement => (
    <li key={one}>
      <button
        type="button"
        className={css(styles.place, one === place && styles.open)}
        {...(one === place ? { 'aria-current': 'page' as const } : {})}
        onClick={() => onOpen(one)}
      >
        <Icon name={icons[one]} />
        <span className={styles.name}>{placeNames[one]}</span>
        {one === 'inbox' && unread > 0 && (
          <span className={styles.count}>
            {unread}
            <span className={styles.hidden}> ongelezen</span>
          </span>
        )}
      </button>
    </li>
  );
  return (
    <nav className={styles.nav} aria-label="Mappen">
      <h2 className={styles.heading}>{mailbox}</h2>
      <ul className={styles.list}>{(['inbox', 'drafts', 'sentitems'] as const).map(entry)}</ul>
      <h2 className={styles.heading}>Buiten het gemeentehuis</h2>
      <ul className={styles.list}>{entry('outbox')}</ul>
      <p className={styles.hint}>Zo komt je post bij ondernemers aan.</p>
    </nav>
  );
}
