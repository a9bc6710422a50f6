/** What is in a file. */
export interface FileContent {
  readonly contentType: string;
  readonly base64: string;
}

/** A file that came with a mail. */
export interface Attachment extends FileContent {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** How the HTML of the mail refers to it (`cid:`), for a picture in the text. */
  readonly contentId: string | null;
  readonly isInline: boolean;
}

/** A file that the mailbox keeps with a message. */
export interface KeptAttachment extends Attachment {
  readonly id: string;
}

/** An attachment as Graph gives it. */
export interface GraphAttachment {
  readonly name?: string | null;
  readonly contentType?: string | null;
  readonly size?: number;
  readonly contentId?: string | null;
  readonly isInline?: boolean;
  readonly contentBytes?: string | null;
}

export function toAttachment(attachment: GraphAttachment): Attachment {
  const { name, contentType, size, contentId, isInline, contentBytes } = attachment;
  return {
    name: name ?? 'bijlage',
    contentType: contentType ?? 'application/octet-stream',
    size: size ?? 0,
    contentId: contentId ?? null,
    isInline: isInline ?? false,
    base64: contentBytes ?? '',
  };
}

export function toKeptAttachment(attachment: GraphAttachment & { readonly id: string }): KeptAttachment {
  return { ...toAttachment(attachment), id: attachment.id };
}

export function dataUrl({ contentType, base64 }: Attachment): string {
  return `data:${contentType};base64,${base64}`;
}

/** Puts the pictures that came with a mail in the places where its HTML refers to them. */
export function withPictures(html: string, attachments: readonly Attachment[]): string {
  return attachments.reduce(
    (shown, attachment) =>
      attachment.contentId === null || !attachment.contentType.startsWith('image/')
        ? shown
        : shown.replaceAll(`cid:${attachment.contentId}`, dataUrl(attachment)),
    html,
  );
}

/** "12 kB", as Dutch people write it. */
export function writtenSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} kB` : `${(kilobytes / 1000).toFixed(1).replace('.', ',')} MB`;
}

/** The file itself. */
export function bytesOf({ base64 }: Attachment): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
