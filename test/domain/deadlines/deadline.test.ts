import { dayAtRisk, proposedDay, reminderOf } from '../../../src/domain/deadlines/at-risk';
import type { CivilDate } from '../../../src/domain/deadlines/civil-date';
import { deadlineOf, withDeadline } from '../../../src/domain/deadlines/deadline';
import { dueDate, isOfficeOpen } from '../../../src/domain/deadlines/due-date';
import { interimNotice } from '../../../src/domain/deadlines/interim-notice';
import { pausedDue } from '../../../src/domain/deadlines/paused-due';
import { changeCourse } from '../../../src/domain/ownership/course';
import { emptyRecord, type TriageRecord } from '../../../src/domain/ownership/record';
import type { CalendarSettings, ClusterSettings } from '../../../src/domain/settings/settings';
import { NOORDERHAGE } from '../../builders/organisation';
import { specialist } from '../team/cards';

const day = (text: string): CivilDate => text as CivilDate;
const at = (text: string): Date => new Date(text);
const OFFICE: CalendarSettings = { kind: 'office' };
const MONDAY = at('2026-11-23T10:00:00+01:00');
const SETTINGS = { term: { workingDays: 2 }, calendar: OFFICE } as const;

describe('the calendar of one office', () => {
  const calendar: CalendarSettings = {
    kind: 'office',
    officeHours: { default: ['08:30', '17:00'], fri: ['08:30', '12:30'] },
    openDays: [day('2026-05-05')],
    halfDays: [{ day: day('2026-12-24'), hours: ['08:30', '12:00'] }],
  };

  test('on a half day what comes in the afternoon counts for the next day', () => {
    expect(dueDate(at('2026-12-24T11:59:00+01:00'), { sameDay: true }, calendar)).toBe('2026-12-24');
    expect(dueDate(at('2026-12-24T12:00:00+01:00'), { sameDay: true }, calendar)).toBe('2026-12-28');
  });

  test('a holiday on which the office works counts, but not for a term that is set in a law', () => {
    expect(dueDate(at('2026-05-04T10:00:00+02:00'), { workingDays: 1 }, calendar)).toBe('2026-05-05');
    expect(dueDate(at('2026-04-28T10:00:00+02:00'), { weeks: 1 }, calendar)).toBe('2026-05-06');
  });

  test.each([
    ['at opening time', '2026-11-23T08:30:00+01:00', true],
    ['a minute before', '2026-11-23T08:29:00+01:00', false],
    ['at closing time', '2026-11-23T17:00:00+01:00', false],
    ['on Friday afternoon', '2026-11-27T13:00:00+01:00', false],
    ['on Sunday', '2026-11-22T13:00:00+01:00', false],
    ['on Christmas Day', '2026-12-25T10:00:00+01:00', false],
    ['on the afternoon of a half day', '2026-12-24T12:30:00+01:00', false],
    ['in the morning after summer time began', '2026-03-30T08:30:00+02:00', true],
  ])('is it open %s', (_what, moment, expected) => {
    expect(isOfficeOpen(at(moment), calendar)).toBe(expected);
  });
});

describe('while the entrepreneur has to do something first', () => {
  const wait = (from: string, until: string | null) => ({
    from: at(from).toISOString(),
    until: until && at(until).toISOString(),
  });
  test.each<readonly [what: string, waits: readonly ReturnType<typeof wait>[], due: string]>([
    ['nobody waits', [], '2026-11-25'],
    ['an hour in the morning', [wait('2026-11-24T09:00:00+01:00', '2026-11-24T10:00:00+01:00')], '2026-11-25'],
    ['over closing time', [wait('2026-11-24T16:00:00+01:00', '2026-11-25T09:00:00+01:00')], '2026-11-26'],
    ['until closing time sharp', [wait('2026-11-24T16:00:00+01:00', '2026-11-24T17:00:00+01:00')], '2026-11-25'],
    ['over midnight, here and in UTC', [wait('2026-11-24T23:30:00+01:00', '2026-11-25T01:30:00+01:00')], '2026-11-25'],
    ['over a weekend', [wait('2026-11-24T12:00:00+01:00', '2026-11-30T12:00:00+01:00')], '2026-12-01'],
    [
      'twice',
      [
        wait('2026-11-24T12:00:00+01:00', '2026-11-25T09:00:00+01:00'),
        wait('2026-11-26T12:00:00+01:00', '2026-11-27T09:00:00+01:00'),
      ],
      '2026-11-27',
    ],
    [
      'twice at once',
      [
        wait('2026-11-24T12:00:00+01:00', '2026-11-25T09:00:00+01:00'),
        wait('2026-11-24T13:00:00+01:00', '2026-11-25T08:00:00+01:00'),
      ],
      '2026-11-26',
    ],
    ['at the end of the day itself', [wait('2026-11-25T12:00:00+01:00', '2026-11-26T09:00:00+01:00')], '2026-11-26'],
    ['still', [wait('2026-11-24T12:00:00+01:00', null)], '2026-12-03'],
    ['turned about', [wait('2026-11-25T12:00:00+01:00', '2026-11-24T12:00:00+01:00')], '2026-11-25'],
  ])('%s', (_what, waits, due) => {
    expect(pausedDue(MONDAY, { workingDays: 2 }, OFFICE, waits, at('2026-12-02T10:00:00+01:00'))).toBe(due);
  });

  test('a term in weeks becomes as many days longer', () => {
    const waits = [wait('2026-11-24T12:00:00+01:00', '2026-11-27T12:00:00+01:00')];
    expect(pausedDue(MONDAY, { weeks: 2 }, OFFICE, waits, MONDAY)).toBe('2026-12-10');
  });

  test('a question of the same day is due when the entrepreneur has answered', () => {
    const waits = [wait('2026-11-23T11:00:00+01:00', '2026-11-25T11:00:00+01:00')];
    expect(pausedDue(MONDAY, { sameDay: true }, OFFICE, waits, MONDAY)).toBe('2026-11-25');
  });
});

const SANNE = specialist({ id: 'sanne', name: 'Sanne Brandsma', backup: 'tim' });
const TIM = specialist({ id: 'tim', name: 'Tim Kuiper' });
const ANNA = specialist({ id: 'anna', name: 'Anna Smit', role: 'coordinator' });
const question: TriageRecord = { ...emptyRecord, due: day('2026-11-25') };
const after = (record: TriageRecord, ...actions: readonly (Parameters<typeof changeCourse>[1] & { at?: string })[]) =>
  actions.reduce((before, action) => {
    const step = changeCourse(before, action, SANNE, at(action.at ?? '2026-11-24T09:00:00+01:00').toISOString());
    if ('why' in step) throw new Error(step.why);
    return step.record;
  }, record);
const promise = (on: string, made: string, keptAt: string | null = null) => ({
  day: day(on),
  by: 'Sanne',
  at: at(made).toISOString(),
  keptAt,
});

describe('the day that holds', () => {
  const holds = (record: TriageRecord, settings: Parameters<typeof deadlineOf>[2] = SETTINGS) => {
    const { day: date, why } = deadlineOf(record, MONDAY, settings, at('2026-11-24T12:00:00+01:00'));
    return `${date} ${why}`;
  };

  test.each<readonly [what: string, record: TriageRecord, expected: string]>([
    ['the term', question, '2026-11-25 term'],
    ['a question for today', after(question, { kind: 'setKind', question: 'flits' }), '2026-11-23 term'],
    ['the first step of several', after(question, { kind: 'setKind', question: 'wegwijs' }), '2026-11-25 step'],
    [
      'the next step',
      after(question, { kind: 'setKind', question: 'wegwijs' }, { kind: 'takeStep' }),
      '2026-12-07 step',
    ],
    [
      'a new day that was told',
      after(question, { kind: 'postpone', day: day('2026-12-01'), why: '' }),
      '2026-12-01 postponed',
    ],
    [
      'a promise that comes sooner',
      { ...question, promises: [promise('2026-11-24', '2026-11-23T12:00:00+01:00')] },
      '2026-11-24 promise',
    ],
    [
      'a promise made in time that comes later',
      { ...question, promises: [promise('2026-12-04', '2026-11-24T12:00:00+01:00')] },
      '2026-12-04 promise',
    ],
    [
      'the first of two promises',
      {
        ...question,
        promises: [
          promise('2026-12-04', '2026-11-24T12:00:00+01:00'),
          promise('2026-12-02', '2026-11-24T12:00:00+01:00'),
        ],
      },
      '2026-12-02 promise',
    ],
    [
      'the next promise when the first was kept',
      {
        ...question,
        promises: [
          promise('2026-12-02', '2026-11-24T12:00:00+01:00', '2026-12-02T09:00:00Z'),
          promise('2026-12-04', '2026-11-24T12:00:00+01:00'),
        ],
      },
      '2026-12-04 promise',
    ],
    [
      'the term when a promise was made too late',
      { ...question, promises: [promise('2026-12-04', '2026-11-26T12:00:00+01:00')] },
      '2026-11-25 term',
    ],
  ])('%s', (_what, record, expected) => {
    expect(holds(record)).toBe(expected);
  });

  test('the cluster’s own steps', () => {
    const wegwijs = [
      { name: 'bellen', term: { workingDays: 1 } },
      { name: 'plan', term: { workingDays: 5 } },
      { name: 'antwoord', term: { weeks: 4 } },
    ];
    const record = after(question, { kind: 'setKind', question: 'wegwijs' }, { kind: 'takeStep' });
    expect(deadlineOf(record, MONDAY, { ...SETTINGS, kindTerms: { wegwijs } }, MONDAY)).toEqual({
      ...{ day: '2026-11-30', why: 'step', step: 'plan' },
    });
  });

  test('what makes no difference is not written', () => {
    expect(withDeadline(question, MONDAY, SETTINGS, MONDAY)).toBeNull();
    const paused = after(
      question,
      { kind: 'wait', at: '2026-11-24T12:00:00+01:00' },
      { kind: 'resume', at: '2026-11-26T12:00:00+01:00' },
    );
    const written = withDeadline(paused, MONDAY, SETTINGS, MONDAY);
    expect(written).toMatchObject({ due: '2026-11-27' });
    expect(written && withDeadline(written, MONDAY, SETTINGS, at('2027-01-01T10:00:00Z'))).toBeNull();
  });

  test('a calendar that changes moves a day that nobody was told, and no day that somebody was', () => {
    const closed = { ...SETTINGS, calendar: { ...OFFICE, closedDays: [day('2026-11-25')] } };
    const told = { state: 'sent', at: '2026-11-23T09:01:00Z', due: day('2026-11-25') } as const;
    const [untold, sent] = [question, { ...question, acknowledgement: told }].map(
      // Any change gives it a basis first.
      (record) => withDeadline({ ...record, dueBasis: 'another' }, MONDAY, SETTINGS, MONDAY),
    );
    expect(untold && withDeadline(untold, MONDAY, closed, MONDAY)).toMatchObject({ due: '2026-11-26' });
    expect(sent && withDeadline(sent, MONDAY, closed, MONDAY)).toBeNull();
  });

  test('what nobody waits for has no day', () => {
    const paused = after({ ...question, due: null }, { kind: 'wait' });
    expect(withDeadline(paused, MONDAY, SETTINGS, MONDAY)).toBeNull();
  });
});

describe('before it is late', () => {
  const owned: TriageRecord = { ...question, owner: { id: 'sanne', name: 'Sanne Brandsma', since: '', nonce: '' } };
  const settings: Pick<ClusterSettings, 'cards' | 'calendar'> = { cards: [SANNE, TIM, ANNA], calendar: OFFICE };
  const reminded = (moment: string, record = owned, cards = settings.cards) =>
    reminderOf(record, { ...settings, cards }, at(moment))?.to.map(({ name }) => name) ?? null;

  test.each([
    ['two days before', '2026-11-23T10:00:00+01:00', false],
    ['the day before', '2026-11-24T08:00:00+01:00', true],
    ['the day itself', '2026-11-25T10:00:00+01:00', true],
    ['a day late', '2026-11-26T10:00:00+01:00', true],
  ])('it is at risk %s', (_what, moment, expected) => {
    expect(dayAtRisk(owned, OFFICE, at(moment)) !== null).toBe(expected);
  });

  test('a day after the weekend is at risk on Friday', () => {
    expect(dayAtRisk({ ...owned, due: day('2026-11-30') }, OFFICE, at('2026-11-27T10:00:00+01:00'))).toBe('2026-11-30');
  });

  test('not when it is finished, nor while the entrepreneur is waited for', () => {
    const now = at('2026-11-25T10:00:00+01:00');
    expect(dayAtRisk({ ...owned, finished: { at: '', by: '' } }, OFFICE, now)).toBeNull();
    expect(dayAtRisk(after(owned, { kind: 'wait' }), OFFICE, now)).toBeNull();
  });

  test('a promise in it is at risk too, until the entrepreneur was told a later day', () => {
    const now = at('2026-11-24T10:00:00+01:00');
    const promised = {
      ...{ ...owned, due: day('2026-12-10') },
      promises: [promise('2026-11-24', '2026-11-23T12:00:00+01:00')],
    };
    expect(dayAtRisk(promised, OFFICE, now)).toBe('2026-11-24');
    const told = after(promised, { kind: 'postpone', day: day('2026-12-14'), why: '' });
    expect(deadlineOf(told, MONDAY, SETTINGS, now)).toMatchObject({ day: '2026-12-14', why: 'postponed' });
    expect(dayAtRisk({ ...told, due: day('2026-12-14') }, OFFICE, now)).toBeNull();
  });

  test('the day that is proposed is the term once more, and at least two working days later', () => {
    expect(proposedDay(owned, SETTINGS, at('2026-11-24T10:00:00+01:00'))).toBe('2026-11-27');
    expect(proposedDay(owned, { ...SETTINGS, term: { workingDays: 5 } }, at('2026-11-25T10:00:00+01:00'))).toBe(
      '2026-12-02',
    );
  });

  test.each<readonly [what: string, moment: string, expected: readonly string[] | null]>([
    ['in office hours', '2026-11-24T10:00:00+01:00', ['Sanne Brandsma', 'Tim Kuiper']],
    ['not at night', '2026-11-24T20:00:00+01:00', null],
    ['not on Saturday', '2026-11-21T10:00:00+01:00', null],
    ['not when there is time enough', '2026-11-23T10:00:00+01:00', null],
  ])('owner and backup are reminded %s', (_what, moment, expected) => {
    expect(reminded(moment)).toEqual(expected);
  });

  test('once for each day', () => {
    expect(reminded('2026-11-24T10:00:00+01:00', { ...owned, reminded: day('2026-11-25') })).toBeNull();
    expect(reminded('2026-11-24T10:00:00+01:00', { ...owned, reminded: day('2026-11-20') })).not.toBeNull();
  });

  test('the coordinator is reminded of what nobody owns', () => {
    expect(reminded('2026-11-24T10:00:00+01:00', question)).toEqual(['Anna Smit']);
  });
});

describe('the mail that tells of a new day', () => {
  const write = (text: string, reason = '', wasTold = true) =>
    interimNotice(
      {
        from: { name: 'Saskia Linden', address: 'saskia@bakkerijlinden.example' },
        ...{ subject: 'Terras', text, receivedAt: MONDAY, reference: '261123-7KQ4M', reason },
        ...{ due: day('2026-11-25'), newDay: day('2026-12-01'), wasTold },
      },
      { organisation: NOORDERHAGE, mailbox: { name: '', address: 'ondernemen@noorderhage.example' }, sender: SANNE },
    );

  test.each([
    ['nl', 'Mag ik een terras?', /uiterlijk woensdag 25 november 2026.*uiterlijk dinsdag 1 december 2026/s],
    ['en', 'Could I please have a terrace at my shop?', /Wednesday 25 November 2026.*Tuesday 1 December 2026/s],
    ['de', 'Darf ich bitte eine Terrasse haben, und was kostet das?', /25\. November 2026.*1\. Dezember 2026/s],
  ] as const)('in %s', (language, text, dates) => {
    const { language: own, body } = write(text);
    expect(own).toBe(language);
    expect(body).toMatch(dates);
    expect(body).toContain('Sanne Brandsma');
    expect(body).toContain('261123-7KQ4M');
  });

  test.each([
    ['nl', 'Mag ik een terras?', '1 december 2026'],
    ['en', 'Could I please have a terrace at my shop?', '1 December 2026'],
    ['de', 'Darf ich bitte eine Terrasse haben, und was kostet das?', '1. Dezember 2026'],
  ] as const)('speaks in %s of no earlier day to somebody whom nobody told it', (_language, text, newDay) => {
    const { body } = write(text, '', false);
    expect(body).toContain(newDay);
    expect(body).not.toMatch(/25\.? november/i);
  });

  test('with the owner’s own reason', () => {
    expect(write('Mag ik een terras?', 'De brandweer moet nog meekijken.').body).toContain(
      'De brandweer moet nog meekijken.',
    );
  });
});
