import { domainOf } from '../../../domain/mail/address';
import { isOn } from '../mail/automatic-reply';
import type { Mailbox } from '../store/folders';
import { badRequest } from './failure';
import { isObject } from './json';
import type { GraphAnswer, MailboxCall } from './request';
import { parameter } from './parameter';

/** The largest mail that Exchange takes, in bytes. */
const MAX_MESSAGE_BYTES = 36 * 1024 * 1024;

/** POST getMailTips: what is good to know of people before they are written to. */
export function getMailTips(call: MailboxCall): GraphAnswer {
  const body = isObject(call.request.body) ? call.request.body : {};
  const [addresses, options] = [parameter(body, 'emailAddresses'), parameter(body, 'mailTipsOptions')];
  if (!Array.isArray(addresses) || addresses.length === 0) {
    throw badRequest('ErrorInvalidRequest', 'EmailAddresses has to hold at least one address.');
  }
  const wanted = typeof options === 'string' ? options.split(',').map((name) => name.trim().toLowerCase()) : [];
  const value = addresses.map((each) => tipsFor(String(each), wanted, call));
  const context = `${call.services.root}/$metadata#Collection(microsoft.graph.mailTips)`;
  return { status: 200, body: { '@odata.context': context, value } };
}

function tipsFor(address: string, wanted: readonly string[], call: MailboxCall): Record<string, unknown> {
  const recipient = call.services.store.folders.mailbox(address);
  const isInternal = recipient !== null || domainOf(address) === domainOf(call.mailbox.address);
  const tips: Readonly<Record<string, Record<string, unknown>>> = {
    automaticreplies: recipient === null ? {} : { automaticReplies: automaticRepliesOf(recipient, call) },
    mailboxfullstatus: { mailboxFull: false },
    custommailtip: { customMailTip: '' },
    maxmessagesize: { maxMessageSize: MAX_MESSAGE_BYTES },
    deliveryrestriction: { deliveryRestricted: false },
    moderationstatus: { isModerated: false },
    externalmembercount: { externalMemberCount: isInternal ? 0 : 1 },
    totalmembercount: { totalMemberCount: 1 },
    recipientscope: { recipientScope: isInternal ? 'internal' : 'external' },
  };
  return wanted.reduce((all, name) => ({ ...all, ...tips[name] }), { emailAddress: { name: '', address } });
}

/** Without a message where none would go out. */
function automaticRepliesOf(recipient: Mailbox, { services }: MailboxCall): Record<string, unknown> {
  const { automaticRepliesSetting: set, language } = services.store.mailboxSettings.get(recipient);
  if (!isOn(set, services.clock())) return { message: '' };
  return {
    message: set.internalReplyMessage,
    messageLanguage: language,
    ...(set.status === 'scheduled'
      ? { scheduledStartTime: set.scheduledStartDateTime, scheduledEndTime: set.scheduledEndDateTime }
      : {}),
  };
}
