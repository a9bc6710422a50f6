import type { Headers } from '../incoming';
import { isListAddress, isMailing, isUnattended } from '../sender';
import { isToUs } from './addressee';
import type { Rule } from './rule';

const LIST_HEADERS = [
  ...['List-Id', 'List-Post', 'List-Help', 'List-Subscribe', 'List-Archive', 'List-Owner', 'List-Unsubscribe-Post'],
  ...['Mailing-List', 'X-Mailing-List'],
];
const BULK = ['bulk', 'list', 'junk', 'auto_reply', 'auto-reply'];

const hasPrecedence = (headers: Headers): boolean =>
  [...headers.tokens('Precedence'), ...headers.tokens('X-Precedence')].some((token) => BULK.indexOf(token) >= 0);
/** Proton and Fastmail put Feedback-ID on ordinary mail as well, so it counts only beside another sign of bulk mail. */
const hasBulkSender = (headers: Headers): boolean =>
  headers.has('X-MSFBL') ||
  headers.tokens('X-Amazon-Mail-Relay-Type').some((token) => token === 'notification') ||
  (headers.has('Feedback-ID') && (headers.has(...LIST_HEADERS, 'List-Unsubscribe') || hasPrecedence(headers)));

/** Whether the headers say that the mail went to many at once. */
export function wentToMany(headers: Headers): boolean {
  return headers.has(...LIST_HEADERS, 'List-Unsubscribe') || hasPrecedence(headers) || hasBulkSender(headers);
}

/** Whether this is the rule by which an acknowledgement was refused because the mail went to many at once. */
export function refusesMailToMany(reason: string): boolean {
  return BULK_MAIL.some(({ id, outcome }) => id === reason && outcome === 'refuse');
}

/** Mail to many at once. */
export const BULK_MAIL: readonly Rule[] = [
  {
    // Only List-Unsubscribe, from a person's own address to us alone: a portal may have put it there. A person decides.
    id: 'A07',
    outcome: 'person',
    waiting: 'person',
    applies: (input) => input.headers.has('List-Unsubscribe') && isPersonal(input),
  },
  {
    id: 'A07',
    outcome: 'refuse',
    waiting: 'nobody',
    applies: (input) => input.headers.has(...LIST_HEADERS, 'List-Unsubscribe') && !isPersonal(input),
  },
  { id: 'A08', outcome: 'refuse', waiting: 'nobody', applies: ({ headers }) => hasPrecedence(headers) },
  { id: 'A20', outcome: 'refuse', waiting: 'nobody', applies: ({ headers }) => hasBulkSender(headers) },
];

/** No other sign of a list than List-Unsubscribe, and written by one person to us alone. */
function isPersonal(input: Parameters<Rule['applies']>[0]): boolean {
  const { headers, mail } = input;
  if (headers.has(...LIST_HEADERS) || hasPrecedence(headers) || hasBulkSender(headers)) return false;
  const from = mail.from?.address ?? '';
  const isMachine = from === '' || isUnattended(from) || isListAddress(from) || isMailing(from);
  return !isMachine && mail.to.length + mail.cc.length === 1 && isToUs(input);
}
