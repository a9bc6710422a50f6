import { accessDenied, complaint, itemNotFound } from './failure';
import type { GraphAnswer, MailboxCall } from './request';

/** GET mailFolders/inbox/messageRules: a mailbox of practice mode has none, and a rule that would never run is not made. */
export function listRules(call: MailboxCall): GraphAnswer {
  const context = `${call.services.root}/$metadata#${call.owner}/mailFolders('inbox')/messageRules`;
  return { status: 200, body: { '@odata.context': context, value: [] } };
}

/** POST mailFolders/inbox/messageRules. */
export function refuseRule(): GraphAnswer {
  throw complaint(accessDenied(), 'Practice mode carries out no message rules, and so makes none.');
}

/** GET, PATCH, DELETE mailFolders/inbox/messageRules/{id}. */
export function noSuchRule(): GraphAnswer {
  throw itemNotFound();
}
