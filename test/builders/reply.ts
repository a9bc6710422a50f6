import { readDraft } from '../../src/domain/reply/draft';
import type { Finding } from '../../src/domain/reply/finding';
import type { Check } from '../../src/domain/reply/checks/check';
import type { Reply, ReplyContext } from '../../src/domain/reply/reply';
import { NOORDERHAGE } from './organisation';

/** A reply from the cluster to Wim Hoekema, in which a test changes what matters. */
export function replyWith(part: Partial<Reply> & { readonly html?: string } = {}): Reply {
  const { html = '<p>Dat mag.</p>', ...rest } = part;
  return {
    body: { format: 'html', content: html },
    subject: 'RE: Terras',
    from: { name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' },
    to: [{ name: 'Wim Hoekema', address: 'wim@brasseriedewaag.example' }],
    cc: [],
    bcc: [],
    ...rest,
  };
}

export function contextWith(part: Partial<ReplyContext> = {}): ReplyContext {
  return {
    organisation: NOORDERHAGE,
    mailbox: { name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' },
    internalDomains: ['noorderhage.example'],
    partnerDomains: ['odnoord.example'],
    colleagues: ['Sanne Brandsma', 'Jolanda Meijer'],
    decisions: new Map(),
    sender: { name: 'Sanne Brandsma', jobTitle: '', department: '', directNumber: '', workingDays: [] },
    backup: null,
    correspondent: null,
    earlierSubjects: [],
    speller: null,
    words: [],
    suggest: true,
    now: new Date('2026-11-23T09:15:00Z'),
    calendar: { kind: 'office' },
    ...part,
  };
}

export function findingsOf(check: Check, reply: Reply, context = contextWith()): readonly Finding[] {
  return check.run(readDraft(reply, context));
}

/** The header of a quoted mail as Outlook writes one; people as "Name &lt;address&gt;". */
export function quotedHeader(from: string, to: string, subject = 'Terras', more = ''): string {
  return `<hr><div><b>Van:</b> ${from}<br><b>Verzonden:</b> maandag 23 november 2026 8:39<br><b>Aan:</b> ${to}<br>${more}<b>Onderwerp:</b> ${subject}</div>`;
}

export const WIM = 'Wim Hoekema &lt;wim@brasseriedewaag.example&gt;';
export const JOLANDA = 'Jolanda Meijer &lt;j.meijer@noorderhage.example&gt;';
export const CLUSTER = 'Ondernemersloket &lt;ondernemen@noorderhage.example&gt;';
