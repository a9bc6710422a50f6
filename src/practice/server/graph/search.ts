import type { SqlCondition } from '../store/database';
import { badRequest } from './failure';

/** The columns in which a word is looked for; the body by its first 255 characters, which the list keeps. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  subject: ['subject'],
  from: ['from_name', 'from_address'],
  body: ['preview'],
};
const MOST_WORDS = 20;
const ANYWHERE = Object.values(PLACES).flat();

/** Reads `$search="terras from:bakker"`: messages that hold all of the words, each anywhere or where it says. */
export function searchCondition(text: string): SqlCondition {
  const words = /^"([^"]+)"$/
    .exec(text.trim())?.[1]
    ?.split(' ')
    .filter((word) => word !== '');
  if (words === undefined || words.length === 0 || words.length > MOST_WORDS) {
    throw badRequest('BadRequest', `Syntax error: $search has to be 1 to ${MOST_WORDS} words between double quotes.`);
  }
  const conditions = words.map((word): SqlCondition => {
    const colon = word.indexOf(':');
    const place = PLACES[word.slice(0, Math.max(colon, 0)).toLowerCase()];
    const columns = place ?? ANYWHERE;
    const pattern = `%${(place === undefined ? word : word.slice(colon + 1)).replace(/[\\%_]/g, '\\$&')}%`;
    return {
      sql: `(${columns.map((column) => `${column} like ? escape '\\'`).join(' or ')})`,
      values: columns.map(() => pattern),
    };
  });
  return {
    sql: conditions.map(({ sql }) => sql).join(' and '),
    values: conditions.flatMap(({ values }) => values),
  };
}
