/**
 * Numbers as text: digits in base 32, lowest first, five bits to a letter; a sixth bit says that more follow.
 * Letters are plain ASCII that needs no escape in a script, so that one costs one byte there.
 */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-';
const digits = 32;
const blank = 32;
const digitOf = new Uint8Array(128);
for (let digit = 0; digit < letters.length; digit++) digitOf[letters.charCodeAt(digit)] = digit;

export function packNumber(value: number): string {
  let packed = '';
  while (value >= digits) {
    packed += letters.charAt(digits + (value % digits));
    value = Math.floor(value / digits);
  }
  return packed + letters.charAt(value);
}

/** Rows of packed numbers with blanks between the rows; each row is read from its beginning on, in any turn. */
export class NumberRows {
  private readonly packed: Uint8Array;
  private readonly at: Int32Array;

  constructor(text: string) {
    const packed = new Uint8Array(text.length);
    const starts = [0];
    for (let i = 0; i < packed.length; i++) {
      const code = text.charCodeAt(i);
      packed[i] = digitOf[code] as number;
      if (code === blank) starts.push(i + 1);
    }
    this.packed = packed;
    this.at = Int32Array.from(starts);
  }

  next(row: number): number {
    const { packed } = this;
    let at = this.at[row] as number;
    let digit = packed[at++] as number;
    let value = digit % digits;
    for (let scale = digits; digit >= digits; scale *= digits) {
      digit = packed[at++] as number;
      value += (digit % digits) * scale;
    }
    this.at[row] = at;
    return value;
  }
}
