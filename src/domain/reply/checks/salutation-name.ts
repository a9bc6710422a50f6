import type { Draft } from '../draft';
import type { Severity } from '../finding';
import { sameFirstName, surnameRelation } from '../names/compare-names';
import { plainWriting, withoutAccents } from '../names/letters';
import type { PersonName } from '../names/person-name';
import { fullName } from '../names/write-name';
import { salutationFix } from '../salutation';
import type { Check } from './check';

/** aanhef.naam: the name is spelt as the entrepreneur spells it (tip 10). Rule book 1.4. */
export const salutationName: Check = {
  ids: ['aanhef.naam'],
  run(draft) {
    const { greeting, evidence } = draft;
    const name = greeting?.name;
    if (!greeting || greeting.addressee !== 'person' || !name || name.surname === '') return [];
    const verdict = judge(draft, name);
    if (!verdict) return [];
    const [severity, reason] = verdict;
    return [
      {
        check: 'aanhef.naam',
        reason,
        severity,
        quote: greeting.nameWords,
        where: draft.where(greeting.start, greeting.end),
        parameters: { name: evidence.name?.surname ? fullName(evidence.name) : '' },
        fix: evidence.name?.surname ? salutationFix(draft) : null,
      },
    ];
  },
};

function judge(draft: Draft, name: PersonName): readonly [Severity, string] | null {
  const { evidence } = draft;
  if (evidence.others.some((other) => surnameRelation(name, other) === 'same')) return null;
  if (!evidence.name?.surname) return withoutKnownName(draft, name);
  const known = evidence.name;
  const relation = surnameRelation(name, known);
  const isCertain = evidence.source !== 'address';
  switch (relation) {
    case 'same':
      return isCertain && !sameFirstName(name, known) ? ['error', 'firstName'] : null;
    case 'accents':
      if (!isCertain) return null;
      return hasAccents(known.surname) && losesAccents(name, known) ? ['error', 'accents'] : ['warn', 'accents'];
    case 'variant':
      return isCertain ? ['warn', 'variant'] : null;
    case 'particle':
      return isCertain ? ['error', 'particle'] : null;
    case 'secondPart':
      return ['error', 'secondPart'];
    case 'typo':
      return [isCertain ? 'error' : 'warn', 'typo'];
    case 'other':
      return [isCertain && (isFirstName(name, known) || !isInThread(draft, name)) ? 'error' : 'warn', 'other'];
  }
}

/** "Mevrouw Eelkje": behind a title stands a surname. */
function isFirstName(written: PersonName, known: PersonName): boolean {
  return known.given.split(' ').indexOf(written.surname) >= 0;
}

/** Nobody signed with a surname: the one in the salutation can only come from the thread, the domain or the telephone. */
function withoutKnownName(draft: Draft, name: PersonName): readonly [Severity, string] | null {
  const { evidence } = draft;
  const given = evidence.name?.given ?? '';
  if (given !== '' && name.given !== '' && !sameFirstName(name, { ...name, given })) return ['warn', 'other'];
  if (evidence.domain !== '' && evidence.domain.indexOf(withoutAccents(name.surname).replace(/[^a-z]/g, '')) >= 0)
    return ['warn', 'onlyDomain'];
  return isInThread(draft, name) ? null : ['warn', 'unknown'];
}

function isInThread({ evidence }: Draft, name: PersonName): boolean {
  return evidence.thread.split(/[^a-zà-ÿß'-]+/).indexOf(plainWriting(name.surname).toLowerCase()) >= 0;
}

function hasAccents(text: string): boolean {
  return text.toLowerCase() !== withoutAccents(text);
}

function losesAccents(written: PersonName, known: PersonName): boolean {
  return !hasAccents(written.surname) && hasAccents(known.surname);
}
