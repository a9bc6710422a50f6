import { BOUNCES } from './bounces';
import { BULK_MAIL } from './bulk';
import { CIRCUMSTANCES } from './circumstances';
import { LIMITS } from './limits';
import { MACHINE_MARKS } from './machine-marks';
import type { Rule } from './rule';
import { SENDERS } from './senders';

export { OLDEST_HOURS } from './circumstances';
export { USUAL_LIMITS } from './limits';
export { forwardedBy } from './senders';
export { ACKNOWLEDGEMENT_HEADER, type AcknowledgementSettings, type RuleInput } from './rule';

/** Strongest first: what the machine says of itself, then bounces, lists, the sender, then what it looks like, and last what left before. */
export const RULES: readonly Rule[] = [
  ...MACHINE_MARKS,
  ...BOUNCES,
  ...BULK_MAIL,
  ...SENDERS,
  ...CIRCUMSTANCES,
  ...LIMITS,
];
