import type { MailAddress } from '../../mail/address';
import { parseClosing } from '../closing';
import type { Correspondent } from '../reply';
import { surnameRelation } from './compare-names';
import { type FormOfAddress, takePronouns } from './forms-of-address';
import { capitalised, plainWriting, startsWithCapital, withoutAccents } from './letters';
import { groupSalutation, isRoleAddress, looksLikeOrganisation } from './organisations';
import { type NamedPerson, parsePersonName, type PersonName } from './person-name';

/** What the conversation tells of the entrepreneur's name and of how they want to be addressed. Rule book 1.4 and 1.5. */
export interface NameEvidence {
  /** The most trusted name; null when none is known. Its surname is empty when only a first name is known. */
  readonly name: PersonName | null;
  /** Where the surname was found. An address has no accents or capitals and glues words together. */
  readonly source: 'signature' | 'display' | 'address' | null;
  /** Other names that are no mistake: of other people from outside who get the reply, or the same name with other accents. */
  readonly others: readonly PersonName[];
  /** What the entrepreneur states by a title or by pronouns; null when nothing is stated. */
  readonly form: FormOfAddress | null;
  /** Whether the form was answered by somebody of the cluster: the entrepreneur states nothing. */
  readonly isConfirmed: boolean;
  /** What a word like "eigenaresse" in their own text says; null when there is none. */
  readonly role: FormOfAddress | null;
  /** "Geacht bestuur," where a group signs; null when no group does. */
  readonly group: string | null;
  /** The letters in which an unknown surname might stand: everything that the entrepreneur wrote and their address. */
  readonly thread: string;
  /** The domain of the address, without what comes behind its last dot: "bakkerijlinden". */
  readonly domain: string;
}

const SIGNATURE_LINES = 8;
/** A name stands in the first lines under the closing; below come function, firm and address. */
const NAME_LINES = 4;
const JOB_WORDS =
  /\b(eigena(ar|resse)|directeur|directrice|manager|medewerker|adviseur|secretaris|voorzitter|penningmeester|owner|ceo|zzp)/i;

export function readEvidence(correspondent: Correspondent, otherRecipients: readonly MailAddress[]): NameEvidence {
  const signatures = correspondent.texts.map(signatureOf);
  const isDesk = looksLikeOrganisation(correspondent.name) || isRoleAddress(correspondent.address);
  const displayed = parsePersonName(correspondent.name);
  const isKnown = ({ name: { surname, given } }: NamedPerson): boolean =>
    (surname !== '' && withoutAccents(displayed?.name.surname ?? '') === withoutAccents(surname)) ||
    (given !== '' && firstWordOf(correspondent.address) === withoutAccents(given));
  const signed = signatures.reduce<NamedPerson | null>((found, lines) => found ?? signedBy(lines, isKnown), null);
  // A desk is shown under its own name, unless its mail is signed with the first name of who is shown.
  const isSigned = signed !== null && signed.name.surname === '' && signed.name.given === displayed?.name.given;
  const shown = isDesk && !isSigned ? null : displayed;
  const mailbox = isDesk ? null : nameOfAddress(correspondent.address);
  const { name, source } = mostTrusted(signed?.name ?? null, shown?.name ?? null, mailbox);
  const groups = [...signatures.map((lines) => lines[0] ?? ''), correspondent.name].map(groupSalutation);
  const thread = [...correspondent.texts, correspondent.name, correspondent.address].join('\n');
  return {
    name,
    source,
    others: [...otherRecipients.map((one) => parsePersonName(one.name)?.name), sameIn(shown?.name, name)].filter(
      isNamed,
    ),
    isConfirmed: false,
    form: signed?.form ?? pronounsIn(signatures) ?? shown?.form ?? introducedAs(correspondent.texts.join('\n')),
    role: roleOf(thread),
    group: name?.surname ? null : (groups.filter((group) => group !== null)[0] ?? null),
    thread: plainWriting(thread).toLowerCase(),
    domain: correspondent.address
      .slice(correspondent.address.lastIndexOf('@') + 1)
      .toLowerCase()
      .replace(/\.[^.]*$/, ''),
  };
}

/** The display name where it differs from the signature by no more than accents: people leave those out themselves. */
function sameIn(shown: PersonName | undefined, name: PersonName | null): PersonName | undefined {
  if (!shown || !name) return undefined;
  const relation = surnameRelation(shown, name);
  return relation === 'accents' || relation === 'variant' ? shown : undefined;
}

function isNamed(name: PersonName | undefined): name is PersonName {
  return name !== undefined && name.surname !== '';
}

/** The lines under the last closing formula; without one the last few lines. */
function signatureOf(text: string): readonly string[] {
  const lines = text
    .split('\n')
    .map((line) => plainWriting(line))
    .filter((line) => line !== '');
  for (let at = lines.length - 1; at >= 0; at--) {
    const closing = parseClosing(lines[at] ?? '');
    if (closing) return [closing.rest, ...lines.slice(at + 1)].filter((line) => line !== '').slice(0, SIGNATURE_LINES);
  }
  return lines.slice(-NAME_LINES).filter((line) => line.length < 60);
}

/** The first line that is a name in full; before it one that fits how the mail was sent, because a firm may have a name like a person's. */
function signedBy(lines: readonly string[], isKnown: (person: NamedPerson) => boolean): NamedPerson | null {
  const people: NamedPerson[] = [];
  for (const line of lines.slice(0, NAME_LINES)) {
    const isName =
      startsWithCapital(line) || /^(dhr|mw|mevr|mevrouw|de heer|drs|ing|ir|mr|dr|namens|van) ?\.? ?/.test(line);
    if (!isName || JOB_WORDS.test(line.split(/[,|]/)[0] ?? '') || isFirm(line)) continue;
    const person = parsePersonName(line);
    if (person) people.push(person);
  }
  const inFull = people.filter(({ name }) => name.surname !== '');
  return inFull.filter(isKnown)[0] ?? inFull[0] ?? people[0] ?? null;
}

/** Pronouns on a line of their own under the name. */
function pronounsIn(signatures: readonly (readonly string[])[]): FormOfAddress | null {
  for (const line of signatures.reduce((all, lines) => [...all, ...lines], [])) {
    const { text, form } = takePronouns(line);
    if (form !== null && /^(?:mijn )?(?:voornaamwoorden|pronouns|pronomen)?\W*$/i.test(text.trim())) return form;
  }
  return null;
}

/** "De Gouden Draak": an article and more than one word behind it. */
function isFirm(line: string): boolean {
  return /^(De|Het|'t) [^ ,|]+ [^ ,|]+$/.test(line) && !/^De heer /i.test(line);
}

/** "gerrit" of gerrit@, "wim" of wim.hoekema@. */
function firstWordOf(address: string): string {
  return (/^[^@._+-]*/.exec(address)?.[0] ?? '').toLowerCase();
}

/** Signature before display name before address; each fills in what the one before it leaves out of the same person. */
function mostTrusted(
  signed: PersonName | null,
  shown: PersonName | null,
  mailbox: PersonName | null,
): Pick<NameEvidence, 'name' | 'source'> {
  if (signed?.surname) return { name: completed(signed, shown), source: 'signature' };
  if (shown?.surname) return { name: shown, source: 'display' };
  if (mailbox?.surname) return { name: completed(mailbox, signed ?? shown), source: 'address' };
  const name = signed ?? shown;
  return { name, source: name ? (signed ? 'signature' : 'display') : null };
}

/** "J. de Vries" who is shown as "Jan de Vries" is called Jan. */
function completed(name: PersonName, by: PersonName | null): PersonName {
  if (!by || (by.surname !== '' && surnameRelation(by, name) === 'other')) return name;
  const given = name.given || (fits(by.given, name.initials) ? by.given : '');
  return { ...name, given, initials: name.initials || by.initials };
}

function fits(given: string, initials: string): boolean {
  return initials === '' || initials.toUpperCase().indexOf(given.charAt(0).toUpperCase()) >= 0;
}

/** jan.de.vries@ and s.jansen@; a single word before the @ tells too little. */
function nameOfAddress(address: string): PersonName | null {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
  if (!/^[a-z]+([._][a-z]+){1,4}$/i.test(local)) return null;
  const words = local.split(/[._]/);
  const name = words.map((word, index) =>
    word.length === 1 ? `${word.toUpperCase()}.` : index === 0 ? capitalised(word) : word,
  );
  const last = capitalised(name[name.length - 1] ?? '');
  return parsePersonName([...name.slice(0, -1), last].join(' '))?.name ?? null;
}

/** "Mijn naam is mevrouw Janssen", "met de heer Dekker". */
function introducedAs(text: string): FormOfAddress | null {
  const match = /\b(?:mijn naam is|ik ben|u spreekt met)\s+(mevrouw|mevr\.|mw\.|de heer|dhr\.|meneer)\s/i.exec(text);
  if (!match) return null;
  return /^m(w|evr)/i.test(match[1] ?? '') ? 'mevrouw' : 'heer';
}

/** Only what somebody says of themselves counts: the firm may well have an owner of its own. */
function roleOf(text: string): FormOfAddress | null {
  const woman =
    /\b(ik ben|als|ben ik)\s+(de |een |trotse |zelfstandige? )*(eigenaresse|onderneemster|zakenvrouw|directrice|vrouw|kapster|bazin|moeder)\b/i;
  const man = /\b(ik ben|als|ben ik)\s+(de |een |trotse |zelfstandige? )*(zakenman|man|vader)\b/i;
  const signedAs = /(^|\n)\s*(eigenaresse|directrice|onderneemster)\b/i;
  if (woman.test(text) || signedAs.test(text)) return 'mevrouw';
  return man.test(text) ? 'heer' : null;
}
