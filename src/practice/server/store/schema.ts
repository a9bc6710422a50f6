/** Raised when the tables change; an older practice mailbox is then set aside for a new one. */
export const SCHEMA_VERSION = 4;

/** The tables that hold mail and what belongs to it, in an order in which they can be emptied: none refers to one before it. */
export const TABLES: readonly string[] = [
  ...['outbox', 'roaming', 'category', 'departure', 'attachment', 'extension', 'property', 'body'],
  ...['message_category', 'message'],
  ...['folder_departure', 'folder_property', 'folder', 'automatic_reply', 'mailbox_settings', 'mailbox'],
];

/**
 * One file holds all mailboxes. The list columns of `message` stand apart from its body, so that listing 50,000 messages
 * reads little. Every write to a message takes a new number from `sequence`: it is the change key, the ETag and the
 * position in a delta at once; `filed_at` is the one with which the message came into its folder.
 *
 * The index by which a folder is listed also holds what a filter looks for a part of, so that 50,000 rows need not be read for it. The categories and
 * the words of a message stand a second time where they can be looked up; triggers keep them.
 */
export const SCHEMA = `
create table meta (key text primary key, value text not null) without rowid;

create table mailbox (
  id integer primary key,
  address text not null unique collate nocase,
  name text not null,
  kind text not null check (kind in ('user', 'shared'))
);

create table mailbox_settings (
  mailbox integer primary key references mailbox (id),
  settings text not null
);

create table automatic_reply (
  mailbox integer not null references mailbox (id),
  sender text not null collate nocase,
  primary key (mailbox, sender)
) without rowid;

create table folder (
  id integer primary key,
  graph_id text not null unique,
  mailbox integer not null references mailbox (id),
  parent integer references folder (id),
  name text not null collate nocase,
  well_known text,
  hidden integer not null default 0,
  sequence integer not null
);
create unique index folder_name on folder (mailbox, parent, name);
create unique index folder_well_known on folder (mailbox, well_known) where well_known is not null;

create table folder_property (
  folder integer not null references folder (id) on delete cascade,
  id text not null collate nocase,
  value text not null,
  primary key (folder, id)
) without rowid;

create table folder_departure (
  mailbox integer not null,
  sequence integer not null,
  graph_id text not null,
  primary key (mailbox, sequence)
) without rowid;

create table message (
  id integer primary key,
  immutable_id text not null unique,
  mutable_id text not null unique,
  mailbox integer not null references mailbox (id),
  folder integer not null references folder (id),
  sequence integer not null,
  filed_at integer not null,
  created_at text not null,
  modified_at text not null,
  received_at text not null,
  sent_at text not null,
  internet_message_id text not null,
  in_reply_to text,
  reference_ids text not null default '[]',
  conversation_id text not null,
  subject text not null,
  from_name text not null default '',
  from_address text not null default '' collate nocase,
  sender text,
  to_recipients text not null default '[]',
  cc_recipients text not null default '[]',
  bcc_recipients text not null default '[]',
  reply_to text not null default '[]',
  preview text not null,
  is_read integer not null,
  is_draft integer not null,
  has_attachments integer not null default 0,
  importance text not null default 'normal',
  inference text not null default 'focused',
  wants_delivery_receipt integer not null default 0,
  wants_read_receipt integer not null default 0,
  flag_status text not null default 'notFlagged',
  flag text not null default '{"flagStatus":"notFlagged"}',
  categories text not null default '[]'
);
create index message_received on message (folder, received_at desc, id desc, subject, from_name, from_address);
create index message_mailbox_received on message (mailbox, received_at desc, id desc, subject, from_name, from_address);
create index message_conversation on message (mailbox, conversation_id, received_at);
create index message_internet_id on message (mailbox, internet_message_id);
create index message_sequence on message (folder, sequence);
create index message_unread on message (folder, is_read);
create index message_categorised on message (folder, received_at desc) where categories <> '[]';
create index message_flagged on message (folder, flag_status, received_at desc, id desc);
create index message_mailbox_flagged on message (mailbox, flag_status, received_at desc, id desc);

create table message_category (
  name text not null collate nocase,
  message integer not null references message (id) on delete cascade,
  primary key (name, message)
) without rowid;
create index message_category_message on message_category (message);
create trigger message_category_added after insert on message when new.categories <> '[]' begin
  insert or ignore into message_category select value, new.id from json_each(new.categories);
end;
create trigger message_category_changed after update of categories on message begin
  delete from message_category where message = new.id;
  insert or ignore into message_category select value, new.id from json_each(new.categories);
end;

create virtual table message_words using fts5 (
  subject, from_name, from_address, preview, content = 'message', content_rowid = 'id', prefix = '2 3'
);
create trigger message_words_added after insert on message begin
  insert into message_words (rowid, subject, from_name, from_address, preview)
  values (new.id, new.subject, new.from_name, new.from_address, new.preview);
end;
create trigger message_words_changed after update of subject, from_name, from_address, preview on message begin
  insert into message_words (message_words, rowid, subject, from_name, from_address, preview)
  values ('delete', old.id, old.subject, old.from_name, old.from_address, old.preview);
  insert into message_words (rowid, subject, from_name, from_address, preview)
  values (new.id, new.subject, new.from_name, new.from_address, new.preview);
end;
create trigger message_words_removed after delete on message begin
  insert into message_words (message_words, rowid, subject, from_name, from_address, preview)
  values ('delete', old.id, old.subject, old.from_name, old.from_address, old.preview);
end;

create table body (
  message integer primary key references message (id) on delete cascade,
  content_type text not null check (content_type in ('html', 'text')),
  content text not null,
  headers text not null default '[]'
);

create table property (
  message integer not null references message (id) on delete cascade,
  id text not null collate nocase,
  value text not null,
  primary key (message, id)
) without rowid;
create index property_value on property (id, value, message);

create table extension (
  message integer not null references message (id) on delete cascade,
  name text not null,
  properties text not null,
  primary key (message, name)
) without rowid;

create table attachment (
  id integer primary key,
  graph_id text not null unique,
  message integer not null references message (id) on delete cascade,
  name text not null,
  content_type text not null,
  content_id text,
  is_inline integer not null,
  content blob not null
);
create index attachment_message on attachment (message);

create table departure (
  folder integer not null,
  sequence integer not null,
  immutable_id text not null,
  mutable_id text not null,
  reason text not null check (reason in ('deleted', 'changed')),
  primary key (folder, sequence, immutable_id)
) without rowid;

create table category (
  id text primary key,
  mailbox integer not null references mailbox (id),
  name text not null collate nocase,
  colour text not null,
  unique (mailbox, name)
);

create table roaming (person text primary key, settings text not null) without rowid;

create table outbox (
  id integer primary key,
  arrived_at text not null,
  sender text not null,
  recipients text not null,
  raw blob not null
);
`;
