import type { AutomaticReplies, MailboxSettings } from '../store/mailbox-settings';
import type { DateTimeTimeZone } from '../store/message';
import { ianaZone, momentIn } from '../time-zones';
import { badRequest } from './failure';
import { isObject, type Json } from './json';
import { languageNamed } from './languages';
import { param, type GraphAnswer, type MailboxCall } from './request';

/** GET mailboxSettings: of one's own mailbox only, as there is no shared permission for it. */
export function getMailboxSettings(call: MailboxCall): GraphAnswer {
  return settingsAnswer(call, wholeSettings(call));
}

/** GET mailboxSettings/{one of them}. */
export function getMailboxSetting(call: MailboxCall): GraphAnswer {
  const name = param(call, 'setting').toLowerCase();
  const [found] = Object.entries(wholeSettings(call)).filter(([each]) => each.toLowerCase() === name);
  // The metadata knows `archiveFolder`, and practice mode makes no archive.
  if (found === undefined) return { status: 204 };
  const [property, value] = found;
  const context = `${contextOf(call)}/${property}`;
  return { status: 200, body: { '@odata.context': context, ...(isObject(value) ? value : { value }) } };
}

/** PATCH mailboxSettings: what is not named stays; the answer tells what was written. */
export function updateMailboxSettings(call: MailboxCall): GraphAnswer {
  const { body } = call.request;
  if (!isObject(body)) throw badRequest('BadRequest', 'Unable to read JSON request payload.');
  const before = call.services.store.mailboxSettings.get(call.mailbox);
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name.startsWith('@')) continue;
    const read = WRITABLE[name];
    if (read === undefined) throw badRequest('ErrorInvalidRequest', `The property '${name}' cannot be changed.`);
    changes[name] = read(value, before);
  }
  call.services.store.mailboxSettings.set(call.mailbox, changes);
  return settingsAnswer(call, changes);
}

/** How each setting that can be changed is read. Types and members of enums have been held to the metadata before. */
const WRITABLE: Readonly<Record<string, (value: unknown, before: MailboxSettings) => unknown>> = {
  timeZone: zone,
  language: (value) => {
    const language = isObject(value) ? languageNamed(value['locale']) : null;
    if (language === null) throw badRequest('ErrorInvalidRequest', 'The language is not one of the supported ones.');
    return language;
  },
  dateFormat: text,
  timeFormat: text,
  delegateMeetingMessageDeliveryOptions: member,
  automaticRepliesSetting: (value, before) => automaticReplies(objectOf(value), before.automaticRepliesSetting),
  workingHours: (value, before) => {
    const given = objectOf(value);
    const { timeZone } = given;
    return {
      ...before.workingHours,
      ...given,
      ...(Array.isArray(given['daysOfWeek']) ? { daysOfWeek: given['daysOfWeek'].map(member) } : {}),
      ...(isObject(timeZone) ? { timeZone: { name: zone(timeZone['name']) } } : {}),
    };
  },
};

function automaticReplies(given: Json, before: AutomaticReplies): AutomaticReplies {
  const read = { ...before, ...given };
  const settings: AutomaticReplies = {
    ...read,
    status: member(read.status) as AutomaticReplies['status'],
    externalAudience: member(read.externalAudience) as AutomaticReplies['externalAudience'],
  };
  const { scheduledStartDateTime, scheduledEndDateTime } = settings;
  if (momentOf(scheduledStartDateTime) >= momentOf(scheduledEndDateTime)) {
    throw badRequest('ErrorInvalidRequest', 'The scheduled end has to come after the scheduled start.');
  }
  return settings;
}

function momentOf(at: DateTimeTimeZone): Date {
  const moment = momentIn(at);
  if (moment === null)
    throw badRequest('ErrorInvalidRequest', 'A scheduled time has no date and time, or no known time zone.');
  return moment;
}

function zone(value: unknown): string {
  const name = text(value);
  if (ianaZone(name) === null) throw badRequest('ErrorInvalidRequest', `The time zone '${name}' is not known.`);
  return name;
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw badRequest('ErrorInvalidRequest', 'A setting has no value.');
  return value;
}

/** A member of an enum as Graph answers it, whatever its capitals in the request. */
function member(value: unknown): string {
  const name = text(value);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function objectOf(value: unknown): Json {
  if (!isObject(value)) throw badRequest('ErrorInvalidRequest', 'A setting has no value.');
  return Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith('@')));
}

function wholeSettings({ services, mailbox }: MailboxCall): Readonly<Record<string, unknown>> {
  return { ...services.store.mailboxSettings.get(mailbox), userPurpose: mailbox.kind };
}

function settingsAnswer(call: MailboxCall, settings: Readonly<Record<string, unknown>>): GraphAnswer {
  return { status: 200, body: { '@odata.context': contextOf(call), ...settings } };
}

function contextOf({ services, owner }: MailboxCall): string {
  return `${services.root}/$metadata#${owner}/mailboxSettings`;
}
