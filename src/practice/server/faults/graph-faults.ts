import type { Caller } from '../tokens';
import { accessDenied, GraphFailure, syncStateNotFound, throttled } from '../graph/failure';
import type { GraphRequest } from '../graph/request';
import type { Faults, FaultyCall } from './fault';

/** What becomes of the connection of a call. `closed` and `silent`: nothing is carried out and nothing is answered. */
export type Line = 'good' | 'cut' | 'closed' | 'silent';

const USUAL_RETRY_AFTER_S = 10;
const USUAL_DELAY_S = 5;

/** How the line is this time. */
export function lineOf(call: FaultyCall, faults: Faults): Line {
  if (faults.hit('offline', call) !== null) return 'closed';
  if (faults.hit('time-out', call) !== null) return 'silent';
  return faults.hit('cut', call) === null ? 'good' : 'cut';
}

/** Waits, if Exchange is slow with this call. */
export async function waitIfSlow(call: FaultyCall, faults: Faults): Promise<void> {
  const slow = faults.hit('slow', call);
  if (slow === null) return;
  await new Promise((resolve) => setTimeout(resolve, (slow.seconds ?? USUAL_DELAY_S) * 1000));
}

/** Throws the failure that stands for this call, in Graph's own form. */
export function refuseByFault(request: GraphRequest, faults: Faults): void {
  const call = faultyCall(request);
  if (faults.hit('sign-in-expired', call) !== null) throw signInExpired();
  throttleByFault(call, faults);
  if (faults.hit('no-rights', call) !== null) throw accessDenied();
  const goesOn = request.query.has('$deltatoken') || request.query.has('$skiptoken');
  if (goesOn && request.segments.at(-1) === 'delta' && faults.hit('delta-expired', call) !== null)
    throw syncStateNotFound();
}

/** Throws a 429 when this call is to be throttled. */
export function throttleByFault(call: FaultyCall, faults: Faults): void {
  const throttle = faults.hit('throttled', call);
  if (throttle !== null) throw throttled('RequestsPerWindow', throttle.seconds ?? USUAL_RETRY_AFTER_S);
}

/** The call as faults are told apart by it. */
export function faultyCall({ method, segments, caller }: GraphRequest): FaultyCall {
  return { method, path: `/${segments.join('/')}`, person: nameOf(caller) };
}

function nameOf(caller: Caller): string {
  return caller.kind === 'app' ? 'app' : caller.address;
}

function signInExpired(): GraphFailure {
  return new GraphFailure(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.', {
    'www-authenticate': 'Bearer realm="", error="invalid_token", error_description="The token is expired"',
  });
}
