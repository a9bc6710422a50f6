import fc from 'fast-check';
import { carryOver, differenceOf } from '../../../src/domain/reply/difference';
import { applyEdits } from '../../../src/domain/reply/finding';

describe('the difference of two texts', () => {
  it.each([
    ['abc', 'abc', { start: 3, end: 3, text: '' }],
    ['abc', 'abxc', { start: 2, end: 2, text: 'x' }],
    ['aaa', 'aa', { start: 2, end: 3, text: '' }],
    ['<p>Dag</p>', '<p>Beste</p>', { start: 3, end: 6, text: 'Beste' }],
  ])('turns %j into %j', (from, to, edit) => {
    expect(differenceOf(from, to)).toEqual(edit);
  });

  it('turns any text into any other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, to) => {
        expect(applyEdits(from, [differenceOf(from, to)])).toBe(to);
      }),
    );
  });
});

describe('an edit after somebody typed on', () => {
  const before = 'Dag. Onder. Keten.';
  const cleaned = 'Dag. Onder. ';
  const putBack = differenceOf(cleaned, before);

  it('moves along with what was typed before it', () => {
    const now = 'Dag Saskia. Onder. ';
    const edit = carryOver(putBack, cleaned, now);
    expect(edit && applyEdits(now, [edit])).toBe('Dag Saskia. Onder. Keten.');
  });

  it('is the same edit when nothing was typed', () => {
    expect(carryOver(putBack, cleaned, cleaned)).toBe(putBack);
  });

  it('is given up when the typing touched its own place', () => {
    expect(carryOver(putBack, cleaned, 'Dag. Onder. Groet')).toBeNull();
  });
});
