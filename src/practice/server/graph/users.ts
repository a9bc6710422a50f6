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

/** GET mailboxSettings: of one's own mailbox only, as there is no shared permission for it. */
export function getMailboxSettings(call: MailboxCall): GraphAnswer {
  return {
    status: 200,
    body: {
      '@odata.context': `${call.services.root}/$metadata#${call.owner}/mailboxSettings`,
      timeZone: 'W. Europe Standard Time',
      language: { locale: 'nl-NL', displayName: 'Nederlands (Nederland)' },
      dateFormat: 'd-M-yyyy',
      timeFormat: 'HH:mm',
      delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
      automaticRepliesSetting: {
        status: 'disabled',
        externalAudience: 'all',
        internalReplyMessage: '',
        externalReplyMessage: '',
      },
      workingHours: {
        daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        startTime: '08:30:00.0000000',
        endTime: '17:00:00.0000000',
        timeZone: { name: 'W. Europe Standard Time' },
      },
      userPurpose: call.mailbox.kind,
    },
  };
}
