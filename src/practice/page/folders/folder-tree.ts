import { type MailFolder, WELL_KNOWN } from '../data/folder-api';

/** A line of the folder pane. */
export interface FolderRow {
  readonly folder: MailFolder;
  /** 1 for a mailbox itself, 2 for the folders at the top of it. */
  readonly level: number;
  readonly isOpen: boolean;
  /** Its place among the folders beside it, from 1 on, and how many there are. */
  readonly position: number;
  readonly siblings: number;
}

/** In Outlook's order: the folders that every mailbox has first, and then the others by their name. */
export function inOutlookOrder(folders: readonly MailFolder[]): readonly MailFolder[] {
  const rank = ({ wellKnown }: MailFolder): number =>
    wellKnown === null ? WELL_KNOWN.length : WELL_KNOWN.indexOf(wellKnown);
  return [...folders].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'nl'));
}

/** The lines that show: a folder's children only when it is unfolded. */
export function folderRows(folders: readonly MailFolder[], open: ReadonlySet<string>, level = 2): readonly FolderRow[] {
  return inOutlookOrder(folders).flatMap((folder, index) => {
    const isOpen = folder.children.length > 0 && open.has(folder.id);
    const row = { folder, level, isOpen, position: index + 1, siblings: folders.length };
    return [row, ...(isOpen ? folderRows(folder.children, open, level + 1) : [])];
  });
}

/** A folder anywhere in the tree, by its key. */
export function findFolder(folders: readonly MailFolder[], key: string): MailFolder | null {
  for (const folder of folders) {
    const found = folder.key === key ? folder : findFolder(folder.children, key);
    if (found !== null) return found;
  }
  return null;
}

/** All folders with the names of those around them before theirs, as "Archief / 2025". */
export function folderPaths(
  folders: readonly MailFolder[],
  before = '',
): readonly { readonly folder: MailFolder; readonly path: string }[] {
  return inOutlookOrder(folders).flatMap((folder) => {
    const path = `${before}${folder.name}`;
    return [{ folder, path }, ...folderPaths(folder.children, `${path} / `)];
  });
}
