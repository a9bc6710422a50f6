import { faultyCall } from '../faults/graph-faults';
import type { Faults } from '../faults/fault';
import { etagOf } from '../store/ids';
import type { StoredMessage } from '../store/message';
import { GraphFailure } from './failure';
import type { GraphRequest } from './request';

/**
 * Throws, or says whether to write or only to pretend. What Exchange does with an outdated `If-Match` is not documented:
 * practice mode refuses it with 412, unless a fault makes it do another thing that is known to happen.
 */
export function judgeWrite(request: GraphRequest, message: StoredMessage, faults: Faults): 'write' | 'pretend' {
  const call = faultyCall(request);
  if (faults.hit('conflict-412', call) !== null) throw conflict(412);
  if (faults.hit('conflict-409', call) !== null) throw conflict(409);
  const expected = request.headers['if-match'];
  if (expected === undefined || expected === '*' || expected === etagOf(message.sequence)) return 'write';
  if (faults.hit('if-match-ignored', call) !== null) return 'write';
  if (faults.hit('lost-update', call) !== null) return 'pretend';
  throw conflict(faults.hit('if-match-409', call) === null ? 412 : 409);
}

function conflict(status: 409 | 412): GraphFailure {
  return new GraphFailure(
    status,
    'ErrorIrresolvableConflict',
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  );
}
