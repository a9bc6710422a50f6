import { WINDOWS_ZONES } from '../time-zones';
import type { GraphAnswer, MailboxCall } from './request';

export interface Language {
  readonly locale: string;
  readonly displayName: string;
}

/** Languages that an Outlook in a Dutch municipality may be set to, each by its own name. */
const LANGUAGES: readonly Language[] = [
  { locale: 'nl-NL', displayName: 'Nederlands (Nederland)' },
  { locale: 'nl-BE', displayName: 'Nederlands (België)' },
  { locale: 'en-GB', displayName: 'English (United Kingdom)' },
  { locale: 'en-US', displayName: 'English (United States)' },
  { locale: 'de-DE', displayName: 'Deutsch (Deutschland)' },
  { locale: 'fr-FR', displayName: 'français (France)' },
];

/** Null for one that is not supported. */
export function languageNamed(locale: unknown): Language | null {
  const name = typeof locale === 'string' ? locale.toLowerCase() : null;
  return LANGUAGES.find((language) => language.locale.toLowerCase() === name) ?? null;
}

/** GET outlook/supportedLanguages. */
export function listLanguages({ services }: MailboxCall): GraphAnswer {
  const context = `${services.root}/$metadata#Collection(microsoft.graph.localeInfo)`;
  return { status: 200, body: { '@odata.context': context, value: LANGUAGES } };
}

/** GET outlook/supportedTimeZones, and the same with TimeZoneStandard='Iana'. */
export function listTimeZones(call: MailboxCall): GraphAnswer {
  const isIana = call.params['standard']?.toLowerCase().includes('iana') === true;
  const value = Object.entries(WINDOWS_ZONES).map(([alias, { iana, displayName }]) =>
    isIana ? { alias: iana, displayName: iana } : { alias, displayName },
  );
  const context = `${call.services.root}/$metadata#Collection(microsoft.graph.timeZoneInformation)`;
  return { status: 200, body: { '@odata.context': context, value } };
}
