import type { SqlCondition } from '../store/database';
import type { Folder } from '../store/folders';
import { extendedProperty } from './extended-properties';
import { badRequest, GraphFailure } from './failure';
import { parseFilter } from './filter';
import { FOLDERS } from './filter-fields';
import { folderQuery, folderResource } from './folder-resource';
import { isObject } from './json';
import { destination, requireFolder } from './messages';
import { checkOptions, wholeNumber } from './query';
import type { GraphAnswer, MailboxCall } from './request';
import type { ExtendedProperty } from '../store/messages';

/** GET mailFolders: the folders on the first level. Hidden ones only with includeHiddenFolders=true. */
export function listFolders(call: MailboxCall): GraphAnswer {
  return collection(call, rootOf(call));
}

/** GET mailFolders/{id}/childFolders. */
export function listChildFolders(call: MailboxCall): GraphAnswer {
  return collection(call, requireFolder(call));
}

/** GET mailFolders/$count, mailFolders/{id}/childFolders/$count. */
export function countFolders(call: MailboxCall): GraphAnswer {
  const parent = call.params['folder'] === undefined ? rootOf(call) : requireFolder(call);
  const count = call.services.store.folders.count(shown(call, parent));
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: Buffer.from(String(count)) };
}

/** GET mailFolders/{id}. */
export function getFolder(call: MailboxCall): GraphAnswer {
  return folderAnswer(200, requireFolder(call), call);
}

/** POST mailFolders. */
export function createFolder(call: MailboxCall): GraphAnswer {
  return create(call, rootOf(call));
}

/** POST mailFolders/{id}/childFolders. */
export function createChildFolder(call: MailboxCall): GraphAnswer {
  return create(call, requireFolder(call));
}

/** PATCH mailFolders/{id}: a new name, or extended properties. Whether it is hidden was settled when it was made. */
export function updateFolder(call: MailboxCall): GraphAnswer {
  const folder = requireFolder(call);
  const { name, isHidden, properties } = folderInput(call.request.body);
  if (isHidden !== undefined) {
    throw badRequest('ErrorInvalidPropertySet', "The property 'isHidden' can be set only when the folder is created.");
  }
  const { store } = call.services;
  return store.transaction(() => {
    const changed = orExists(store.folders.place(folder, { ...folder, name: name ?? folder.name }));
    store.tree.setProperties(changed, properties);
    return folderAnswer(200, changed, call);
  });
}

/** DELETE mailFolders/{id}: to Deleted Items, and from there for good. The standard folders stay. */
export function deleteFolder(call: MailboxCall): GraphAnswer {
  const { folders, tree } = call.services.store;
  tree.discard(requireOwnFolder(call), folders.wellKnown(call.mailbox, 'deleteditems'));
  return { status: 204 };
}

/** POST mailFolders/{id}/permanentDelete. */
export function deleteFolderForGood(call: MailboxCall): GraphAnswer {
  call.services.store.tree.remove(requireOwnFolder(call));
  return { status: 204 };
}

/** POST mailFolders/{id}/move, with all that is in it. */
export function moveFolder(call: MailboxCall): GraphAnswer {
  const folder = requireOwnFolder(call);
  const parent = destinationOutside(folder, call);
  const moved = call.services.store.folders.place(folder, { parent: parent.row, name: folder.name });
  return folderAnswer(201, orExists(moved), call);
}

/** POST mailFolders/{id}/copy, with all that is in it. */
export function copyFolder(call: MailboxCall): GraphAnswer {
  const folder = requireFolder(call);
  return folderAnswer(201, orExists(call.services.store.tree.copy(folder, destinationOutside(folder, call))), call);
}

function destinationOutside(folder: Folder, call: MailboxCall): Folder {
  const parent = destination(call);
  if (!call.services.store.tree.isWithin(parent, folder)) return parent;
  throw badRequest('ErrorMoveCopyFailed', 'A folder cannot be moved or copied into itself.');
}

function requireOwnFolder(call: MailboxCall): Folder {
  const folder = requireFolder(call);
  if (folder.wellKnown === null) return folder;
  throw new GraphFailure(403, 'ErrorDeleteDistinguishedFolder', 'Distinguished folders cannot be deleted.');
}

function rootOf(call: MailboxCall): Folder {
  return call.services.store.folders.wellKnown(call.mailbox, 'msgfolderroot');
}

function create(call: MailboxCall, parent: Folder): GraphAnswer {
  const { name, isHidden, properties } = folderInput(call.request.body);
  if (name === undefined) throw badRequest('ErrorInvalidRequest', 'The property displayName is missing.');
  const { store } = call.services;
  return store.transaction(() => {
    const folder = orExists(store.folders.create(parent, name, isHidden === true));
    store.tree.setProperties(folder, properties);
    return folderAnswer(201, folder, call);
  });
}

interface FolderInput {
  readonly name: string | undefined;
  readonly isHidden: boolean | undefined;
  readonly properties: readonly ExtendedProperty[];
}

function folderInput(body: unknown): FolderInput {
  const { displayName, isHidden, singleValueExtendedProperties: properties = [], ...rest } = isObject(body) ? body : {};
  const unknown = Object.keys(rest).find((each) => each === '@odata.type' || !each.startsWith('@'));
  if (unknown !== undefined) {
    throw badRequest('ErrorInvalidPropertySet', `Practice mode does not keep '${unknown}' on a folder.`);
  }
  if (displayName !== undefined && (typeof displayName !== 'string' || displayName.trim() === '')) {
    throw badRequest('ErrorInvalidRequest', 'The property displayName is empty.');
  }
  return {
    name: displayName?.trim(),
    isHidden: typeof isHidden === 'boolean' ? isHidden : undefined,
    properties: Array.isArray(properties) ? properties.map((each) => extendedProperty(each, 'single')) : [],
  };
}

/** Reports of real tenants give 400 mostly and 409 sometimes: callers have to look at the code. */
function orExists(folder: Folder | 'exists'): Folder {
  if (folder !== 'exists') return folder;
  throw new GraphFailure(409, 'ErrorFolderExists', 'A folder with the specified name already exists.');
}

const OPTIONS = ['$select', '$expand', '$filter', '$top', '$skip', '$count'];

function collection(call: MailboxCall, parent: Folder): GraphAnswer {
  const { store, root } = call.services;
  const { query, segments } = call.request;
  checkOptions(query, OPTIONS);
  const asked = folderQuery(query);
  const [skip, top] = [
    wholeNumber(query, '$skip', 0, 0, Number.MAX_SAFE_INTEGER),
    wholeNumber(query, '$top', 10, 1, 1000),
  ];
  const where = shown(call, parent);
  const found = store.folders.list(where, top + 1, skip);
  const path = segments.map(encodeURIComponent).join('/');
  const next = new URLSearchParams(query);
  next.set('$skip', String(skip + top));
  return {
    status: 200,
    body: {
      '@odata.context': `${root}/$metadata#${call.owner}/mailFolders`,
      ...(query.get('$count') === 'true' ? { '@odata.count': store.folders.count(where) } : {}),
      value: found.slice(0, top).map((folder) => folderResource(folder, call, asked)),
      ...(found.length > top ? { '@odata.nextLink': `${root}/${path}?${next.toString()}` } : {}),
    },
  };
}

/** The folders in a folder that the call is about. */
function shown({ request: { query } }: MailboxCall, parent: Folder): SqlCondition {
  const text = query.get('$filter');
  const filter = text === null ? { sql: 'true', values: [] } : parseFilter(text, FOLDERS);
  const hidden = query.get('includeHiddenFolders') === 'true' ? 'true' : 'hidden = 0';
  return { sql: `folder.parent = ? and ${hidden} and (${filter.sql})`, values: [parent.row, ...filter.values] };
}

function folderAnswer(status: number, folder: Folder, call: MailboxCall): GraphAnswer {
  const query = folderQuery(call.request.method === 'GET' ? call.request.query : new URLSearchParams());
  return {
    status,
    body: {
      '@odata.context': `${call.services.root}/$metadata#${call.owner}/mailFolders/$entity`,
      ...folderResource(folder, call, query),
    },
  };
}
