import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { css } from '@fluentui/react/lib/Utilities';
import type { ReactElement } from 'react';
import type { Navigator } from '../list/navigator';
import type { Place } from '../list/place';
import { clickable, current } from '../look/clickable';
import { Icon } from '../look/Icon';
import { colours } from '../look/theme';
import { MailboxTree } from './MailboxTree';

const styles = mergeStyleSets({
  nav: { padding: '8px 6px', overflow: 'auto', flex: '1 1 auto', minWidth: 0 },
  /** What is not a mailbox of ours stands apart. */
  outside: { marginTop: 16, paddingTop: 10, borderTop: `1px solid ${colours.line}` },
  heading: { margin: '0 8px 4px', fontSize: 12, fontWeight: 600, color: colours.quiet },
  place: {
    ...clickable,
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    minHeight: 34,
    padding: '4px 8px',
    borderRadius: 4,
    selectors: { ...clickable.selectors, ':hover': { background: colours.groundHover } },
  },
  here: { ...current, fontWeight: 600 },
  hint: { margin: '2px 8px', fontSize: 12, lineHeight: '16px', color: colours.quiet },
});

interface Props {
  readonly navigator: Navigator;
  readonly place: Place;
  readonly onOpen: (place: Place) => void;
}

/** The folder pane: the mailboxes with their folders and, apart from them, where the entrepreneurs read their mail. */
export function FolderPane({ navigator, place, onOpen }: Props): ReactElement {
  const isOutside = place.kind === 'entrepreneur';
  return (
    <nav className={styles.nav} aria-label="Mappen">
      {navigator.mailboxes.map((mailbox, index) => (
        <MailboxTree
          key={mailbox.owner.address}
          owner={mailbox.owner}
          store={navigator.foldersOf(mailbox)}
          beginsOpen={index === 0}
          here={place.kind === 'folder' && place.mailbox === mailbox.owner.address ? place.folder : null}
          onOpen={(folder) => onOpen({ kind: 'folder', mailbox: mailbox.owner.address, folder })}
        />
      ))}
      <div className={styles.outside}>
        <h2 className={styles.heading}>Buiten het gemeentehuis</h2>
        <button
          type="button"
          className={css(styles.place, isOutside && styles.here)}
          {...(isOutside ? { 'aria-current': 'page' as const } : {})}
          onClick={() => onOpen({ kind: 'entrepreneur' })}
        >
          <Icon name="entrepreneur" />
          Postbus van de ondernemer
        </button>
        <p className={styles.hint}>Hier lees je wat ondernemers van jullie kregen.</p>
      </div>
    </nav>
  );
}
