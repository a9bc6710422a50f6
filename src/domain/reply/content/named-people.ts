import type { Sentence } from './sentences';

/** A first name and a surname, as far as capitals tell. "Het Besluit" and "Gemeente Noorderhage" are nobody. */
const NAME =
  /(?:^|[\s,(])(?!(?:Het|De|Een|Deze|Dit|Dat|Onze|Ons|Uw|Mijn|In|Op|Bij|Van|Voor|Aan|Volgens|Gemeente|Provincie|Stichting|Team|Afdeling)\s)[A-ZÀ-Þ][a-zà-ÿ'-]+(?: (?:van|de|den|der|el|ten|ter|te|'t)){0,2} [A-ZÀ-Þ][A-Za-zÀ-ÿ'-]+/g;
/** "Cem Arslan van Vergunningen belt u": what stands between a name and what this person does. */
const MOST_BETWEEN = 6;
const LONGEST = 600;

/** Whether a person who is called by name does this. `deed` is held against the words behind the name, in small letters, from each of the first on. */
export function namesSomebody({ text }: Pick<Sentence, 'text'>, deed: RegExp): boolean {
  const sentence = text.slice(0, LONGEST);
  NAME.lastIndex = 0;
  for (let match = NAME.exec(sentence); match !== null; match = NAME.exec(sentence)) {
    const words = sentence
      .slice(match.index + match[0].length)
      .toLowerCase()
      .split(/\s+/);
    for (let at = 0; at <= MOST_BETWEEN && at < words.length; at++)
      if (deed.test(words.slice(at).join(' '))) return true;
  }
  return false;
}
