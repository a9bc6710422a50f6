import { isWithinDomains, sameAddress } from '../mail/address';
import type { KnowledgeCard } from '../team/card';
import type { SettingsFault, SettingsFinding } from './check-settings';
import { isAddress } from './formats';
import type { ClusterSettings } from './settings';

/** Looks at the knowledge cards: each alone, and beside the others. */
export function checkCards({ cards, internalDomains, organisation }: ClusterSettings): readonly SettingsFinding[] {
  const findings = cards.reduce<SettingsFinding[]>(
    (all, card) => [
      ...all,
      ...checkCard(card),
      ...checkAmong(card, cards),
      ...(isAddress(card.address) && internalDomains.length > 0 && !isWithinDomains(card.address, internalDomains)
        ? [finding(card, 'outside', 'warning', 'address', card.address)]
        : []),
      ...(card.directNumber.trim() === '' && !organisation.generalNumberIsPolicy
        ? [finding(card, 'noDirectNumber', 'warning', 'directNumber')]
        : []),
    ],
    [],
  );
  if (cards.length > 0 && !cards.some(({ role }) => role === 'coordinator')) {
    findings.push({ code: 'noCoordinator', severity: 'warning', where: { part: 'cards' }, field: 'role', what: '' });
  }
  return findings;
}

function checkCard(card: KnowledgeCard): SettingsFinding[] {
  const findings: SettingsFinding[] = [];
  if (card.name.trim() === '') findings.push(finding(card, 'empty', 'error', 'name'));
  if (!isAddress(card.address)) findings.push(finding(card, 'noAddress', 'error', 'address', card.address));
  if (card.workingDays.length === 0) findings.push(finding(card, 'noWorkingDay', 'error', 'workingDays'));
  for (const { from, until } of card.absence) {
    if (until < from) findings.push(finding(card, 'absenceBackwards', 'error', 'absence', `${from} - ${until}`));
  }
  if (card.absence.length > 0 && card.backup === null) {
    findings.push(finding(card, 'absentWithoutBackup', 'warning', 'backup'));
  }
  if (card.role === 'specialist' && card.expertise.length === 0) {
    findings.push(finding(card, 'noExpertise', 'warning', 'expertise'));
  }
  return findings;
}

/** A name is a category and so tells people apart; a colour may be shared, because there are only 25. */
function checkAmong(card: KnowledgeCard, cards: readonly KnowledgeCard[]): SettingsFinding[] {
  const others = cards.filter(({ id }) => id !== card.id);
  const findings: SettingsFinding[] = [];
  const name = card.name.trim().toLowerCase();
  if (name !== '' && others.some((other) => other.name.trim().toLowerCase() === name)) {
    findings.push(finding(card, 'sameName', 'error', 'name', card.name));
  }
  if (isAddress(card.address) && others.some((other) => sameAddress(other.address, card.address))) {
    findings.push(finding(card, 'sameAddress', 'error', 'address', card.address));
  }
  if (card.backup === card.id) findings.push(finding(card, 'ownBackup', 'error', 'backup'));
  else if (card.backup !== null) {
    if (!others.some(({ id }) => id === card.backup)) findings.push(finding(card, 'unknownBackup', 'error', 'backup'));
    else if (isInCircle(card, cards)) findings.push(finding(card, 'backupCircle', 'hint', 'backup'));
  }
  const twin = others.filter(({ colour }) => colour !== 'none' && colour === card.colour)[0];
  if (twin) findings.push(finding(card, 'sharedColour', 'hint', 'colour', twin.name));
  return findings;
}

/** Two who stand in for each other are a common pair; a longer circle is seldom meant. */
function isInCircle(card: KnowledgeCard, cards: readonly KnowledgeCard[]): boolean {
  let steps = 0;
  let next = card.backup;
  while (next !== null && next !== card.id && steps < cards.length) {
    const id: string = next;
    next = cards.filter((one) => one.id === id)[0]?.backup ?? null;
    steps++;
  }
  return next === card.id && steps > 1;
}

function finding(
  { id }: KnowledgeCard,
  code: SettingsFault,
  severity: SettingsFinding['severity'],
  field: keyof KnowledgeCard,
  what = '',
): SettingsFinding {
  return { code, severity, where: { part: 'card', id }, field, what };
}
