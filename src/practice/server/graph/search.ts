import type { SqlCondition } from '../store/database';
import { badRequest } from './failure';

/** The columns of the word index in which a word is looked for; the body by its first 255 characters, which the list keeps. */
const PLACES: Readonly<Record<string, string>> = {
  subject: 'subject',
  from: '{from_name from_address}',
  body: 'preview',
};
const MOST_WORDS = 20;

/**
 * Reads `$search="terras from:bakker"`: messages that hold all of the words, each anywhere or where it says. As in Exchange a word is found by its
 * beginning, and not in the middle of another one.
 */
export function searchCondition(text: string): SqlCondition {
  const words = /^"([^"]+)"$/
    .exec(text.trim())?.[1]
    ?.split(' ')
    .filter((word) => word !== '');
  if (words === undefined || words.length === 0 || words.length > MOST_WORDS) {
    throw badRequest('BadRequest', `Syntax error: $search has to be 1 to ${MOST_WORDS} words between double quotes.`);
  }
  const terms = words.map((word) => {
    const colon = word.indexOf(':');
    const place = PLACES[word.slice(0, Math.max(colon, 0)).toLowerCase()];
    return place === undefined ? `"${word}" *` : `${place} : "${word.slice(colon + 1)}" *`;
  });
  return {
    // The plus lets the list be walked in its own order, so that many hits need not be sorted.
    sql: '+message.id in (select rowid from message_words where message_words match ?)',
    values: [terms.join(' AND ')],
  };
}
