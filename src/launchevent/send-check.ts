import { sameAddress } from '../domain/mail/address';
import { textOfBody } from '../domain/mail/html';
import { checkReply } from '../domain/reply/checks';
import type { Speller } from '../domain/reply/checks/speller';
import { withoutIgnored } from '../domain/reply/ignoring';
import { applyEdits, type Finding } from '../domain/reply/finding';
import { isInternalReply } from '../domain/reply/recipients';
import type { CompactSettings } from '../domain/settings/compact';
import { findingWords } from '../texts/findings';
import { sendWords } from '../texts/send';
import type { ReplyAtSend } from './read-reply';

/** What has to change so that nothing of colleagues leaves. */
export interface Cleaning {
  readonly html: string;
  /** Ids of the attachments that belong to the mails that go. */
  readonly attachments: readonly string[];
  /** How many mails go. */
  readonly count: number;
  /** Stands for what goes: the same as long as that is the same. */
  readonly about: string;
}

/** `message` is what Outlook shows, its first line saying it all; `title` is such a first line. */
export type SendVerdict =
  | { readonly kind: 'allow' }
  | { readonly kind: 'stop'; readonly message: string }
  /** What only the writer can tell to be meant so: told once. */
  | { readonly kind: 'caution'; readonly message: string; readonly about: string }
  /** Nothing is wrong but mail of colleagues of which it is certain that it goes. */
  | { readonly kind: 'clean'; readonly title: string; readonly cleaning: Cleaning };

/** Warnings of what cannot be called back once it has left. */
const CAUTIONS: ReadonlySet<string> = new Set(['intern.mail', 'intern.ontvanger']);
const LONGEST_MESSAGE = 500;
const MOST_THINGS = 3;
/** The pane keeps the settings anew each day that it is opened; older than this they may no longer be those of the cluster. */
const FRESH_DAYS = 14;
/** Outlook takes no longer body. */
const LONGEST_BODY = 1_000_000;

/**
 * Whether a reply may leave. Only errors stop it: what colleagues wrote, an improper salutation, a missing footer. A mail that goes along as an
 * attachment, which nobody here can look into, and a colleague among the recipients are told of once. Whoever has to go back for one of
 * those hears of warnings too, spelling among them; the dictionary is opened only then, because it takes longer than all the rest. Mail between colleagues, and mail that does not
 * go out from the cluster's mailbox, is not the cluster's to judge. `settings` is null for somebody who never opened the pane in a cluster mailbox.
 *
 * @param language BCP 47 tag
 */
export function checkAtSend(
  { reply, decisions, ignored, earlierSubjects }: ReplyAtSend,
  settings: CompactSettings | null,
  language: string,
  now: Date,
  openSpeller: () => Speller,
): SendVerdict {
  if (settings === null || !isFromCluster(reply, settings) || isInternalReply(reply, settings.settings.internalDomains))
    return { kind: 'allow' };
  const { organisation, mailbox, internalDomains, partnerDomains, calendar, words } = settings.settings;
  const context = {
    ...{ organisation, mailbox, internalDomains, partnerDomains, calendar, words, decisions, earlierSubjects, now },
    colleagues: settings.colleagues,
    ownAddresses: settings.settings.aliases,
    sender: settings.card,
    backup: null,
    forms: settings.settings.forms,
    terms: settings.settings,
    correspondent: null,
    suggest: false,
  };
  const findingsWith = (speller: Speller | null): readonly Finding[] =>
    withoutIgnored(checkReply(reply, { ...context, speller }), ignored, settings.settings.ignored ?? []).findings;
  const findings = findingsWith(null);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const chain = errors.filter(({ check, reason }) => check === 'intern' && reason === 'chain')[0];
  const others = errors.filter((one) => one !== chain && one.check !== 'intern.bijlage');
  if (errors.length === 0) return cautionVerdict(findings, language);
  if (chain === undefined || others.length > 0) {
    const told = findingsWith(openSpeller()).filter(({ severity }) => severity !== 'hint');
    return { kind: 'stop', message: messageOf(told, whatToDo(ageInDays(settings, now), language), language) };
  }
  return cleaningVerdict(reply.body.content, chain, findings, language);
}

function cautionVerdict(findings: readonly Finding[], language: string): SendVerdict {
  const told = findings.filter(({ check, severity }) => severity === 'warn' && CAUTIONS.has(check));
  if (told.length === 0) return { kind: 'allow' };
  const about = digestOf(told.map(({ check, parameters }) => [check, parameters.names ?? ''].join(' ')));
  return { kind: 'caution', message: messageOf(told, sendWords(language).ifMeant, language), about };
}

/** An empty mail, or one that Outlook would not take, is nobody's help: then the person has to look. */
function cleaningVerdict(content: string, chain: Finding, findings: readonly Finding[], language: string): SendVerdict {
  const words = sendWords(language);
  const edits = chain.fix?.edits ?? [];
  const html = applyEdits(content, edits);
  const title = `${findingWords(chain, language).title}.`;
  const stop = (why: string): SendVerdict => ({ kind: 'stop', message: `${title}\n${why}` });
  if (html.length > LONGEST_BODY) return stop(words.tooLong);
  if (textOfBody({ format: 'html', content: html }).trim() === '') return stop(words.nothingLeft);
  const attachments = findings
    .filter(({ check }) => check === 'intern.bijlage')
    .reduce<readonly string[]>((ids, { fix }) => [...ids, ...(fix?.head?.withoutAttachments ?? [])], []);
  const about = digestOf([...edits.map(({ start, end }) => content.slice(start, end)), ...attachments]);
  return { kind: 'clean', title, cleaning: { html, attachments, count: Number(chain.parameters.count), about } };
}

/** A short word that stands for these (FNV-1a over UTF-16 units, and how long they are): Outlook remembers little. */
function digestOf(parts: readonly string[]): string {
  const text = parts.join('\n');
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${(hash >>> 0).toString(36)}.${text.length}`;
}

function isFromCluster({ from }: ReplyAtSend['reply'], { settings }: CompactSettings): boolean {
  const address = from?.address ?? '';
  return [settings.mailbox.address, ...settings.aliases].some((own) => sameAddress(own, address));
}

/** Whole days since the pane last kept the settings. */
function ageInDays({ savedAt }: CompactSettings, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(savedAt)) / 86_400_000);
}

/** One line for each part of the reply that is not in order, worst first, and what to do. */
function messageOf(told: readonly Finding[], ending: string, language: string): string {
  const perPart = new Map<string, string>();
  for (const finding of told) {
    const [family = ''] = finding.check.split('.');
    const part =
      finding.check === 'intern' ? `intern ${finding.reason}` : CAUTIONS.has(finding.check) ? finding.check : family;
    if (!perPart.has(part)) perPart.set(part, findingWords(finding, language).title);
  }
  const things = [...perPart.values()]
    .slice(0, MOST_THINGS)
    .map((title) => (title.endsWith('?') ? title : `${title}.`));
  const room = LONGEST_MESSAGE - ending.length - 1;
  const text = things.join('\n');
  return `${text.length <= room ? text : `${text.slice(0, room - 1)}…`}\n${ending}`;
}

function whatToDo(age: number, language: string): string {
  const words = sendWords(language);
  return age > FRESH_DAYS ? `${words.old(age)} ${words.whatToDo}` : words.whatToDo;
}
