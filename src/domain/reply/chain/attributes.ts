import { decodeHTMLAttribute } from 'entities/decode';

/** One attribute of a tag. */
export interface Attribute {
  /** In lower case. */
  readonly name: string;
  /** As it reads: signs written as entities are those signs. */
  readonly value: string;
  /** Where it begins and ends in the tag, with the white space before it. */
  readonly start: number;
  readonly end: number;
}

const ATTRIBUTE = /([^\s=<>"'/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+))?/g;

/** The attributes of an opening tag. */
export function attributesOf(tag: string): readonly Attribute[] {
  const found: Attribute[] = [];
  ATTRIBUTE.lastIndex = /^<\/?[^\s/>]*/.exec(tag)?.[0].length ?? 0;
  for (let match = ATTRIBUTE.exec(tag); match !== null; match = ATTRIBUTE.exec(tag)) {
    const written = (match[2] ?? '').replace(/^["']|["']$/g, '');
    let start = match.index;
    while (/\s/.test(tag.charAt(start - 1))) start--;
    found.push({
      name: (match[1] ?? '').toLowerCase(),
      value: written.indexOf('&') < 0 ? written : decodeHTMLAttribute(written),
      start,
      end: match.index + match[0].length,
    });
  }
  return found;
}
