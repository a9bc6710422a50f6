import type { MailLanguage } from './mail-language';

/** A closing formula: "Met vriendelijke groet,". */
export interface Closing {
  readonly language: MailLanguage;
  /** `formal`: as a municipality writes it, no "Groetjes" and no "Mvg". `thanks` may be the last sentence of the text as well. */
  readonly manner: 'formal' | 'informal' | 'thanks';
  /** How many characters of the line it takes, its comma included. */
  readonly length: number;
  /** What follows on the same line: "Groet, Sanne" has "Sanne". */
  readonly rest: string;
}

const FORMULAS: readonly (readonly [RegExp, MailLanguage, Closing['manner']])[] = [
  [/^(met )?(heel )?(vriendelijke|hartelijke) groet(en)?(?![a-z])/i, 'nl', 'formal'],
  [/^hoogachtend(?![a-z])/i, 'nl', 'formal'],
  [/^(met )?[a-z]+(e|ke) groet(en|jes)?(?![a-z])/i, 'nl', 'informal'],
  [/^(de )?groet(en|jes)?( van)?(?![a-z])/i, 'nl', 'informal'],
  [/^(m\.?v\.?g|mvrgr|vr\.? ?gr|gr|liefs|doei|doeg|tot gauw|tot snel)(?![a-z])\.?/i, 'nl', 'informal'],
  [/^((alvast|hartelijk|heel erg|alvast hartelijk) )?(bedankt|dank)( alvast)?(?=[ ,.!]*$)/i, 'nl', 'thanks'],
  [/^(with )?(kind|best|warm) (regards|wishes)(?![a-z])/i, 'en', 'formal'],
  [/^yours (sincerely|faithfully|truly)(?![a-z])/i, 'en', 'formal'],
  [/^(many thanks|thanks|thank you)(?=[ ,.!]*$)/i, 'en', 'thanks'],
  [/^(sincerely|regards|cheers|best)(?=[ ,.!]*$)/i, 'en', 'informal'],
  [
    /^(mit )?(besten |vielen |herzlichen )?(freundlichen|freundlichem|freundliche|beste|viele|herzliche)? ?(grü(ß|ss)en|gru(ß|ss)|grü(ß|ss)e)(?![a-z])/i,
    'de',
    'formal',
  ],
  [/^(hochachtungsvoll)(?![a-z])/i, 'de', 'formal'],
  [/^(mfg|lg|vg)(?![a-z])/i, 'de', 'informal'],
];

/** A closing formula stands on a line of its own, with at most a name behind it. */
const LONGEST = 80;

/** Reads a line as a closing formula; null when it is none. */
export function parseClosing(line: string): Closing | null {
  const text = line.trim();
  if (text === '' || text.length > LONGEST) return null;
  for (const [pattern, language, manner] of FORMULAS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = text.slice(match[0].length).replace(/^[\s,.!:;]+/, '');
    return { language, manner, length: text.length - rest.length, rest };
  }
  return null;
}

/** The formula that goes with a language in a proper reply. */
export const PROPER_CLOSING: Readonly<Record<MailLanguage, string>> = {
  nl: 'Met vriendelijke groet,',
  en: 'Kind regards,',
  de: 'Mit freundlichen Grüßen',
};
