import type { Action, Refusal } from '../../domain/ownership/action';
import { writtenDay } from '../../texts/dates';
import type { Texts } from '../../texts/nl';
import { problemSentence } from '../../screen/problem';
import type { Outcome } from './question-model';

/** One sentence on what just happened, for the screen and for the screen reader. */
export function outcomeWords(texts: Texts, outcome: Outcome): string {
  const { question } = texts;
  switch (outcome.kind) {
    case 'done':
      return doneWords(texts, outcome.action);
    case 'refused':
      return refusalWords(question, outcome.refusal);
    case 'busy':
      return question.busy;
    case 'askerFirst':
    case 'inDrafts':
      return question[outcome.kind];
    case 'acknowledgement':
      return question.sendNow[outcome.result];
    case 'failed':
      return problemSentence(texts, outcome.problem);
  }
}

function doneWords({ question: { done }, dates }: Texts, action: Action): string {
  switch (action.kind) {
    case 'assign':
    case 'handOver':
    case 'standIn':
      return done[action.kind](action.to.name);
    case 'confirmAsker':
      return done.confirmAsker(action.asker.name || action.asker.address);
    case 'askAdvice':
      return done.askAdvice(action.of.name);
    case 'promise':
    case 'postpone':
      return done[action.kind](writtenDay(dates, action.day));
    default:
      return done[action.kind]();
  }
}

function refusalWords(question: Texts['question'], refusal: Refusal): string {
  switch (refusal.why) {
    case 'taken':
      return question.refused.taken(refusal.owner.name);
    case 'unreadable':
      return question.unreadable;
    default:
      return question.refused[refusal.why];
  }
}
