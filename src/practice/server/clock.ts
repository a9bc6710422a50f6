/** Gives the present moment of practice mode. */
export type Clock = () => Date;

/** A clock that runs on, and that someone who practises can set. */
export interface MovableClock {
  readonly now: Clock;
  /** From this moment on the clock runs on from `to`. */
  move(to: Date): void;
}

/** Where the clock is kept, so that a restart goes on with it. */
export interface ClockNotes {
  note(key: string): string | null;
  saveNote(key: string, value: string): void;
}

const KEY = 'clock-ahead-ms';

/** A clock that runs with `base`, as far ahead of it or behind it as it was last set. `notes` is asked when the time is asked. */
export function movableClock(base: Clock, notes: () => ClockNotes): MovableClock {
  let ahead: number | null = null;
  return {
    now: () => {
      ahead ??= Number(notes().note(KEY) ?? 0);
      return new Date(base().getTime() + ahead);
    },
    move: (to) => {
      ahead = to.getTime() - base().getTime();
      notes().saveNote(KEY, String(ahead));
    },
  };
}

/** Years far from now are a slip of the keyboard, and no date that Exchange takes. */
const EARLIEST = Date.parse('2000-01-01T00:00:00Z');
const LATEST = Date.parse('2100-01-01T00:00:00Z');
/** ISO 8601 with its offset, so that the moment does not depend on where the server runs. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** The moment that a request to move the clock means: `{"now": ISO 8601}` or `{"advance": minutes}`. Null when it means none. */
export function wantedMoment(request: { readonly [name: string]: unknown }, now: Date): Date | null {
  const { now: wanted, advance } = request;
  if ((wanted === undefined) === (advance === undefined)) return null;
  const at =
    typeof wanted === 'string' && MOMENT.test(wanted)
      ? Date.parse(wanted)
      : typeof advance === 'number'
        ? now.getTime() + advance * 60_000
        : Number.NaN;
  return at >= EARLIEST && at < LATEST ? new Date(at) : null;
}
