import type { Header, MailBody } from '../../../domain/mail/message';
import type { SqlCondition, SqlDatabase, SqlValue } from './database';
import type { Folder, Mailbox } from './folders';
import type { Changes } from './changes';
import { conversationOf } from './conversation';
import { itemId } from './ids';
import type { MessageContent, NewAttachment, Position, StoredAttachment, StoredMessage } from './message';
import { instant } from './message';
import { messageChange, type MessageChange } from './message-change';
import { columnsOf, messageOf, type MessageRow } from './message-row';

/** An extended property: MAPI's own id, for example `String {guid} Name X`, with its value as text. */
export interface ExtendedProperty {
  readonly id: string;
  /** A list for the types that hold many, such as `StringArray`. */
  readonly value: string | readonly string[];
}

/** The messages of all mailboxes. Every write is one transaction and tells `changed` what happened. */
export class Messages {
  constructor(
    private readonly sql: SqlDatabase,
    private readonly changes: Changes,
    private readonly now: () => Date,
    private readonly changed: (change: MessageChange) => void,
  ) {}

  /** By immutable or by current mutable id; null when this mailbox does not hold it (any more) under that id. */
  find(mailbox: Mailbox, id: string): StoredMessage | null {
    const row = this.sql.get<MessageRow>(
      'select * from message where mailbox = ? and (immutable_id = ? or mutable_id = ?)',
      [mailbox.row, id, id],
    );
    return row === null ? null : messageOf(row);
  }

  findByInternetId(mailbox: Mailbox, internetMessageId: string): StoredMessage | null {
    const row = this.sql.get<MessageRow>(
      'select * from message where mailbox = ? and internet_message_id = ? order by id limit 1',
      [mailbox.row, internetMessageId],
    );
    return row === null ? null : messageOf(row);
  }

  /** `order` is SQL and comes from our own table of sortable columns, never from a request. */
  list(where: SqlCondition, order: string, limit: number, offset: number): StoredMessage[] {
    return this.sql
      .all<MessageRow>(`select * from message where ${where.sql} order by ${order} limit ? offset ?`, [
        ...where.values,
        limit,
        offset,
      ])
      .map(messageOf);
  }

  count(where: SqlCondition): number {
    return this.sql.get<{ n: number }>(`select count(*) as n from message where ${where.sql}`, where.values)?.n ?? 0;
  }

  immutableIds(where: SqlCondition): readonly string[] {
    return this.sql
      .all<{ id: string }>(`select immutable_id as id from message where ${where.sql}`, where.values)
      .map(({ id }) => id);
  }

  body(message: StoredMessage): MailBody {
    const row = this.sql.get<{ format: MailBody['format']; content: string }>(
      'select content_type as format, content from body where message = ?',
      [message.row],
    );
    return row ?? { format: 'text', content: '' };
  }

  headers(message: StoredMessage): readonly Header[] {
    const row = this.sql.get<{ headers: string }>('select headers from body where message = ?', [message.row]);
    return row === null ? [] : (JSON.parse(row.headers) as Header[]);
  }

  properties(message: StoredMessage): readonly ExtendedProperty[] {
    return this.sql
      .all<{ id: string; value: string }>('select id, value from property where message = ?', [message.row])
      .map(({ id, value }) => ({ id, value: holdsMany(id) ? (JSON.parse(value) as string[]) : value }));
  }

  attachments(message: StoredMessage): readonly StoredAttachment[] {
    return this.sql
      .all<AttachmentRow>('select * from attachment where message = ? order by id', [message.row])
      .map((row) => ({
        id: row.graph_id,
        name: row.name,
        contentType: row.content_type,
        contentId: row.content_id,
        isInline: row.is_inline === 1,
        content: row.content,
        size: row.content.length,
      }));
  }

  /** Files a new message, in the conversation of the messages it refers to. */
  add(folder: Folder, content: MessageContent): StoredMessage {
    return this.sql.transaction(() => {
      const sequence = this.changes.next();
      const at = instant(this.now());
      const columns: Record<string, SqlValue> = {
        ...columnsOf(content),
        immutable_id: itemId('immutable', folder.mailbox, sequence),
        mutable_id: itemId('mutable', folder.mailbox, sequence),
        mailbox: folder.mailbox,
        folder: folder.row,
        sequence,
        filed_at: sequence,
        created_at: at,
        modified_at: at,
        conversation_id: conversationOf(this.sql, folder.mailbox, content),
      };
      const names = Object.keys(columns);
      const { id: row } = this.sql.run(
        `insert into message (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
        Object.values(columns),
      );
      this.sql.run('insert into body (message, content_type, content, headers) values (?, ?, ?, ?)', [
        row,
        content.body.format,
        content.body.content,
        JSON.stringify(content.headers),
      ]);
      const added = this.ofRow(row);
      this.changed(messageChange('created', added));
      return added;
    });
  }

  /** Writes what is given and leaves the rest. Extended properties that are not named stay as they are. */
  update(
    message: StoredMessage,
    content: Partial<MessageContent>,
    properties: readonly ExtendedProperty[] = [],
  ): StoredMessage {
    return this.sql.transaction(() => {
      const written = this.write(message, columnsOf(content));
      if (content.body !== undefined) {
        this.sql.run('update body set content_type = ?, content = ? where message = ?', [
          content.body.format,
          content.body.content,
          message.row,
        ]);
      }
      for (const property of properties) {
        this.sql.run(
          'insert into property (message, id, value) values (?, ?, ?) on conflict (message, id) do update set value = excluded.value',
          [
            message.row,
            property.id,
            typeof property.value === 'string' ? property.value : JSON.stringify(property.value),
          ],
        );
      }
      return written;
    });
  }

  /** Moves within the mailbox: the mutable id changes, the immutable one does not. */
  move(message: StoredMessage, target: Folder, content: Partial<MessageContent> = {}): StoredMessage {
    return this.sql.transaction(() => {
      this.changes.departed(message, 'changed');
      this.changed(messageChange('deleted', message));
      const filedAt = this.changes.next();
      const columns = {
        ...columnsOf(content),
        folder: target.row,
        filed_at: filedAt,
        mutable_id: itemId('mutable', message.mailbox, message.immutableId, filedAt),
      };
      return this.write(message, columns, 'created');
    });
  }

  /** Copies to a folder of this mailbox or another, with all that hangs on it. */
  copy(message: StoredMessage, target: Folder): StoredMessage {
    return this.sql.transaction(() => {
      const content = { ...message, body: this.body(message), headers: this.headers(message) };
      const copied = this.update(this.add(target, content), {}, this.properties(message));
      this.sql.run('insert into extension select ?, name, properties from extension where message = ?', [
        copied.row,
        message.row,
      ]);
      return this.attach(copied, this.attachments(message));
    });
  }

  /** All messages in a folder, oldest first. */
  inFolder(folder: Folder): readonly StoredMessage[] {
    return this.list({ sql: 'folder = ?', values: [folder.row] }, 'id', -1, 0);
  }

  remove(message: StoredMessage): void {
    this.sql.transaction(() => {
      this.changes.departed(message, 'deleted');
      this.sql.run('delete from message where id = ?', [message.row]);
      this.changed(messageChange('deleted', message));
    });
  }

  attach(message: StoredMessage, attachments: readonly NewAttachment[]): StoredMessage {
    if (attachments.length === 0) return message;
    return this.sql.transaction(() => {
      for (const attachment of attachments) {
        this.sql.run(
          'insert into attachment (graph_id, message, name, content_type, content_id, is_inline, content) values (?, ?, ?, ?, ?, ?, ?)',
          [
            itemId('attachment', message.row, this.changes.next()),
            message.row,
            attachment.name,
            attachment.contentType,
            attachment.contentId,
            attachment.isInline ? 1 : 0,
            attachment.content,
          ],
        );
      }
      return this.countAttachments(message);
    });
  }

  detach(message: StoredMessage, attachment: StoredAttachment): StoredMessage {
    return this.sql.transaction(() => {
      this.sql.run('delete from attachment where graph_id = ?', [attachment.id]);
      return this.countAttachments(message);
    });
  }

  /** Messages in the folder written after `sequence` that a condition lets by, in the order of writing. */
  writtenSince(folder: Folder, sequence: number, limit: number, where: SqlCondition): StoredMessage[] {
    const place = {
      sql: `folder = ? and sequence > ? and ${where.sql}`,
      values: [folder.row, sequence, ...where.values],
    };
    return this.list(place, 'sequence', limit, 0);
  }

  /** Messages in the folder that come after a position in the order of receipt, newest first. */
  receivedBefore(folder: Folder, { receivedAt, row }: Position, limit: number, where: SqlCondition): StoredMessage[] {
    const place = {
      sql: `folder = ? and (received_at, id) < (?, ?) and ${where.sql}`,
      values: [folder.row, receivedAt, row, ...where.values],
    };
    return this.list(place, 'received_at desc, id desc', limit, 0);
  }

  /** For mail of before: it came into the mailbox when it was received, and was last written to at this moment. */
  date(message: StoredMessage, writtenAt: string): void {
    this.sql.run('update message set created_at = received_at, modified_at = ? where id = ?', [writtenAt, message.row]);
  }

  private ofRow(row: number): StoredMessage {
    const found = this.sql.get<MessageRow>('select * from message where id = ?', [row]);
    if (found === null) throw new Error(`message ${row} is missing`);
    return messageOf(found);
  }

  /** `kind`: what it is to the folder in which the message lies afterwards. */
  private write(
    message: StoredMessage,
    columns: Record<string, SqlValue>,
    kind: 'created' | 'updated' = 'updated',
  ): StoredMessage {
    const all: Record<string, SqlValue> = {
      ...columns,
      sequence: this.changes.next(),
      modified_at: instant(this.now()),
    };
    const assignments = Object.keys(all).map((name) => `${name} = ?`);
    this.sql.run(`update message set ${assignments.join(', ')} where id = ?`, [...Object.values(all), message.row]);
    const written = this.ofRow(message.row);
    this.changed(messageChange(kind, written));
    return written;
  }

  private countAttachments(message: StoredMessage): StoredMessage {
    const visible = this.sql.get<{ n: number }>(
      'select count(*) as n from attachment where message = ? and is_inline = 0',
      [message.row],
    );
    return this.write(message, { has_attachments: (visible?.n ?? 0) > 0 ? 1 : 0 });
  }
}

/** Whether an extended property with this id holds a list. */
export function holdsMany(id: string): boolean {
  return /^[a-z]+Array /i.test(id);
}

interface AttachmentRow {
  readonly graph_id: string;
  readonly name: string;
  readonly content_type: string;
  readonly content_id: string | null;
  readonly is_inline: number;
  readonly content: Uint8Array;
}
