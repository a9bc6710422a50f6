import { etagOf } from '../store/ids';
import type { StoredMessage } from '../store/message';
import { GraphFailure } from './failure';
import type { GraphRequest } from './request';

/**
 * What a write with an outdated `If-Match` meets. `honoured`: 412. `conflict`: 409. `ignored`: the write goes ahead over
 * the other one. `lost`: the write is answered as if it went well, and is not there afterwards.
 */
export type ConflictBehaviour = 'honoured' | 'conflict' | 'ignored' | 'lost';

/** Throws, or says whether to write or only to pretend. */
export function judgeWrite(
  request: GraphRequest,
  message: StoredMessage,
  behaviour: ConflictBehaviour,
): 'write' | 'pretend' {
  const expected = request.headers['if-match'];
  if (expected === undefined || expected === '*' || expected === etagOf(message.sequence)) return 'write';
  switch (behaviour) {
    case 'ignored':
      return 'write';
    case 'lost':
      return 'pretend';
    case 'honoured':
    case 'conflict':
      throw new GraphFailure(
        behaviour === 'honoured' ? 412 : 409,
        'ErrorIrresolvableConflict',
        'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
      );
  }
}
