import type { Token } from '../tokens';
import type { WordGraph } from '../word-graph';
import { comparisonRules } from './comparison';
import { isDoubled } from './doubled';
import { wrongPhraseAt } from './phrases';
import { pronounRules } from './pronouns';
import { readSentence, type Sentence } from './sentence';
import { joinedWord } from './split-compound';
import { verbRules } from './verb-forms';

/** What is wrong with words that are right by themselves, or would be as one word. */
export interface Remark {
  readonly kind: 'split' | 'doubled' | 'confused';
  /** The tokens of the sentence that it is about. */
  readonly from: number;
  readonly to: number;
  readonly meant: string;
}

const rules = [...verbRules, ...pronounRules, ...comparisonRules];

/**
 * Words of one sentence that cannot be meant beside each other. It speaks only where hardly anything else can be meant:
 * a wrong remark costs more trust than a slip that goes by.
 */
export function remarksOn(graph: WordGraph, text: string, tokens: readonly Token[]): readonly Remark[] {
  const sentence = readSentence(text, tokens);
  const remarks: Remark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const remark = remarkAt(graph, sentence, tokens, at);
    if (remark === null) continue;
    remarks.push(remark);
    at = remark.to - 1;
  }
  return remarks;
}

function remarkAt(graph: WordGraph, sentence: Sentence, tokens: readonly Token[], at: number): Remark | null {
  const token = tokens[at] as Token;
  const phrase = wrongPhraseAt(sentence, at);
  if (phrase !== null)
    return { kind: 'confused', from: at, to: at + phrase.length, meant: likeFirst(token, phrase.meant) };
  const next = sentence.behind(at) === '' ? undefined : tokens[at + 1];
  if (next !== undefined) {
    if (isDoubled(token.text, next.text)) return { kind: 'doubled', from: at, to: at + 2, meant: token.text };
    const joined = joinedWord(graph, token, next, sentence.before(at));
    if (joined !== null) return { kind: 'split', from: at, to: at + 2, meant: joined };
  }
  for (const rule of rules) {
    const meant = rule(sentence, at);
    if (meant !== null) return { kind: 'confused', from: at, to: at + 1, meant: likeFirst(token, meant) };
  }
  return null;
}

/** With a capital where the token has one. */
function likeFirst({ text }: Token, meant: string): string {
  const first = text.charAt(0);
  return first === first.toLowerCase() ? meant : meant.charAt(0).toUpperCase() + meant.slice(1);
}
