import { sameAddress } from '../../domain/mail/address';

/** What Exchange lets somebody do in a mailbox that is not their own. The two are given apart: full access sends nothing. */
export interface Grant {
  /** Address of who may do it. */
  readonly person: string;
  /** Address of the mailbox. */
  readonly mailbox: string;
  readonly access: 'none' | 'read' | 'full';
  /** `as`: nobody sees who wrote it. `onBehalf`: the mail names the writer as its sender. */
  readonly send: 'none' | 'as' | 'onBehalf';
}

const NOTHING = { access: 'none', send: 'none' } as const;
const OWN = { access: 'full', send: 'as' } as const;

/** What `person` may do in the mailbox; everything in their own. */
export function granted(grants: readonly Grant[], person: string, mailbox: string): Pick<Grant, 'access' | 'send'> {
  if (sameAddress(person, mailbox)) return OWN;
  return grants.find((grant) => sameAddress(grant.person, person) && sameAddress(grant.mailbox, mailbox)) ?? NOTHING;
}
