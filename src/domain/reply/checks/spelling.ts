import type { Draft } from '../draft';
import type { Finding, Fix } from '../finding';
import type { Check } from './check';

/**
 * spelling: the new text has no misspelt words (tip 10). Salutation and footer are left to their own checks, names that occur in the conversation are
 * right, and a reply in another language is left alone. A warning and no error: no dictionary knows every word.
 */
export const spelling: Check = {
  ids: ['spelling'],
  run(draft) {
    const { speller, words, suggest } = draft.context;
    const first = draft.body[0];
    const last = draft.body[draft.body.length - 1];
    if (speller === null || draft.language !== 'nl' || !first || !last) return [];
    const text = draft.text.slice(first.start, last.start + last.text.length);
    const seen = new Set<string>();
    return speller
      .check(text, { words: [...words, ...knownNames(draft)], suggest })
      .filter(({ word }) => !seen.has(word) && seen.add(word))
      .map(({ word, offset, suggestions }): Finding => {
        const start = first.start + offset;
        return {
          check: 'spelling',
          reason: 'misspelt',
          severity: 'warn',
          quote: word,
          where: draft.where(start, start + word.length),
          parameters: {},
          fix: replacement(draft, start, word, suggestions[0]),
        };
      });
  },
};

function replacement(draft: Draft, start: number, word: string, suggestion: string | undefined): Fix | null {
  if (suggestion === undefined) return null;
  return { edits: [draft.replace(start, start + word.length, suggestion)], proposal: suggestion };
}

/** Words with a capital in what the entrepreneur wrote, and the names of the people and the organisation on our side. */
function knownNames({ correspondent, context, greeting }: Draft): readonly string[] {
  const { sender, backup, organisation, colleagues } = context;
  const ours = [
    sender?.name,
    sender?.department,
    backup?.name,
    organisation.name,
    organisation.team,
    ...organisation.aliases,
  ];
  const theirs = [correspondent?.name, ...(correspondent?.texts ?? []), greeting?.nameWords];
  return [...ours, ...theirs, ...colleagues].join(' ').match(/[A-ZÀ-Þ][A-Za-zÀ-ÿ'-]+/g) ?? [];
}
