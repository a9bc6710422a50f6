import { domainOf, isWithinDomains, type MailAddress, sameAddress } from '../../mail/address';
import { firmOf } from '../firm';
import type { ChainContext } from './chain';
import { isPersonal, lettersOf, maySamePerson, nameKey, partsOf, wordsOf } from './names';
import { isAddressListName, isUnitAddress, isUnitName, tellingWords } from './own-names';
import type { QuotedMail } from './segments';

/**
 * What somebody in a header is to the reply. Without an address nobody is certain to be internal: `colleague` is called as one of ours, `listed` is
 * written as an address list writes our people or as our teams are called, and `name` may be anybody.
 */
export type Standing = 'entrepreneur' | 'internal' | 'partner' | 'outsider' | 'colleague' | 'listed' | 'name';

const LONGEST_SALUTATION = 120;
const SALUTATION =
  /^\s*(?:geachte|beste|dag|hallo|hoi|hi|goede(?:morgen|middag|avond)|dear|hello|sehr geehrte|guten|bonjour|cher|chère)\b/i;
const TO_ANYONE = /^\s*geachte (?:heer ?(?:\/|, | of )? ?mevrouw|mevrouw ?(?:\/|, | of )? ?heer|ondernemer)[\s,]*$/i;

/** Judges people by their address; a name without one by where it stands elsewhere, which is a help and no proof. */
export class Participants {
  /** Everyone in a header who is one of ours, or may well be. */
  readonly own: readonly MailAddress[];
  /** Whether every entrepreneur is known by a name; and by the name of a person, which an address list would write otherwise than a firm's. */
  readonly areNamed: boolean;
  readonly arePersons: boolean;
  /** Per name that stands somewhere with an address, what those addresses are. */
  private readonly elsewhere = new Map<string, Set<Standing>>();
  private readonly entrepreneurNames: readonly string[];
  /** Words by which the entrepreneurs and others from outside are called. */
  private readonly wordsOutside = new Set<string>();
  private readonly colleagues: ReadonlySet<string>;
  /** The entrepreneurs by firm; somebody with an address elsewhere is with those of the same name. */
  private readonly parties: MailAddress[][] = [];
  /** A long chain names the same few people over and over. */
  private readonly known = new Map<string, Standing>();

  constructor(
    private readonly context: ChainContext,
    mails: readonly QuotedMail[],
  ) {
    const { entrepreneurs, colleagues, me } = context;
    for (const one of entrepreneurs) {
      const party = this.parties.find((all) => all.some((other) => isOfOneParty(one, other)));
      if (party) party.push(one);
      else this.parties.push([one]);
    }
    const people = differentPeople(mails);
    const addressed = [...entrepreneurs, ...people].filter(({ name, address }) => name !== '' && address !== '');
    const called = new Map<string, string[]>(entrepreneurs.map(({ address }) => [address.trim().toLowerCase(), []]));
    for (const { name, address } of addressed) {
      const standing = this.ofAddress(address);
      const key = nameKey(name);
      this.elsewhere.set(key, (this.elsewhere.get(key) ?? new Set()).add(standing));
      if (standing === 'entrepreneur') called.get(address.trim().toLowerCase())?.push(...partsOf(name));
      if (standing === 'entrepreneur' || standing === 'outsider')
        wordsOf(name).forEach((one) => this.wordsOutside.add(one));
    }
    const names = [...called].map(([address, own]) => own.filter((name) => lettersOf(name) !== lettersOf(address)));
    this.areNamed = names.every((own) => own.length > 0);
    this.arePersons = [...called.keys()].every((address, index) =>
      (names[index] ?? []).some((name) => isPersonal(name, domainOf(address))),
    );
    this.entrepreneurNames = names.reduce((all, own) => [...all, ...own], []);
    this.colleagues = new Set([...colleagues, me?.name ?? ''].map(nameKey).filter((key) => key !== ''));
    const own: readonly Standing[] = ['internal', 'colleague', 'listed'];
    this.own = people.filter((person) => person.name !== '' && own.indexOf(this.standing(person)) >= 0);
  }

  standing(person: MailAddress): Standing {
    if (person.address !== '') return this.ofAddress(person.address);
    const standing = this.known.get(person.name) ?? this.ofName(person.name);
    this.known.set(person.name, standing);
    return standing;
  }

  /** Whether somebody of each firm to which the reply goes is among these people. */
  reachesAll(people: readonly MailAddress[]): boolean {
    return this.parties.every((party) =>
      people.some(({ name, address }) =>
        party.some((one) => (address === '' ? nameKey(one.name) === nameKey(name) : sameAddress(one.address, address))),
      ),
    );
  }

  /** Whether it is whoever writes the reply, or a mailbox of ours that is nobody's own: from there the entrepreneur gets their answers. */
  speaksForUs({ name, address }: MailAddress): boolean {
    const { me, internalDomains } = this.context;
    if (me !== null && sameAddress(me.address, address)) return true;
    if (address !== '' && !isWithinDomains(address, internalDomains)) return false;
    return isUnitName(name, internalDomains) || isUnitAddress(address);
  }

  /** Whether a text begins with a salutation to the entrepreneur, or to somebody of whom nothing was known but that they are no colleague. */
  isAddressed(text: string): boolean {
    const [line = ''] = text.slice(0, LONGEST_SALUTATION).split('\n');
    if (!SALUTATION.test(line)) return false;
    const words = wordsOf(line);
    return (
      TO_ANYONE.test(line) ||
      this.entrepreneurNames.some((name) => wordsOf(name).some((one) => words.indexOf(one) >= 0))
    );
  }

  private ofAddress(address: string): Standing {
    const { entrepreneurs, internalDomains, partnerDomains, me } = this.context;
    if (entrepreneurs.some((one) => sameAddress(one.address, address))) return 'entrepreneur';
    if (address.charAt(0) === '/' || isWithinDomains(address, internalDomains)) return 'internal';
    if (me !== null && sameAddress(me.address, address)) return 'internal';
    return isWithinDomains(address, partnerDomains) ? 'partner' : 'outsider';
  }

  /** Somebody who may be the entrepreneur, or anybody else from outside, for all that a name tells, is nobody's. */
  private ofName(name: string): Standing {
    const key = nameKey(name);
    const elsewhere = [...(this.elsewhere.get(key) ?? [])];
    const isColleague = this.colleagues.has(key);
    const isListed = isAddressListName(name);
    if (elsewhere.indexOf('entrepreneur') >= 0 || this.entrepreneurNames.some((one) => nameKey(one) === key)) {
      return isListed || isColleague || elsewhere.length > 1 ? 'name' : 'entrepreneur';
    }
    if (elsewhere.length > 0) return (elsewhere.length === 1 ? elsewhere[0] : undefined) ?? 'name';
    if (this.entrepreneurNames.some((one) => maySamePerson(one, name))) return 'name';
    if (isColleague) return 'colleague';
    if (!isListed && !isUnitName(name, this.context.internalDomains)) return 'name';
    return this.areNamed && !this.sharesWords(name) ? 'listed' : 'name';
  }

  /** Whether it shares a word with somebody outside: "Postma, Fenna" with Frank Postma, and with info@bloemenpostma.example. */
  private sharesWords(name: string): boolean {
    const addresses = this.context.entrepreneurs.map(({ address }) => address);
    return tellingWords(name).some(
      (word) =>
        this.wordsOutside.has(word) || (word.length > 3 && addresses.some((one) => lettersOf(one).indexOf(word) >= 0)),
    );
  }
}

function isOfOneParty(a: MailAddress, b: MailAddress): boolean {
  return firmOf(a.address) === firmOf(b.address) || (a.name !== '' && nameKey(a.name) === nameKey(b.name));
}

function differentPeople(mails: readonly QuotedMail[]): readonly MailAddress[] {
  const different = new Map<string, MailAddress>();
  for (const { boundary } of mails) {
    if (!boundary) continue;
    for (const one of [...boundary.senders, ...boundary.to, ...boundary.cc])
      different.set(`${one.name}|${one.address}`, one);
  }
  return [...different.values()];
}
