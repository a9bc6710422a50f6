/** A person or mailbox in a mail header. `name` is empty when the header gave none; `address` is kept as written. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** The part after the last `@`, in lower case; empty when there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1).toLowerCase();
}

/** The part before the last `@`, in lower case; the whole text when there is no `@`. */
export function localPartOf(address: string): string {
  const at = address.lastIndexOf('@');
  return (at < 0 ? address : address.slice(0, at)).toLowerCase();
}

/** Mail systems deliver without regard to case, so two addresses that differ only in case are the same mailbox. */
export function sameAddress(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/**
 * Whether the address lies in one of the domains: the domain itself or a sub-domain of it, never a mere ending
 * (`nepgemeente.example` is not `gemeente.example`).
 */
export function isWithinDomains(address: string, domains: readonly string[]): boolean {
  const own = domainOf(address);
  if (own === '') return false;
  return domains.some((domain) => {
    const wanted = domain.toLowerCase();
    return own === wanted || own.endsWith(`.${wanted}`);
  });
}
