import type { Judgement } from './judge';
import { Owners } from './owners';
import type { Reading } from './reading';
import type { QuotedMail } from './segments';

/** A mail that stays with more than this has a body of its own. */
const FEW_CHARACTERS = 120;

/**
 * Per mail the line of it that follows right on a quoted one, with no other mail between: it may well be the body of that one, outside the element in
 * which its header stands. Below a mail that goes it is asked about however long that is; below one that stays when that is hardly more than a header.
 */
export function looseBodies(
  reading: Reading,
  mails: readonly QuotedMail[],
  judgements: readonly Judgement[],
): ReadonlyMap<number, string> {
  const owners = new Owners(mails);
  const { source } = reading;
  const found = new Map<number, string>();
  mails.forEach(({ boundary, ranges, text, inside }, index) => {
    if (boundary?.kind !== 'header' || text === '' || ranges.length !== 1 || mails[index + 1]?.inside === index) return;
    const goes = judgements[index]?.verdict === 'cut' && judgements[inside]?.verdict === 'keep';
    if (text.length > FEW_CHARACTERS && !goes) return;
    const next = reading.inkFrom(reading.placeOf(ranges[0]?.end ?? 0));
    if (next >= source.text.length || owners.of(source.sourceAt(next)) !== inside) return;
    const end = source.text.indexOf('\n', next);
    const line = source.text.slice(next, end < 0 ? source.text.length : end);
    found.set(inside, [found.get(inside) ?? '', line].filter((one) => one !== '').join('\n'));
  });
  return found;
}
