import { domainOf, type MailAddress } from '../domain/mail/address';
import type { MailBody } from '../domain/mail/message';
import type { ChainContext } from '../domain/reply/chain/chain';
import { readersOutside } from '../domain/reply/recipients';
import type { CalendarSettings, ClusterSettings, Organisation, ResponseTerm } from '../domain/settings/settings';
import { InputError, type MailFile } from './command';

/** What the rules go by where no settings were given: two working days on the calendar of Dutch municipalities. */
export const USUAL_TERM: ResponseTerm = { workingDays: 2 };
export const USUAL_CALENDAR: CalendarSettings = { kind: 'office' };

/** The body as the mail shows it: as HTML where it has that. */
export function bodyOf({ html, text }: MailFile): MailBody {
  return html === '' ? { format: 'text', content: text } : { format: 'html', content: html };
}

/** The moment in the mail's own Date header. @throws InputError when it has none that can be read */
export function dateOf({ date }: MailFile): Date {
  if (date === '') throw new InputError('invalid-date', 'Deze mail heeft geen leesbare datum.');
  return new Date(date);
}

/** Whose addresses are inside, and whose are partners: as the settings say; without them the domain of `own` is inside. */
export function domainsFor(
  own: MailAddress | null,
  settings: ClusterSettings | null,
): Pick<ClusterSettings, 'internalDomains' | 'partnerDomains'> {
  if (settings !== null) return settings;
  const domain = domainOf(own?.address ?? '');
  return { internalDomains: domain === '' ? [] : [domain], partnerDomains: [] };
}

/** What is known of the people in the mails that are quoted below this one. */
export function chainContextOf(mail: MailFile, settings: ClusterSettings | null): ChainContext {
  const domains = domainsFor(mail.from, settings);
  return {
    internalDomains: domains.internalDomains,
    partnerDomains: domains.partnerDomains,
    me: mail.from,
    entrepreneurs: readersOutside(mail, [...domains.internalDomains, ...domains.partnerDomains]),
    colleagues: settings === null ? [] : [settings.mailbox.name, ...settings.cards.map(({ name }) => name)],
  };
}

/** An organisation of which only the name is known; empty where not even that is. */
export function organisationCalled(name: string): Organisation {
  return {
    ...{ name, aliases: [], team: '', postalAddress: '', website: '', generalNumber: '' },
    generalNumberIsPolicy: false,
  };
}
