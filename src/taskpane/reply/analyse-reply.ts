import type { MailBody } from '../../domain/mail/message';
import type { ChainAnalysis, ChainSegment } from '../../domain/reply/chain/chain';
import type { Decisions } from '../../domain/reply/chain/decisions';
import { CHECK_IDS, checkDraft } from '../../domain/reply/checks';
import type { Speller } from '../../domain/reply/checks/speller';
import { readDraft } from '../../domain/reply/draft';
import type { SourceEdit } from '../../domain/reply/finding';
import { isInternalReply } from '../../domain/reply/recipients';
import type { Signatory } from '../../domain/reply/reply';
import type { SettingsAtSend } from '../../domain/settings/compact';
import type { OpenReply } from '../../outlook/port';
import type { ChainWords } from '../../texts/chain';
import type { Analysis, ChainView, SegmentView } from './analysis';

/** What is known of the cluster when a reply is checked. */
export interface KnownCluster {
  readonly settings: SettingsAtSend;
  readonly card: Signatory | null;
  readonly colleagues: readonly string[];
}

const LONGEST_TEXT = 240;

/** Everything that the screen "Controle" tells of a reply. `speller` is null until the dictionary is there. */
export function analyseReply(
  reply: OpenReply,
  decisions: Decisions,
  { settings, card, colleagues }: KnownCluster,
  speller: Speller | null,
  words: ChainWords,
  now: Date,
): Analysis {
  const body: MailBody = { format: 'html', content: reply.html };
  const { organisation, mailbox, internalDomains, partnerDomains, calendar } = settings;
  if (isInternalReply(reply, internalDomains)) return { findings: [], passed: [], chain: null, isInternal: true };
  const draft = readDraft(
    { ...reply, body },
    {
      ...{ organisation, mailbox, internalDomains, partnerDomains, calendar, colleagues, decisions, speller, now },
      words: settings.words,
      sender: card,
      backup: null,
      correspondent: null,
      earlierSubjects: [],
      suggest: true,
    },
  );
  const findings = checkDraft(draft);
  const remedy = findings.find(({ check, reason }) => check === 'intern' && reason === 'chain')?.fix;
  const reported = new Set(findings.map(({ check }) => check));
  return {
    // The chain has a card of its own.
    findings: findings.filter(({ check, reason }) => check !== 'intern' || reason === 'note'),
    passed: CHECK_IDS.filter((id) => !reported.has(id) && (id !== 'spelling' || speller !== null)),
    isInternal: false,
    chain: viewChain(draft.chain, decisions, words, remedy?.edits ?? []),
  };
}

/** @param edits take out all that goes */
function viewChain(
  chain: ChainAnalysis,
  decisions: Decisions,
  words: ChainWords,
  edits: readonly SourceEdit[],
): ChainView | null {
  const quoted = chain.segments.slice(1);
  const isClear = chain.segments.every(({ verdict }) => verdict === 'keep');
  if (isClear) return null;
  const segments = [...chain.segments.slice(0, 1).filter(({ verdict }) => verdict === 'ask'), ...quoted].map(
    (segment) => viewSegment(segment, decisions, words),
  );
  return {
    segments,
    cut: segments.filter(({ verdict, decided }) => verdict === 'cut' || decided === 'cut').length,
    open: segments.filter(({ verdict, decided }) => verdict === 'ask' && decided === null).length,
    edits,
  };
}

function viewSegment(segment: ChainSegment, decisions: Decisions, words: ChainWords): SegmentView {
  const { key, from, to, date, verdict, reason, text } = segment;
  const short = text.replace(/\s+/g, ' ').trim();
  return {
    ...{ key, date, verdict, isNew: segment.role === 'new' },
    from: from === null ? '' : from.name || from.address,
    to: to.map(({ name, address }) => name || address),
    why: words[reason],
    text: short.length <= LONGEST_TEXT ? short : `${short.slice(0, LONGEST_TEXT - 1)}…`,
    decided: verdict === 'ask' ? (decisions.get(key) ?? null) : null,
  };
}
