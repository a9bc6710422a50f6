import { ask } from './ask';
import type { ItemAtSend } from './office';
import type { Cleaning } from './send-check';

/**
 * Takes off the attachments that belong to the mails that go, and then puts what may leave in the place of the whole body: without those mails nothing
 * would tell any more whose the attachments are. Rejects when Outlook does not.
 */
export function clean(item: ItemAtSend, { html, attachments }: Cleaning): Promise<void> {
  const remove = item.removeAttachmentAsync?.bind(item);
  // Classic Outlook numbers attachments: from the last to the first, a number stays what it was.
  const removed = [...attachments].reverse().reduce<Promise<unknown>>((before, id) => {
    if (!remove) return before;
    return before.then(() => ask<unknown>((done) => remove(id, done)));
  }, Promise.resolve());
  return removed
    .then(() => ask<unknown>((done) => item.body.setAsync(html, { coercionType: 'html' }, done)))
    .then(() => undefined);
}

/** Under this key Outlook keeps what the writer was told of: of mail below the reply, and of what may be meant so. */
export type Warning = 'clusterpost.warned' | 'clusterpost.cautioned';

/** Whether the writer was told of just this before. An Outlook without a memory says no. */
export function wasWarned({ sessionData }: ItemAtSend, warning: Warning, about: string): Promise<boolean> {
  if (!sessionData) return Promise.resolve(false);
  return ask<string>((done) => sessionData.getAsync(warning, done)).then(
    (warned) => warned === about,
    () => false,
  );
}

/** Whether Outlook will remember at the next attempt that the writer was told of this now. */
export function rememberWarning({ sessionData }: ItemAtSend, warning: Warning, about: string): Promise<boolean> {
  if (!sessionData) return Promise.resolve(false);
  return ask<unknown>((done) => sessionData.setAsync(warning, about, done)).then(
    () => true,
    () => false,
  );
}
