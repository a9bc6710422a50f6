import fc from 'fast-check';
import { civilDate } from '../../../src/domain/deadlines/civil-date';
import { decide, stands, type Action, type Actor } from '../../../src/domain/ownership/action';
import { categoryDifference, categoriesOf } from '../../../src/domain/ownership/categories';
import {
  emptyRecord,
  HISTORY_LIMIT,
  parseRecord,
  serialiseRecord,
  type TriageRecord,
} from '../../../src/domain/ownership/record';
import type { MailMessage } from '../../../src/domain/mail/message';

const NOW = new Date('2026-11-24T09:30:00Z');
const DAY = civilDate(2026, 12, 1);
const SANNE: Actor = { id: 'sanne', name: 'Sanne Brandsma', role: 'specialist' };
const RUBEN: Actor = { id: 'ruben', name: 'Ruben van Aalst', role: 'specialist' };
const ELS: Actor = { id: 'els', name: 'Els Postma', role: 'coordinator' };

function question(record: TriageRecord | null, categories: readonly string[] = []): MailMessage {
  return {
    ...{ id: 'm1', version: '1', conversationId: 'c1', internetMessageId: '<1@x.example>', subject: 'Terras' },
    ...{ from: null, to: [], cc: [], receivedAt: '', preview: '', isRead: true, isDraft: false, hasAttachments: false },
    ...{ flag: 'flagged', due: null, hasUnreadableRecord: false, categories, record },
  };
}

const owned = (by: Actor, part: Partial<TriageRecord> = {}): TriageRecord => ({
  ...emptyRecord,
  owner: { id: by.id, name: by.name, since: '2026-11-23T08:00:00.000Z', nonce: 'before' },
  ...part,
});
const asked = owned(SANNE, {
  advice: [{ of: RUBEN, askedBy: SANNE.name, askedAt: '2026-11-23T09:00:00.000Z', question: 'Mag dit?', answer: null }],
});
const promised = owned(SANNE, {
  promises: [{ day: DAY, by: SANNE.name, at: '2026-11-23T09:00:00.000Z', keptAt: null }],
});
const finished = owned(SANNE, { finished: { at: '2026-11-24T08:00:00.000Z', by: SANNE.name } });

const SASKIA = { name: 'Saskia Linden', address: 'saskia@lunchroomlinden.example' };

const run = (record: TriageRecord | null, action: Action, actor: Actor) =>
  decide(question(record, record ? categoriesOf(record) : []), action, actor, NOW, 'nonce');

describe('what somebody may do with a question', () => {
  it.each<[string, TriageRecord | null, Action, Actor, readonly string[], string]>([
    ['claim what is nobody’s', null, { kind: 'claim' }, SANNE, ['Sanne Brandsma'], 'claimed'],
    ['assign what is nobody’s', null, { kind: 'assign', to: RUBEN }, ELS, ['Ruben van Aalst'], 'assigned'],
    ['assign it to oneself', null, { kind: 'assign', to: SANNE }, SANNE, ['Sanne Brandsma'], 'claimed'],
    [
      'take over with a reason',
      owned(SANNE),
      { kind: 'takeOver', why: 'ziek' },
      RUBEN,
      ['Ruben van Aalst'],
      'takenOver',
    ],
    [
      'hand one’s own over',
      owned(SANNE),
      { kind: 'handOver', to: RUBEN, why: 'bouw' },
      SANNE,
      ['Ruben van Aalst'],
      'handedOver',
    ],
    [
      'hand over for somebody else as coordinator',
      owned(SANNE),
      { kind: 'handOver', to: RUBEN, why: 'ziek' },
      ELS,
      ['Ruben van Aalst'],
      'handedOver',
    ],
    ['give one’s own back', owned(SANNE), { kind: 'giveBack' }, SANNE, [], 'givenBack'],
    [
      'ask a colleague for advice',
      owned(SANNE),
      { kind: 'askAdvice', of: RUBEN, question: 'Mag dit?' },
      SANNE,
      ['Sanne Brandsma', 'Advies gevraagd: Ruben van Aalst'],
      'adviceAsked',
    ],
    [
      'give the advice that was asked',
      asked,
      { kind: 'giveAdvice', text: 'Ja' },
      RUBEN,
      ['Sanne Brandsma', 'Advies gegeven: Ruben van Aalst'],
      'adviceGiven',
    ],
    ['finish one’s own', owned(SANNE), { kind: 'finish' }, SANNE, ['Sanne Brandsma', 'Afgehandeld'], 'finished'],
    ['finish what needs no owner', null, { kind: 'finish' }, SANNE, ['Afgehandeld'], 'finished'],
    ['put a category back', owned(SANNE), { kind: 'mend' }, RUBEN, ['Sanne Brandsma'], 'mended'],
    ['promise a day', owned(SANNE), { kind: 'promise', day: DAY }, SANNE, ['Sanne Brandsma'], 'promised'],
    [
      'say that a promise was kept',
      promised,
      { kind: 'keepPromise', day: DAY },
      RUBEN,
      ['Sanne Brandsma'],
      'promiseKept',
    ],
    [
      'say who asks what a colleague forwarded',
      owned(SANNE),
      { kind: 'confirmAsker', asker: SASKIA },
      RUBEN,
      ['Sanne Brandsma'],
      'askerConfirmed',
    ],
    [
      'say better who asks',
      owned(SANNE, { asker: SASKIA }),
      { kind: 'confirmAsker', asker: { ...SASKIA, address: 'info@linden.example' } },
      SANNE,
      ['Sanne Brandsma'],
      'askerConfirmed',
    ],
    ['reopen what was finished', finished, { kind: 'reopen' }, RUBEN, ['Sanne Brandsma'], 'reopened'],
  ])('one can %s', (_what, record, action, actor, categories, what) => {
    const decision = run(record, action, actor);
    if (decision.kind === 'refused') throw new Error(decision.refusal.why);
    expect(decision.change.categories).toEqual(categories);
    expect(decision.change.record.history).toMatchObject([{ by: actor.name, what }]);
  });

  it.each<[string, TriageRecord | null, Action, Actor, string]>([
    ['claim what somebody has', owned(SANNE), { kind: 'claim' }, RUBEN, 'taken'],
    ['claim one’s own again', owned(SANNE), { kind: 'claim' }, SANNE, 'already'],
    ['assign what somebody has', owned(SANNE), { kind: 'assign', to: RUBEN }, ELS, 'taken'],
    ['hand over what is a colleague’s', owned(SANNE), { kind: 'handOver', to: RUBEN, why: 'x' }, RUBEN, 'taken'],
    ['give back what is a colleague’s', owned(SANNE), { kind: 'giveBack' }, RUBEN, 'taken'],
    ['give back what is nobody’s', null, { kind: 'giveBack' }, RUBEN, 'unowned'],
    ['ask advice on what is nobody’s', null, { kind: 'askAdvice', of: RUBEN, question: 'x' }, SANNE, 'unowned'],
    ['ask the same colleague twice', asked, { kind: 'askAdvice', of: RUBEN, question: 'x' }, SANNE, 'already'],
    ['ask oneself', owned(SANNE), { kind: 'askAdvice', of: SANNE, question: 'x' }, SANNE, 'already'],
    ['give advice that nobody asked', owned(SANNE), { kind: 'giveAdvice', text: 'x' }, RUBEN, 'notAsked'],
    ['finish what is a colleague’s', owned(SANNE), { kind: 'finish' }, RUBEN, 'taken'],
    ['finish what is finished', finished, { kind: 'finish' }, SANNE, 'already'],
    ['hand over what is finished', finished, { kind: 'handOver', to: RUBEN, why: 'x' }, SANNE, 'finished'],
    ['promise the same day twice', promised, { kind: 'promise', day: DAY }, SANNE, 'already'],
    ['keep what was not promised', owned(SANNE), { kind: 'keepPromise', day: DAY }, SANNE, 'already'],
    ['say again who asks', owned(SANNE, { asker: SASKIA }), { kind: 'confirmAsker', asker: SASKIA }, RUBEN, 'already'],
    [
      'have somebody ask without an address',
      null,
      { kind: 'confirmAsker', asker: { ...SASKIA, address: 'saskia' } },
      SANNE,
      'noAddress',
    ],
    ['reopen what is open', owned(SANNE), { kind: 'reopen' }, SANNE, 'already'],
  ])('one cannot %s', (_what, record, action, actor, why) => {
    expect(run(record, action, actor)).toMatchObject({ kind: 'refused', refusal: { why } });
  });

  it('leaves alone what a newer version wrote', () => {
    const message = { ...question(null), hasUnreadableRecord: true };
    expect(decide(message, { kind: 'claim' }, SANNE, NOW, 'n')).toMatchObject({ refusal: { why: 'unreadable' } });
  });

  it('keeps the categories of other people and programs', () => {
    const message = question(owned(SANNE), ['Belangrijk', 'Sanne Brandsma', 'Project X']);
    const decision = decide(message, { kind: 'giveBack' }, SANNE, NOW, 'n');
    expect(decision).toMatchObject({ change: { categories: ['Belangrijk', 'Project X'] } });
  });

  it('says when the flag has to be ticked off or put back, and else leaves it', () => {
    expect(run(owned(SANNE), { kind: 'finish' }, SANNE)).toMatchObject({ change: { complete: true } });
    expect(run(finished, { kind: 'reopen' }, SANNE)).toMatchObject({ change: { complete: false } });
    const claimed = run(null, { kind: 'claim' }, SANNE);
    expect(claimed.kind === 'write' && 'complete' in claimed.change).toBe(false);
  });
});

const people = [SANNE, RUBEN, ELS];
const anyone = fc.constantFrom(...people);
const someDay = fc.integer({ min: 1, max: 60 }).map((day) => civilDate(2026, 12, day));
const anything: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>({ kind: 'claim' }, { kind: 'giveBack' }, { kind: 'finish' }, { kind: 'reopen' }),
  fc.record({ kind: fc.constantFrom('promise' as const, 'keepPromise' as const), day: someDay }),
  fc.record({
    kind: fc.constant('confirmAsker' as const),
    asker: fc.record({ name: fc.string({ maxLength: 5_000 }), address: fc.oneof(fc.emailAddress(), fc.string()) }),
  }),
  fc.record({ kind: fc.constant('takeOver' as const), why: fc.string() }),
  fc.record({ kind: fc.constant('assign' as const), to: anyone }),
  fc.record({ kind: fc.constant('handOver' as const), to: anyone, why: fc.string() }),
  fc.record({ kind: fc.constant('askAdvice' as const), of: anyone, question: fc.string({ maxLength: 5_000 }) }),
  fc.record({ kind: fc.constant('giveAdvice' as const), text: fc.string({ maxLength: 5_000 }) }),
);

describe('whatever people do, in whatever order', () => {
  it('the categories say what the record says, the record stays small and can be read back, and undo restores', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anything, anyone), { maxLength: 80 }), (doings) => {
        let message = question(null, ['Belangrijk']);
        doings.forEach(([action, actor], turn) => {
          const at = new Date(NOW.getTime() + turn * 1_000);
          const decision = decide(message, action, actor, at, `n${turn}`);
          if (decision.kind === 'refused') return;
          const { record, categories } = decision.change;
          const after: MailMessage = { ...message, record, categories };
          const undo: Action = { kind: 'undo', undoing: decision.undoing };
          const undone = decide(after, undo, actor, at, 'u');
          const before = message.record ?? emptyRecord;
          expect(undone).toMatchObject({
            change: { record: { ...before, history: undone.kind === 'write' ? undone.change.record.history : [] } },
          });
          expect(stands(record, record)).toBe(true);
          message = after;
        });
        const record = message.record ?? emptyRecord;
        expect(message.categories).toEqual(['Belangrijk', ...categoriesOf(record)]);
        expect(record.history.length).toBeLessThanOrEqual(HISTORY_LIMIT);
        const text = serialiseRecord(record);
        expect(parseRecord(text)).toEqual(record);
        expect(text.length).toBeLessThan(60_000);
      }),
    );
  });
});

describe('a record of before there was advice, or an asker', () => {
  it('reads as one on which nobody asked any', () => {
    const { v, owner, acknowledgement, due, history } = owned(SANNE);
    expect(parseRecord(JSON.stringify({ v, owner, acknowledgement, due, history }))).toEqual(owned(SANNE));
    expect(parseRecord('{}')).toBeNull();
  });
});

describe('categories that were changed by hand', () => {
  it.each<[string, readonly string[], TriageRecord | null, object]>([
    ['the owner’s is on it', ['Sanne Brandsma'], owned(SANNE), { kind: 'same' }],
    ['the owner’s was taken off', [], owned(SANNE), { kind: 'missing', owner: { id: 'sanne' } }],
    ['somebody’s was put on', ['Ruben van Aalst'], null, { kind: 'byHand', colleagues: [{ id: 'ruben' }] }],
    ['nobody’s is on it', ['Belangrijk'], null, { kind: 'same' }],
  ])('are seen: %s', (_what, categories, record, difference) => {
    expect(categoryDifference(categories, record, people)).toMatchObject(difference);
  });
});
