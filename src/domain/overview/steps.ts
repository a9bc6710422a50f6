/** Long work in steps of a few milliseconds, so that whoever has it done can let others go first in between. */
export type Steps<Outcome> = Generator<undefined, Outcome, undefined>;

/** Does all of it in one go. Throws what a step throws. */
export function allAtOnce<Outcome>(steps: Steps<Outcome>): Outcome {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
