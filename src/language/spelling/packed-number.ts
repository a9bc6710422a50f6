/**
 * Numbers as text: digits in base 45, lowest first; the second half of the letters are the same digits with more to follow.
 * Letters are the ASCII that needs no escape in a script, so that one costs one byte there; a blank parts rows.
 */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-./:;<=>?@[]^_{|}~';
const digits = 45;
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
  private readonly at: Int32Array;

  /** The rows stand in `text` between two places: read there, for taking a piece out makes reading slower. */
  constructor(
    private readonly text: string,
    from: number,
    to: number,
  ) {
    const starts = [from];
    for (let at = text.indexOf(' ', from); at >= 0 && at < to; at = text.indexOf(' ', at + 1)) starts.push(at + 1);
    this.at = Int32Array.from(starts);
  }

  next(row: number): number {
    const { text } = this;
    let at = this.at[row] as number;
    let digit = digitOf[text.charCodeAt(at++)] as number;
    let value = digit % digits;
    for (let scale = digits; digit >= digits; scale *= digits) {
      digit = digitOf[text.charCodeAt(at++)] as number;
      value += (digit % digits) * scale;
    }
    this.at[row] = at;
    return value;
  }
}
