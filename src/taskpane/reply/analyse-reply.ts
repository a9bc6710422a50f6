import type { CivilDate } from '../../domain/deadlines/civil-date';
import { onDutchClock } from '../../domain/deadlines/dutch-time';
import { readSource, type SourceText } from '../../domain/mail/html';
import type { MailBody } from '../../domain/mail/message';
import type { MailAddress } from '../../domain/mail/address';
import type { ChainAnalysis, ChainSegment } from '../../domain/reply/chain/chain';
import { findEdits } from '../../domain/reply/chain/cut';
import { type Decisions, verdictOn, verdictOnFind } from '../../domain/reply/chain/decisions';
import { checkDraft, checkedIds } from '../../domain/reply/checks';
import type { Speller } from '../../domain/reply/checks/speller';
import type { Promised } from '../../domain/ownership/record';
import { promisesIn } from '../../domain/reply/content/promises';
import { type Draft, readDraft } from '../../domain/reply/draft';
import type { Finding, HeadChange } from '../../domain/reply/finding';
import { type Ignored, type IgnoredAlways, withoutIgnored } from '../../domain/reply/ignoring';
import type { ConfirmedForm } from '../../domain/reply/names/confirmed-forms';
import { nameToUse } from '../../domain/reply/names/name-to-use';
import { fullName } from '../../domain/reply/names/write-name';
import { placeIn } from '../../domain/reply/place';
import { isInternalReply } from '../../domain/reply/recipients';
import type { Signatory } from '../../domain/reply/reply';
import type { SettingsAtSend } from '../../domain/settings/compact';
import type { OpenReply } from '../../outlook/port';
import type { ChainWords } from '../../texts/chain';
import type { Analysis, ChainView, PromiseView, SegmentView, UnknownForm } from './analysis';
import { together } from './fixes';
import type { Thread } from './thread';

/** What is known of the cluster when a reply is checked. */
export interface KnownCluster {
  readonly settings: SettingsAtSend;
  readonly card: Signatory | null;
  readonly colleagues: readonly string[];
  /** Other addresses of the mailbox, and that of whoever writes. */
  readonly ownAddresses: readonly string[];
  readonly isCoordinator: boolean;
}

/** What a reply is held against. */
export interface Knowledge {
  readonly cluster: KnownCluster;
  /** Null until the dictionary is there. */
  readonly speller: Speller | null;
  /** Null until the conversation was read. */
  readonly thread: Pick<Thread, 'earlierSubjects' | 'promises' | 'asker'> | null;
}

const LONGEST_BEGINNING = 240;

/** What the writer told the checks. */
export interface Choices {
  /** About the chain. */
  readonly decisions: Decisions;
  /** Words that were added to the list of the cluster. */
  readonly added: ReadonlySet<string>;
  /** What to say no more about: in this mail, and in any. */
  readonly ignored: readonly Ignored[];
  readonly ignoredAlways: readonly IgnoredAlways[];
  /** How people want to be addressed. */
  readonly forms: readonly ConfirmedForm[];
}

/** Everything that the screen "Controle" tells of a reply. */
export function analyseReply(
  reply: OpenReply,
  { decisions, added, ignored, ignoredAlways, forms }: Choices,
  { cluster, speller, thread }: Knowledge,
  words: ChainWords,
  now: Date,
): Analysis {
  const { settings, card, colleagues, ownAddresses, isCoordinator } = cluster;
  const body: MailBody = { format: 'html', content: reply.html };
  const { organisation, mailbox, internalDomains, partnerDomains, calendar } = settings;
  const asker = thread?.asker ?? null;
  const common = { mayIgnoreAlways: isCoordinator, placeOf: placesIn(body), asker };
  if (isInternalReply(reply, internalDomains))
    return {
      ...common,
      findings: [],
      ignored: [],
      passed: [],
      promises: [],
      unknownForm: null,
      chain: null,
      isInternal: true,
    };
  const draft = readDraft(
    { ...reply, body },
    {
      ...{ organisation, mailbox, internalDomains, partnerDomains, calendar, colleagues, decisions, speller, now },
      words: [...settings.words, ...added],
      ownAddresses,
      sender: card,
      backup: null,
      forms,
      terms: settings,
      correspondent: null,
      asker,
      earlierSubjects: thread?.earlierSubjects ?? [],
      suggest: true,
    },
  );
  const always = [...(settings.ignored ?? []), ...ignoredAlways];
  const { findings, ...left } = withoutIgnored(checkDraft(draft), ignored, always);
  const reported = new Set([...findings, ...left.ignored.map(({ finding }) => finding)].map(({ check }) => check));
  const chain = viewChain(draft, words, findings);
  return {
    ...common,
    ...left,
    // The chain has a card of its own, and what belongs to it alone goes with it.
    findings: findings.filter(
      ({ check, reason }) => (check !== 'intern' || reason === 'note') && (check !== 'intern.bijlage' || !chain?.cut),
    ),
    passed: checkedIds(draft).filter((id) => !reported.has(id)),
    isInternal: false,
    unknownForm: unknownFormOf(draft, findings),
    promises: thread ? viewPromises(draft, thread.promises) : [],
    chain,
  };
}

/** Most findings are never looked at closely, so the text is read when the first place is asked for. */
function placesIn(body: MailBody): Analysis['placeOf'] {
  let source: SourceText | null = null;
  return ({ where }) => {
    if (where === null) return null;
    source ??= readSource(body);
    return placeIn(source, where);
  };
}

function viewChain(
  { chain, context, reply }: Draft,
  words: ChainWords,
  findings: readonly Finding[],
): ChainView | null {
  const [own, ...quoted] = chain.segments;
  const shown = own?.verdict === 'ask' ? [own, ...quoted] : quoted;
  if (shown.length === 0) return null;
  const segments = shown.map((segment) => viewSegment(segment, reply.body, chain, context.decisions, words));
  const count = (isMeant: (segment: SegmentView) => boolean): number => segments.filter(isMeant).length;
  return {
    segments,
    cut: count(({ standing }) => standing === 'cut'),
    open: segments.reduce((total, segment) => total + openIn(segment), 0),
    overruled: count(({ judged, standing }) => judged !== 'ask' && judged !== standing),
    ...remedyOf(findings),
  };
}

function viewPromises({ sentences, language, context }: Draft, kept: readonly Promised[]): readonly PromiseView[] {
  const today = onDutchClock(context.now).date;
  const views = new Map<CivilDate, PromiseView>();
  for (const { sentence, time } of promisesIn(sentences, language, context)) {
    const day = time?.date ?? null;
    if (day === null || day < today || views.has(day)) continue;
    views.set(day, { day, text: sentence.text, isKept: kept.some((one) => one.day === day) });
  }
  return [...views.values()];
}

/** Only whoever gets a heer or mevrouw that nothing tells of is asked about. */
function unknownFormOf({ greeting, evidence, correspondent }: Draft, findings: readonly Finding[]): UnknownForm | null {
  const name = nameToUse(greeting, evidence);
  const isAsked = findings.some(({ check, reason }) => check === 'aanhef.geslacht' && reason === 'unknown');
  if (!isAsked || name === null || correspondent === null) return null;
  return { address: correspondent.address, surname: name.surname, name: fullName(name) };
}

/** One remedy takes out what goes, with the attachments that belong to it alone. */
function remedyOf(findings: readonly Finding[]): Pick<ChainView, 'change' | 'attachments'> {
  const edits = findings.find(({ check, reason }) => check === 'intern' && reason === 'chain')?.fix?.edits ?? [];
  if (edits.length === 0) return { change: { edits }, attachments: '' };
  const own = findings.filter(({ check }) => check === 'intern.bijlage');
  const head = own.reduce<HeadChange>((all, { fix }) => together(all, fix?.head ?? {}), {});
  return { change: { edits, head }, attachments: own.map(({ parameters }) => parameters.names ?? '').join(', ') };
}

/** How much there is to decide on in it. */
function openIn({ standing, finds }: SegmentView): number {
  if (standing !== 'ask') return 0;
  return finds.length === 0 ? 1 : finds.filter(({ isLeft }) => !isLeft).length;
}

function viewSegment(
  segment: ChainSegment,
  body: MailBody,
  chain: ChainAnalysis,
  decisions: Decisions,
  reasons: ChainWords,
): SegmentView {
  const { key, from, to, cc, date, subject, quotedBy, verdict, reason, ranges, text } = segment;
  const words = text.replace(/\s+/g, ' ').trim();
  const standing = verdictOn(segment, decisions);
  return {
    ...{ key, date, subject, quotedBy, judged: verdict, standing, isNew: segment.role === 'new' },
    decided: standing === 'ask' ? null : (decisions.get(key) ?? null),
    sender: from === null ? '' : from.name || from.address,
    from: from === null ? '' : whole(from),
    to: to.map(whole),
    cc: cc.map(whole),
    finds: segment.finds.map((find) => ({
      ...{ key: find.key, kind: find.kind, words: find.text, why: reasons[find.reason] },
      isLeft: verdictOnFind(find, decisions) === 'keep',
      change: find.goes.length > 0 ? { edits: findEdits(body, chain, find) } : null,
    })),
    why: reasons[reason],
    beginning: words.length <= LONGEST_BEGINNING ? words : `${words.slice(0, LONGEST_BEGINNING - 1)}…`,
    html: ranges.map(({ start, end }) => body.content.slice(start, end)).join(''),
  };
}

function whole({ name, address }: MailAddress): string {
  return name === '' || address === '' || name === address ? name || address : `${name} <${address}>`;
}
