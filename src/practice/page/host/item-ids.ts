/**
 * Outlook on the web names items to add-ins in the form of Exchange Web Services; Graph writes the same id so that it fits in an address. `convertToRestId`
 * and `convertToEwsId` of office.js change the one into the other.
 */
export function toEwsId(graphId: string): string {
  return graphId.replaceAll('-', '/').replaceAll('_', '+');
}

export function toGraphId(ewsId: string): string {
  return ewsId.replaceAll('/', '-').replaceAll('+', '_');
}
