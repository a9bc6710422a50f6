import type { ClusterSettings, QuestionKind, TermStep } from '../settings/settings';

type Terms = Pick<ClusterSettings, 'term' | 'kindTerms'>;

const SAME_DAY = { sameDay: true } as const;
/** E-mailgedragslijn voor overheden: within ten working days the entrepreneur hears how it will go on. */
const USUAL_FINAL_TERM = { workingDays: 10 } as const;

/**
 * What an entrepreneur with this kind of question hears, and when, in the order of the settings: one step, or several for a question that takes the
 * help of more than one specialist. The first step of such a question is due as any other is.
 */
export function stepsOf(kind: QuestionKind, { term, kindTerms }: Terms): readonly TermStep[] {
  switch (kind) {
    case 'flits':
      return [{ name: 'antwoord', term: kindTerms?.flits ?? SAME_DAY }];
    case 'standard':
      return [{ name: 'antwoord', term }];
    case 'wegwijs': {
      const own = kindTerms?.wegwijs ?? [];
      if (own.length > 0) return own;
      return [
        { name: 'eerste reactie', term },
        { name: 'antwoord', term: USUAL_FINAL_TERM },
      ];
    }
  }
}
