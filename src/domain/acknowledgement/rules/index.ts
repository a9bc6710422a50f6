import { BOUNCES } from './bounces';
import { BULK_MAIL } from './bulk';
import { CIRCUMSTANCES } from './circumstances';
import { MACHINE_MARKS } from './machine-marks';
import type { Rule } from './rule';
import { SENDERS } from './senders';

export { ACKNOWLEDGEMENT_HEADER, type AcknowledgementSettings, type RuleInput } from './rule';

/** Strongest first: what the machine says of itself, then bounces, lists, the sender, and only then what it looks like. */
export const RULES: readonly Rule[] = [...MACHINE_MARKS, ...BOUNCES, ...BULK_MAIL, ...SENDERS, ...CIRCUMSTANCES];
