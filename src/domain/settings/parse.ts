import type { ClusterSettings } from './settings';

const LISTS = ['aliases', 'internalDomains', 'partnerDomains', 'sisterMailboxes', 'cards', 'words'] as const;
const OBJECTS = ['mailbox', 'organisation', 'term', 'calendar'] as const;

/** Reads stored settings. Null when the text is no settings of this version: it is then never overwritten in silence. */
export function parseSettings(text: string): ClusterSettings | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const settings = value as Partial<Record<keyof ClusterSettings, unknown>>;
  const isWhole =
    settings.v === 1 &&
    LISTS.every((field) => Array.isArray(settings[field])) &&
    OBJECTS.every((field) => typeof settings[field] === 'object' && settings[field] !== null) &&
    typeof settings.acknowledge === 'boolean';
  return isWhole ? (value as ClusterSettings) : null;
}

export function serialiseSettings(settings: ClusterSettings): string {
  return JSON.stringify(settings);
}
