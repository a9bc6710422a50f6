import type { NewAttachment } from '../../store/message';
import { badRequest, GraphFailure, refusal } from '../failure';
import { isObject } from '../json';

/** A file that is being brought in piece by piece. */
export interface UploadSession {
  readonly id: string;
  /** The secret in its address: whoever knows it needs no other. */
  readonly secret: string;
  readonly app: string;
  /** Address, or `app`. */
  readonly creator: string;
  /** Address of the mailbox. */
  readonly mailbox: string;
  /** Immutable id: the message may be moved meanwhile. */
  readonly message: string;
  readonly file: Omit<NewAttachment, 'content'> & { readonly size: number };
  readonly expires: Date;
  readonly pieces: readonly Uint8Array[];
}

/** What is smaller goes in one call (learn.microsoft.com/graph/outlook-large-attachments). */
const LEAST_BYTES = 3 * 1024 * 1024;
const MOST_BYTES = 150 * 1024 * 1024;

/** Reads a microsoft.graph.attachmentItem. */
export function attachmentItem(body: unknown): UploadSession['file'] {
  const item = isObject(body) ? (body['AttachmentItem'] ?? body['attachmentItem']) : undefined;
  if (!isObject(item)) throw badRequest('ErrorInvalidRequest', 'The parameter AttachmentItem is missing.');
  const { attachmentType, name, size, contentType, contentId, isInline } = item;
  if (attachmentType !== 'file') throw badRequest('ErrorInvalidRequest', 'Only files can be uploaded in a session.');
  if (typeof name !== 'string' || name === '' || typeof size !== 'number') {
    throw badRequest('ErrorInvalidRequest', 'An attachment item needs name and size.');
  }
  if (size < LEAST_BYTES) {
    throw badRequest(
      'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize',
      `The size of the attachment should not be less than ${LEAST_BYTES} bytes.`,
    );
  }
  if (size > MOST_BYTES) {
    throw refusal('ErrorAttachmentSizeLimitExceeded', `The size of the attachment exceeds ${MOST_BYTES} bytes.`);
  }
  return {
    name,
    size,
    contentType: typeof contentType === 'string' ? contentType : 'application/octet-stream',
    contentId: typeof contentId === 'string' ? contentId : null,
    isInline: isInline === true,
  };
}

/** How much of the file is there already, in bytes; the next piece has to begin there. */
export function received({ pieces }: UploadSession): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** The session with one more piece, which has to be the next one and exactly what its Content-Range says. */
export function withPiece(session: UploadSession, contentRange: string | undefined, piece: Uint8Array): UploadSession {
  const range = /^bytes (\d{1,10})-(\d{1,10})\/(\d{1,10})$/.exec(contentRange ?? '');
  const [start, end, total] = [Number(range?.[1]), Number(range?.[2]), Number(range?.[3])];
  if (range === null || total !== session.file.size || end - start + 1 !== piece.length) {
    throw badRequest('ErrorInvalidRequest', 'The header Content-Range does not fit the bytes or the file.');
  }
  if (start !== received(session)) {
    throw new GraphFailure(416, 'ErrorInvalidRange', `The next byte that is expected is ${received(session)}.`);
  }
  return { ...session, pieces: [...session.pieces, piece] };
}
