import type { Signatory } from '../reply/reply';
import type { KnowledgeCard } from '../team/card';
import type { ClusterSettings } from './settings';

/** The key under which the pane keeps the compact settings in a person's roaming settings. */
export const COMPACT_KEY = 'clusterpost';

/** What the send check needs of a cluster's settings. */
export type SettingsAtSend = Pick<
  ClusterSettings,
  | 'mailbox'
  | 'aliases'
  | 'internalDomains'
  | 'partnerDomains'
  | 'sisterMailboxes'
  | 'organisation'
  | 'calendar'
  | 'words'
  | 'chainAtSend'
  | 'ignored'
  | 'forms'
> &
  /** Absent from what an older version kept. */
  Partial<Pick<ClusterSettings, 'term' | 'kindTerms'>>;

/**
 * A copy of the settings that fits into a person's roaming settings, for the send check: that one runs without a network
 * and cannot read the mailbox.
 */
export interface CompactSettings {
  readonly v: 1;
  /** ISO 8601 instant in UTC. */
  readonly savedAt: string;
  readonly settings: SettingsAtSend;
  /** Null when this person has no knowledge card. */
  readonly card: Signatory | null;
  /** The names on all knowledge cards. */
  readonly colleagues: readonly string[];
}

/** Roaming settings hold 32 KB in all; a long word list gives way first, then people who were asked about long ago. */
const MOST_WORD_CHARACTERS = 16_000;
const MOST_FORM_CHARACTERS = 6_000;

export function compactSettings(settings: ClusterSettings, card: KnowledgeCard | null, savedAt: Date): CompactSettings {
  const {
    mailbox,
    aliases,
    internalDomains,
    partnerDomains,
    sisterMailboxes,
    organisation,
    calendar,
    words,
    chainAtSend,
    ignored,
    forms,
    term,
    kindTerms,
  } = settings;
  return {
    v: 1,
    savedAt: savedAt.toISOString(),
    settings: {
      mailbox,
      aliases,
      internalDomains,
      partnerDomains,
      sisterMailboxes,
      organisation,
      calendar,
      words: asManyAsFit(words, MOST_WORD_CHARACTERS),
      chainAtSend,
      ignored,
      forms: forms && asManyAsFit(forms, MOST_FORM_CHARACTERS),
      term,
      kindTerms,
    },
    card: card && {
      name: card.name,
      jobTitle: card.jobTitle,
      department: card.department,
      directNumber: card.directNumber,
      workingDays: card.workingDays,
    },
    colleagues: settings.cards.map(({ name }) => name),
  };
}

/** The first of them that take no more characters than this together. */
function asManyAsFit<T>(all: readonly T[], most: number): readonly T[] {
  let room = most;
  return all.filter((one) => {
    room -= JSON.stringify(one).length + 1;
    return room >= 0;
  });
}

/** Reads what the roaming settings hold, as a value or as JSON. Null when it is not what this version wrote; never throws. */
export function parseCompactSettings(stored: unknown): CompactSettings | null {
  const value = typeof stored === 'string' ? parsed(stored) : stored;
  return isCompact(value) ? value : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isCompact(value: unknown): value is CompactSettings {
  if (!isObject(value) || value.v !== 1 || typeof value.savedAt !== 'string') return false;
  return isSettings(value.settings) && (value.card === null || isCard(value.card)) && isTexts(value.colleagues);
}

/** A `chainAtSend` of a newer version is no reason to check nothing at all: whatever is not `remove` stops. */
function isSettings(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { mailbox, organisation, calendar } = value;
  const lists = [value.aliases, value.internalDomains, value.partnerDomains, value.sisterMailboxes, value.words];
  return (
    lists.every(isTexts) &&
    isObject(mailbox) &&
    [mailbox.name, mailbox.address].every(isText) &&
    isObject(organisation) &&
    ['name', 'team', 'postalAddress', 'website', 'generalNumber'].every((field) => isText(organisation[field])) &&
    isTexts(organisation.aliases) &&
    isObject(calendar) &&
    isText(calendar.kind) &&
    (value.ignored === undefined || Array.isArray(value.ignored)) &&
    (value.forms === undefined || (Array.isArray(value.forms) && value.forms.every(isConfirmedForm))) &&
    (value.term === undefined || isObject(value.term)) &&
    (value.kindTerms === undefined || isObject(value.kindTerms))
  );
}

function isConfirmedForm(value: unknown): boolean {
  return isObject(value) && [value.address, value.surname, value.form].every(isText);
}

function isCard(value: unknown): boolean {
  if (!isObject(value)) return false;
  return [value.name, value.jobTitle, value.department, value.directNumber].every(isText) && isTexts(value.workingDays);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}
