import type { Misspelling, Speller } from '../../domain/reply/checks/speller';
import type { FindSuggestions } from './suggestions';

/**
 * A speller that says at once what is wrong, and for unknown words what was meant as soon as that is known: it asks,
 * and calls `onFound` when checking again tells more.
 */
export function suggestingSpeller(speller: Speller, find: FindSuggestions, onFound: () => void): Speller {
  const known = new Map<string, readonly string[]>();
  let wanted = new Set<string>();

  async function findWanted(): Promise<void> {
    // All words of one check go together.
    await Promise.resolve();
    const asked = [...wanted];
    wanted = new Set();
    try {
      for (const [word, suggestions] of await find(asked)) known.set(word, suggestions);
      onFound();
    } catch {
      // The words stay marked; the person looks for the right one without help, and the next check asks again.
      for (const word of asked) known.delete(word);
    }
  }

  function suggestionsFor(word: string): readonly string[] {
    const suggestions = known.get(word);
    if (suggestions !== undefined) return suggestions;
    known.set(word, []);
    if (wanted.size === 0) void findWanted();
    wanted.add(word);
    return [];
  }

  return {
    check: (text, options) =>
      speller
        .check(text, { ...options, suggest: false })
        .map((found): Misspelling =>
          found.kind === 'unknown' ? { ...found, suggestions: suggestionsFor(found.word) } : found,
        ),
  };
}
