import fc from 'fast-check';
import { rangeInView } from '../../src/screen/useWindowed';

const LINE = 40;
const WINDOW = 800;

describe('the lines of a long list that are drawn', () => {
  it('are all that can be seen, and few that cannot, wherever the list is scrolled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: -210_000, max: 2_000 }), (count, top) => {
        const { from, until } = rangeInView(count, LINE, top, WINDOW);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(until).toBeLessThanOrEqual(count);
        expect(until - from).toBeLessThan(45);
        for (let line = 0; line < count; line += 1) {
          const isSeen = top + line * LINE < WINDOW && top + (line + 1) * LINE > 0;
          if (isSeen && (line < from || line >= until)) throw new Error(`line ${line} is not drawn`);
        }
      }),
    );
  });

  it('are none of a list without lines', () => {
    expect(rangeInView(0, LINE, 0, WINDOW)).toEqual({ from: 0, until: 0 });
  });
});
