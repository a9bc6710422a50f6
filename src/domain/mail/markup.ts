import { Tokenizer } from 'htmlparser2';
import { type MarkupElement, OpenElements } from './open-elements';
import { PlacedText } from './placed-text';

/** HTML as it was read in one go: its words as a reader sees them, its elements and its comments, with their places in the source. */
export interface Markup {
  readonly text: string;
  readonly places: PlacedText;
  /** In the order in which they open. */
  readonly elements: readonly MarkupElement[];
  /** Comments from the first to the last character, those of Word included. */
  readonly comments: readonly { readonly start: number; readonly end: number }[];
}

/** Elements that begin on a line of their own, and after which a new line begins. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'html li main nav ol p pre section table tbody tfoot thead tr ul'
  ).split(' '),
);
/** What these hold is never shown as text. */
const UNSEEN: ReadonlySet<string> = new Set('head noscript script style template title xml'.split(' '));
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const [TAB, LINE_FEED, SPACE] = [9, 10, 32];

/** Reads HTML as mail programs write it, broken or not, in time proportional to its length; no tree is built, so depth does not matter. */
export function readMarkup(html: string): Markup {
  // Whatever adds a line feed or a tab to the text is longer than that itself.
  const places = new PlacedText(html.length + 1);
  const comments: { start: number; end: number }[] = [];
  let unseen = 0;
  let preformatted = 0;
  /** Where the token that is being read begins. */
  let from = 0;
  let name = '';

  /** A space at the end of a line is not shown. */
  const dropSpace = (): void => {
    if (places.last === SPACE) places.dropLast();
  };
  const beginLine = (at: number): void => {
    dropSpace();
    if (places.last !== LINE_FEED) places.put(LINE_FEED, at, at);
  };

  const open = new OpenElements((closed, at) => {
    if (UNSEEN.has(closed)) unseen--;
    if (unseen > 0) return;
    if (closed === 'pre') preformatted--;
    if (BLOCKS.has(closed)) beginLine(at);
    else if (CELLS.has(closed) && places.last !== LINE_FEED) {
      dropSpace();
      places.put(TAB, at, at);
    }
  });
  const openTag = (end: number): void => {
    const start = from;
    from = end;
    open.open(name, start, end);
    if (UNSEEN.has(name)) unseen++;
    if (unseen > 0) return;
    if (name === 'pre') preformatted++;
    if (name === 'br') {
      dropSpace();
      places.put(LINE_FEED, start, start);
    } else if (BLOCKS.has(name)) beginLine(start);
  };
  const comment = (end: number): void => {
    const start = from;
    from = Math.min(end + 1, html.length);
    comments.push({ start, end: from });
    const written = html.slice(start, Math.min(from, start + 40));
    if (/^<!(--)?(<!)?\[endif\]/i.test(written)) open.close(CONDITION, start, from);
    else if (/^<!(--)?\[if\b/i.test(written) && !/\[endif\]-->$/i.test(html.slice(from - 12, from))) {
      open.open(CONDITION, start, from);
    }
  };
  const nothing = (): void => undefined;

  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        from = start - 1;
      },
      onopentagend: (end) => openTag(end + 1),
      onselfclosingtag: (end) => openTag(end + 1),
      onclosetag(start, end) {
        const closing = html.slice(start, end).toLowerCase();
        const tagStart = from;
        const closed = html.indexOf('>', end);
        from = closed < 0 ? html.length : closed + 1;
        if (!open.close(closing, tagStart, from) && unseen === 0 && closing === 'p') beginLine(tagStart);
      },
      ontext(start, end) {
        // Behind a closing tag that breaks off, the tokenizer counts from before the beginning.
        const at = Math.max(start, from);
        from = Math.max(end, from);
        if (unseen > 0 && html.slice(at, end).trim() !== '') open.leaveHead(at);
        if (unseen > 0) return;
        places.putSource(html, at, end, preformatted > 0);
      },
      ontextentity(point, end) {
        const start = from;
        from = end;
        if (unseen > 0) return;
        const character = String.fromCodePoint(point);
        for (let at = 0; at < character.length; at++) places.put(character.charCodeAt(at), start, end);
      },
      oncomment: (_start, end) => comment(end),
      oncdata: (_start, end) => comment(end),
      ondeclaration: (_start, end) => comment(end),
      onprocessinginstruction: (_start, end) => comment(end),
      ...{
        onattribdata: nothing,
        onattribentity: nothing,
        onattribend: nothing,
        onattribname: nothing,
        onend: nothing,
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  open.finish(html.length);
  return { text: places.toString(), places, elements: open.elements, comments };
}

/** Word's conditions, <![if !supportLists]> to <![endif]>, stand in pairs as elements do. */
const CONDITION = '![if';
