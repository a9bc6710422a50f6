import type { MailAddress } from '../../mail/address';
import type { Boundary } from './boundary';
import { placeOfAddress, readPerson } from './people';
import type { Reading } from './reading';

const LINK = /\bhref\s*=\s*["']?\s*mailto:([^"'?>\s]{3,254})/i;

/**
 * The header with the addresses that stand only behind its names: some programs show a person as a link and no more. A link that the program made of
 * the whole name counts as much as an address beside it.
 */
export function withLinkedAddresses(reading: Reading, boundary: Boundary): Boundary {
  const lacks = [...boundary.senders, ...boundary.to, ...boundary.cc].some(({ address }) => address === '');
  const links = lacks ? linksIn(reading, boundary) : [];
  if (links.length === 0) return boundary;
  const complete = (people: readonly MailAddress[]): readonly MailAddress[] =>
    people.map((person) => {
      const link = person.address === '' ? links.filter(({ name }) => name === person.name)[0] : undefined;
      return link ?? person;
    });
  return {
    ...boundary,
    senders: complete(boundary.senders),
    to: complete(boundary.to),
    cc: complete(boundary.cc),
  };
}

/** The names in a header that link to an address. */
function linksIn(reading: Reading, { first, last }: Boundary): readonly MailAddress[] {
  const { lines, source, elements } = reading;
  const start = source.sourceAt(lines[first]?.start ?? 0);
  const end = source.sourceAt(lines[last]?.end ?? 0);
  const found: MailAddress[] = [];
  // The link may open before the first of its words, where that begins the line.
  for (let at = Math.max(0, reading.lastBefore(start)); ; at++) {
    const element = elements[at];
    if (!element || element.start > end) return found;
    if (element.name !== 'a') continue;
    const address = addressOfLink(LINK.exec(reading.openingOf(element))?.[1] ?? '');
    const shown = source.text.slice(reading.placeOf(element.openEnd), reading.placeOf(element.closeStart));
    if (address !== null) found.push({ name: readPerson(shown)?.name ?? '', address });
  }
}

/** The address in a `mailto:` link, without what follows it; null when it holds none. */
export function addressOfLink(link: string): string | null {
  const written = link.replace(/%40|&#0{0,3}64;|&#x0{0,3}40;|&commat;/gi, '@').split('&')[0] ?? '';
  return placeOfAddress(written)?.address ?? null;
}
