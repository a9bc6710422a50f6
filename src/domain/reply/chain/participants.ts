import { isWithinDomains, type MailAddress, sameAddress } from '../../mail/address';
import type { ChainContext } from './chain';
import { maySamePerson } from './names';
import { isAddressListName } from './people';
import type { QuotedMail } from './segments';

/** What somebody in a header is to the reply. `name`: only a name, and nobody knows whose. */
export type Standing = 'entrepreneur' | 'internal' | 'partner' | 'outsider' | 'name';

const FUNCTION_MAILBOX =
  /(^|[\s.])(team|cluster|afdeling|postbus|loket|balie|kcc|klantcontact\w*|gemeente|secretariaat|bureau|domein|mailbox|info|\w*loket|vergunningen|handhaving|toezicht|\w* ?zaken|beleid|beheer|economie|helpdesk|servicedesk|college|griffie|receptie|medewerkers?|collega'?s|allen|dl|undisclosed recipients)([\s.]|$)/i;

/** Judges people by their address; a name without one by where it stands elsewhere, which is a help and no proof. */
export class Participants {
  /** Everyone of our own who is named in a header. */
  readonly internal: readonly MailAddress[];
  private readonly named: readonly MailAddress[];
  /** A long chain names the same few people over and over. */
  private readonly known = new Map<string, Standing>();

  constructor(
    private readonly context: ChainContext,
    mails: readonly QuotedMail[],
  ) {
    const people = mails.reduce<MailAddress[]>((all, { boundary }) => {
      if (boundary) all.push(...boundary.senders, ...boundary.to, ...boundary.cc);
      return all;
    }, []);
    const different = [
      ...new Map(people.map((one): [string, MailAddress] => [`${one.name}|${one.address}`, one])).values(),
    ].filter(({ name }) => name !== '');
    this.named = different.filter(({ address }) => address !== '');
    this.internal = different.filter((person) => this.standing(person) === 'internal');
  }

  standing(person: MailAddress): Standing {
    if (person.address !== '') return this.ofAddress(person.address);
    const standing = this.known.get(person.name) ?? this.ofName(person.name);
    this.known.set(person.name, standing);
    return standing;
  }

  private ofAddress(address: string): Standing {
    const { entrepreneurs, internalDomains, partnerDomains, me } = this.context;
    if (entrepreneurs.some((one) => sameAddress(one.address, address))) return 'entrepreneur';
    if (address.charAt(0) === '/' || isWithinDomains(address, internalDomains)) return 'internal';
    if (me !== null && sameAddress(me.address, address)) return 'internal';
    return isWithinDomains(address, partnerDomains) ? 'partner' : 'outsider';
  }

  /**
   * An address list writes the organisation's own people as "Vries, Karin de". Somebody who is called as the entrepreneur is may be either:
   * then nobody can tell.
   */
  private ofName(name: string): Standing {
    const { entrepreneurs, colleagues, me } = this.context;
    const isEntrepreneur = entrepreneurs.some((one) => one.name !== '' && maySamePerson(one.name, name));
    const isColleague = [...colleagues, me?.name ?? ''].some((one) => one !== '' && maySamePerson(one, name));
    const elsewhere = new Set(
      this.named.filter((one) => maySamePerson(one.name, name)).map(({ address }) => this.ofAddress(address)),
    );
    const isListed = isAddressListName(name);
    if (isEntrepreneur || elsewhere.has('entrepreneur')) {
      return isListed || isColleague || elsewhere.size > 1 ? 'name' : 'entrepreneur';
    }
    if (elsewhere.has('outsider')) return 'name';
    if (elsewhere.size === 1) return [...elsewhere][0] ?? 'name';
    return isColleague || isListed || FUNCTION_MAILBOX.test(name) ? 'internal' : 'name';
  }
}
