import { domainOf, localPartOf } from '../mail/address';

/** Names that mailboxes of machines have, as pieces of the local part (noreply, no-reply, do_not_reply, niet.beantwoorden). */
const MACHINES: ReadonlySet<string> = new Set([
  ...[
    'noreply',
    'noreplies',
    'donotreply',
    'dontreply',
    'noresponse',
    'nietbeantwoorden',
    'nietreageren',
    'geenantwoord',
  ],
  ...[
    'geenreply',
    'mailerdaemon',
    'maildaemon',
    'postmaster',
    'bounce',
    'bounces',
    'autoreply',
    'autoresponder',
    'neantwoorden',
  ],
]);
/** These are surnames as well, so they count only as the whole local part. */
const MACHINES_ONLY_AS_A_WHOLE: ReadonlySet<string> = new Set(['root', 'abuse', 'daemon', 'majordomo', 'listserv']);

/** Whether a mail to this address can reach anybody at all. Rule A03. */
export function isUsableAddress(address: string): boolean {
  const domain = domainOf(address);
  return (
    /^[^\s@<>]+@[^\s@<>]+$/.test(address.trim()) &&
    domain !== 'unknown' &&
    domain !== 'localhost' &&
    domain !== 'invalid'
  );
}

/**
 * Whether the local part says that nobody reads this mailbox. Pieces between `.`, `_`, `-` and `+` are compared, alone and
 * joined, so that `no-reply` counts and a surname with such letters in it does not. Rule A16.
 */
export function isUnattended(address: string): boolean {
  const local = localPartOf(address);
  if (MACHINES_ONLY_AS_A_WHOLE.has(local)) return true;
  const pieces = local.split(/[._+-]+/).filter((piece) => piece !== '');
  for (let from = 0; from < pieces.length; from++) {
    for (let to = from + 1; to <= Math.min(pieces.length, from + 3); to++) {
      if (MACHINES.has(pieces.slice(from, to).join(''))) return true;
    }
  }
  return false;
}

/** Addresses of mailing lists themselves: owner-x, x-request, x-bounces. Rule A17. */
export function isListAddress(address: string): boolean {
  const local = localPartOf(address);
  return local.startsWith('owner-') || /-(request|bounces|owner)$/.test(local.split('+')[0] ?? '');
}
