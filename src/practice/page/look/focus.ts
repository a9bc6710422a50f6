/** The places to which the focus is moved from elsewhere on the screen, by the id of their element. */
export const places = {
  person: 'persoon',
  search: 'zoeken',
  list: 'berichten',
  reading: 'onderwerp-van-bericht',
  addinButton: 'knop-clusterpost',
  closePane: 'sluit-clusterpost',
  controlsButton: 'knop-oefenen',
} as const;

/** Moves the focus to the first of these places that is on the screen. */
export function focusOn(...names: readonly (keyof typeof places)[]): void {
  for (const name of names) {
    const element = document.getElementById(places[name]);
    if (element !== null) {
      element.focus();
      return;
    }
  }
}
