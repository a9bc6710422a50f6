import MailComposer from 'nodemailer/lib/mail-composer';
import { domainOf } from '../../../domain/mail/address';
import { newMessageId } from './message-id';

/** The mail that tells a sender that theirs did not arrive, marked as a machine's so that nothing answers it. */
export function undeliverable(sender: string, recipients: readonly string[], reason: string): Promise<Buffer> {
  return new MailComposer({
    from: { name: 'Microsoft Outlook', address: `postmaster@${domainOf(sender)}` },
    to: sender,
    subject: 'Onbestelbaar: uw bericht',
    messageId: newMessageId(sender),
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Failed-Recipients': recipients.join(', ') },
    text: `Uw bericht kon niet worden bezorgd bij:\n\n${recipients.join('\n')}\n\n${reason}\n`,
  })
    .compile()
    .build();
}
