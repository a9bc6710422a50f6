import { decideAcknowledgement } from '../domain/acknowledgement/decide';
import type { Conversation, IncomingMail } from '../domain/acknowledgement/incoming';
import type { AcknowledgementSettings } from '../domain/acknowledgement/rules';
import { referenceOf } from '../domain/acknowledgement/reference';
import { acknowledgementText } from '../domain/acknowledgement/text';
import { textOfBody } from '../domain/mail/html';
import type { Header, MailBody } from '../domain/mail/message';
import type { Organisation } from '../domain/settings/settings';
import { InputError, type Command, type MailFile } from './command';
import { calendarAt, orNoOpenDay, termAt } from './deadline';
import { addressAt, listAt, momentAt, objectAt, optionalText, textAt } from './input';
import { bodyOf, dateOf, domainsFor, organisationCalled, USUAL_CALENDAR, USUAL_TERM } from './mail-context';

/** How a body begins that is HTML without saying so. */
const HTML = /^\s*<(!doctype|html|head|body|div|p|table|span|meta|style)\b[^<]*>/i;

interface Settings extends AcknowledgementSettings {
  readonly organisation: Organisation;
}

/** `acknowledge`: would this mail be acknowledged, with which words, and by which day must the answer be there? */
export const acknowledge: Command = {
  name: 'acknowledge',
  usage: 'of deze mail een ontvangstbevestiging krijgt, en met welke tekst',
  jsonl(input) {
    const line = objectAt(input, 'regel');
    const mail = mailAt(line.message, 'message');
    const settings = settingsAt(line.settings, 'settings');
    const now = line.now === undefined || line.now === null ? mail.receivedAt : momentAt(line.now, 'now');
    const received = mail.receivedAt ?? now;
    if (received === null) throw new InputError('missing-field', '"message.receivedDateTime" of "now" ontbreekt.');

    return answered(mail, conversationAt(line.conversation, 'conversation'), received, now ?? received, settings);
  },
  mail(file, settings) {
    const mail: IncomingMail = {
      ...{ from: file.from, to: file.to, cc: file.cc, subject: file.subject, headers: file.headers },
      ...{ receivedAt: dateOf(file), text: textOfBody(bodyOf(file)), attachments: file.attachments },
    };
    const received = dateOf(file);
    return answered(mail, NEW_CONVERSATION, received, received, settings ?? settingsFor(file));
  },
};

const NEW_CONVERSATION: Conversation = { acknowledged: false, done: false, owner: null };

function answered(mail: IncomingMail, conversation: Conversation, received: Date, now: Date, settings: Settings) {
  const decision = orNoOpenDay(() => decideAcknowledgement(mail, conversation, now, settings));
  const { acknowledge: answer, reason, due, reopen, alert } = decision;
  const text =
    answer === true && due !== null && mail.from !== null
      ? acknowledgementText(
          {
            from: mail.from,
            subject: mail.subject,
            text: mail.text,
            receivedAt: received,
            reference: referenceOf(messageIdOf(mail), received),
          },
          due,
          settings,
        )
      : null;
  return {
    ...{ acknowledge: answer, reason, register: due !== null, reopen, alert, due },
    text: text === null ? null : { subject: text.subject, body: text.body },
  };
}

/** Without settings the mail is taken for one to the first address that it was sent to. */
function settingsFor({ to }: MailFile): Settings {
  const mailbox = to[0] ?? { name: '', address: '' };
  return {
    ...{ mailbox, aliases: [], sisterMailboxes: [], term: USUAL_TERM, calendar: USUAL_CALENDAR },
    internalDomains: domainsFor(mailbox, null).internalDomains,
    organisation: organisationCalled(mailbox.name || mailbox.address),
  };
}

function mailAt(value: unknown, field: string): IncomingMail {
  const mail = objectAt(value, field);
  return {
    from: mail.from === undefined || mail.from === null ? null : addressAt(mail.from, `${field}.from`),
    to: listAt(mail.to, `${field}.to`, addressAt),
    cc: listAt(mail.cc, `${field}.cc`, addressAt),
    subject: optionalText(mail.subject, `${field}.subject`),
    receivedAt:
      mail.receivedDateTime === undefined || mail.receivedDateTime === null
        ? null
        : momentAt(mail.receivedDateTime, `${field}.receivedDateTime`),
    headers:
      mail.headers === undefined || mail.headers === null ? null : listAt(mail.headers, `${field}.headers`, headerAt),
    text: textOfBody(bodyAt(mail.body, `${field}.body`)),
    attachments: listAt(mail.attachments, `${field}.attachments`, (one, at) => {
      const { name, contentType } = objectAt(one, at);
      return { name: optionalText(name, `${at}.name`), contentType: optionalText(contentType, `${at}.contentType`) };
    }),
  };
}

/** A body as text, or as Graph gives it: `{"contentType","content"}`. */
function bodyAt(value: unknown, field: string): MailBody {
  const isWhole = typeof value === 'object' && value !== null;
  const { content, contentType } = isWhole ? objectAt(value, field) : { content: value, contentType: null };
  const text = optionalText(content, field);
  const isHtml = contentType === 'html' || (contentType === null && HTML.test(text));
  return { format: isHtml ? 'html' : 'text', content: text };
}

function headerAt(value: unknown, field: string): Header {
  const [name, content] = listAt(value, field, textAt);
  if (name === undefined || content === undefined)
    throw new InputError('invalid-field', `"${field}" moet [naam, waarde] zijn.`);
  return [name, content];
}

function conversationAt(value: unknown, field: string): Conversation {
  if (value === undefined || value === null) return NEW_CONVERSATION;
  const { acknowledged, done, owner } = objectAt(value, field);
  return {
    acknowledged: acknowledged === true,
    done: done === true,
    owner: optionalText(owner, `${field}.owner`) || null,
  };
}

function settingsAt(value: unknown, field: string): Settings {
  const settings = objectAt(value, field);
  const mailbox = addressAt(settings.mailbox, `${field}.mailbox`);
  const given = settings.organisation === undefined ? {} : objectAt(settings.organisation, `${field}.organisation`);
  const organisationText = (key: string, otherwise: string) =>
    optionalText(given[key], `${field}.organisation.${key}`, otherwise);
  return {
    mailbox,
    aliases: listAt(settings.aliases, `${field}.aliases`, textAt),
    internalDomains: listAt(settings.internalDomains, `${field}.internalDomains`, textAt),
    sisterMailboxes: listAt(settings.sisterMailboxes, `${field}.sisterMailboxes`, textAt),
    term: settings.term === undefined || settings.term === null ? USUAL_TERM : termAt(settings.term, `${field}.term`),
    calendar: calendarAt(settings.calendar, `${field}.calendar`),
    organisation: {
      name: organisationText('name', mailbox.name || mailbox.address),
      aliases: [],
      team: organisationText('team', ''),
      postalAddress: organisationText('postalAddress', ''),
      website: organisationText('website', ''),
      generalNumber: organisationText('generalNumber', ''),
      generalNumberIsPolicy: given.generalNumberIsPolicy === true,
    },
  };
}

function messageIdOf(mail: IncomingMail): string {
  const id = mail.headers?.find(([name]) => name.toLowerCase() === 'message-id')?.[1];
  return id ?? `${mail.from?.address ?? ''} ${mail.subject}`;
}
