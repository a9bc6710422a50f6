/** Where anybody can have an address, so that a shared domain says nothing. */
const FREE_MAIL =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|ziggo|kpnmail|kpnplanet|planet|hetnet|home|xs4all|upcmail|casema|chello|online|quicknet|telfort|tele2|solcon|zeelandnet|gmx|web|t-online|proton|protonmail)\.[a-z.]{2,8}$/i;

/** The domain of a firm; of an address that anybody can have the address itself. */
export function firmOf(address: string): string {
  const domain = address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
  return FREE_MAIL.test(domain) ? address.trim().toLowerCase() : domain;
}
