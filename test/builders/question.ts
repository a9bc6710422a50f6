import type { MailMessage } from '../../src/domain/mail/message';
import { emptyRecord, type TriageRecord } from '../../src/domain/ownership/record';
import type { KnowledgeCard } from '../../src/domain/team/card';

/** A mail from an entrepreneur, in a conversation of its own. Without a record nothing is kept on it. */
export function question(
  id: string,
  part: Partial<MailMessage> = {},
  record: Partial<TriageRecord> | null = null,
): MailMessage {
  return {
    ...{ id, version: '1', conversationId: id, internetMessageId: `<${id}@x.example>`, subject: id, to: [], cc: [] },
    ...{ from: { name: 'Wim', address: 'wim@waag.example' }, receivedAt: '2026-11-24T09:00:00Z', preview: '' },
    ...{ isRead: true, isDraft: false, hasAttachments: false, flag: 'notFlagged', due: null, categories: [] },
    ...{ hasUnreadableRecord: false, record: record && { ...emptyRecord, ...record } },
    ...part,
  };
}

/** The card of somebody who works every weekday. */
export function specialist(id: string, part: Partial<KnowledgeCard> = {}): KnowledgeCard {
  return {
    ...{ id, name: id, address: `${id}@noorderhage.example`, role: 'specialist', jobTitle: '', department: '' },
    ...{ domain: 'Horeca', expertise: [], relatedSubjects: [], workingDays: ['ma', 'di', 'wo', 'do', 'vr'] },
    ...{ absence: [], backup: null, colour: 'preset0', directNumber: '', languages: ['nl'] },
    ...part,
  };
}
