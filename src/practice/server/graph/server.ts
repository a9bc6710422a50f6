import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { faultyCall, lineOf, type Line } from '../faults/graph-faults';
import type { Tokens } from '../tokens';
import { answerBatch } from './batch';
import { badRequest, GraphFailure } from './failure';
import { allowAddin, answerOver, guarded, send } from './http';
import { segmentsOf, type GraphAnswer, type GraphRequest, type GraphServices, type Method } from './request';
import { answer } from './routes';

/** Graph reads no request that is longer (learn.microsoft.com/graph/api/user-sendmail, message-post-attachments). */
const MOST_BYTES = 4 * 1024 * 1024;
/** The practice Outlook sends whole mails through the same door. */
const MOST_OF_OUTLOOK = '40mb';

/** Graph over HTTP, to be mounted at `/graph/v1.0`. `addin` gives the origin that may call from a browser. */
export function graphRouter(services: GraphServices, tokens: Tokens, addin: () => string): Router {
  const router = express.Router();
  router.use(allowAddin(addin));
  router.use(express.json({ limit: MOST_OF_OUTLOOK, strict: false }), express.text({ limit: MOST_OF_OUTLOOK }));
  router.use(async (request: Request, response: Response) => {
    let line: Line = 'good';
    const result = await guarded(async () => {
      const call = await graphRequest(request, tokens);
      return services.calls.noting(call, () => guarded(() => carryOut(call), services.clock));
    }, services.clock);
    answerOver(line, request, response, result);

    async function carryOut(call: GraphRequest): Promise<GraphAnswer> {
      if (!call.isOutlook) line = lineOf(faultyCall(call), services.faults);
      if (line === 'closed' || line === 'silent') return { status: 204 };
      if (!call.isOutlook && call.bytes > MOST_BYTES) throw tooLarge();
      const one = (part: GraphRequest): Promise<GraphAnswer> => guarded(() => answer(part, services), services.clock);
      return call.segments[0] === '$batch' ? answerBatch(call, one) : answer(call, services);
    }
  });
  router.use(async (_error: unknown, request: Request, response: Response, _next: NextFunction) => {
    const unreadable = badRequest('BadRequest', 'Unable to read JSON request payload.');
    send(request, response, await guarded(() => Promise.reject(unreadable), services.clock));
  });
  return router;
}

async function graphRequest(request: Request, tokens: Tokens): Promise<GraphRequest> {
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer === undefined) throw new GraphFailure(401, 'InvalidAuthenticationToken', 'Access token is empty.');
  const caller = await tokens.verify(bearer);
  if (caller === null) {
    throw new GraphFailure(
      401,
      'InvalidAuthenticationToken',
      'Lifetime validation failed, the token is expired or not meant for this service.',
      {
        'www-authenticate': 'Bearer realm="", error="invalid_token"',
      },
    );
  }
  const address = new URL(request.url, 'https://localhost');
  return {
    method: request.method as Method,
    segments: segmentsOf(address.pathname),
    query: address.searchParams,
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    body: request.body as unknown,
    bytes: Number(request.headers['content-length'] ?? 0),
    caller,
    isOutlook: request.headers['sec-fetch-site'] === 'same-origin',
  };
}

function tooLarge(): GraphFailure {
  return new GraphFailure(413, 'RequestEntityTooLarge', 'The request is larger than 4 MB.');
}
