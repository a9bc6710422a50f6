import type { Draft } from '../draft';
import type { Finding, Fix } from '../finding';
import { composeFooter } from '../footer/compose-footer';
import { judgeFooter } from '../footer/judge-footer';
import { PROPER_CLOSING } from '../closing';
import type { Check } from './check';

/**
 * footer.organisatie, footer.contact, footer.telefoon and footer.werkdagen: the reply ends with the full footer (tip 5). Rule book, chapter 2. All
 * four have the same remedy: the standard footer in the place of what stands there now.
 */
export const footer: Check = {
  ids: ['footer.organisatie', 'footer.contact', 'footer.telefoon', 'footer.werkdagen'],
  run(draft) {
    const lines = draft.footer?.lines ?? [];
    const problems = judgeFooter(
      lines.map((line) => line.text),
      draft.context,
    );
    if (problems.length === 0) return [];
    const first = lines[0];
    const last = lines[lines.length - 1];
    const proposal = standardFooter(draft);
    const left = judgeFooter(proposal.split('\n'), draft.context).map(({ check }) => check);
    return problems.map((problem): Finding => ({
      ...problem,
      quote: '',
      where: first && last ? draft.where(first.start, last.start + last.text.length) : null,
      parameters: { name: draft.context.sender?.name ?? draft.context.organisation.team },
      // A footer that would not mend this problem, because the card lacks it too, is no remedy.
      fix: left.indexOf(problem.check) >= 0 ? null : footerFix(draft, proposal),
    }));
  },
};

/** The closing that the writer chose, where it is a proper one, and under it the standard footer. */
function standardFooter({ footer: found, language, context }: Draft): string {
  const closing = found?.closing;
  const formula =
    found && closing?.manner === 'formal'
      ? (found.lines[0]?.text ?? '').slice(0, closing.length).trim()
      : PROPER_CLOSING[closing?.language ?? language];
  return [formula, '', ...composeFooter(context, closing?.language ?? language)].join('\n');
}

function footerFix(draft: Draft, proposal: string): Fix | null {
  if (draft.context.organisation.name.trim() === '') return null;
  const lines = draft.footer?.lines ?? [];
  const first = lines[0];
  const last = lines[lines.length - 1];
  const edit =
    first && last
      ? draft.replace(first.start, last.start + last.text.length, proposal)
      : draft.insertAtEnd(draft.lines.length === 0 ? proposal : `\n\n${proposal}`);
  return { edits: [edit], proposal };
}
