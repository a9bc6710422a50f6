import { domainOf, localPartOf } from '../mail/address';

/** Names that mailboxes of machines have, as pieces of the local part: written as one or cut between their words (noreply, no-reply, do_not_reply). */
const MACHINES: ReadonlySet<string> = new Set(
  [
    ...['no reply', 'no replies', 'do not reply', 'dont reply', 'no response', 'do not respond', 'auto reply'],
    ...['auto responder', 'niet beantwoorden', 'niet reageren', 'niet antwoorden', 'geen antwoord', 'geen reply'],
    ...['geen reactie', 'keine antwort', 'nicht antworten', 'nicht beantworten', 'ne pas repondre'],
    ...['mailer daemon', 'mail daemon', 'post master', 'notification', 'notifications'],
  ].reduce<readonly string[]>((all, name) => [...all, ...waysToCut(name)], []),
);
/** A word like others ("Bounce Valley"), but for where mail servers put it: alone, at the end, or before a number or a tag. */
const BOUNCE = /(^|[._+-])bounces?($|\+|[._=-]+[a-z]*\d)/;
/** These are surnames as well, so they count only as the whole local part. */
const MACHINES_ONLY_AS_A_WHOLE: ReadonlySet<string> = new Set(['root', 'abuse', 'daemon', 'majordomo', 'listserv']);
/** Pieces in the addresses from which firms write to all their customers at once. */
const MAILINGS: ReadonlySet<string> = new Set([
  ...['nieuwsbrief', 'nieuws', 'newsletter', 'news', 'mailing', 'mailings', 'marketing', 'campagne', 'campaign'],
  ...['aanbieding', 'aanbiedingen', 'promo', 'promotie', 'update', 'updates', 'digest', 'alert', 'alerts', 'meldingen'],
]);
/** "do-not-reply" is the longest name of three pieces. */
const MOST_PIECES = 3;

/** Whether a mail to this address can reach anybody at all. Rule A03. */
export function isUsableAddress(address: string): boolean {
  const domain = domainOf(address.trim());
  const isWhole = /^("[^"]{1,64}"|[^\s@<>"]{1,64})@[^\s@<>".]+(\.[^\s@<>".]+)+$/.test(address.trim());
  return isWhole && !/(^|\.)(unknown|localhost|invalid)$/.test(domain);
}

/**
 * Whether the local part says that nobody reads this mailbox. Pieces between `.`, `_`, `-` and `+` are compared, alone and
 * joined, so that `no-reply` counts and a surname with such letters in it does not. Rule A16.
 */
export function isUnattended(address: string): boolean {
  const local = localPartOf(address);
  if (MACHINES_ONLY_AS_A_WHOLE.has(withoutTag(local))) return true;
  if (BOUNCE.test(local)) return true;
  const pieces = piecesOf(local);
  return pieces.some((_, from) =>
    pieces
      .slice(from, from + MOST_PIECES)
      .some((__, more) => MACHINES.has(pieces.slice(from, from + more + 1).join(' '))),
  );
}

/** Addresses of mailing lists themselves: owner-x, x-request, x-bounces. Rule A17. */
export function isListAddress(address: string): boolean {
  const local = withoutTag(localPartOf(address));
  return local.startsWith('owner-') || /-(request|bounces)$/.test(local);
}

/** Whether a firm writes from this address to many at once, rather than a person to us. */
export function isMailing(address: string): boolean {
  return piecesOf(localPartOf(address)).some((piece) => MAILINGS.has(piece));
}

/** "do not reply", "donot reply", "do notreply" and "donotreply". */
function waysToCut(name: string): readonly string[] {
  const [first = '', ...others] = name.split(' ');
  return others.reduce<readonly string[]>(
    (ways, word) => [...ways.map((way) => `${way} ${word}`), ...ways.map((way) => way + word)],
    [first],
  );
}

function piecesOf(local: string): readonly string[] {
  return local.split(/[._+-]+/).filter((piece) => piece !== '');
}

function withoutTag(local: string): string {
  return local.split('+')[0] ?? '';
}
