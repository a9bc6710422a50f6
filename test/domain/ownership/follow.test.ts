import { civilDate } from '../../../src/domain/deadlines/civil-date';
import { decide, type Action } from '../../../src/domain/ownership/action';
import { answeringNow, standInFor } from '../../../src/domain/ownership/follow';
import { emptyRecord, parseRecord, serialiseRecord, type TriageRecord } from '../../../src/domain/ownership/record';
import type { KnowledgeCard } from '../../../src/domain/team/card';

const NOW = new Date('2026-11-24T09:30:00Z');
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const ANNA = { id: 'anna', name: 'Anna Postma', role: 'specialist' } as const;
const RUBEN = { id: 'ruben', name: 'Ruben van Aalst', role: 'specialist' } as const;
const OWNED: TriageRecord = {
  ...emptyRecord,
  owner: { id: 'anna', name: 'Anna Postma', since: '2026-11-23T09:00:00Z', nonce: 'n' },
};
const FINISHED: TriageRecord = { ...OWNED, finished: { at: '2026-11-24T09:00:00Z', by: 'Anna Postma' } };

const done = (record: TriageRecord, action: Action, at = NOW, actor: typeof ANNA | typeof RUBEN = ANNA) =>
  decide({ record, hasUnreadableRecord: false, categories: [] }, action, actor, at, 'nonce');

function after(record: TriageRecord, action: Action, at = NOW): TriageRecord {
  const decision = done(record, action, at);
  if (decision.kind !== 'write') throw new Error(decision.refusal.why);
  return decision.change.record;
}

describe('somebody who is answering', () => {
  it('is told once, and no longer after half an hour, or when the question is finished', () => {
    const record = after(OWNED, { kind: 'beginAnswer' });
    expect(answeringNow(record, later(29))).toMatchObject({ name: 'Anna Postma', since: NOW.toISOString() });
    expect(answeringNow(record, later(30))).toBeNull();
    expect(done(record, { kind: 'beginAnswer' }, later(10), RUBEN)).toMatchObject({ refusal: { why: 'already' } });
    expect(done(record, { kind: 'beginAnswer' }, later(31), RUBEN).kind).toBe('write');
    expect(answeringNow(after(record, { kind: 'finish' }), later(1))).toBeNull();
    expect(parseRecord(serialiseRecord(record))).toEqual(record);
  });
});

describe('a later mail of a person', () => {
  const arrive = (receivedAt: string, backup: typeof RUBEN | null = null) =>
    ({ kind: 'arrive', receivedAt, backup }) as const;

  it('opens what was finished before it, once', () => {
    const record = after(FINISHED, arrive('2026-11-24T09:20:00Z'));
    expect(record).toMatchObject({ finished: null, owner: { id: 'anna' }, history: [{ what: 'reopened' }] });
    expect(done(record, arrive('2026-11-24T09:20:00Z'))).toMatchObject({ refusal: { why: 'already' } });
    const again = after(record, { kind: 'finish' }, later(5));
    expect(done(again, arrive('2026-11-24T09:20:00Z'))).toMatchObject({ refusal: { why: 'already' } });
  });

  it('leaves finished what was finished after it', () => {
    expect(after(FINISHED, arrive('2026-11-24T08:50:00Z')).finished).toEqual(FINISHED.finished);
  });

  it('stays with its owner, or goes to the backup of one who is away, and no wait for the entrepreneur goes on', () => {
    const waiting = { ...OWNED, waits: [{ from: '2026-11-23T10:00:00Z', until: null }] };
    expect(after(waiting, arrive('2026-11-24T09:20:00Z'))).toMatchObject({
      owner: { id: 'anna' },
      waits: [{ until: NOW.toISOString() }],
      history: [{ what: 'wroteAgain' }],
    });
    expect(after(OWNED, arrive('2026-11-24T09:20:00Z', RUBEN))).toMatchObject({
      owner: { id: 'ruben' },
      history: [{ what: 'passedToBackup', whom: 'Ruben van Aalst' }],
    });
  });
});

describe('who stands in for an owner', () => {
  const card = (id: string, part: Partial<KnowledgeCard>): KnowledgeCard =>
    ({
      id,
      name: id,
      workingDays: ['ma', 'di', 'wo', 'do', 'vr'],
      absence: [],
      backup: null,
      ...part,
    }) as KnowledgeCard;
  const away = { absence: [{ from: civilDate(2026, 11, 20), until: civilDate(2026, 11, 27) }] };
  const day = civilDate(2026, 11, 24);
  const owner = { id: 'anna', name: 'Anna' };

  it.each([
    ['nobody while the owner is there', [card('anna', { backup: 'ruben' }), card('ruben', {})], null],
    ['nobody on a day off', [card('anna', { backup: 'ruben', workingDays: ['ma'] }), card('ruben', {})], null],
    ['the backup', [card('anna', { ...away, backup: 'ruben' }), card('ruben', {})], 'ruben'],
    [
      'the backup of a backup who is away too',
      [card('anna', { ...away, backup: 'ruben' }), card('ruben', { ...away, backup: 'tim' }), card('tim', {})],
      'tim',
    ],
    [
      'nobody where backups turn in a circle',
      [card('anna', { ...away, backup: 'ruben' }), card('ruben', { ...away, backup: 'anna' })],
      null,
    ],
    ['nobody without a backup', [card('anna', away)], null],
  ])('%s', (_what, cards, expected) => {
    expect(standInFor(owner, cards, day)?.id ?? null).toBe(expected);
  });
});
