import type { Folder } from '../store/folders';
import { badRequest, GraphFailure } from './failure';
import { isObject } from './message-input';
import { requireFolder } from './messages';
import type { GraphAnswer, MailboxCall } from './request';

/** GET mailFolders: the folders on the first level. Hidden ones only with includeHiddenFolders=true. */
export function listFolders(call: MailboxCall): GraphAnswer {
  const { folders } = call.services.store;
  return collection(call, folders.children(folders.wellKnown(call.mailbox, 'msgfolderroot')));
}

/** GET mailFolders/{id}/childFolders. */
export function listChildFolders(call: MailboxCall): GraphAnswer {
  return collection(call, call.services.store.folders.children(requireFolder(call)));
}

/** GET mailFolders/{id}. */
export function getFolder(call: MailboxCall): GraphAnswer {
  return folderAnswer(200, requireFolder(call), call);
}

/** POST mailFolders. */
export function createFolder(call: MailboxCall): GraphAnswer {
  return create(call, call.services.store.folders.wellKnown(call.mailbox, 'msgfolderroot'));
}

/** POST mailFolders/{id}/childFolders. */
export function createChildFolder(call: MailboxCall): GraphAnswer {
  return create(call, requireFolder(call));
}

/** PATCH mailFolders/{id}: a new name. */
export function renameFolder(call: MailboxCall): GraphAnswer {
  const folder = requireFolder(call);
  const { name } = folderInput(call.request.body);
  if (call.services.store.folders.rename(folder, name) === 'exists') throw folderExists();
  return folderAnswer(200, { ...folder, name }, call);
}

/** DELETE mailFolders/{id}. The standard folders stay. */
export function deleteFolder(call: MailboxCall): GraphAnswer {
  const folder = requireFolder(call);
  if (folder.wellKnown !== null) {
    throw new GraphFailure(403, 'ErrorDeleteDistinguishedFolder', 'Distinguished folders cannot be deleted.');
  }
  call.services.store.folders.remove(folder);
  return { status: 204 };
}

function create(call: MailboxCall, parent: Folder): GraphAnswer {
  const { name, isHidden } = folderInput(call.request.body);
  const folder = call.services.store.folders.create(parent, name, isHidden);
  if (folder === 'exists') throw folderExists();
  return folderAnswer(201, folder, call);
}

function folderInput(body: unknown): { name: string; isHidden: boolean } {
  const { displayName: name, ...rest } = isObject(body) ? body : {};
  const unknown = Object.keys(rest).find((each) => each !== 'isHidden' && !each.startsWith('@'));
  if (unknown !== undefined) {
    throw badRequest('ErrorInvalidPropertySet', `Practice mode does not keep '${unknown}' on a folder.`);
  }
  if (typeof name !== 'string' || name.trim() === '') {
    throw badRequest('ErrorInvalidRequest', 'The property displayName is missing.');
  }
  return { name: name.trim(), isHidden: rest['isHidden'] === true };
}

/** Reports of real tenants give 400 mostly and 409 sometimes: callers have to look at the code. */
function folderExists(): GraphFailure {
  return new GraphFailure(409, 'ErrorFolderExists', 'A folder with the specified name already exists.');
}

function collection(call: MailboxCall, all: readonly Folder[]): GraphAnswer {
  const { query } = call.request;
  const filter = /^displayName eq '((?:[^']|'')*)'$/.exec(query.get('$filter') ?? '');
  if (query.has('$filter') && filter === null) {
    throw badRequest('ErrorInvalidUrlQueryFilter', 'Folders can be filtered by displayName only.');
  }
  const name = filter?.[1]?.replaceAll("''", "'").toLowerCase();
  const shown = all
    .filter((folder) => !folder.isHidden || query.get('includeHiddenFolders') === 'true')
    .filter((folder) => name === undefined || folder.name.toLowerCase() === name);
  const [skip, top] = [Number(query.get('$skip') ?? 0), Number(query.get('$top') ?? 10)];
  const path = call.request.segments.map(encodeURIComponent).join('/');
  const next = new URLSearchParams(query);
  next.set('$skip', String(skip + top));
  return {
    status: 200,
    body: {
      '@odata.context': `${call.services.root}/$metadata#${call.owner}/mailFolders`,
      value: shown.slice(skip, skip + top).map((folder) => folderResource(folder, call)),
      ...(shown.length > skip + top ? { '@odata.nextLink': `${call.services.root}/${path}?${next.toString()}` } : {}),
    },
  };
}

function folderAnswer(status: number, folder: Folder, call: MailboxCall): GraphAnswer {
  return {
    status,
    body: {
      '@odata.context': `${call.services.root}/$metadata#${call.owner}/mailFolders/$entity`,
      ...folderResource(folder, call),
    },
  };
}

const FOLDER_PROPERTIES = [
  'displayName',
  'parentFolderId',
  'childFolderCount',
  'unreadItemCount',
  'totalItemCount',
  'isHidden',
] as const;

function folderResource(folder: Folder, call: MailboxCall): Record<string, unknown> {
  const { folders } = call.services.store;
  const counts = folders.counts(folder);
  const values: Record<(typeof FOLDER_PROPERTIES)[number], unknown> = {
    displayName: folder.name,
    parentFolderId: folder.parent === null ? folder.id : folders.ofRow(folder.parent).id,
    childFolderCount: counts.children,
    unreadItemCount: counts.unread,
    totalItemCount: counts.total,
    isHidden: folder.isHidden,
  };
  const select = call.request.query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  const names = FOLDER_PROPERTIES.filter((name) => select === undefined || select.includes(name));
  return { id: folder.id, ...Object.fromEntries(names.map((name) => [name, values[name]])) };
}
