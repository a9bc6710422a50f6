import { civilDate } from '../../../src/domain/deadlines/civil-date';
import type { MailMessage } from '../../../src/domain/mail/message';
import { isIn, openWork, type WorkFilter } from '../../../src/domain/overview/work';
import { emptyRecord, type TriageRecord } from '../../../src/domain/ownership/record';

const TODAY = civilDate(2026, 11, 25);
const CLUSTER = {
  mailbox: { name: '', address: 'ondernemen@noorderhage.example' },
  aliases: ['loket@noorderhage.example'],
};
const sanne = { id: 'sanne', name: 'Sanne Brandsma', since: '2026-11-24T08:00:00Z', nonce: 'n' };

function mail(id: string, part: Partial<MailMessage> = {}, record: Partial<TriageRecord> | null = null): MailMessage {
  return {
    ...{ id, version: '1', conversationId: id, internetMessageId: `<${id}@x.example>`, subject: id, to: [], cc: [] },
    ...{ from: { name: 'Wim', address: 'wim@waag.example' }, receivedAt: '2026-11-24T09:00:00Z', preview: '' },
    ...{ isRead: true, isDraft: false, hasAttachments: false, flag: 'notFlagged', due: null, categories: [] },
    ...{ hasUnreadableRecord: false, record: record && { ...emptyRecord, ...record } },
    ...part,
  };
}
const day = (n: number) => civilDate(2026, 11, n);
const ids = (messages: readonly MailMessage[]) => openWork(messages, CLUSTER, TODAY).map(({ message }) => message.id);

describe('the work list', () => {
  it('is sorted by due date, with what has none last', () => {
    const late = mail('late', { flag: 'flagged', due: day(23) });
    const later = mail('later', { flag: 'flagged' }, { due: day(27) });
    const items = openWork([mail('new'), later, late], CLUSTER, TODAY);
    expect(items.map(({ message, days }) => [message.id, days])).toEqual([
      ['late', -2],
      ['later', 2],
      ['new', null],
    ]);
  });

  it.each<[string, MailMessage]>([
    ['a draft', mail('x', { isDraft: true })],
    ['what is ticked off', mail('x', { flag: 'complete' })],
    ['what is finished', mail('x', { flag: 'flagged' }, { finished: { at: '', by: 'Sanne Brandsma' } })],
    ['what a machine sent', mail('x', {}, { acknowledgement: { state: 'refused', at: '', reason: 'A07' } })],
    [
      'what the cluster wrote',
      mail('x', { flag: 'flagged', from: { name: '', address: 'Loket@noorderhage.example' } }),
    ],
  ])('leaves out %s', (_what, message) => {
    expect(ids([message])).toEqual([]);
  });

  it('keeps what a person has to decide on, and what somebody took on though a machine sent it', () => {
    const undecided = mail('a', {}, { acknowledgement: { state: 'person', at: '', reason: 'headers' } });
    const taken = mail('b', {}, { owner: sanne, acknowledgement: { state: 'refused', at: '', reason: 'A07' } });
    expect(ids([undecided, taken])).toEqual(['a', 'b']);
  });

  it('shows a conversation once, by the message that is owned, else by the first', () => {
    const first = mail('first', { conversationId: 'c', receivedAt: '2026-11-23T09:00:00Z' });
    const second = mail('second', { conversationId: 'c' });
    expect(ids([second, first])).toEqual(['first']);
    expect(ids([first, { ...second, record: { ...emptyRecord, owner: sanne } }])).toEqual(['second']);
  });

  it.each<[WorkFilter, string | null, readonly string[]]>([
    ['mine', 'sanne', ['mine', 'asking']],
    ['mine', null, []],
    ['nobody', 'sanne', ['late']],
    ['late', 'sanne', ['late']],
    ['advice', 'sanne', ['asking']],
    ['advice', 'ruben', ['asking']],
    ['advice', 'tim', []],
    ['all', null, ['late', 'mine', 'asking']],
  ])('filters %s for %s', (filter, me, expected) => {
    const advice = { of: { id: 'ruben', name: 'Ruben' }, askedBy: 'Sanne', askedAt: '', question: '?', answer: null };
    const messages = [
      mail('late', { flag: 'flagged', due: day(24) }),
      mail('mine', { due: day(26) }, { owner: sanne }),
      mail('asking', { due: day(27) }, { owner: sanne, advice: [advice] }),
    ];
    const shown = openWork(messages, CLUSTER, TODAY).filter((item) => isIn(item, filter, me));
    expect(shown.map(({ message }) => message.id)).toEqual(expected);
  });
});
