import { badRequest } from './failure';

export type Token =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: '(' | ')' | ',' | ':' };

/** Cuts an OData filter into words, quoted strings (with '' for a quote) and punctuation. Dates and GUIDs are words. */
export function tokensOf(filter: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < filter.length) {
    const character = filter.charAt(at);
    if (character === ' ') {
      at += 1;
    } else if (character === "'") {
      const [text, next] = quoted(filter, at);
      tokens.push({ kind: 'string', text });
      at = next;
    } else if (character === '(' || character === ')' || character === ',') {
      tokens.push({ kind: 'mark', text: character });
      at += 1;
    } else if (character === ':') {
      tokens.push({ kind: 'mark', text: ':' });
      at += 1;
    } else {
      const word = wordAt(filter, at);
      tokens.push({ kind: 'word', text: word });
      at += word.length;
    }
  }
  return tokens;
}

function quoted(filter: string, start: number): [text: string, next: number] {
  let text = '';
  for (let at = start + 1; at < filter.length; at += 1) {
    if (filter.charAt(at) !== "'") text += filter.charAt(at);
    else if (filter.charAt(at + 1) === "'") {
      text += "'";
      at += 1;
    } else return [text, at + 1];
  }
  throw badRequest(
    'BadRequest',
    `There is an unterminated string literal at position ${filter.length} in '${filter}'.`,
  );
}

/** A word runs up to a space or punctuation; the colons within a date belong to it. */
function wordAt(filter: string, start: number): string {
  const date = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?/.exec(filter.slice(start, start + 40));
  if (date !== null) return date[0];
  let at = start;
  while (at < filter.length && !" '(),:".includes(filter.charAt(at))) at += 1;
  return filter.slice(start, Math.max(at, start + 1));
}
