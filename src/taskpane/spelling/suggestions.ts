/** What may have been meant by unknown words, most likely first. Rejects when it cannot be found out. */
export type FindSuggestions = (words: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;

/** What the worker answers, in the order of the words that it was asked about. */
export type SuggestionsAnswer = ReadonlyArray<readonly string[]>;

/**
 * Finds suggestions in a worker, where they keep nobody from typing. Where there is none, or it breaks down, they are
 * found here, a word at a time.
 * @param startWorker null where workers are not to be had; may throw
 */
export function createSuggestions(
  startWorker: (() => Worker) | null,
  suggestHere: (word: string) => Promise<readonly string[]>,
): FindSuggestions {
  let worker: Worker | null = null;
  let isBroken = startWorker === null;
  let queue: Promise<unknown> = Promise.resolve();

  async function here(words: readonly string[]): Promise<SuggestionsAnswer> {
    const found: Array<readonly string[]> = [];
    for (const word of words) {
      await new Promise((resolve) => setTimeout(resolve));
      found.push(await suggestHere(word));
    }
    return found;
  }

  async function find(words: readonly string[]): Promise<SuggestionsAnswer> {
    if (isBroken || startWorker === null) return here(words);
    try {
      worker ??= startWorker();
      return await ask(worker, words);
    } catch {
      isBroken = true;
      worker?.terminate();
      return here(words);
    }
  }

  return async (words) => {
    // One question at a time, so that each answer belongs to its question.
    const answer = queue.then(() => find(words));
    queue = answer.catch(() => undefined);
    const found = await answer;
    return new Map(words.map((word, at) => [word, found[at] ?? []]));
  };
}

function ask(worker: Worker, words: readonly string[]): Promise<SuggestionsAnswer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<SuggestionsAnswer>) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
    worker.postMessage(words);
  });
}
