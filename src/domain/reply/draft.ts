import { type MailAddress, sameAddress } from '../mail/address';
import { readSource } from '../mail/html';
import type { MailBody } from '../mail/message';
import { partOfSource } from '../mail/part-of-source';
import { analyseChain } from './chain/analyse';
import type { ChainAnalysis } from './chain/chain';
import { kindsOf, type SentenceKind } from './content/sentence-kind';
import { type Sentence, sentencesOf } from './content/sentences';
import { replaceSource } from './edits';
import type { Finding, SourceEdit } from './finding';
import { findFooter, type Footer } from './footer/find-footer';
import { findGreeting, type Greeting } from './greeting';
import { languageOf, type MailLanguage } from './mail-language';
import { type Line, linesOf, plainCharacters } from './line';
import { findLinks, type Link } from './links';
import { withoutNotes } from './notes';
import { confirmedForm } from './names/confirmed-forms';
import { type NameEvidence, readEvidence } from './names/evidence';
import { nameToUse } from './names/name-to-use';
import { addresseesOutside, readersOutside } from './recipients';
import type { Correspondent, Reply, ReplyContext } from './reply';

/** A reply, read once for all checks. Places are offsets in `text`, in UTF-16 units, unless they say otherwise. */
export interface Draft {
  readonly reply: Reply;
  readonly context: ReplyContext;
  /** The reply taken apart: the new text, and the mails that are quoted. */
  readonly chain: ChainAnalysis;
  /** The new text on top as a reader sees it, with plain apostrophes and spaces. What is quoted below it is left out. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly language: MailLanguage;
  readonly greeting: Greeting | null;
  /** Names of the colleagues to whom a note in the text may be addressed. */
  readonly notedColleagues: readonly string[];
  /** What stands between salutation and footer. */
  readonly body: readonly Line[];
  /** The sentences of `body`, without notes to colleagues. */
  readonly sentences: readonly Sentence[];
  /** What each of the sentences does. */
  readonly kinds: readonly SentenceKind[];
  readonly links: readonly Link[];
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
  const chain = analyseChain(body, {
    internalDomains: context.internalDomains,
    partnerDomains: context.partnerDomains,
    entrepreneurs: entrepreneursOf(reply, context),
    me: context.sender && { name: context.sender.name, address: reply.from?.address ?? '' },
    colleagues: [context.mailbox.name, ...context.colleagues],
  });
  const ranges = chain.segments[0]?.ranges ?? [];
  const source = partOfSource(readSource(body), ranges);
  const text = plainCharacters(source.text);
  const lines = linesOf(text);
  const language = languageOf(text);
  const greeting = findGreeting(lines, language);
  const under = greeting ? belowGreeting(lines, greeting) : lines;
  const footer = findFooter(under, 0);
  const between = footer ? under.slice(0, footer.first) : under;
  const correspondent = context.correspondent ?? correspondentOf(reply, context, chain);
  const notedColleagues = noteable(context, correspondent);
  const sentences = sentencesOf(text, withoutNotes(between, notedColleagues));
  const evidence = correspondent ? evidenceOf(correspondent, greeting, reply, context) : NOTHING_KNOWN;
  const first = lines[0];
  const last = lines[lines.length - 1];
  const insert = (at: number, addition: string): SourceEdit => replaceSource(body, at, at, addition);
  return {
    reply,
    context,
    chain,
    text,
    lines,
    language,
    greeting,
    notedColleagues,
    body: between,
    sentences,
    kinds: kindsOf(sentences, language),
    links: findLinks(text, body, ranges, source.range),
    footer,
    correspondent,
    evidence,
    where: (start, end) => source.range(start, end),
    replace(start, end, replacement) {
      const place = source.range(start, end);
      return replaceSource(body, place.start, place.end, replacement);
    },
    insertAtTop: (addition) => insert(first ? source.sourceAt(first.start) : topOf(body), addition),
    insertAtEnd(addition) {
      const end = last ? last.start + last.text.length : 0;
      return insert(last ? source.range(end - 1, end).end : topOf(body), addition);
    },
  };
}

/** Where the first word of an empty reply belongs: in Word's own part of the page where there is one. */
function topOf({ format, content }: MailBody): number {
  if (format === 'text') return 0;
  const opening = /<body\b[^>]*>(\s*<div class="?WordSection1"?>)?(\s*<p\b[^>]*>)?/i.exec(content);
  return opening ? opening.index + opening[0].length : 0;
}

/** All but the writer, and whoever has the first name of the person who gets the reply. */
function noteable({ colleagues, sender }: ReplyContext, correspondent: Correspondent | null): readonly string[] {
  const given = (name: string): string => name.split(/[ ,]/)[0] ?? '';
  return colleagues.filter((name) => name !== sender?.name && given(name) !== given(correspondent?.name ?? ''));
}

/** The people outside whose mails may stand below the reply, and whoever asks. */
function entrepreneursOf(reply: Reply, context: ReplyContext): readonly MailAddress[] {
  const { correspondent, asker } = context;
  const readers = readersOutside(reply, insideOf(context));
  const isListed = ({ address }: MailAddress): boolean => readers.some((one) => sameAddress(one.address, address));
  return [
    ...(correspondent === null || isListed(correspondent)
      ? []
      : [{ name: correspondent.name, address: correspondent.address }]),
    ...readers,
    ...(!asker || isListed(asker) ? [] : [asker]),
  ];
}

function insideOf({ internalDomains, partnerDomains }: ReplyContext): readonly string[] {
  return [...internalDomains, ...partnerDomains];
}

/** The first of them, or of all to whom it goes, with their own mails as the chain quotes them. */
function correspondentOf(reply: Reply, context: ReplyContext, { segments }: ChainAnalysis): Correspondent | null {
  const person = entrepreneursOf(reply, context)[0] ?? addresseesOutside(reply, insideOf(context))[0];
  if (person === undefined) return null;
  const own = segments.filter(({ role, from }) => role === 'entrepreneur' && from !== null);
  const texts = own.filter(({ from }) => from?.address === '' || sameAddress(from?.address ?? '', person.address));
  return {
    name: person.name || (texts[0]?.from?.name ?? ''),
    address: person.address,
    texts: texts.map(({ text }) => text),
  };
}

/** What the conversation tells; where it does not tell how to address this person, what somebody answered before. */
function evidenceOf(
  correspondent: Correspondent,
  greeting: Greeting | null,
  reply: Reply,
  context: ReplyContext,
): NameEvidence {
  const evidence = readEvidence(correspondent, outsiders(reply, context, correspondent));
  if (evidence.form !== null) return evidence;
  const surname = nameToUse(greeting, evidence)?.surname ?? '';
  const form = confirmedForm(context.forms ?? [], { address: correspondent.address, surname });
  return form === null ? evidence : { ...evidence, form, isConfirmed: true };
}

const NOTHING_KNOWN: NameEvidence = {
  name: null,
  source: null,
  others: [],
  form: null,
  isConfirmed: false,
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
  reply: Reply,
  { internalDomains }: ReplyContext,
  correspondent: Correspondent,
): readonly MailAddress[] {
  return addresseesOutside(reply, internalDomains).filter(
    ({ address }) => !sameAddress(address, correspondent.address),
  );
}
