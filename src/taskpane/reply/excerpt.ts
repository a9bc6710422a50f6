import createPurifier from 'dompurify';

const purifier = createPurifier(window);

/** What gives a mail its shape. No attribute but these stays: no styles, so that hidden and white text shows, and nothing that could be fetched. */
const SHAPES = [
  ...['p', 'div', 'br', 'hr', 'blockquote', 'pre', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption'],
  ...['b', 'strong', 'i', 'em', 'u', 's', 'strike', 'del', 'ins', 'sub', 'sup', 'code', 'a', 'span', 'font', 'img'],
];
const ATTRIBUTES = ['alt', 'colspan', 'rowspan', 'dir', 'start'];

/**
 * A mail, or a part of it, to look at: its words in their shape, in the colours of the pane. A picture is told in words; fetching it would tell its
 * sender that the mail was read.
 */
export function excerptOf(html: string, pictureWords: (name: string) => string): DocumentFragment {
  const fragment = purifier.sanitize(withoutStyles(html), {
    ALLOWED_TAGS: SHAPES,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const picture of fragment.querySelectorAll('img')) {
    picture.replaceWith(pictureWords(picture.getAttribute('alt')?.trim() ?? ''));
  }
  return fragment;
}

/** The page lets no styles in from outside, and complains of each one that is read, even where it would be thrown away. */
function withoutStyles(html: string): string {
  return html
    .replace(/<style\b[^>]*>[^<]*(?:<(?!\/style)[^<]*)*(?:<\/style[^>]*>)?/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)/gi, ''));
}
