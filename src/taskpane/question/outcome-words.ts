import type { Texts } from '../../texts/nl';
import { problemSentence } from '../problem';
import type { Outcome } from './question-model';

/** One sentence on what just happened, for the screen and for the screen reader. */
export function outcomeWords(texts: Texts, outcome: Outcome): string {
  const { question } = texts;
  switch (outcome.kind) {
    case 'claimed':
      return question.claimed;
    case 'lost':
      return question.lost(outcome.to);
    case 'busy':
      return question.busy;
    case 'unreadable':
      return question.unreadable;
    case 'failed':
      return problemSentence(texts, outcome.problem);
  }
}
