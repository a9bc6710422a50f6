import { instant } from '../store/message';
import type { SqlValue } from '../store/database';
import { badRequest } from './failure';

/** A property that things can be filtered or sorted by: its column, and how a literal in a filter becomes its value. */
export interface Field {
  readonly column: string;
  readonly literal: (text: string) => SqlValue;
}

const text = (column: string): Field => ({ column, literal: (value) => value });

/** A member of an enumeration, of which Graph also takes `High` for `high`. */
const member = (column: string): Field => ({
  column,
  literal: (value) => `${value.charAt(0).toLowerCase()}${value.slice(1)}`,
});

const boolean = (column: string): Field => ({
  column,
  literal(value) {
    if (value !== 'true' && value !== 'false') throw badRequest('BadRequest', `'${value}' is not a boolean.`);
    return value === 'true' ? 1 : 0;
  },
});

/** Kept in whole seconds of UTC, which sort as text. */
const moment = (column: string): Field => ({
  column,
  literal(value) {
    const date = new Date(value.length === 10 ? `${value}T00:00:00Z` : value);
    if (Number.isNaN(date.getTime())) throw badRequest('BadRequest', `'${value}' is not a date and time.`);
    return instant(date);
  },
});

const number = (column: string): Field => ({
  column,
  literal(value) {
    if (!/^\d{1,9}$/.test(value)) throw badRequest('BadRequest', `'${value}' is not a number.`);
    return Number(value);
  },
});

/** What a filter is about: the fields by their names in Graph, and where the extended properties lie. */
export interface FilterTarget {
  readonly table: 'message' | 'folder';
  readonly properties: 'property' | 'folder_property';
  readonly fields: Readonly<Record<string, Field>>;
}

const MESSAGE_FIELDS: Readonly<Record<string, Field>> = {
  receivedDateTime: moment('received_at'),
  sentDateTime: moment('sent_at'),
  createdDateTime: moment('created_at'),
  lastModifiedDateTime: moment('modified_at'),
  isRead: boolean('is_read'),
  isDraft: boolean('is_draft'),
  hasAttachments: boolean('has_attachments'),
  subject: text('subject'),
  importance: member('importance'),
  inferenceClassification: member('inference'),
  conversationId: text('conversation_id'),
  internetMessageId: text('internet_message_id'),
  'from/emailAddress/address': text('from_address'),
  'from/emailAddress/name': text('from_name'),
  'sender/emailAddress/address': text('from_address'),
  'flag/flagStatus': member('flag_status'),
};

export const MESSAGES: FilterTarget = { table: 'message', properties: 'property', fields: MESSAGE_FIELDS };

export const FOLDERS: FilterTarget = {
  table: 'folder',
  properties: 'folder_property',
  fields: {
    displayName: text('name'),
    isHidden: boolean('hidden'),
    totalItemCount: number('(select count(*) from message where message.folder = folder.id)'),
    unreadItemCount: number('(select count(*) from message where message.folder = folder.id and is_read = 0)'),
    childFolderCount: number('(select count(*) from folder child where child.parent = folder.id and child.hidden = 0)'),
  },
};
