import type { Find } from './chain';
import type { Judgement } from './judge';
import type { Reading } from './reading';
import type { QuotedMail } from './segments';

/**
 * Per mail that stays what stands in it between two parts of a mail that goes. Lines may have lost their ">" on the way, and then they are part of the
 * mail around them.
 */
export function answersBetween(
  reading: Reading,
  mails: readonly QuotedMail[],
  judgements: readonly Judgement[],
): ReadonlyMap<number, readonly Omit<Find, 'key'>[]> {
  const { source } = reading;
  const found = new Map<number, Omit<Find, 'key'>[]>();
  mails.forEach(({ ranges, inside }, index) => {
    const outer = mails[inside];
    if (judgements[index]?.verdict !== 'cut' || judgements[inside]?.verdict !== 'keep' || !outer) return;
    const from = ranges[0]?.end ?? 0;
    const until = ranges[ranges.length - 1]?.start ?? 0;
    for (const range of ranges.length < 2 ? [] : outer.ranges) {
      if (range.start < from || range.end > until || !reading.hasInk(range.start, range.end)) continue;
      const text = source.text.slice(reading.placeOf(range.start), reading.placeOf(range.end)).trim();
      const others = found.get(inside) ?? [];
      found.set(inside, [...others, { kind: 'quote', reason: 'looseQuote', text, goes: [range] }]);
    }
  });
  return found;
}
