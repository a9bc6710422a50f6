import { type IgnoredAlways, MOST_IGNORED } from '../reply/ignoring';
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

/**
 * Roaming settings hold 32 KB in all, other keys included. What is ignored has a limit of its own and stays; people who were asked about come next, and
 * the words of the cluster get what is left. Bytes of JSON in UTF-8.
 */
const MOST_BYTES = 30_000;
const MOST_FORM_BYTES = 6_000;

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
  const compact: CompactSettings = {
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
      words: [],
      chainAtSend,
      ignored: ignored && ignored.slice(-MOST_IGNORED).map(recognisable),
      forms: forms && asManyAsFit(forms, MOST_FORM_BYTES),
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
  const left = MOST_BYTES - bytesOf(compact);
  return { ...compact, settings: { ...compact.settings, words: asManyAsFit(words, left) } };
}

/** Only what a finding is recognised by: whoever reads why, opens the settings. */
function recognisable({ check, reason, quote }: IgnoredAlways): IgnoredAlways {
  return { check, reason, quote, title: '', why: '', by: '', at: '' };
}

/** The first of them that take no more bytes than this together. */
function asManyAsFit<T>(all: readonly T[], most: number): readonly T[] {
  let room = most;
  return all.filter((one) => {
    room -= bytesOf(one) + 1;
    return room >= 0;
  });
}

/** Of a value as JSON, in UTF-8. */
function bytesOf(value: unknown): number {
  const json = JSON.stringify(value);
  let bytes = json.length;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    // Each half of a pair counts for two.
    if (code >= 0x80) bytes += code >= 0x800 && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
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
