import { onDutchClock } from '../domain/deadlines/dutch-time';
import { FigureBook } from '../domain/overview/figure-book';
import { overviewNow } from '../domain/overview/now';
import { periodBefore, type Period } from '../domain/overview/period';
import { noticesOf } from '../domain/overview/watching';
import { weeklySummary, weekToTell, type WeeklySummary } from '../domain/overview/weekly-summary';
import type { ClusterSettings } from '../domain/settings/settings';
import type { KnowledgeCard } from '../domain/team/card';
import { MailboxError } from './error';
import type { ClusterMailbox } from './port';
import { createFigureReader } from './read-figures';

/**
 * `notNow`: no week is to be told about at this moment, or nobody wants it. `settled`: everybody has it already. `busy`: another worker is at
 * it, so the next turn looks again.
 */
export type SummariseOutcome = 'sent' | 'settled' | 'busy' | 'notNow';

const DAY_MS = 86_400_000;
/** A promised day of last week was promised no longer ago than this, but for a few. */
const LOOK_BACK_MS = 70 * DAY_MS;

/**
 * Mails the summary of last week to every coordinator, once: what was sent is recognised by its marker, and what a crash left as a draft is sent.
 *
 * @throws MailboxError when the mailbox cannot be reached; the next run goes on from what is there
 */
export async function summarise(
  mailbox: ClusterMailbox,
  settings: ClusterSettings,
  now: () => Date,
): Promise<SummariseOutcome> {
  const week = settings.weeklySummary === false ? null : weekToTell(now(), settings.calendar);
  const coordinators = settings.cards.filter(({ role }) => role === 'coordinator');
  if (week === null || coordinators.length === 0) return 'notNow';
  if (await haveAll(mailbox, coordinators, week)) return 'settled';
  const summary = await summaryOf(mailbox, settings, week, now);
  const [lock] = await mailbox.lock([`summary ${week.from}`], now());
  if (lock instanceof MailboxError) throw lock;
  if (lock === null || lock === undefined) return 'busy';
  try {
    for (const coordinator of coordinators) await sendOnce(mailbox, coordinator, summary, markerOf(coordinator, week));
    return 'sent';
  } finally {
    await mailbox.unlock([lock]);
  }
}

async function haveAll(
  mailbox: ClusterMailbox,
  coordinators: readonly KnowledgeCard[],
  week: Period,
): Promise<boolean> {
  for (const coordinator of coordinators) {
    const found = await mailbox.findReplies(markerOf(coordinator, week));
    if (!found.some(({ isDraft }) => !isDraft)) return false;
  }
  return true;
}

async function summaryOf(
  mailbox: ClusterMailbox,
  settings: ClusterSettings,
  week: Period,
  now: () => Date,
): Promise<WeeklySummary> {
  const since = new Date(now().getTime() - LOOK_BACK_MS);
  const book = new FigureBook(settings);
  const reading = { onProgress: () => undefined, signal: new AbortController().signal };
  const [open] = await Promise.all([mailbox.work(since), createFigureReader(mailbox, book, since, now).load(reading)]);
  const overview = overviewNow(open, settings, now());
  return weeklySummary({
    cluster: settings.mailbox.name,
    week,
    figures: book.figures(week, now()).total,
    before: book.figures(periodBefore(week), now()).total,
    now: overview,
    notices: noticesOf(overview.people, settings, onDutchClock(now()).date),
  });
}

async function sendOnce(
  mailbox: ClusterMailbox,
  { name, address }: KnowledgeCard,
  { subject, html }: WeeklySummary,
  marker: string,
): Promise<void> {
  const found = await mailbox.findReplies(marker);
  if (found.some(({ isDraft }) => !isDraft)) return;
  const draft = found[0]?.id;
  const mail = {
    ...{ to: { name, address }, subject, marker },
    body: { format: 'html', content: html },
    headers: [['X-Auto-Response-Suppress', 'All']],
  } as const;
  await mailbox.send(draft ?? (await mailbox.createMail(mail)));
}

function markerOf({ id }: KnowledgeCard, week: Period): string {
  return `summary ${week.from} ${id}`;
}
