import type { MailBody } from '../mail/message';
import type { SourceRange } from './chain/chain';

/** An address of a page in the new text: written out, or behind words that can be clicked. Places are in the body's source. */
export interface Link {
  readonly address: string;
  /** What shows it. */
  readonly shown: SourceRange;
  /** Where the address itself stands when it is behind words; null when it is written out. */
  readonly behind: SourceRange | null;
}

const WRITTEN = /https?:\/\/[^\s<>"]{1,2000}|www\.[^\s<>"]{1,2000}/gi;
/** An anchor and its address. What is longer than this is no link that somebody wrote. */
const ANCHOR =
  /(<a\s[^<>]{0,3000}?\bhref\s{0,3}=\s{0,3})("[^"<>]{0,3000}"|'[^'<>]{0,3000}'|[^\s"'<>]{1,3000})[^<>]{0,3000}>/gi;
const END_OF_ANCHOR = /<\/a\s*>|<a\s/gi;

/** The links of the new text. `where` tells where in the source a stretch of the text stands. */
export function findLinks(
  text: string,
  body: MailBody,
  ranges: readonly SourceRange[],
  where: (start: number, end: number) => SourceRange,
): readonly Link[] {
  const anchors = body.format === 'html' ? anchorsIn(body.content, ranges) : [];
  return [...anchors, ...writtenIn(text, where).filter(({ shown }) => !anchors.some((one) => touch(one.shown, shown)))];
}

/** Whether two stretches have a character in common. */
export function touch(a: SourceRange, b: SourceRange): boolean {
  return a.start < b.end && b.start < a.end;
}

function anchorsIn(content: string, ranges: readonly SourceRange[]): readonly Link[] {
  const links: Link[] = [];
  for (const { start, end } of ranges) {
    const part = content.slice(start, end);
    ANCHOR.lastIndex = 0;
    for (let match = ANCHOR.exec(part); match !== null; match = ANCHOR.exec(part)) {
      const [tag, before = '', value = ''] = match;
      END_OF_ANCHOR.lastIndex = match.index + tag.length;
      const close = END_OF_ANCHOR.exec(part)?.index ?? part.length;
      const quote = /^["']/.test(value) ? 1 : 0;
      const at = start + match.index + before.length + quote;
      const address = value.slice(quote, value.length - quote);
      if (!/^(https?:|www\.)/i.test(address)) continue;
      links.push({
        address: address.replace(/&amp;/g, '&'),
        shown: { start: start + match.index + tag.length, end: start + close },
        behind: { start: at, end: at + address.length },
      });
    }
  }
  return links;
}

function writtenIn(text: string, where: (start: number, end: number) => SourceRange): readonly Link[] {
  const links: Link[] = [];
  WRITTEN.lastIndex = 0;
  for (let match = WRITTEN.exec(text); match !== null; match = WRITTEN.exec(text)) {
    const address = match[0].replace(/[.,;:!?)\]'"]+$/, '');
    links.push({ address, shown: where(match.index, match.index + address.length), behind: null });
  }
  return links;
}

const SAFE_LINK =
  /^https:\/\/[a-z0-9-]{1,60}(\.[a-z0-9-]{1,60})?\.safelinks\.protection\.(outlook\.com|office365\.us)\/[^?]*\?(?:[^#]*&)?url=([^&#]+)/i;

/** The address that Outlook packed into a Safe Link; null when the address is none. */
export function directAddress(address: string): string | null {
  const packed = SAFE_LINK.exec(address)?.[3];
  if (packed === undefined) return null;
  try {
    const direct = decodeURIComponent(packed);
    return /^https?:\/\/[^\s<>"]+$/i.test(direct) ? direct : null;
  } catch {
    return null;
  }
}

/** How far a link leads: to the page itself, only to a front door, or to who knows where. */
export type Reach = 'page' | 'home' | 'shortened';

const SHORTENERS =
  /^(bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|lnkd\.in|rb\.gy|cutt\.ly|t\.ly|shorturl\.at|tiny\.cc|buff\.ly)$/i;
const FRONT_DOORS =
  /^\/?(home|index\.\w+|default\.\w+|start|welkom|nl|en|de|nl-nl|ondernemen|ondernemers|ondernemer|loket|digitaal-loket|online-loket|producten|contact|business|unternehmen)?\/?$/i;

export function reachOf(address: string): Reach {
  const [, host = '', rest = ''] =
    /^(?:https?:\/\/)?(?:www\.)?([^/?#]*)(.*)$/i.exec(directAddress(address) ?? address) ?? [];
  if (SHORTENERS.test(host)) return 'shortened';
  const path = rest.replace(/#.*$/, '').replace(/\?$/, '');
  return FRONT_DOORS.test(path) && !/#.+/.test(rest) ? 'home' : 'page';
}
