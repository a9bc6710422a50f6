import { isWithinDomains, type MailAddress, sameAddress } from '../mail/address';
import { replaceSource } from './edits';
import type { Finding, SourceEdit } from './finding';
import { findFooter, type Footer } from './footer/find-footer';
import { findGreeting, type Greeting } from './greeting';
import { languageOf, type MailLanguage } from './mail-language';
import { type Line, linesOf, plainCharacters } from './line';
import { type NameEvidence, readEvidence } from './names/evidence';
import type { Correspondent, Reply, ReplyContext } from './reply';

/** A reply, read once for all checks. Places are offsets in `text`, in UTF-16 units, unless they say otherwise. */
export interface Draft {
  readonly reply: Reply;
  readonly context: ReplyContext;
  /** The new text on top as a reader sees it, with plain apostrophes and spaces. What is quoted below it is left out. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly language: MailLanguage;
  readonly greeting: Greeting | null;
  /** What stands between salutation and footer. */
  readonly body: readonly Line[];
  readonly footer: Footer | null;
  /** Null when nobody outside gets this reply. */
  readonly correspondent: Correspondent | null;
  readonly evidence: NameEvidence;
  /** The place in the body's source of a stretch of the text. */
  where(start: number, end: number): NonNullable<Finding['where']>;
  /** Puts plain text in the place of a stretch of the text. */
  replace(start: number, end: number, text: string): SourceEdit;
  insertAtTop(text: string): SourceEdit;
  insertAtEnd(text: string): SourceEdit;
}

export function readDraft(reply: Reply, context: ReplyContext): Draft {
  const { body } = reply;
  const raw = body.content;
  const text = plainCharacters(raw);
  const lines = linesOf(text);
  const language = languageOf(text);
  const greeting = findGreeting(lines, language);
  const under = greeting ? belowGreeting(lines, greeting) : lines;
  const footer = findFooter(under, 0);
  const correspondent = context.correspondent;
  const last = lines[lines.length - 1];
  return {
    reply,
    context,
    text,
    lines,
    language,
    greeting,
    body: footer ? under.slice(0, footer.first) : under,
    footer,
    correspondent,
    evidence: correspondent ? readEvidence(correspondent, outsiders(reply, context, correspondent)) : NOTHING_KNOWN,
    where: (start, end) => ({ start, end }),
    replace: (start, end, replacement) => replaceSource(body, start, end, replacement),
    insertAtTop: (addition) => replaceSource(body, lines[0]?.start ?? 0, lines[0]?.start ?? 0, addition),
    insertAtEnd(addition) {
      const at = last ? last.start + last.text.length : 0;
      return replaceSource(body, at, at, addition);
    },
  };
}

const NOTHING_KNOWN: NameEvidence = {
  name: null,
  source: null,
  others: [],
  form: null,
  role: null,
  group: null,
  thread: '',
  domain: '',
};

/** The lines under the salutation, with what may follow it on its own line. */
function belowGreeting(lines: readonly Line[], greeting: Greeting): readonly Line[] {
  const at = lines.findIndex((line) => line.start === greeting.start);
  const line = lines[at];
  const rest = line ? line.text.slice(greeting.text.length) : '';
  const trimmed = rest.trim();
  const start = greeting.end + rest.indexOf(trimmed);
  return [...(trimmed === '' ? [] : [{ text: trimmed, start }]), ...lines.slice(at + 1)];
}

/** People outside the organisation who get this reply, the correspondent not counted. */
function outsiders(
  { to, cc }: Reply,
  { internalDomains }: ReplyContext,
  correspondent: Correspondent,
): readonly MailAddress[] {
  return [...to, ...cc].filter(
    ({ address }) => !isWithinDomains(address, internalDomains) && !sameAddress(address, correspondent.address),
  );
}
