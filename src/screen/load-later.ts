import { MailboxError } from '../mailbox/error';

const LIMIT_MS = 20_000;

/**
 * Loads a part of the program when it is first asked for, and only once; a failed attempt is made again the next time.
 * @throws MailboxError `offline` when the part cannot be fetched, `timeout` when it takes too long
 */
export function loadLater<T>(name: string, load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= withinLimit(name, load()).catch((error: unknown) => {
      loaded = null;
      throw error instanceof MailboxError ? error : new MailboxError('offline', `${name}: could not be loaded`);
    });
    return loaded;
  };
}

function withinLimit<T>(name: string, loading: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new MailboxError('timeout', `${name}: not loaded in ${LIMIT_MS} ms`));
    }, LIMIT_MS);
    loading.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
