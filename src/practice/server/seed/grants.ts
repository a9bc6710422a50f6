import type { Grant } from '../grant';
import type { PracticePerson } from '../people';
import { CLUSTER } from './people';

/** Those who send on behalf of the cluster: the recipient sees their own name too. */
const ON_BEHALF: readonly string[] = ['tim'];

/** What Exchange lets the people of the cluster do in its mailbox: all of it, and most of them send as the cluster itself. */
export function grantsOf(persons: readonly PracticePerson[]): readonly Grant[] {
  return persons.map(({ id, address }) => ({
    person: address,
    mailbox: CLUSTER.address,
    access: 'full',
    send: ON_BEHALF.includes(id) ? 'onBehalf' : 'as',
  }));
}
