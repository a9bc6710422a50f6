import { checkTemplate } from '../acknowledgement/check-template';
import type { MailLanguage } from '../deadlines/words';
import { isWithinDomains } from '../mail/address';
import { checkCards } from './check-cards';
import { isAddress, isDomain } from './formats';
import type { ClusterSettings } from './settings';

/** What is wrong with the settings of a cluster. The words for each code stand with the other texts. */
export type SettingsFault =
  | 'empty'
  | 'noAddress'
  | 'noDomain'
  | 'noInternalDomain'
  /** A domain cannot be inside and a partner's at once. */
  | 'insideAndPartner'
  /** The mailbox, or a colleague, does not fall within the internal domains: their mail counts as coming from outside. */
  | 'outside'
  | 'termOutOfRange'
  | 'hours'
  | 'template'
  | 'noCoordinator'
  | 'sameName'
  | 'sameAddress'
  | 'ownBackup'
  | 'unknownBackup'
  | 'backupCircle'
  | 'noWorkingDay'
  | 'absenceBackwards'
  | 'absentWithoutBackup'
  | 'noExpertise'
  | 'noDirectNumber'
  | 'sharedColour';

/** A place in the settings: a field of its own, or one of a knowledge card. */
export type SettingsPlace =
  | { readonly part: 'mailbox' | 'organisation' | 'domains' | 'term' | 'calendar' | 'acknowledgement' | 'cards' }
  | { readonly part: 'card'; readonly id: string };

/** An error has to be mended before the settings are kept; a warning and a hint are advice. */
export interface SettingsFinding {
  readonly code: SettingsFault;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly where: SettingsPlace;
  /** The field within that place. */
  readonly field: string;
  /** What it is about, as it stands there; empty when something is missing. */
  readonly what: string;
}

/** Answers are promised in days, not in years. */
const LONGEST_TERM_DAYS = 60;
const LANGUAGES: readonly MailLanguage[] = ['nl', 'en', 'de'];

/** Looks at the settings before they are kept: what would make mail go wrong is an error. Never throws. */
export function checkSettings(settings: ClusterSettings): readonly SettingsFinding[] {
  return [
    ...checkOrganisation(settings),
    ...checkDomains(settings),
    ...checkTerm(settings),
    ...checkCalendar(settings),
    ...checkAcknowledgement(settings),
    ...checkCards(settings),
  ];
}

function checkOrganisation({ mailbox, organisation, aliases, sisterMailboxes }: ClusterSettings): SettingsFinding[] {
  const findings: SettingsFinding[] = [];
  const ours = { part: 'organisation' } as const;
  const box = { part: 'mailbox' } as const;
  for (const field of ['name', 'generalNumber', 'postalAddress'] as const) {
    if (organisation[field].trim() === '') {
      findings.push({ code: 'empty', severity: field === 'name' ? 'error' : 'warning', where: ours, field, what: '' });
    }
  }
  if (!isAddress(mailbox.address)) {
    findings.push({ code: 'noAddress', severity: 'error', where: box, field: 'address', what: mailbox.address });
  }
  for (const [field, list] of [
    ['aliases', aliases],
    ['sisterMailboxes', sisterMailboxes],
  ] as const) {
    for (const what of list.filter((one) => !isAddress(one))) {
      findings.push({ code: 'noAddress', severity: 'error', where: box, field, what });
    }
  }
  return findings;
}

function checkDomains({ mailbox, internalDomains, partnerDomains }: ClusterSettings): SettingsFinding[] {
  const findings: SettingsFinding[] = [];
  const where = { part: 'domains' } as const;
  if (internalDomains.length === 0) {
    findings.push({ code: 'noInternalDomain', severity: 'error', where, field: 'internalDomains', what: '' });
  }
  for (const [field, list] of [
    ['internalDomains', internalDomains],
    ['partnerDomains', partnerDomains],
  ] as const) {
    for (const what of list.filter((one) => !isDomain(one))) {
      findings.push({ code: 'noDomain', severity: 'error', where, field, what });
    }
  }
  for (const what of partnerDomains.filter((one) => internalDomains.indexOf(one) >= 0)) {
    findings.push({ code: 'insideAndPartner', severity: 'error', where, field: 'partnerDomains', what });
  }
  if (internalDomains.length > 0 && isAddress(mailbox.address) && !isWithinDomains(mailbox.address, internalDomains)) {
    findings.push({ code: 'outside', severity: 'error', where, field: 'internalDomains', what: mailbox.address });
  }
  return findings;
}

function checkTerm({ term }: ClusterSettings): SettingsFinding[] {
  const days =
    'sameDay' in term
      ? 1
      : 'weeks' in term
        ? term.weeks * 7
        : 'workingDays' in term
          ? term.workingDays
          : term.calendarDays;
  if (days >= 1 && days <= LONGEST_TERM_DAYS && Math.floor(days) === days) return [];
  return [
    {
      code: 'termOutOfRange',
      severity: 'error',
      where: { part: 'term' },
      field: 'term',
      what: String(LONGEST_TERM_DAYS),
    },
  ];
}

function checkCalendar({ calendar }: ClusterSettings): SettingsFinding[] {
  const hours = calendar.officeHours ?? {};
  const days = Object.keys(hours) as (keyof typeof hours)[];
  return days
    .map((day) => hours[day])
    .concat((calendar.halfDays ?? []).map((one) => one.hours))
    .filter((pair) => pair !== undefined)
    .filter(([open, close]) => !isTime(open) || !isTime(close) || open >= close)
    .map(([open, close]) => ({
      ...{ code: 'hours' as const, severity: 'error' as const, where: { part: 'calendar' as const } },
      ...{ field: 'officeHours', what: `${open}-${close}` },
    }));
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function checkAcknowledgement({ acknowledgement, internalDomains }: ClusterSettings): SettingsFinding[] {
  const where = { part: 'acknowledgement' } as const;
  const findings: SettingsFinding[] = [];
  for (const language of LANGUAGES) {
    const template = acknowledgement?.templates?.[language];
    if (template && checkTemplate(template, language).some(({ severity }) => severity === 'error')) {
      findings.push({ code: 'template', severity: 'error', where, field: 'templates', what: language });
    }
  }
  for (const what of acknowledgement?.forwarders ?? []) {
    if (!isAddress(what)) findings.push({ code: 'noAddress', severity: 'error', where, field: 'forwarders', what });
    else if (!isWithinDomains(what, internalDomains)) {
      findings.push({ code: 'outside', severity: 'error', where, field: 'forwarders', what });
    }
  }
  return findings;
}
