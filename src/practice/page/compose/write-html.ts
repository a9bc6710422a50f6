import { escapeAttribute, escapeText } from 'entities/escape';

const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);
const RAW = new Set(['style']);

/** Where a picture that came with the mail is shown from the mail itself, and how the mail refers to it. */
export const CONTENT_ID = 'data-content-id';

/** Writes what a page holds as the HTML of a mail. Comments, which a page only has from pasting, are left out. */
export function written(node: ChildNode, write: (child: ChildNode) => string): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeText((node as Text).data);
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const name = nameOf(element);
  if (VOID.has(name)) return openingTag(element);
  const inside = RAW.has(name) ? element.textContent : [...element.childNodes].map(write).join('');
  return assembled(element, openingTag(element), inside, closingTag(element));
}

/**
 * The source of an element. Word ends a paragraph with an `<o:p>`, which in an empty one holds a space, and puts what is typed in front of it; a browser
 * puts it inside.
 */
export function assembled(element: Element, opening: string, inside: string, closing: string): string {
  if (nameOf(element) !== 'o:p' || element.textContent.trim() === '') return opening + inside + closing;
  return inside.replace(/^&nbsp;|&nbsp;$/, '') + opening + closing;
}

/** What an element holds, as the HTML of a mail. */
export function htmlIn(element: Element): string {
  return [...element.childNodes].map((child) => written(child, whole)).join('');
}

const whole = (node: ChildNode): string => written(node, whole);

export function openingTag(element: Element): string {
  const contentId = element.getAttribute(CONTENT_ID);
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== CONTENT_ID)
    .map(({ name, value }) => {
      const meant = name === 'src' && contentId !== null ? `cid:${contentId}` : value;
      return ` ${name}="${escapeAttribute(meant)}"`;
    });
  return `<${nameOf(element)}${attributes.join('')}>`;
}

export function closingTag(element: Element): string {
  const name = nameOf(element);
  return VOID.has(name) ? '' : `</${name}>`;
}

function nameOf(element: Element): string {
  return element.tagName.toLowerCase();
}
