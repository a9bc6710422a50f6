import type { Draft } from '../draft';
import type { Finding, Severity } from '../finding';
import type { Greeting } from '../greeting';
import { surnameRelation } from '../names/compare-names';
import { capitalised, startsWithCapital } from '../names/letters';
import { salutationFix, smallLetterBehind } from '../salutation';
import type { Check } from './check';

/** Particles whose capital behind a first name is a mistake in a Dutch name, also when nobody knows how its owner writes it. */
const DUTCH_PARTICLE = /^(van|de|der|den|ten|ter|te|het|op|in)\b/i;

/**
 * aanhef.vorm: the reply begins with Geachte and the full name (tips 8 and 10). Rule book 1.1, 1.2 and 1.6. Reports the worst
 * that is wrong with the form; one remedy mends all of it.
 */
export const salutationForm: Check = {
  ids: ['aanhef.vorm'],
  run(draft) {
    const [severity, reason] = judge(draft) ?? [];
    if (severity === undefined || reason === undefined) return [];
    const { greeting } = draft;
    const finding: Finding = {
      check: 'aanhef.vorm',
      reason,
      severity,
      quote: greeting?.text ?? '',
      where: greeting ? draft.where(greeting.start, greeting.end) : null,
      parameters: {},
      fix: salutationFix(draft),
    };
    return [finding];
  },
};

function judge(draft: Draft): readonly [Severity, string] | null {
  const { greeting, evidence } = draft;
  if (!greeting) return ['error', 'missing'];
  if (greeting.manner === 'informal') return ['error', 'informal'];
  if (!greeting.agrees) return ['error', 'agreement'];
  const isPerson = greeting.addressee === 'person';
  if (isPerson && greeting.title === null && !isFullName(greeting)) return ['error', oneNameReason(draft, greeting)];
  if (greeting.manner === 'worn') return ['warn', 'worn'];
  if (greeting.addressee === 'nobody' && Boolean(evidence.name?.surname)) return ['warn', 'nameOmitted'];
  if (/^(dhr|hr|mw|mevr|mej)\b/i.test(greeting.titleWord)) return ['warn', 'abbreviation'];
  if (!greeting.hasComma) return ['warn', 'comma'];
  if (isPerson && !isWellSpelt(draft, greeting)) return ['warn', 'capitals'];
  if (smallLetterBehind(draft) !== null) return ['warn', 'smallLetter'];
  if (/^(meneer|mijnheer)/i.test(greeting.titleWord)) return ['hint', 'meneer'];
  if (greeting.title !== null && greeting.language === 'nl' && Boolean(greeting.name?.initials))
    return ['hint', 'initials'];
  return null;
}

/** First name or initials and a surname. */
function isFullName({ name }: Greeting): boolean {
  return name !== null && name.surname !== '' && (name.given !== '' || name.initials !== '');
}

function oneNameReason({ evidence }: Draft, { name }: Greeting): string {
  const word = name?.given || name?.surname || '';
  const isSurname = evidence.name !== null && word === evidence.name.surname;
  return isSurname || name?.particle ? 'surnameOnly' : 'firstNameOnly';
}

/** Whether particle and surname have their capitals where they belong. */
function isWellSpelt({ evidence, reply }: Draft, { name, nameWords, title }: Greeting): boolean {
  if (!name) return true;
  if (!startsWithCapital(name.surname)) return true;
  const surname = `${name.particle} ${name.surname}`.trim();
  if (nameWords.slice(-surname.length) !== surname) return false;
  if (name.particle === '') return true;
  const isFirst = title !== null && name.given === '' && name.initials === '';
  const small = name.particle.toLowerCase();
  if (name.particle === (isFirst ? capitalised(small) : small)) return true;
  const known = [evidence.name, ...evidence.others].filter(
    (one) => one !== null && surnameRelation(name, one) === 'same' && (one.given !== '' || one.initials !== ''),
  );
  // Belgian names keep the capitals with which they are registered: then the owner writes them so.
  if (name.particle !== small && known.some((one) => one?.particle === name.particle)) return true;
  if (known.length > 0 || isFirst) return false;
  const isBelgian = [...reply.to, ...reply.cc].some((one) => /\.be$/i.test(one.address));
  return isBelgian || !DUTCH_PARTICLE.test(name.particle);
}
