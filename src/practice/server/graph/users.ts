import { objectIdOf } from '../tokens';
import type { GraphAnswer, MailboxCall } from './request';

/** GET me, GET users/{id}. */
export function getUser(call: MailboxCall): GraphAnswer {
  const { mailbox, services } = call;
  const values: Record<string, unknown> = {
    id: objectIdOf(mailbox.address),
    displayName: mailbox.name,
    mail: mailbox.address,
    userPrincipalName: mailbox.address,
    preferredLanguage: 'nl-NL',
    businessPhones: [],
  };
  const select = call.request.query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  const chosen = Object.entries(values).filter(([name]) => select === undefined || select.includes(name));
  return {
    status: 200,
    body: { '@odata.context': `${services.root}/$metadata#users/$entity`, ...Object.fromEntries(chosen) },
  };
}
