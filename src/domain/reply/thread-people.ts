import { isWithinDomains, type MailAddress, sameAddress } from '../mail/address';
import type { Draft } from './draft';
import { firmOf } from './firm';

type About = Pick<Draft, 'chain' | 'context' | 'reply'>;

/** The people outside, partners left out, who sent or got a mail that is quoted below the reply, newest first. */
export function outsidersInThread({ chain, context }: About): readonly MailAddress[] {
  const people: MailAddress[] = [];
  for (const { from, to, cc } of chain.segments.slice(1)) {
    for (const person of [...(from ? [from] : []), ...to, ...cc]) {
      if (isOutsider(person, context) && !includes(people, person)) people.push(person);
    }
  }
  return people;
}

/** Who asks: as a colleague confirmed it, else whoever wrote the newest quoted mail that came from outside; null when none tells. */
export function askerInThread({ chain, context }: About): MailAddress | null {
  if (context.asker) return context.asker;
  const senders = chain.segments.slice(1).map(({ from }) => from);
  return senders.filter((from): from is MailAddress => from !== null && isOutsider(from, context))[0] ?? null;
}

/** The people outside, partners left out, who get the reply and are seen by each other. */
export function outsidersAddressed({ reply, context }: About): readonly MailAddress[] {
  return [...reply.to, ...reply.cc].filter((person) => isOutsider(person, context));
}

/** The same, and those whom the others do not see. */
export function outsidersReached(draft: About): readonly MailAddress[] {
  return [...outsidersAddressed(draft), ...draft.reply.bcc.filter((person) => isOutsider(person, draft.context))];
}

function isOutsider({ address }: MailAddress, { internalDomains, partnerDomains }: Draft['context']): boolean {
  return address.indexOf('@') > 0 && !isWithinDomains(address, [...internalDomains, ...partnerDomains]);
}

export function includes(people: readonly MailAddress[], { address }: MailAddress): boolean {
  return people.some((one) => sameAddress(one.address, address));
}

/** Whether two people have an address at the same firm. */
export function atSameFirm(a: MailAddress, b: MailAddress): boolean {
  const [one, other] = [a, b].map(({ address }) => firmOf(address));
  return one !== undefined && one !== '' && one === other;
}
