/**
 * What can be made to go wrong, by the name it has on the command line and in the page.
 *
 * `conflict-412` and `conflict-409` refuse a write although its version is right, as when another program writes in the
 * same moment. `if-match-409`, `if-match-ignored` and `lost-update` say what becomes of a write with an outdated version;
 * without one of them it is refused with 412. `cut` breaks the connection half-way through the answer: the call itself
 * has been carried out. With `offline` and `time-out` it has not.
 */
export const FAULT_KINDS = [
  'throttled',
  'conflict-412',
  'conflict-409',
  'if-match-409',
  'if-match-ignored',
  'lost-update',
  'slow',
  'time-out',
  'cut',
  'duplicate-notifications',
  'delta-expired',
  'offline',
  'sign-in-expired',
  'no-rights',
  'hidden-mailbox',
  'silent-host',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** One fault that stands. What is left out does not matter: without any limit it hits every call until it is cleared. */
export interface FaultRule {
  readonly kind: FaultKind;
  /** HTTP method of the calls it hits. */
  readonly method?: string;
  /** Part of the path of the calls it hits, for example `/send`; capitals do not matter. */
  readonly path?: string;
  /** Whose calls it hits: an address, or `app` for programs. */
  readonly person?: string;
  /** How many more calls it hits. */
  readonly times?: number;
  /** How likely it hits a call, from 0 to 1. */
  readonly chance?: number;
  /** `throttled`: how long to stay away. `slow`: how long the answer takes. */
  readonly seconds?: number;
}

/** A call that may be hit. */
export interface FaultyCall {
  readonly method: string;
  readonly path: string;
  /** Address, or `app`. */
  readonly person: string;
}

/** The faults that stand now. Changing them counts from the next call on. */
export class Faults {
  private standing: readonly FaultRule[];

  /** `random` gives numbers from 0 up to 1, for faults that hit by chance. */
  constructor(
    private readonly random: () => number,
    rules: readonly FaultRule[] = [],
  ) {
    this.standing = rules;
  }

  get rules(): readonly FaultRule[] {
    return this.standing;
  }

  /** Replaces all of them; an empty list lets everything go well again. */
  set(rules: readonly FaultRule[]): void {
    this.standing = rules;
  }

  stands(kind: FaultKind): boolean {
    return this.standing.some((rule) => rule.kind === kind);
  }

  /** The first fault of this kind that hits the call, which it uses up by one; null when none does. */
  hit(kind: FaultKind, call: FaultyCall): FaultRule | null {
    const rule = this.standing.find((each) => each.kind === kind && fits(each, call));
    if (rule === undefined || this.random() >= (rule.chance ?? 1)) return null;
    const { times } = rule;
    if (times !== undefined) {
      this.standing = this.standing.flatMap((each) => {
        if (each !== rule) return [each];
        return times > 1 ? [{ ...rule, times: times - 1 }] : [];
      });
    }
    return rule;
  }
}

function fits({ method, path, person }: FaultRule, call: FaultyCall): boolean {
  return (
    (method === undefined || method.toUpperCase() === call.method) &&
    (path === undefined || call.path.toLowerCase().includes(path.toLowerCase())) &&
    (person === undefined || person.toLowerCase() === call.person.toLowerCase())
  );
}
