import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Clock } from '../clock';
import type { Line } from '../faults/graph-faults';
import { COMPLAINT_HEADER, GraphFailure } from './failure';
import type { GraphAnswer } from './request';

/** Preferences that Graph confirms in its answer. */
const APPLIED_PREFERENCES = [
  /IdType="ImmutableId"/i,
  /outlook\.body-content-type="(?:text|html)"/i,
  /odata\.maxpagesize=\d+/i,
];

/** Lets the add-in call from the browser. `addin` gives its origin, the only one that may. */
export function allowAddin(addin: () => string): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
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
  };
}

/** Turns what went wrong into Graph's error form. */
export async function guarded(work: () => GraphAnswer | Promise<GraphAnswer>, clock: Clock): Promise<GraphAnswer> {
  try {
    return await work();
  } catch (error) {
    const failure =
      error instanceof GraphFailure
        ? error
        : new GraphFailure(500, 'ErrorInternalServerError', `An internal server error occurred. ${String(error)}`);
    const id = randomUUID();
    const innerError = { date: clock().toISOString().slice(0, 19), 'request-id': id, 'client-request-id': id };
    return {
      status: failure.status,
      headers: failure.headers,
      body: { error: { code: failure.code, message: failure.message, innerError } },
    };
  }
}

/** Sends the answer; a bad line gives nothing, or half of it. */
export function answerOver(line: Line, request: Request, response: Response, answered: GraphAnswer): void {
  if (line === 'silent') return;
  if (line === 'closed') request.socket.destroy();
  else send(request, response, answered, line === 'cut');
}

export function send(
  request: Request,
  response: Response,
  { status, headers, body }: GraphAnswer,
  isCut = false,
): void {
  response.status(status);
  response.setHeader('request-id', randomUUID());
  const clientId = request.headers['client-request-id'];
  if (typeof clientId === 'string') response.setHeader('client-request-id', clientId);
  response.setHeader('cache-control', 'private');
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  const applied = APPLIED_PREFERENCES.flatMap((pattern) => pattern.exec(String(request.headers.prefer))?.[0] ?? []);
  if (applied.length > 0) response.setHeader('preference-applied', applied.join(', '));
  if (isCut) breakOff(response, body);
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
