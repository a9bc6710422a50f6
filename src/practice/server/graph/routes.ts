import { faultyCall, refuseByFault, waitIfSlow } from '../faults/graph-faults';
import { badRequest, complaint, GraphFailure, methodNotAllowed } from './failure';
import type { GraphAnswer, GraphRequest, GraphServices } from './request';
import { ownerOf, requireMailbox, requireRights } from './rights';
import { ROUTES, type Handler } from './route-table';
import { answerSubscriptions } from './subscriptions/routes';

/**
 * Answers one call. Throws a `GraphFailure` for what Graph would refuse, and for an answer that departs from Microsoft's
 * metadata: such an answer would teach the rest of Clusterpost something untrue.
 */
export async function answer(request: GraphRequest, services: GraphServices): Promise<GraphAnswer> {
  const { segments } = request;
  if (!request.isOutlook) refuseByFault(request, services.faults);
  if (services.contract.target(segments) === null) throw noSuchResource(segments);
  const wrong = services.contract.requestDepartures(request);
  if (wrong.length > 0)
    throw badRequest('RequestBodyRead', `The request departs from Graph's metadata: ${wrong.join('; ')}.`);

  const result = await dispatch(request, services);
  const departures = services.contract.answerDepartures(request, result);
  if (departures.length > 0) {
    const message = `The answer departs from Graph's metadata: ${departures.join('; ')}.`;
    throw complaint(new GraphFailure(500, 'ErrorInternalServerError', message));
  }
  return result;
}

async function dispatch(request: GraphRequest, services: GraphServices): Promise<GraphAnswer> {
  if (request.segments[0] === 'subscriptions') return answerSubscriptions(request, services);
  const { name, rest: path } = ownerOf(request.segments, request.caller);
  const rest = withoutParents(path);
  const mailbox = requireMailbox(name, services.store);
  const owner = `users('${encodeURIComponent(request.segments[0] === 'me' ? mailbox.address : name)}')`;
  for (const { method, pattern, need, handler } of ROUTES) {
    const params = matched(pattern, rest);
    if (params === null || method !== request.method) continue;
    requireRights(need, mailbox, request.caller, services.grants());
    const carryOut = (): ReturnType<Handler> => handler({ services, request, mailbox, owner, params });
    if (request.isOutlook) return carryOut();
    const use = { app: request.caller.app, mailbox: mailbox.address, bytes: request.bytes };
    return services.limits.within(use, async () => {
      await waitIfSlow(faultyCall(request), services.faults);
      return carryOut();
    });
  }
  if (ROUTES.some(({ pattern }) => matched(pattern, rest) !== null)) {
    throw methodNotAllowed();
  }
  throw notServed(rest);
}

/** What the metadata knows and practice mode does not do is refused as Graph refuses a call, and whoever wrote it hears why. */
function notServed(segments: readonly string[]): GraphFailure {
  return complaint(methodNotAllowed(), `Practice mode does not answer to '${segments.join('/')}'.`);
}

/** A folder is found by its id alone, however deep it lies. */
function withoutParents(rest: readonly string[]): readonly string[] {
  const [kind = '', , children = '', id] = rest;
  const isNested = kind.toLowerCase() === 'mailfolders' && children.toLowerCase() === 'childfolders';
  return isNested && id !== undefined && id !== '$count' ? withoutParents([kind, ...rest.slice(3)]) : rest;
}

function noSuchResource(segments: readonly string[]): GraphFailure {
  return badRequest('BadRequest', `Resource not found for the segment '${segments.at(-1) ?? ''}'.`);
}

function matched(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = segment;
    else if (part.toLowerCase() !== segment.toLowerCase()) return null;
  }
  return params;
}
