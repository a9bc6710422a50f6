import { parseCivilDate, type CivilDate } from '../../../src/domain/deadlines/civil-date';
import { backupOf, isAvailable } from '../../../src/domain/team/availability';
import { specialist } from './cards';

const day = (text: string): CivilDate => {
  const parsed = parseCivilDate(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
/** A Wednesday. */
const WEDNESDAY = day('2026-11-25');
const away = [{ from: day('2026-11-23'), until: day('2026-11-27') }];

describe('whether somebody is there', () => {
  test.each<readonly [what: string, date: string, expected: boolean]>([
    ['the day before the absence', '2026-11-20', true],
    ['its first day', '2026-11-23', false],
    ['its last day', '2026-11-27', false],
    ['a Saturday', '2026-11-28', false],
    ['the Monday after, when it has ended by itself', '2026-11-30', true],
    ['a day of the week on which this colleague never works', '2026-12-02', false],
  ])('%s', (_what, date, expected) => {
    const card = specialist({ id: 'sam', name: 'Sam Vos', workingDays: ['ma', 'di', 'do', 'vr'], absence: away });
    expect(isAvailable(card, day(date))).toBe(expected);
  });

  test('several absences count each', () => {
    const absence = [...away, { from: day('2026-12-24'), until: day('2026-12-31') }];
    expect(isAvailable(specialist({ id: 'sam', name: 'Sam Vos', absence }), day('2026-12-29'))).toBe(false);
  });
});

describe('who takes over', () => {
  const anna = specialist({ id: 'anna', name: 'Anna Vos', absence: away, backup: 'bram' });
  const bram = specialist({ id: 'bram', name: 'Bram Pol', backup: 'chris' });
  const chris = specialist({ id: 'chris', name: 'Chris Dam', backup: 'anna' });

  test('the backup', () => {
    expect(backupOf(anna, [anna, bram, chris], WEDNESDAY)).toBe(bram);
  });

  test("the backup's backup, when the backup is away too", () => {
    expect(backupOf(anna, [anna, { ...bram, absence: away }, chris], WEDNESDAY)).toBe(chris);
  });

  test('nobody, when everyone in the circle is away', () => {
    const all = [anna, { ...bram, absence: away }, { ...chris, workingDays: ['ma'] as const }];
    expect(backupOf(anna, all, WEDNESDAY)).toBeNull();
  });

  test('nobody, when the circle does not come back to its beginning', () => {
    const all = [anna, { ...bram, absence: away }, { ...chris, absence: away, backup: 'bram' }];
    expect(backupOf(anna, all, WEDNESDAY)).toBeNull();
  });

  test.each([null, 'anna', 'left-the-team'])('nobody, when the card names %s as backup', (backup) => {
    expect(backupOf({ ...anna, backup }, [anna, bram, chris], WEDNESDAY)).toBeNull();
  });
});
