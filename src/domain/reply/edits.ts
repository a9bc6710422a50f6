import { escapeText } from 'entities/escape';
import type { MailBody } from '../mail/message';
import type { SourceEdit } from './finding';

/** A tag of HTML, or a comment; what stands in quotes may hold a ">". */
const TAG = /<!--[^>]*-->|<(\/?)([a-z][a-z0-9:]*)(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const EMPTY_ELEMENTS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/**
 * Puts plain text in the place of a stretch of the source. Elements that lie wholly within the stretch go with it; a tag whose
 * partner lies outside stays, so that what is around it keeps its shape.
 */
export function replaceSource(body: MailBody, start: number, end: number, text: string): SourceEdit {
  if (body.format === 'text') return { start, end, text };
  return { start, end, text: asHtml(text) + unpairedTags(body.content.slice(start, end)) };
}

/** Plain text as it stands in HTML; lines are kept apart by a break, which is allowed everywhere. */
export function asHtml(text: string): string {
  return escapeText(text).replace(/\n/g, '<br>');
}

/**
 * The tags of a stretch of HTML that have their partner outside it. Where as many elements are closed as are opened again, as
 * between two paragraphs, neither is needed: what follows then stands in the element that was open before.
 */
function unpairedTags(html: string): string {
  const closed: string[] = [];
  const opened: { readonly name: string; readonly tag: string }[] = [];
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    const name = (match[2] ?? '').toLowerCase();
    if (name === '' || EMPTY_ELEMENTS.has(name) || /\/>$/.test(match[0])) continue;
    if (match[1] !== '/') opened.push({ name, tag: match[0] });
    else if (opened.length > 0 && opened[opened.length - 1]?.name === name) opened.pop();
    else closed.push(name);
  }
  while (closed.length > 0 && opened.length > 0 && closed[closed.length - 1] === opened[0]?.name) {
    closed.pop();
    opened.shift();
  }
  return [...closed.map((name) => `</${name}>`), ...opened.map(({ tag }) => tag)].join('');
}
