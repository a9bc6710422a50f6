import type { Attribute } from './attributes';
import { isSaid, speaksOfPeople } from './comments';

/** What these hold makes the page work. */
const AT_WORK =
  /^(?:style|class|id|href|src|srcset|name|width|height|align|valign|face|color|size|lang|xml:lang|dir|type|rel|target|role|border|bgcolor|background|cell\w+|http-equiv|charset|media|xmlns.*|cite|datetime|coords|usemap|on\w+|v:.*|o:.*)$/;
/** Where programs and firms say in a few words what is to be seen or where a link leads. */
const SHOWING: ReadonlySet<string> = new Set([
  'a',
  'area',
  'button',
  'img',
  'input',
  'meta',
  'svg',
  'table',
  'v:imagedata',
]);

/**
 * The attributes of an element in which somebody says something that is not on the screen. A picture or a link may say what it is; it tells nothing
 * unless it speaks of people.
 */
export function toldAttributes(element: string, attributes: readonly Attribute[]): readonly Attribute[] {
  return attributes.filter(({ name, value }) => {
    if (name === 'href' && /^\s*mailto:/i.test(value)) return isSaid(bodyOfNewMail(value));
    if (AT_WORK.test(name)) return false;
    const words = value.indexOf('://') < 0 ? value : withoutLinks(value);
    return SHOWING.has(element) ? speaksOfPeople(words) : isSaid(words);
  });
}

function withoutLinks(text: string): string {
  return text
    .split(/\s/)
    .filter((word) => word.indexOf('://') < 0)
    .join(' ');
}

/** What a link to write a mail puts into that. */
function bodyOfNewMail(link: string): string {
  const at = link.search(/[?&]body=/i);
  return at < 0 ? '' : (link.slice(at + 6).split('&')[0] ?? '').replace(/%[\da-f]{2}|\+/gi, ' ');
}
