import type { Person } from '../host/surface';
import type { FolderApi } from '../data/folder-api';
import type { DraftApi } from '../compose/draft-api';
import type { ItemApi } from '../data/item-api';
import type { MailApi } from '../data/mail-api';
import type { MailChanges } from '../data/mail-changes';

/** A mailbox that stands in the folder pane, and the ways into it. */
export interface OpenMailbox {
  readonly owner: Person;
  readonly mail: MailApi;
  readonly items: ItemApi;
  readonly drafts: DraftApi;
  readonly folders: FolderApi;
  readonly changes: MailChanges;
}

export interface FolderPlace {
  readonly kind: 'folder';
  /** Address of the mailbox. */
  readonly mailbox: string;
  /** The key of the folder. */
  readonly folder: string;
}

/** Where the user is: in a folder, or at the entrepreneurs, who read what left. */
export type Place = FolderPlace | { readonly kind: 'entrepreneur' };
