import type { Draft } from '../draft';
import type { Finding } from '../finding';

const LONGEST_QUOTE = 80;

type About = Pick<Finding, 'check' | 'reason' | 'severity'> & Partial<Pick<Finding, 'parameters' | 'fix'>>;

/** A finding about a stretch of the new text, which it quotes. */
export function findingAt(
  draft: Draft,
  { start, end }: { readonly start: number; readonly end: number },
  about: About,
): Finding {
  return {
    parameters: {},
    fix: null,
    ...about,
    quote: shortened(draft.text.slice(start, end)),
    where: draft.where(start, end),
  };
}

/** A finding about what stands outside the text, or nowhere: the subject, the recipients, what is missing. */
export function findingApart(about: About & Partial<Pick<Finding, 'quote'>>): Finding {
  return { parameters: {}, fix: null, quote: '', ...about, where: null };
}

/** Words on one line, short enough to show in a title. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1)}…`;
}
