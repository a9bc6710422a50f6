/** Text that is put together character by character, each with its stretch of the source. Made for mails of many megabytes. */
export class PlacedText {
  private readonly codes: Uint16Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private length = 0;

  /** `most`: no more UTF-16 units than this will ever be put. */
  constructor(most: number) {
    this.codes = new Uint16Array(most);
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
  }

  /** The last UTF-16 unit; a line feed when there is none yet. */
  get last(): number {
    return this.length === 0 ? LINE_FEED : (this.codes[this.length - 1] ?? LINE_FEED);
  }

  put(code: number, start: number, end: number): void {
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  /** Text as it stands in the source. Unless it is preformatted, white space becomes one space, and none at the beginning of a line. */
  putSource(source: string, start: number, end: number, isPreformatted: boolean): void {
    let { length, last } = this;
    for (let at = start; at < end; at++) {
      let code = source.charCodeAt(at);
      if (!isPreformatted && (code === SPACE || (code >= TAB && code <= 13 && code !== 11))) {
        if (last === SPACE || last === LINE_FEED || last === TAB) continue;
        code = SPACE;
      }
      this.codes[length] = last = code;
      this.starts[length] = at;
      this.ends[length] = at + 1;
      length += 1;
    }
    this.length = length;
  }

  dropLast(): void {
    this.length -= 1;
  }

  toString(): string {
    let text = '';
    for (let at = 0; at < this.length; at += PIECE) {
      const piece = this.codes.subarray(at, Math.min(at + PIECE, this.length));
      text += String.fromCharCode.apply(null, piece as unknown as number[]);
    }
    return text;
  }

  startOf(offset: number): number {
    return offset < this.length ? (this.starts[offset] ?? 0) : this.endOf(this.length - 1);
  }

  endOf(offset: number): number {
    return offset >= 0 && offset < this.length ? (this.ends[offset] ?? 0) : 0;
  }
}

const [TAB, LINE_FEED, SPACE] = [9, 10, 32];
/** A function takes only so many arguments. */
const PIECE = 8_192;
