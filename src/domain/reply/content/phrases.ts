import type { MailLanguage } from '../mail-language';

/** What a sentence may say in each language. A sentence of a reply in one language is not held against the words of another. */
export type Phrases = Readonly<Record<MailLanguage, RegExp>>;

/** The parts as alternatives of one expression, for sentences in small letters. */
export function anyOf(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join('|'));
}

/** Letters and figures end a word, whatever their accents; `\b` knows only the plain ones. */
export const FROM = "(?:^|[^a-zà-ÿ0-9'-])";
export const TO = '(?![a-zà-ÿ0-9])';

/** One of these words, whole. */
export function word(alternatives: string): string {
  return `${FROM}(?:${alternatives})${TO}`;
}
