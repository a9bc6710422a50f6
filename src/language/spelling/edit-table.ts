import { areNeighbours, Cost, isMark, substitution } from './edit-costs';
import { sounds } from './sounds';

/** A place in the typed word where letters stand that may have been written for others. */
interface Heard {
  readonly start: number;
  readonly end: number;
  readonly meant: readonly number[];
  readonly cost: number;
}

/**
 * What it costs at least to write the typed word for the beginning of a word that is spelt out letter by letter:
 * weighted Damerau-Levenshtein, with a row for each letter. Rows are used again, a word is spelt in many ways.
 */
export class EditTable {
  private readonly width: number;
  private readonly rows: Float64Array[];
  private readonly leasts: number[];
  private readonly units: number[] = [];
  private readonly letters: number[] = [];
  private readonly dropping: Float64Array;
  /** For each letter, what it costs to write each typed letter for it. */
  private readonly substitutions = new Map<number, Float64Array>();
  /** By each letter of what may have been meant. */
  private readonly heard: ReadonlyMap<number, readonly Heard[]>;

  /** @param typed in small letters */
  constructor(private readonly typed: string) {
    this.width = typed.length + 1;
    this.dropping = Float64Array.from(typed.split(''), (_, at) => dropping(typed, at));
    const first = new Float64Array(this.width);
    this.dropping.forEach((cost, at) => (first[at + 1] = (first[at] as number) + cost));
    this.rows = [first];
    this.leasts = [0];
    this.heard = heardIn(typed);
  }

  /** The cost of the typed word for the first `depth` letters. */
  cost(depth: number): number {
    return (this.rows[depth] as Float64Array)[this.width - 1] as number;
  }

  /** The least that any longer word will cost. */
  least(depth: number): number {
    return this.leasts[depth] as number;
  }

  /** Puts a letter after the first `depth` ones, in the place of what was spelt there before. */
  extend(depth: number, unit: number): void {
    const letter = smallUnit(unit);
    const previous = this.rows[depth] as Float64Array;
    const row = (this.rows[depth + 1] ??= new Float64Array(this.width));
    this.units[depth] = unit;
    this.letters[depth] = letter;
    const before = depth > 0 ? (this.letters[depth - 1] as number) : -1;
    const beforePrevious = depth > 0 ? (this.rows[depth - 1] as Float64Array) : null;
    const missing = letter === before ? Cost.doubling : isMark(unit) ? Cost.mark : Cost.missing;
    const inCapitals = depth > 0 && this.units[depth - 1] !== before;
    const capital = letter !== unit && !inCapitals ? Cost.capital : 0;
    const substituting = this.substituting(letter);

    let least = (row[0] = (previous[0] as number) + missing + Cost.first + capital);
    for (let at = 1; at < this.width; at++) {
      const replaced = substituting[at - 1] as number;
      const atStart = depth === 0 && at === 1 && replaced > 0 ? Cost.first : 0;
      let cost = (previous[at - 1] as number) + replaced + atStart;
      cost = Math.min(cost, (previous[at] as number) + missing, (row[at - 1] as number) - capital + this.drop(at - 1));
      if (beforePrevious !== null && at > 1 && this.swapped(at, letter, before))
        cost = Math.min(cost, (beforePrevious[at - 2] as number) + Cost.transposition);
      row[at] = cost += capital;
      if (cost < least) least = cost;
      // The letter may turn out to have changed places with the next.
      if (this.typed.charCodeAt(at) === letter)
        least = Math.min(least, (previous[at - 1] as number) + Cost.transposition);
    }
    this.leasts[depth + 1] = least;
    const heard = this.heard.get(letter);
    if (heard !== undefined) this.hear(depth + 1, heard);
  }

  /** Takes in the sounds that end, or may go on, with the letter that was put last. */
  private hear(depth: number, heard: readonly Heard[]): void {
    const row = this.rows[depth] as Float64Array;
    for (const { start, end, meant, cost } of heard) {
      for (let length = Math.min(meant.length, depth); length > 0; length--) {
        if (!this.endsIn(depth, meant, length)) continue;
        const total = ((this.rows[depth - length] as Float64Array)[start] as number) + cost;
        if (length === meant.length) this.lower(row, end, total);
        if (total < this.least(depth)) this.leasts[depth] = total;
      }
    }
  }

  /** Are the letters that were put last the first of these? */
  private endsIn(depth: number, meant: readonly number[], length: number): boolean {
    for (let at = 0; at < length; at++) if (this.letters[depth - length + at] !== meant[at]) return false;
    return true;
  }

  /** What follows in the row may become cheaper too: by typed letters that should not be there. */
  private lower(row: Float64Array, from: number, cost: number): void {
    for (let at = from; at < this.width && cost < (row[at] as number); at++) {
      row[at] = cost;
      cost += at < this.width - 1 ? this.drop(at) : 0;
    }
  }

  private drop(at: number): number {
    return this.dropping[at] as number;
  }

  private swapped(at: number, letter: number, before: number): boolean {
    return letter !== before && this.typed.charCodeAt(at - 2) === letter && this.typed.charCodeAt(at - 1) === before;
  }

  private substituting(letter: number): Float64Array {
    let costs = this.substitutions.get(letter);
    if (costs === undefined) {
      const meant = String.fromCharCode(letter);
      costs = Float64Array.from(this.typed.split(''), (written) =>
        written === meant ? 0 : substitution(written, meant),
      );
      this.substitutions.set(letter, costs);
    }
    return costs;
  }
}

function heardIn(typed: string): ReadonlyMap<number, readonly Heard[]> {
  const byLetter = new Map<number, Heard[]>();
  for (const { written, meant, cost } of sounds) {
    for (let start = typed.indexOf(written); start >= 0; start = typed.indexOf(written, start + 1)) {
      const units = meant.split('').map((letter) => letter.charCodeAt(0));
      const heard = { start, end: start + written.length, meant: units, cost };
      for (const unit of new Set(units)) {
        const known = byLetter.get(unit);
        if (known === undefined) byLetter.set(unit, [heard]);
        else known.push(heard);
      }
    }
  }
  return byLetter;
}

/** The cost of a typed letter that should not be there. */
function dropping(typed: string, at: number): number {
  if (isMark(typed.charCodeAt(at))) return Cost.mark;
  if (at === 0) return Cost.superfluous + Cost.first;
  const letter = typed.charAt(at);
  const [before, after] = [typed.charAt(at - 1), typed.charAt(at + 1)];
  if (letter === before) return Cost.doubling;
  return areNeighbours(letter, before) || areNeighbours(letter, after) ? Cost.grazed : Cost.superfluous;
}

const smallUnits = new Map<number, number>();

function smallUnit(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit;
  let small = smallUnits.get(unit);
  if (small === undefined) smallUnits.set(unit, (small = String.fromCharCode(unit).toLowerCase().charCodeAt(0)));
  return small;
}
