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
    if (AT_WORK.test(name) || value.indexOf('://') >= 0) return false;
    return SHOWING.has(element) ? speaksOfPeople(value) : isSaid(value);
  });
}
