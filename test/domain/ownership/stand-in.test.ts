import { civilDate } from '../../../src/domain/deadlines/civil-date';
import type { MailMessage } from '../../../src/domain/mail/message';
import { decide, type Action, type Actor } from '../../../src/domain/ownership/action';
import { emptyRecord, type TriageRecord } from '../../../src/domain/ownership/record';
import { concerns, handovers } from '../../../src/domain/overview/handover';
import type { WorkItem } from '../../../src/domain/overview/work';
import type { KnowledgeCard } from '../../../src/domain/team/card';

const NOW = new Date('2026-11-24T09:30:00Z');
const DAY = civilDate(2026, 11, 24);
const ANNA = { id: 'anna', name: 'Anna Postma' };
const RUBEN = { id: 'ruben', name: 'Ruben van Aalst' };
const TIM = { id: 'tim', name: 'Tim Kuiper' };
const away = [{ from: civilDate(2026, 11, 20), until: civilDate(2026, 11, 27) }];

const card = (who: typeof ANNA, part: Partial<KnowledgeCard> = {}): KnowledgeCard =>
  ({
    ...{ ...who, role: 'specialist', workingDays: ['ma', 'di', 'wo', 'do', 'vr'], absence: [], backup: null },
    ...part,
  }) as unknown as KnowledgeCard;

const ownedBy = (who: typeof ANNA): TriageRecord => ({
  ...emptyRecord,
  owner: { ...who, since: '2026-11-23T09:00:00Z', nonce: 'n' },
});
const item = (record: TriageRecord): WorkItem => ({
  message: { id: 'm', subject: 'Terras', record } as unknown as MailMessage,
  ...{ owner: record.owner, due: null, days: null, waitsFor: [] },
});

const outcome = (record: TriageRecord, action: Action, by: typeof ANNA, role: Actor['role'] = 'specialist') =>
  decide({ record, hasUnreadableRecord: false, categories: [] }, action, { ...by, role }, NOW, 'nonce');

function after(record: TriageRecord, action: Action, by: typeof ANNA): TriageRecord {
  const decision = outcome(record, action, by);
  if (decision.kind !== 'write') throw new Error(decision.refusal.why);
  return decision.change.record;
}

describe('a question of somebody who is away', () => {
  it('goes to who takes over, on to the next one, and in one step back to whose it is', () => {
    const lent = after(ownedBy(ANNA), { kind: 'standIn', to: RUBEN }, RUBEN);
    expect(lent).toMatchObject({ owner: RUBEN, standsInFor: ANNA });
    const further = after(lent, { kind: 'standIn', to: TIM }, TIM);
    expect(further).toMatchObject({ owner: TIM, standsInFor: ANNA });
    expect(after(further, { kind: 'handBack' }, ANNA)).toMatchObject({ owner: ANNA, standsInFor: null });
  });

  it('is handed on by those whom it concerns and by the coordinator, and by nobody else', () => {
    const action = { kind: 'standIn', to: RUBEN } as const;
    expect(outcome(ownedBy(ANNA), action, TIM)).toMatchObject({ refusal: { why: 'taken' } });
    expect(outcome(ownedBy(ANNA), action, TIM, 'coordinator').kind).toBe('write');
  });

  it('belongs for good to whoever takes it over', () => {
    const lent = after(ownedBy(ANNA), { kind: 'standIn', to: RUBEN }, RUBEN);
    expect(after(lent, { kind: 'takeOver', why: '' }, TIM).standsInFor).toBeNull();
    expect(after(lent, { kind: 'giveBack' }, RUBEN).standsInFor).toBeNull();
  });
});

describe('the handover list', () => {
  const cards = [card(ANNA, { absence: away, backup: 'ruben' }), card(RUBEN), card(TIM)];

  it('names what somebody who is away still has, and who takes over', () => {
    const [found, ...others] = handovers([item(ownedBy(ANNA)), item(ownedBy(TIM))], cards, DAY);
    expect(found).toMatchObject({ kind: 'away', person: ANNA, to: RUBEN, items: [{ owner: ANNA }] });
    expect(others).toEqual([]);
    expect(found && [RUBEN, TIM].map((who) => concerns(found, card(who)))).toEqual([true, false]);
    expect(found && concerns(found, card(TIM, { role: 'coordinator' }))).toBe(true);
  });

  it('says that nobody takes over where backups turn in a circle', () => {
    const circle = [card(ANNA, { absence: away, backup: 'ruben' }), card(RUBEN, { absence: away, backup: 'anna' })];
    expect(handovers([item(ownedBy(ANNA))], circle, DAY)).toMatchObject([{ kind: 'away', to: null }]);
  });

  it('offers to give back what was lent when the absence has ended', () => {
    const lent = after(ownedBy(ANNA), { kind: 'standIn', to: RUBEN }, RUBEN);
    expect(handovers([item(lent)], cards, DAY)).toEqual([]);
    expect(handovers([item(lent)], cards, civilDate(2026, 11, 30))).toMatchObject([{ kind: 'back', person: ANNA }]);
  });
});
