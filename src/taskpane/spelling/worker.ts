import type { SuggestionsAnswer } from './suggestions';

/** Beside the pane: looks for what unknown words may have meant. The dictionary comes with the first question. */
onmessage = ({ data }: MessageEvent<readonly string[]>): void => {
  void answer(data);
};

async function answer(words: readonly string[]): Promise<void> {
  try {
    const { dutchSpeller } = await import('../../language/spelling/dutch');
    const speller = dutchSpeller();
    postMessage(words.map((word) => speller.suggest(word)) satisfies SuggestionsAnswer);
  } catch (error) {
    // Out of the promise, so that the pane hears of it.
    setTimeout(() => {
      throw error;
    });
  }
}
