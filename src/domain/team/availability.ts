import { dayOfWeek, type CivilDate } from '../deadlines/civil-date';
import type { KnowledgeCard, Weekday } from './card';

const WEEK: readonly Weekday[] = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];

/** Whether somebody is away for longer than a day off: on holiday or ill. */
export function isAbsent({ absence }: Pick<KnowledgeCard, 'absence'>, day: CivilDate): boolean {
  return absence.some(({ from, until }) => day >= from && day <= until);
}

/** Whether somebody is there on a day: it is a working day of theirs, and they are not absent. */
export function isAvailable(card: Pick<KnowledgeCard, 'workingDays' | 'absence'>, day: CivilDate): boolean {
  const weekday = WEEK[dayOfWeek(day)];
  if (weekday === undefined || card.workingDays.indexOf(weekday) < 0) return false;
  return !isAbsent(card, day);
}

/**
 * Who takes over for somebody on a day: the backup, or the backup's own backup when that one is away too. Null when the chain of backups ends or
 * turns in a circle. Rule book for mailboxes F5.
 */
export function backupOf(
  card: Pick<KnowledgeCard, 'id' | 'backup'>,
  cards: readonly KnowledgeCard[],
  day: CivilDate,
): KnowledgeCard | null {
  const seen = new Set<string>([card.id]);
  let next = card.backup;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const backup = cards.find(({ id }) => id === next);
    if (backup === undefined) return null;
    if (isAvailable(backup, day)) return backup;
    next = backup.backup;
  }
  return null;
}
