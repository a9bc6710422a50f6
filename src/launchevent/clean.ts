import { ask } from './ask';
import type { ItemAtSend } from './office';
import type { Cleaning } from './send-check';

/** Puts what may leave in the place of the whole body, and takes off what belongs to the mails that go. Rejects when Outlook does not. */
export function clean(item: ItemAtSend, { html, attachments }: Cleaning): Promise<void> {
  const remove = item.removeAttachmentAsync?.bind(item);
  return ask<unknown>((done) => item.body.setAsync(html, { coercionType: 'html' }, done)).then(() =>
    // Classic Outlook numbers attachments: from the last to the first, a number stays what it was.
    [...attachments].reverse().reduce<Promise<void>>((before, id) => {
      if (!remove) return before;
      return before.then(() => ask<unknown>((done) => remove(id, done))).then(() => undefined);
    }, Promise.resolve()),
  );
}

const WARNED_KEY = 'clusterpost.warned';

/** Whether the writer was told before that so many mails of colleagues stand below this reply. An Outlook without a memory says no. */
export function wasWarned({ sessionData }: ItemAtSend, { count }: Cleaning): Promise<boolean> {
  if (!sessionData) return Promise.resolve(false);
  return ask<string>((done) => sessionData.getAsync(WARNED_KEY, done)).then(
    (warned) => warned === String(count),
    () => false,
  );
}

/** Whether Outlook will remember at the next attempt that the writer was told now. */
export function rememberWarning({ sessionData }: ItemAtSend, { count }: Cleaning): Promise<boolean> {
  if (!sessionData) return Promise.resolve(false);
  return ask<unknown>((done) => sessionData.setAsync(WARNED_KEY, String(count), done)).then(
    () => true,
    () => false,
  );
}
