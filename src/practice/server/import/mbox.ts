/** One message of an mbox file. */
export interface MboxMessage {
  /** Null when it is longer than allowed: its bytes are then let go. */
  readonly raw: Buffer | null;
  /** The moment of delivery that the line above it tells; null when it tells none. */
  readonly delivered: Date | null;
}

const NEWLINE = 10;
/** No line above a message, and nothing that has to be unquoted, is longer than this. */
const LONGEST_MARK = 256;
/** The line above a message has the time of day in it; a sentence that begins with "From " seldom has. */
const MARK = /^From .*\d\d:\d\d/;
const QUOTED_MARK = /^>+From /;

/**
 * Reads an mbox file while it streams in, one message in memory at a time. A message begins at a "From " line with a time at the start of
 * the file or after an empty line. ">From " is read as mboxrd and mboxo mean it: one ">" goes.
 */
export async function* readMbox(
  chunks: AsyncIterable<Buffer>,
  mostBytes = Number.POSITIVE_INFINITY,
): AsyncGenerator<MboxMessage> {
  const lines = new Lines();
  let message: Collected | null = null;
  let isAfterEmptyLine = true;
  let isAtLineStart = true;
  for await (const chunk of withEnd(chunks)) {
    for (const { bytes, endsLine } of chunk === null ? lines.rest() : lines.take(chunk)) {
      const head = isAtLineStart ? bytes.toString('latin1', 0, LONGEST_MARK) : '';
      if (isAfterEmptyLine && MARK.test(head)) {
        if (message !== null) yield message.done();
        message = new Collected(deliveredAt(head), mostBytes);
      } else {
        message?.add(QUOTED_MARK.test(head) ? bytes.subarray(1) : bytes);
      }
      isAfterEmptyLine = isAtLineStart && head.trim() === '';
      isAtLineStart = endsLine;
    }
  }
  if (message !== null) yield message.done();
}

async function* withEnd(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer | null> {
  yield* chunks;
  yield null;
}

class Collected {
  private readonly parts: Buffer[] = [];
  private bytes = 0;

  constructor(
    private readonly delivered: Date | null,
    private readonly mostBytes: number,
  ) {}

  add(part: Buffer): void {
    this.bytes += part.length;
    if (this.bytes > this.mostBytes) this.parts.length = 0;
    else this.parts.push(part);
  }

  done(): MboxMessage {
    return { raw: this.bytes > this.mostBytes ? null : Buffer.concat(this.parts), delivered: this.delivered };
  }
}

interface Piece {
  readonly bytes: Buffer;
  readonly endsLine: boolean;
}

/** Cuts chunks into lines with their ends. A line that goes on in the next chunk comes in pieces, the first long enough to tell what it is. */
class Lines {
  private kept = Buffer.alloc(0);

  *take(chunk: Buffer): Generator<Piece> {
    const data = this.kept.length === 0 ? chunk : Buffer.concat([this.kept, chunk]);
    let from = 0;
    for (let end = data.indexOf(NEWLINE); end >= 0; end = data.indexOf(NEWLINE, from)) {
      yield { bytes: data.subarray(from, end + 1), endsLine: true };
      from = end + 1;
    }
    const rest = data.subarray(from);
    const isLong = rest.length >= LONGEST_MARK;
    this.kept = isLong ? Buffer.alloc(0) : Buffer.from(rest);
    if (isLong) yield { bytes: rest, endsLine: false };
  }

  *rest(): Generator<Piece> {
    if (this.kept.length > 0) yield { bytes: this.kept, endsLine: true };
  }
}

/** "From joke@debrug.example Tue Nov 24 10:30:00 2026", in UTC unless it says otherwise. */
function deliveredAt(line: string): Date | null {
  const [, written = ''] = /^From \S* *(.*)/.exec(line.trim()) ?? [];
  const hasZone = /[+-]\d\d:?\d\d|\b(UTC|GMT|[A-Z]{3,4}T)\b/.test(written);
  const at = Date.parse(hasZone ? written : `${written} UTC`);
  return Number.isNaN(at) ? null : new Date(at);
}
