import { withinLimit } from './answer';

/**
 * Adds scripts to the page one after the other.
 * @throws OutlookError `refused` when one of them cannot be loaded, `timeout` when it takes longer than the limit
 */
export async function loadScripts(addresses: readonly string[], limitMs: number): Promise<void> {
  for (const address of addresses) {
    await withinLimit<void>('script', limitMs, (resolve, refuse) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = () => {
        resolve();
      };
      script.onerror = () => {
        refuse('could not be loaded');
      };
      document.head.append(script);
    });
  }
}
