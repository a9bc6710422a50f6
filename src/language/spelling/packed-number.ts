/**
 * Numbers as text: digits in base 32, lowest first, five bits to a letter; a sixth bit says that more follow.
 * Letters are plain ASCII, so that the text costs one byte a letter in a script and nothing has to be decoded twice.
 */
const firstLetter = 48;
const digits = 32;

export function packNumber(value: number): string {
  let packed = '';
  while (value >= digits) {
    packed += String.fromCharCode(firstLetter + digits + (value % digits));
    value = Math.floor(value / digits);
  }
  return packed + String.fromCharCode(firstLetter + value);
}

/** Reads packed numbers one after another. */
export class NumberReader {
  private at = 0;
  constructor(private readonly text: string) {}

  next(): number {
    let value = 0;
    for (let scale = 1; ; scale *= digits) {
      const digit = this.text.charCodeAt(this.at++) - firstLetter;
      if (digit < digits) return value + digit * scale;
      value += (digit - digits) * scale;
    }
  }
}
