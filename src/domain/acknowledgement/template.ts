import type { AcknowledgementTemplate } from '../settings/settings';

/**
 * What the administrator may put between braces, and what comes in its place. The names are Dutch in every language of the mail, because the
 * one who writes them is.
 */
export const PLACEHOLDERS = ['aanhef', 'ontvangen', 'onderwerp', 'wie', 'datum', 'nummer', 'voetnoot'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A piece of a template. `optional` stood between brackets, and falls away when something in it has nothing to say. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly name: string }
  | { readonly kind: 'optional'; readonly parts: readonly TemplatePart[] };

export interface ReadTemplate {
  readonly parts: readonly TemplatePart[];
  /** Braces and brackets that are not closed, not opened or within each other, as they stand there. */
  readonly loose: readonly string[];
}

/** Brackets, braces with a name in them, and what lies between; a brace that holds no name is text with a fault in it. */
const PIECE = /\{[^{}[\]\r\n]{0,40}\}|[[\]{}]|[^[\]{}]+/g;

/** Reads the braces and brackets of one line or text; never throws, and what is not in order stays as text. Linear. */
export function readTemplate(text: string): ReadTemplate {
  const parts: TemplatePart[] = [];
  const loose: string[] = [];
  let inner: TemplatePart[] | null = null;
  for (const piece of text.match(PIECE) ?? []) {
    if (piece === '[' && inner === null) inner = [];
    else if (piece === ']' && inner !== null) {
      parts.push({ kind: 'optional', parts: inner });
      inner = null;
    } else {
      const isName = piece.length > 1 && piece.charAt(0) === '{';
      if (piece.length === 1 && '[]{}'.indexOf(piece) >= 0) loose.push(piece);
      (inner ?? parts).push(
        isName ? { kind: 'placeholder', name: piece.slice(1, -1).trim().toLowerCase() } : { kind: 'text', text: piece },
      );
    }
  }
  if (inner !== null) {
    loose.push('[');
    parts.push({ kind: 'text', text: '[' }, ...inner);
  }
  return { parts, loose };
}

/** The names between braces, in the order in which they stand there. */
export function placeholdersIn(parts: readonly TemplatePart[]): readonly string[] {
  const names: string[] = [];
  for (const part of parts) {
    if (part.kind === 'placeholder') names.push(part.name);
    if (part.kind === 'optional') names.push(...placeholdersIn(part.parts));
  }
  return names;
}

/**
 * The text with the values in place. What a value says is never read as a template itself. `fallback` stands where a value is empty outside
 * brackets.
 */
export function fillTemplate(
  text: string,
  values: Readonly<Record<Placeholder, string>>,
  fallback: Partial<Readonly<Record<Placeholder, string>>> = {},
): string {
  const known = (name: string): name is Placeholder => PLACEHOLDERS.some((one) => one === name);
  const write = (parts: readonly TemplatePart[]): string =>
    parts
      .map((part) => {
        if (part.kind === 'text') return part.text;
        if (part.kind === 'placeholder')
          return known(part.name) ? values[part.name] || fallback[part.name] || '' : `{${part.name}}`;
        return placeholdersIn(part.parts).some((name) => known(name) && values[name] === '') ? '' : write(part.parts);
      })
      .join('');
  return write(readTemplate(text).parts);
}

/**
 * The subject as the person wrote it, when they answer an acknowledgement that was made with this template; null when it was not.
 * @param reference what a reference looks like
 */
export function subjectBehind(subject: string, template: AcknowledgementTemplate, reference: RegExp): string | null {
  const [before, after] = template.subject.split('{onderwerp}');
  const number = reference.exec(subject);
  if (before === undefined || after === undefined || number === null) return null;
  const end = after.split('{nummer}').join(number[0]);
  const isOurs = subject.length >= before.length + end.length && subject.startsWith(before) && subject.endsWith(end);
  return isOurs && end.includes(number[0]) ? subject.slice(before.length, subject.length - end.length) : null;
}
