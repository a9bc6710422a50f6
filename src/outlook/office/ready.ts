import { withinLimit } from './answer';

/**
 * Waits until office.js knows its host.
 * @param office the global that office.js sets; undefined when its script could not be loaded
 * @throws OutlookError `timeout` when Outlook does not answer; `refused` when the page runs outside Outlook
 */
export function officeReady(office: typeof Office | undefined, limitMs: number): Promise<typeof Office> {
  return withinLimit('Office.onReady', limitMs, (resolve, refuse) => {
    if (!office) {
      refuse('office.js was not loaded');
      return;
    }
    void office.onReady(({ host }) => {
      // Outside Outlook (the page opened in a tab of its own) office.js answers with no host.
      if (String(host) === 'Outlook') resolve(office);
      else refuse(`host ${String(host)}`);
    });
  });
}
