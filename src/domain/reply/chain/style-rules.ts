import { type Declarations, declare, readDeclarations, withoutComments } from './look';
import type { Attribute } from './attributes';
import type { Reading } from './reading';

/** All that the style sheets say with one selector. */
interface Rule {
  /** Empty: any element. */
  readonly tag: string;
  /** The classes, the id and the attributes, each with the signs around it, that an element needs. */
  readonly marks: readonly string[];
  readonly css: Map<string, string>;
}

/** What may make words unseen. */
const TELLING =
  /display|visibility|mso-hide|opacity|overflow|height|indent|position|margin-|clip|transform|font|color|background/i;
/** Holds for any reader, as far as a mail can tell. */
const ALWAYS =
  /^@(?:media\s+(?:only\s+)?(?:all|screen)\s*(?:and\s*\(\s*min-width\s*:\s*(?:\d{1,2}|[12]\d\d|3[01]\d|320)(?:px)?\s*\)\s*)?|supports\b[^{]*|layer\b[^{]*)$/i;

/** No selector asks for a longer value of an attribute. */
const LONGEST_VALUE = 100;

/** The rules of the style sheets in a mail, for elements by their name, class, id and attributes. */
export class StyleRules {
  /** By one of the marks, or the name of an element; under that by the whole selector. */
  private readonly byMark = new Map<string, Map<string, Rule>>();

  constructor({ elements, body }: Reading) {
    for (const { name, openEnd, closeStart } of elements) {
      if (name === 'style') this.read(withoutComments(body.content.slice(openEnd, closeStart)));
    }
  }

  get isEmpty(): boolean {
    return this.byMark.size === 0;
  }

  /** What the style sheets say of an element, the least particular rule first. */
  of(tag: string, classes: readonly string[], attributes: readonly Attribute[]): readonly Declarations[] {
    if (this.isEmpty) return [];
    const marks = classes.map((one) => `.${one}`);
    for (const { name, value } of attributes) {
      if (value.length > LONGEST_VALUE) continue;
      marks.push(...(name === 'id' ? [`#${value}`] : [`[${name}]`, `[${name}=${value}]`]));
    }
    return [tag, ...marks].reduce<Declarations[]>((all, mark) => {
      this.byMark.get(mark)?.forEach((rule) => {
        const isMeant = (rule.tag === '' || rule.tag === tag) && rule.marks.every((one) => marks.indexOf(one) >= 0);
        if (isMeant) all.push(rule.css);
      });
      return all;
    }, []);
  }

  private read(css: string): void {
    for (let at = 0; at < css.length;) {
      const open = css.indexOf('{', at);
      if (open < 0) return;
      const before = css
        .slice(at, open)
        .replace(/[}\s]+/, ' ')
        .trim();
      if (before.charAt(0) === '@') at = ALWAYS.test(before) ? open + 1 : endOfBlock(css, open);
      else {
        const close = css.indexOf('}', open);
        const declared = css.slice(open + 1, close < 0 ? css.length : close);
        if (TELLING.test(declared)) this.add(before, telling(readDeclarations(declared)));
        at = close < 0 ? css.length : close + 1;
      }
    }
  }

  private add(selectors: string, css: Declarations): void {
    for (const selector of selectors.split(',')) {
      // Of "td .note" the note is meant; states such as ":hover" come and go.
      const last =
        selector
          .trim()
          .split(/[\s>+~]+/)
          .pop() ?? '';
      const match = /^(?:([a-z][\w-]*)|\*)?((?:[.#][\w-]+|\[[\w-]+(?:=[\w-]+)?\])*)$/i.exec(last.replace(/["']/g, ''));
      const marks = match?.[2]?.match(/[.#][\w-]+|\[[^\]]+\]/g) ?? [];
      const tag = (match?.[1] ?? '').toLowerCase();
      const key = marks[0] ?? tag;
      if (key === '') continue;
      const rules = this.byMark.get(key) ?? new Map<string, Rule>();
      this.byMark.set(key, rules);
      const whole = `${tag}${marks.join('')}`;
      const rule = rules.get(whole) ?? { tag, marks, css: new Map<string, string>() };
      rules.set(whole, rule);
      declare(rule.css, css);
    }
  }
}

/** Without the properties that make nothing unseen, of which there is no end. */
function telling(css: Declarations): Declarations {
  const found = new Map<string, string>();
  css.forEach((value, property) => {
    if (TELLING.test(property)) found.set(property, value);
  });
  return found;
}

/** Behind the block that opens here, with the blocks in it. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const sign = css.charAt(at);
    if (sign === '{') depth += 1;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return css.length;
}
