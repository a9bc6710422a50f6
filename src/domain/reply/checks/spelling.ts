import type { Draft } from '../draft';
import type { Finding, Fix } from '../finding';
import { SHORT_FORMS } from '../tone/jargon-words';
import type { Check } from './check';
import type { Misspelling } from './speller';

/** What the check of jargon tells already. */
const SHORT = Object.keys(SHORT_FORMS).map((form) => form.replace(/\.$/, ''));
const WORDS = /[A-Za-zÀ-ɏ'-]+/g;

/**
 * spelling: the new text has no misspelt words (tip 10). Salutation, names and contact data are left to their own
 * checks, names that occur in the conversation are right, and a reply in another language is left alone. A warning and
 * no error: no dictionary knows every word. A word that is misspelt more than once is one finding with one remedy.
 */
export const spelling: Check = {
  ids: ['spelling'],
  applies: ({ context }) => context.speller !== null,
  run(draft) {
    const { speller, words, suggest } = draft.context;
    const { start, end } = stretch(draft);
    if (speller === null || draft.language !== 'nl' || start === end) return [];
    const places = new Map<string, Misspelling[]>();
    for (const found of speller.check(draft.text.slice(start, end), {
      words: [...words, ...knownNames(draft), ...explainedIn(draft), ...SHORT],
      suggest,
    })) {
      const misspelling = { ...found, offset: start + found.offset };
      const about = [found.kind, found.word, found.kind === 'unknown' ? '' : found.suggestions[0]].join('|');
      const same = places.get(about);
      if (same === undefined) places.set(about, [misspelling]);
      else same.push(misspelling);
    }
    return Array.from(places.values(), (same) => misspelt(draft, same));
  },
};

/** From below the salutation up to and including the closing formula. */
function stretch({ body, footer }: Draft): { readonly start: number; readonly end: number } {
  const lines = footer?.closing ? [...body, ...footer.lines.slice(0, 1)] : body;
  const first = lines[0];
  const last = lines[lines.length - 1];
  return { start: first?.start ?? 0, end: last ? last.start + last.text.length : 0 };
}

const REASONS: Readonly<Record<Misspelling['kind'], string>> = {
  unknown: 'misspelt',
  split: 'split',
  doubled: 'doubled',
  confused: 'confused',
};

/** @param places of one mistake, at least one */
function misspelt(draft: Draft, places: readonly Misspelling[]): Finding {
  const { kind, word, offset, suggestions } = places[0] as Misspelling;
  return {
    check: 'spelling',
    reason: REASONS[kind],
    severity: 'warn',
    quote: word,
    where: draft.where(offset, offset + word.length),
    parameters: {},
    fix: suggestions[0] === undefined ? null : replacement(draft, places, word, suggestions[0]),
  };
}

function replacement(draft: Draft, places: readonly Misspelling[], word: string, proposal: string): Fix {
  return { edits: places.map(({ offset }) => draft.replace(offset, offset + word.length, proposal)), proposal };
}

/** "Besluit brandveilig gebruik (Bgbop)": what stands in brackets behind its own words is an abbreviation. */
function explainedIn({ text }: Draft): readonly string[] {
  return (text.match(/\([A-Z][A-Za-z]{1,9}\)/g) ?? []).map((found) => found.slice(1, -1));
}

/** The names of the people and the organisations that have to do with this mail, from whatever was written in it. */
function knownNames({ chain, context, correspondent, greeting, reply }: Draft): readonly string[] {
  const { sender, backup, organisation, colleagues, mailbox } = context;
  const ours = [
    sender?.name,
    sender?.jobTitle,
    sender?.department,
    backup?.name,
    organisation.name,
    organisation.team,
    organisation.postalAddress,
    ...organisation.aliases,
    mailbox.name,
  ];
  const theirs = [correspondent?.name, ...(correspondent?.texts ?? []), greeting?.nameWords];
  const recipients = [...reply.to, ...reply.cc].map(({ name }) => name);
  const quoted = chain.segments.slice(1).map(({ text }) => text);
  const written = [...ours, ...theirs, ...colleagues, ...recipients, ...quoted].join(' ').match(WORDS) ?? [];
  // A capital somewhere makes a name, as far as can be told without knowing the language.
  return written.filter((word) => word !== word.toLowerCase());
}
