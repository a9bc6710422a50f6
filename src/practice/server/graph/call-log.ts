import { isObject } from './json';
import type { GraphAnswer, GraphRequest } from './request';

/** One call as it came over the line: a batch is one, with so many parts. */
export interface LoggedCall {
  /** Address, or `app` for a program. */
  readonly person: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
  /** Null for a call that is no batch. */
  readonly parts: number | null;
  /** How many calls of this application were in hand when it came, itself included. */
  readonly atOnce: number;
}

const MOST_KEPT = 5_000;

/** What the add-in, the worker and other programs asked of the practice Graph, oldest first; the practice Outlook itself is left out. */
export class CallLog {
  private kept: LoggedCall[] = [];
  private inHand = 0;

  /** The calls since the log was last emptied, the latest five thousand of them. */
  get calls(): readonly LoggedCall[] {
    return this.kept;
  }

  clear(): void {
    this.kept = [];
  }

  /** Carries out the call and writes it down. */
  async noting(request: GraphRequest, work: () => Promise<GraphAnswer>): Promise<GraphAnswer> {
    if (request.isOutlook) return work();
    this.inHand += 1;
    const atOnce = this.inHand;
    try {
      const answered = await work();
      this.write(request, answered.status, atOnce);
      return answered;
    } finally {
      this.inHand -= 1;
    }
  }

  private write({ method, segments, caller, body }: GraphRequest, status: number, atOnce: number): void {
    const requests = segments[0] === '$batch' && isObject(body) ? body['requests'] : undefined;
    this.kept.push({
      person: caller.kind === 'app' ? 'app' : caller.address,
      method,
      path: `/${segments.join('/')}`,
      status,
      parts: Array.isArray(requests) ? requests.length : null,
      atOnce,
    });
    if (this.kept.length > MOST_KEPT) this.kept.shift();
  }
}
