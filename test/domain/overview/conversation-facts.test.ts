import * as fc from 'fast-check';
import { civilDate } from '../../../src/domain/deadlines/civil-date';
import { conversationFacts } from '../../../src/domain/overview/conversation-facts';
import type { FigureMail, FigureRecord } from '../../../src/domain/overview/question-facts';
import { emptyRecord } from '../../../src/domain/ownership/record';

const CLUSTER = 'ondernemen@noorderhage.example';
const ASKER = 'wim@waag.example';
const SETTINGS = {
  mailbox: { name: '', address: CLUSTER },
  aliases: ['loket@noorderhage.example'],
  internalDomains: ['noorderhage.example'],
  partnerDomains: ['od.example'],
  channels: { contactCentre: ['KCC@noorderhage.example'], executive: ['wethouder@noorderhage.example'] },
};
const DUE = civilDate(2026, 11, 26);
const at = (day: number, time: string) => `2026-11-${day}T${time}:00Z`;

function mail(receivedAt: string, part: Partial<FigureMail>): FigureMail {
  return {
    ...{ id: receivedAt, conversationId: 'c', receivedAt, isDraft: false, isAutomatic: false, completedAt: null },
    ...{ record: null, hasUnreadableRecord: false, from: ASKER, to: [CLUSTER] },
    ...part,
  };
}
const incoming = (when: string, record: Partial<FigureRecord> | null, part: Partial<FigureMail> = {}) =>
  mail(when, { ...part, record: record && { ...emptyRecord, ...record } });
const outgoing = (when: string, to: string, part: Partial<FigureMail> = {}) =>
  mail(when, { from: CLUSTER, to: [to], ...part });
const asked = incoming(at(24, '09:00'), { due: DUE });
const factsOf = (...mails: readonly FigureMail[]) => conversationFacts(mails, SETTINGS);
const answeredAt = (...mails: readonly FigureMail[]) => factsOf(asked, ...mails).questions[0]?.answeredAt;

describe('the facts of a conversation', () => {
  it('are those of the record, with the first answer that a person sent', () => {
    const record: Partial<FigureRecord> = {
      owner: { id: 'sanne', name: 'Sanne Brandsma', since: at(24, '10:00'), nonce: 'n' },
      acknowledgement: { state: 'sent', at: at(24, '09:01'), due: DUE },
      due: civilDate(2026, 11, 30),
      promises: [{ day: civilDate(2026, 11, 27), by: '', at: '', keptAt: null }],
      finished: { at: at(25, '12:00'), by: 'Sanne Brandsma' },
    };
    const mails = [
      outgoing(at(25, '11:00'), ASKER),
      outgoing(at(25, '10:00'), ASKER),
      outgoing(at(24, '09:01'), ASKER, { isAutomatic: true }),
      incoming(at(24, '09:00'), record),
    ];
    expect(factsOf(...mails)).toEqual({
      questions: [
        {
          id: at(24, '09:00'),
          receivedAt: at(24, '09:00'),
          channel: 'direct',
          owner: { id: 'sanne', name: 'Sanne Brandsma' },
          acknowledgedAt: at(24, '09:01'),
          isHeldBack: false,
          answeredAt: at(25, '10:00'),
          doneAt: at(25, '12:00'),
          due: DUE,
          postponed: [],
          promises: [{ day: civilDate(2026, 11, 27), keptAt: null }],
        },
      ],
      leftOut: null,
    });
  });

  it.each([
    ['an acknowledgement', outgoing(at(24, '10:00'), ASKER, { isAutomatic: true })],
    ['a draft', outgoing(at(24, '10:00'), ASKER, { isDraft: true })],
    ['a question to a colleague', outgoing(at(24, '10:00'), 'tim@noorderhage.example')],
    ['a question to a partner', outgoing(at(24, '10:00'), 'advies@od.example')],
    ['a second mail of the entrepreneur', incoming(at(24, '10:00'), null)],
    ['an answer from before the question', outgoing(at(23, '10:00'), ASKER)],
  ])('do not take %s for an answer', (_what, other) => {
    expect(answeredAt(other)).toBeNull();
  });

  it('take a mail from another address of the mailbox for an answer, also as a copy to somebody outside', () => {
    const reply = outgoing(at(24, '10:00'), '', {
      from: 'Loket@noorderhage.example',
      to: ['a@noorderhage.example', ASKER],
    });
    expect(answeredAt(reply)).toBe(at(24, '10:00'));
  });

  it('take a mail to a colleague for an answer when a colleague turned out to be the one who asks', () => {
    const asker = { name: '', address: 'piet@noorderhage.example' };
    const forwarded = incoming(at(24, '09:00'), { due: DUE, asker }, { from: 'kcc@noorderhage.example' });
    const { questions } = factsOf(forwarded, outgoing(at(24, '10:00'), 'piet@noorderhage.example'));
    expect(questions[0]?.answeredAt).toBe(at(24, '10:00'));
  });

  it.each([
    ['direct', ASKER],
    ['contactCentre', 'kcc@noorderhage.example'],
    ['executive', 'wethouder@noorderhage.example'],
    ['colleague', 'piet@noorderhage.example'],
    ['partner', 'info@od.example'],
  ])('name the channel %s by the sender %s', (channel, from) => {
    expect(factsOf({ ...asked, from }).questions[0]?.channel).toBe(channel);
  });

  it('count a new mail after the question was done as a new question, and one before that as the same', () => {
    const done = incoming(at(24, '09:00'), { due: DUE, finished: { at: at(24, '12:00'), by: '' } });
    expect(factsOf(done, incoming(at(24, '13:00'), { due: DUE })).questions).toHaveLength(2);
    expect(factsOf(done, incoming(at(24, '11:00'), { due: DUE })).questions).toHaveLength(1);
  });

  it('hold the cluster to every day that the entrepreneur was told, but not to one from before they had to do something', () => {
    const told: Partial<FigureRecord> = {
      acknowledgement: { state: 'sent', at: at(24, '09:01'), due: DUE },
      due: civilDate(2026, 12, 1),
      postponed: [{ day: civilDate(2026, 12, 1), by: '', at: '' }],
    };
    expect(factsOf(incoming(at(24, '09:00'), told)).questions).toMatchObject([{ due: DUE, postponed: ['2026-12-01'] }]);
    const waits = [{ from: at(24, '10:00'), until: at(25, '10:00') }];
    const waited = { ...told, postponed: [], waits };
    expect(factsOf(incoming(at(24, '09:00'), waited)).questions).toMatchObject([{ due: '2026-12-01', postponed: [] }]);
  });

  it('take from a later mail of the question what the first does not know', () => {
    const owner = { id: 'tim', name: 'Tim', since: '', nonce: '' };
    const later = incoming(at(24, '11:00'), { owner, finished: { at: at(25, '12:00'), by: '' } });
    expect(factsOf(asked, later).questions).toMatchObject([
      { receivedAt: at(24, '09:00'), owner: { id: 'tim' }, doneAt: at(25, '12:00'), due: DUE },
    ]);
  });

  it('take a ticked-off flag for done when nobody used Clusterpost for it', () => {
    expect(factsOf({ ...asked, completedAt: at(25, '12:00') }).questions[0]?.doneAt).toBe(at(25, '12:00'));
  });

  it.each([
    [
      'a machine sent',
      incoming(at(24, '09:00'), { acknowledgement: { state: 'refused', at: '', reason: 'A07' } }),
      'nobodyWaits',
    ],
    ['came before Clusterpost', incoming(at(24, '09:00'), null), 'unregistered'],
    ['a newer version wrote on', incoming(at(24, '09:00'), null, { hasUnreadableRecord: true }), 'unreadable'],
  ])('leave out what %s', (_what, one, why) => {
    expect(factsOf(one)).toEqual({ questions: [], leftOut: { receivedAt: at(24, '09:00'), why } });
  });

  it('are none for a conversation in which nothing came in', () => {
    expect(factsOf(outgoing(at(24, '10:00'), ASKER))).toEqual({ questions: [], leftOut: null });
  });

  it('survive whatever stands on a mail', () => {
    const wild = fc.record<FigureMail>({
      id: fc.string(),
      conversationId: fc.constant('c'),
      receivedAt: fc.oneof(fc.string(), fc.constant(at(24, '09:00'))),
      from: fc.string(),
      to: fc.array(fc.string()),
      isDraft: fc.boolean(),
      isAutomatic: fc.boolean(),
      completedAt: fc.option(fc.string()),
      record: fc.option(fc.constant({ ...emptyRecord, due: DUE, finished: { at: 'yesterday', by: '' } })),
      hasUnreadableRecord: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(wild), (mails) => {
        const { questions } = factsOf(...mails);
        expect(questions.every(({ doneAt }) => doneAt === null || !Number.isNaN(Date.parse(doneAt)))).toBe(true);
      }),
    );
  });
});
