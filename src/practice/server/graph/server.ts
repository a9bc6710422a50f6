import { randomUUID } from 'node:crypto';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { lineOf, type Line } from '../faults/graph-faults';
import type { Tokens } from '../tokens';
import { answerBatch } from './batch';
import { badRequest, COMPLAINT_HEADER, GraphFailure } from './failure';
import { segmentsOf, type GraphAnswer, type GraphRequest, type GraphServices, type Method } from './request';
import { answer } from './routes';

/** Preferences that Graph confirms in its answer. */
const APPLIED_PREFERENCES = [/IdType="ImmutableId"/i, /outlook\.body-content-type="(?:text|html)"/i];

/** Graph over HTTP, to be mounted at `/graph/v1.0`. `addin` gives the origin that may call from a browser. */
export function graphRouter(services: GraphServices, tokens: Tokens, addin: () => string): Router {
  const router = express.Router();
  router.use((request, response, next) => {
    if (request.headers.origin === addin()) {
      response.setHeader('access-control-allow-origin', addin());
      response.setHeader(
        'access-control-expose-headers',
        `ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, Retry-After, ${COMPLAINT_HEADER}`,
      );
      response.vary('Origin');
    }
    if (request.method !== 'OPTIONS') return next();
    response.setHeader('access-control-allow-methods', 'GET, POST, PATCH, PUT, DELETE');
    response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '');
    response.setHeader('access-control-max-age', '600');
    response.status(204).end();
  });
  router.use(express.json({ limit: '40mb', strict: false }), express.text({ limit: '40mb' }));
  router.use(async (request: Request, response: Response) => {
    let line: Line = 'good';
    const result = await guarded(async () => {
      const call = await graphRequest(request, tokens);
      if (!call.isOutlook) line = lineOf(call, services.faults);
      if (line === 'closed' || line === 'silent') return { status: 204 };
      const one = (part: GraphRequest): Promise<GraphAnswer> => guarded(() => answer(part, services), services);
      return call.segments[0] === '$batch' ? answerBatch(call, one) : answer(call, services);
    }, services);
    answerOver(line, request, response, result);
  });
  router.use(async (_error: unknown, request: Request, response: Response, _next: NextFunction) => {
    const unreadable = badRequest('BadRequest', 'Unable to read JSON request payload.');
    send(request, response, await guarded(() => Promise.reject(unreadable), services));
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
    caller,
    isOutlook: request.headers['sec-fetch-site'] === 'same-origin',
  };
}

/** Turns what went wrong into Graph's error form. */
async function guarded(work: () => Promise<GraphAnswer>, services: GraphServices): Promise<GraphAnswer> {
  try {
    return await work();
  } catch (error) {
    const failure =
      error instanceof GraphFailure
        ? error
        : new GraphFailure(500, 'ErrorInternalServerError', `An internal server error occurred. ${String(error)}`);
    const id = randomUUID();
    const innerError = { date: services.clock().toISOString().slice(0, 19), 'request-id': id, 'client-request-id': id };
    return {
      status: failure.status,
      headers: failure.headers,
      body: { error: { code: failure.code, message: failure.message, innerError } },
    };
  }
}

/** A bad line gives nothing, or half of it. */
function answerOver(line: Line, request: Request, response: Response, answered: GraphAnswer): void {
  if (line === 'silent') return;
  if (line === 'closed') request.socket.destroy();
  else send(request, response, answered, line === 'cut');
}

function send(request: Request, response: Response, { status, headers, body }: GraphAnswer, cut = false): void {
  response.status(status);
  response.setHeader('request-id', randomUUID());
  const clientId = request.headers['client-request-id'];
  if (typeof clientId === 'string') response.setHeader('client-request-id', clientId);
  response.setHeader('cache-control', 'private');
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  const applied = APPLIED_PREFERENCES.flatMap((pattern) => pattern.exec(String(request.headers.prefer))?.[0] ?? []);
  if (applied.length > 0) response.setHeader('preference-applied', applied.join(', '));
  if (cut) breakOff(response, body);
  else if (body === undefined) response.end();
  else if (body instanceof Uint8Array) response.end(body);
  else response.json(body);
}

/** Announces the whole body and closes the connection after half of it; an answer without a body is lost altogether. */
function breakOff(response: Response, body: unknown): void {
  const whole = body instanceof Uint8Array ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body));
  if (whole.length === 0) {
    response.socket?.destroy();
    return;
  }
  if (!(body instanceof Uint8Array)) response.type('json');
  response.setHeader('content-length', whole.length);
  response.write(whole.subarray(0, whole.length / 2), () => response.socket?.destroy());
}
