import { isWithinDomains, sameAddress, type MailAddress } from '../../mail/address';
import { firstToken, type IncomingMail } from '../incoming';
import { quotedSenders } from '../quoted-senders';
import { isListAddress, isUnattended, isUsableAddress } from '../sender';
import { isForward } from '../subject';
import { isOurs } from './addressee';
import type { AcknowledgementSettings, Rule, RuleInput } from './rule';

const isSister = ({ mail, settings }: RuleInput): boolean =>
  settings.sisterMailboxes.some((own) => sameAddress(own, mail.from?.address ?? ''));
const isColleague = ({ mail, settings }: RuleInput): boolean =>
  isWithinDomains(mail.from?.address ?? '', settings.internalDomains);

/** Who it comes from. */
export const SENDERS: readonly Rule[] = [
  {
    id: 'A03',
    outcome: 'refuse',
    waiting: 'nobody',
    applies: ({ mail }) => mail.from === null || !isUsableAddress(mail.from.address),
  },
  {
    id: 'A14',
    outcome: 'refuse',
    waiting: 'nobody',
    applies: (input) => isOurs(input.mail.from?.address ?? '', input.settings) || (isSister(input) && !passesOn(input)),
  },
  {
    // A colleague who forwards a question is not the one who asked it: a person says who is.
    id: 'A15',
    outcome: 'person',
    waiting: 'person',
    applies: (input) =>
      (isColleague(input) || isSister(input)) &&
      !isOurs(input.mail.from?.address ?? '', input.settings) &&
      passesOn(input) &&
      forwardedBy(input.mail, input.settings) === null,
  },
  {
    id: 'A15',
    outcome: 'refuse',
    waiting: 'nobody',
    applies: (input) => isColleague(input) && !passesOn(input),
  },
  { id: 'A16', outcome: 'refuse', waiting: 'nobody', applies: ({ mail }) => isUnattended(mail.from?.address ?? '') },
  { id: 'A17', outcome: 'refuse', waiting: 'nobody', applies: ({ mail }) => isListAddress(mail.from?.address ?? '') },
];

/**
 * The entrepreneur to whom an acknowledgement goes by itself though a colleague sent the mail: the cluster named the colleague's address, such as
 * that of the contact centre, and there is no doubt who asks. Else null.
 */
export function forwardedBy(mail: IncomingMail, { acknowledgement }: AcknowledgementSettings): MailAddress | null {
  const isNamed = (acknowledgement?.forwarders ?? []).some((one) => sameAddress(one, mail.from?.address ?? ''));
  const { asker = null } = mail;
  return isNamed && asker !== null && isUsableAddress(asker.address) && !isUnattended(asker.address) ? asker : null;
}

/** Whether a mail from inside brings the words of somebody from outside, or may do so for all that can be seen. */
function passesOn({ mail, settings }: RuleInput): boolean {
  const senders = quotedSenders(mail.text);
  if (senders.some((sender) => sender !== null && !isWithinDomains(sender, settings.internalDomains))) return true;
  if (mail.attachments.some((one) => firstToken(one.contentType) === 'message/rfc822')) return true;
  return isForward(mail.subject) && (senders.length === 0 || senders.some((sender) => sender === null));
}
