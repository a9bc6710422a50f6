import express, { type Request, type Response, type Router } from 'express';
import { sameAddress } from '../../../../domain/mail/address';
import { lineOf, throttleByFault, waitIfSlow, type Line } from '../../faults/graph-faults';
import { objectIdOf } from '../../tokens';
import { accessDenied, badRequest, GraphFailure, itemNotFound, refusal } from '../failure';
import { allowAddin, answerOver, guarded } from '../http';
import { requireMessage } from '../messages';
import { segmentsOf, type GraphAnswer, type GraphServices, type MailboxCall } from '../request';
import { attachmentItem, received, withPiece, type UploadSession } from './upload-session';

/** Where pieces of files go: in production to Outlook's own address instead of Graph's. */
export const UPLOADS = '/api/v2.0';
const MOST_BYTES_AT_ONCE = 4 * 1024 * 1024;
/** What Exchange Online takes for a whole message, unless an administrator changes that. */
const LARGEST_MESSAGE_BYTES = 35 * 1024 * 1024;

/**
 * POST messages/{id}/attachments/createUploadSession. A person can only do this in their own mailbox: a known issue of
 * Graph (learn.microsoft.com/graph/known-issues, Attaching large files to messages with delegated permissions can fail).
 */
export function createUploadSession(call: MailboxCall): GraphAnswer {
  const { services, request, mailbox } = call;
  const { caller } = request;
  if (caller.kind === 'delegated' && !sameAddress(caller.address, mailbox.address)) throw accessDenied();
  const session = services.uploads.begin({
    app: caller.app,
    creator: caller.kind === 'app' ? 'app' : caller.address,
    mailbox: mailbox.address,
    message: requireMessage(call).immutableId,
    file: attachmentItem(request.body),
  });
  const address = new URL(`${UPLOADS}/${placeOf(session)}/AttachmentSessions('${session.id}')`, services.root);
  address.searchParams.set('authtoken', session.secret);
  return {
    status: 201,
    body: {
      '@odata.context': `${services.root}/$metadata#microsoft.graph.uploadSession`,
      uploadUrl: address.href,
      expirationDateTime: session.expires.toISOString(),
      nextExpectedRanges: ['0-'],
    },
  };
}

/** Takes the pieces, to be mounted at `UPLOADS`. The address is all that a caller needs: no access token. */
export function uploadsRouter(services: GraphServices, addin: () => string): Router {
  const router = express.Router();
  router.use(allowAddin(addin), express.raw({ type: () => true, limit: '40mb' }));
  router.use(async (request: Request, response: Response) => {
    let line: Line = 'good';
    const result = await guarded(async () => {
      const address = new URL(request.url, services.root);
      const [, , , , , id = ''] = segmentsOf(address.pathname);
      const session = services.uploads.require(id, address.searchParams.get('authtoken'));
      const call = { method: request.method, path: address.pathname, person: session.creator };
      line = lineOf(call, services.faults);
      if (line === 'closed' || line === 'silent') return { status: 204 };
      throttleByFault(call, services.faults);
      const bytes = Number(request.headers['content-length'] ?? 0);
      return services.limits.within({ app: session.app, mailbox: session.mailbox, bytes }, async () => {
        await waitIfSlow(call, services.faults);
        return answer(request, session, services);
      });
    }, services.clock);
    answerOver(line, request, response, result);
  });
  return router;
}

function answer(request: Request, session: UploadSession, services: GraphServices): GraphAnswer {
  if (request.method === 'GET') return progress(session, services);
  if (request.method === 'PUT') return take(request, session, services);
  if (request.method !== 'DELETE') throw badRequest('ErrorInvalidRequest', 'An upload takes PUT, GET and DELETE.');
  services.uploads.end(session);
  return { status: 204 };
}

function take(request: Request, session: UploadSession, services: GraphServices): GraphAnswer {
  const piece: unknown = request.body;
  if (!(piece instanceof Uint8Array)) throw badRequest('ErrorInvalidRequest', 'The piece of the file is missing.');
  if (piece.length > MOST_BYTES_AT_ONCE) {
    throw new GraphFailure(413, 'RequestEntityTooLarge', 'A piece of a file may have 4 MB at most.');
  }
  const further = withPiece(session, request.headers['content-range'], piece);
  services.uploads.replace(further);
  return received(further) < session.file.size ? progress(further, services) : attach(further, services);
}

function progress(session: UploadSession, services: GraphServices): GraphAnswer {
  return {
    status: 200,
    body: {
      '@odata.context': `${new URL(UPLOADS, services.root).href}/$metadata#${placeOf(session)}/AttachmentSessions/$entity`,
      ExpirationDateTime: session.expires.toISOString(),
      nextExpectedRanges: [String(received(session))],
    },
  };
}

function attach(session: UploadSession, { store, uploads, root }: GraphServices): GraphAnswer {
  uploads.end(session);
  const mailbox = store.folders.mailbox(session.mailbox);
  const message = mailbox === null ? null : store.messages.find(mailbox, session.message);
  if (message === null) throw itemNotFound();
  const { size, ...file } = session.file;
  const whole = store.messages.attachments(message).reduce((sum, each) => sum + each.size, size);
  if (whole > LARGEST_MESSAGE_BYTES) {
    throw refusal('ErrorMessageSizeExceeded', 'The message exceeds the maximum supported size.');
  }
  const changed = store.messages.attach(message, [{ ...file, content: Buffer.concat(session.pieces) }]);
  const attachment = store.messages.attachments(changed).at(-1);
  if (attachment === undefined) throw itemNotFound();
  const location = new URL(`${UPLOADS}/${placeOf(session)}/Attachments('${attachment.id}')`, root);
  return { status: 201, headers: { location: location.href } };
}

function placeOf({ mailbox, message }: UploadSession): string {
  return `Users('${objectIdOf(mailbox)}')/Messages('${message}')`;
}
