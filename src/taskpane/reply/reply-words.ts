import { MOST_IGNORED } from '../../domain/reply/ignoring';
import type { CheckId } from '../../domain/reply/finding';
import { writtenDay } from '../../texts/dates';
import type { Texts } from '../../texts/nl';
import { problemSentence } from '../../screen/problem';
import type { Analysis } from './analysis';
import { byRemedy, keyed } from './fixes';
import type { Outcome } from './reply-state';

/** One sentence on what just happened to the reply. */
export function outcomeWords(texts: Texts, outcome: Outcome): string {
  const { reply } = texts;
  switch (outcome.kind) {
    case 'fixed':
      if (outcome.count === 0) return reply.nothingFixed;
      return outcome.count === 1 ? reply.fixed : reply.fixedAll(outcome.count);
    case 'removed':
      return reply.chain.removed(outcome.count);
    case 'takenOut':
      return reply.chain.takenOut;
    case 'wordAdded':
      return reply.wordAdded(outcome.word);
    case 'ignored':
      return reply.ignored;
    case 'ignoredFull':
      return reply.ignoredFull(MOST_IGNORED);
    case 'promised':
      return texts.question.done.promise(writtenDay(texts.dates, outcome.day));
    case 'promiseLost':
      return reply.promises.lost;
    case 'formAnswered':
      return reply.form.answered;
    case 'heeded':
      return reply.heeded;
    case 'undone':
      return reply.undone;
    case 'undoTooLate':
      return reply.undoTooLate;
    case 'changed':
      return reply.textChanged;
    case 'tooLong':
      return reply.tooLong;
    case 'notKept':
      return reply.notKept;
    case 'failed':
      return problemSentence(texts, outcome.problem);
  }
}

/** How many things there are to do before sending; tips are none. */
export function thingsToDo({ findings, chain }: Analysis): number {
  const chainThings = chain ? (chain.cut > 0 ? 1 : 0) + (chain.open > 0 ? 1 : 0) : 0;
  return byRemedy(keyed(findings.filter(({ severity }) => severity !== 'hint'))).length + chainThings;
}

/** The first line of the screen: can this go out? */
export function summaryWords({ reply }: Texts, analysis: Analysis): string {
  if (analysis.isInternal) return reply.internal;
  const toDo = thingsToDo(analysis);
  if (toDo > 0) return reply.toDo(toDo);
  const tips = byRemedy(keyed(analysis.findings)).length;
  return tips > 0 ? reply.readyWithTips(tips) : reply.ready;
}

/** The parts of a reply that were checked and are in order, each named once. What somebody ignored is not called in order. */
export function passedParts({ passed, findings, ignored, chain }: Analysis): readonly Part[] {
  const wrong = new Set([...findings, ...ignored.map(({ finding }) => finding)].map(({ check }) => partOf(check)));
  if (chain && chain.cut + chain.open > 0) wrong.add('intern');
  return [...new Set(passed.map(partOf))].filter((part) => !wrong.has(part));
}

export type Part = keyof Texts['reply']['checks'];

function partOf(check: CheckId): Part {
  return check.split('.')[0] as Part;
}
