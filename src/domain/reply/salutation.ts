import type { Draft } from './draft';
import type { Fix } from './finding';
import type { Greeting, GreetingTitle } from './greeting';
import type { MailLanguage } from './mail-language';
import type { NameEvidence } from './names/evidence';
import { isSharedFirstName } from './names/first-names';
import { nameToUse } from './names/name-to-use';
import type { PersonName } from './names/person-name';
import { fullName, surnameAfterTitle } from './names/write-name';

const TITLES: Readonly<Record<MailLanguage, Readonly<Record<GreetingTitle, string>>>> = {
  nl: {
    heer: 'Geachte heer',
    mevrouw: 'Geachte mevrouw',
    either: 'Geachte heer/mevrouw',
    both: 'Geachte heer en mevrouw',
  },
  en: { heer: 'Dear Mr', mevrouw: 'Dear Ms', either: 'Dear Mr/Ms', both: 'Dear Mr and Ms' },
  de: {
    heer: 'Sehr geehrter Herr',
    mevrouw: 'Sehr geehrte Frau',
    either: 'Guten Tag Frau/Herr',
    both: 'Sehr geehrte Frau und sehr geehrter Herr',
  },
};
const WITHOUT_TITLE: Readonly<Record<MailLanguage, string>> = { nl: 'Geachte', en: 'Dear', de: 'Guten Tag' };
const WITHOUT_NAME: Readonly<Record<MailLanguage, string>> = {
  nl: 'Geachte heer/mevrouw,',
  en: 'Dear Sir or Madam,',
  de: 'Sehr geehrte Damen und Herren,',
};

/**
 * The salutation that this reply should have: Geachte and the full name, with heer or mevrouw only where the entrepreneur
 * says so, or where the writer chose it and a first name does not contradict. Rule book 1.2, 1.5 and 1.6.
 */
export function properSalutation(greeting: Greeting | null, evidence: NameEvidence, language: MailLanguage): string {
  const tongue = greeting?.manner === 'formal' ? greeting.language : language;
  if (evidence.group !== null && tongue === 'nl') return evidence.group;
  const name = nameToUse(greeting, evidence);
  if (!name) return WITHOUT_NAME[tongue];
  const title = titleToUse(greeting, evidence, name);
  if (title) return `${TITLES[tongue][title]} ${surnameAfterTitle(name)},`;
  return fullName(name) === name.surname || fullName(name) === `${name.particle} ${name.surname}`
    ? `${TITLES[tongue].either} ${surnameAfterTitle(name)},`
    : `${WITHOUT_TITLE[tongue]} ${fullName(name)},`;
}

/** Whether nothing tells how this person wants to be addressed: no title, and a first name that tells nothing or none at all. */
export function isFormUnknown(evidence: NameEvidence, name: PersonName | null): boolean {
  if (evidence.form !== null || evidence.role !== null) return false;
  const given = evidence.name?.given || name?.given || '';
  return given === '' || isSharedFirstName(given);
}

/** The remedy for everything about the salutation at once; null when there is nothing better to propose. */
export function salutationFix(draft: Draft): Fix | null {
  const { greeting, evidence, language } = draft;
  const proposal = properSalutation(greeting, evidence, language);
  const edits = !greeting
    ? [draft.insertAtTop(`${proposal}\n\n`)]
    : greeting.text === proposal
      ? []
      : [draft.replace(greeting.start, greeting.end, proposal)];
  const small = smallLetterBehind(draft);
  if (small !== null) edits.push(draft.replace(small, small + 1, draft.text.charAt(small).toUpperCase()));
  return edits.length === 0 ? null : { edits, proposal };
}

/** Where the text under the salutation begins with a small letter that should be a capital; null when it does not. German goes on small. */
export function smallLetterBehind({ greeting, language, lines }: Draft): number | null {
  if ((greeting?.language ?? language) === 'de') return null;
  const next = lines.filter((line) => line.start >= (greeting?.end ?? 0))[0];
  return next && /^[a-zà-ÿ]{2}|^[a-z] /.test(next.text) && !/^(https?:|www\.)|^[a-z]+@/.test(next.text)
    ? next.start
    : null;
}

function titleToUse(greeting: Greeting | null, evidence: NameEvidence, name: PersonName): GreetingTitle | null {
  if (evidence.form === 'neutral') return null;
  const stated = evidence.form ?? evidence.role;
  if (stated === 'heer' || stated === 'mevrouw') return stated;
  const chosen = greeting?.title ?? null;
  if (chosen === null || chosen === 'either' || chosen === 'both') return chosen;
  return isFormUnknown(evidence, name) ? null : chosen;
}
