import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { css } from '@fluentui/react/lib/Utilities';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import type { WellKnown } from '../data/folder-api';
import type { Person } from '../host/surface';
import { Icon, type IconName } from '../look/Icon';
import { colours, forcedColours, hidden } from '../look/theme';
import { useStore } from '../store';
import type { FolderStore } from './folder-store';
import { type FolderRow, folderRows } from './folder-tree';

const styles = mergeStyleSets({
  tree: { margin: '0 0 10px' },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    minHeight: 32,
    padding: '0 8px',
    borderRadius: 4,
    cursor: 'pointer',
    selectors: {
      ':hover': { background: colours.groundHover },
      ':focus-visible': { outline: '2px solid', outlineOffset: -2 },
    },
  },
  mailbox: { fontWeight: 600, overflowWrap: 'anywhere', padding: '4px 8px' },
  here: {
    background: colours.selected,
    fontWeight: 600,
    selectors: { [forcedColours]: { outline: '2px solid Highlight', outlineOffset: -2 } },
  },
  fold: { display: 'inline-flex', flex: '0 0 18px', color: colours.quiet },
  name: { flex: '1 1 auto', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  count: { color: colours.accentText, fontWeight: 600 },
  hidden,
});

const icons: Readonly<Record<WellKnown, IconName>> = {
  inbox: 'inbox',
  drafts: 'drafts',
  sentitems: 'sent',
  deleteditems: 'delete',
  junkemail: 'junk',
  archive: 'archive',
  outbox: 'sent',
};

interface Props {
  readonly owner: Person;
  readonly store: FolderStore;
  readonly beginsOpen: boolean;
  /** The key of the folder in front of the user; null when it is not in this mailbox. */
  readonly here: string | null;
  readonly onOpen: (folder: string) => void;
}

/** The folders of one mailbox, as a tree: one stop for the Tab key, arrow keys within. */
export function MailboxTree({ owner, store, beginsOpen, here, onOpen }: Props): ReactElement {
  const { folders } = useStore(store);
  const [isOpen, setIsOpen] = useState(beginsOpen);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [stop, setStop] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const rows = isOpen && folders !== null ? folderRows(folders, open) : [];
  const focusable = [stop, here].find((key) => rows.some(({ folder }) => folder.key === key));

  function fold({ folder }: FolderRow, opens: boolean): void {
    const next = new Set(open);
    if (opens) next.add(folder.id);
    else next.delete(folder.id);
    setOpen(next);
  }

  function onKeyDown(event: KeyboardEvent, row: FolderRow | null): void {
    const items = [...(tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])];
    const at = items.indexOf(event.currentTarget as HTMLElement);
    const to = new Map([
      ['ArrowDown', at + 1],
      ['ArrowUp', at - 1],
      ['Home', 0],
      ['End', items.length - 1],
    ]).get(event.key);
    if (to !== undefined) items[to]?.focus();
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      if (row === null) setIsOpen(event.key === 'ArrowRight');
      else if (row.folder.children.length > 0) fold(row, event.key === 'ArrowRight');
    } else if (event.key === 'Enter' || event.key === ' ') (event.currentTarget as HTMLElement).click();
    else return;
    event.preventDefault();
  }

  return (
    <div ref={tree} role="tree" aria-label={`Mappen van ${owner.name}`} className={styles.tree}>
      <div
        role="treeitem"
        aria-level={1}
        aria-expanded={isOpen}
        aria-selected={false}
        tabIndex={focusable === undefined ? 0 : -1}
        className={css(styles.row, styles.mailbox)}
        onClick={() => setIsOpen(!isOpen)}
        onKeyDown={(event) => onKeyDown(event, null)}
        onFocus={() => setStop(null)}
      >
        <span className={styles.fold}>
          <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} />
        </span>
        {owner.name}
      </div>
      {rows.map((row) => {
        const { folder, level, position, siblings } = row;
        const isHere = folder.key === here;
        return (
          <div
            key={folder.id}
            role="treeitem"
            aria-level={level}
            aria-posinset={position}
            aria-setsize={siblings}
            aria-selected={isHere}
            {...(folder.children.length > 0 ? { 'aria-expanded': row.isOpen } : {})}
            tabIndex={folder.key === focusable ? 0 : -1}
            className={css(styles.row, isHere && styles.here)}
            style={{ paddingInlineStart: 8 + (level - 2) * 16 }}
            title={folder.name}
            onClick={() => onOpen(folder.key)}
            onKeyDown={(event) => onKeyDown(event, row)}
            onFocus={() => setStop(folder.key)}
          >
            <span
              className={styles.fold}
              onClick={(event) => {
                if (folder.children.length === 0) return;
                event.stopPropagation();
                fold(row, !row.isOpen);
              }}
            >
              {folder.children.length > 0 && <Icon name={row.isOpen ? 'chevronDown' : 'chevronRight'} />}
            </span>
            <Icon name={folder.wellKnown === null ? 'folder' : icons[folder.wellKnown]} />
            <span className={styles.name}>{folder.name}</span>
            <FolderCount row={row} />
          </div>
        );
      })}
    </div>
  );
}

/** What is unread; of drafts, how many there are. */
function FolderCount({ row: { folder } }: { readonly row: FolderRow }): ReactElement | null {
  const isDrafts = folder.wellKnown === 'drafts';
  const count = isDrafts ? folder.total : folder.unread;
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      {count}
      <span className={styles.hidden}>{isDrafts ? ' concepten' : ' ongelezen'}</span>
    </span>
  );
}
