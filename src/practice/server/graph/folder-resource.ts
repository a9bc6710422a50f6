import type { Folder } from '../store/folders';
import { askedFor } from './extended-properties';
import { expansion, type Expansion } from './expansion';
import { noSuchProperty } from './failure';
import type { MailboxCall } from './request';

const PROPERTIES = [
  'displayName',
  'parentFolderId',
  'childFolderCount',
  'unreadItemCount',
  'totalItemCount',
  'isHidden',
] as const;

/** What to tell of a folder. */
export interface FolderQuery {
  /** Null for everything. */
  readonly select: readonly string[] | null;
  readonly expand: Expansion;
}

export const WHOLE_FOLDER: FolderQuery = { select: null, expand: expansion(null, []) };

/** Reads $select and $expand. */
export function folderQuery(query: URLSearchParams): FolderQuery {
  const select = query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  const unknown = select?.find((name) => name !== 'id' && !PROPERTIES.some((property) => property === name));
  if (unknown !== undefined) throw noSuchProperty(unknown, 'mailFolder');
  return { select: select ?? null, expand: expansion(query.get('$expand'), ['childFolders']) };
}

/** The folder as Graph gives it. */
export function folderResource(
  folder: Folder,
  call: MailboxCall,
  { select, expand }: FolderQuery,
): Record<string, unknown> {
  const { folders, tree } = call.services.store;
  const counts = folders.counts(folder);
  const values: Record<(typeof PROPERTIES)[number], unknown> = {
    displayName: folder.name,
    parentFolderId: folder.parent === null ? folder.id : folders.ofRow(folder.parent).id,
    childFolderCount: counts.children,
    unreadItemCount: counts.unread,
    totalItemCount: counts.total,
    isHidden: folder.isHidden,
  };
  const names = PROPERTIES.filter((name) => select === null || select.includes(name));
  const children = folders.children(folder).filter(({ isHidden }) => !isHidden);
  return {
    id: folder.id,
    ...Object.fromEntries(names.map((name) => [name, values[name]])),
    ...askedFor(expand, () => tree.properties(folder)),
    ...(expand.collections.has('childFolders')
      ? { childFolders: children.map((child) => folderResource(child, call, WHOLE_FOLDER)) }
      : {}),
  };
}
