import type { MailLanguage } from '../mail-language';
import type { Sentence } from './sentences';
import {
  ABOUT_SITE,
  NO_REFERENCE,
  ONLINE,
  ONLINE_DEED,
  OTHER_ONLINE,
  OTHER_SEARCH,
  READER_DID,
  REFERENCE,
  SEARCH,
  THEIR_SITE,
  TO_READER,
  WE_PUT,
} from './site-words';

const WRITTEN_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]+/g;
/** A bare name of a site, as people type it: "noorderhage.nl". A mail address is none. */
const BARE_ADDRESS =
  /(^|[\s(])(?:[a-z0-9-]{2,40}\.){1,3}(?:nl|nu|com|org|eu|be|de|net|info|example|frl|gov)(?![a-z0-9@])(?!\/[a-z0-9])/g;

/**
 * Some of this stands in every reference to a site, in whatever language. The expressions for the rest are large: an engine that has just started reads
 * them only when a reply needs them.
 */
const IN_ANY =
  /site|seite|pagina|page|porta|blad|loket|kennisbank|faq|veelgesteld|online|digita|elektron|virtue|internet|web|address|klik|zoek|goog|scrol|surf|trefwoord|kop|menu|tegel|rubriek|knop|button/;

/** Whether a sentence sends the reader to a website. */
export function isSiteReference({ words: all }: Sentence, language: MailLanguage): boolean {
  const words = all
    .replace(WRITTEN_ADDRESS, 'homeaddress')
    .replace(BARE_ADDRESS, '$1bareaddress')
    .replace(THEIR_SITE, ' ');
  if (!IN_ANY.test(words) || NO_REFERENCE[language].test(words)) return false;
  // "Meer lezen? www.noorderhage.nl"
  if (/^\W*(?:home|bare)address\W*$/.test(words)) return true;
  if (language !== 'nl') return REFERENCE[language].test(words);
  if (SEARCH.test(words) && !OTHER_SEARCH.test(words)) return true;
  const isOnline = ONLINE.test(words) && ONLINE_DEED.test(words) && !OTHER_ONLINE.test(words);
  return (isOnline || REFERENCE.nl.test(words)) && !isAboutSite(words);
}

function isAboutSite(words: string): boolean {
  return [ABOUT_SITE, WE_PUT, READER_DID].some((phrases) => phrases.test(words)) && !TO_READER.test(words);
}
