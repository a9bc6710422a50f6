import { type Draft, readDraft } from '../draft';
import type { CheckId, Finding, Severity } from '../finding';
import type { Reply, ReplyContext } from '../reply';
import type { Check } from './check';
import { footer } from './footer';
import { internal } from './internal';
import { salutationForm } from './salutation-form';
import { salutationGender } from './salutation-gender';
import { salutationName } from './salutation-name';
import { spelling } from './spelling';

/** All checks, in the order in which a reader cares: what would leak, what would hurt, what would be nicer. */
const checks: readonly Check[] = [internal, salutationForm, salutationName, salutationGender, footer, spelling];

/** Every id that can occur in a finding of `checkReply`, in the order of the checks. */
export const CHECK_IDS: readonly CheckId[] = checks.reduce<readonly CheckId[]>(
  (ids, check) => [...ids, ...check.ids],
  [],
);

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warn: 1, hint: 2 };

/**
 * What is not yet in order about a reply, worst first. Only the new text on top is looked at for salutation, footer,
 * spelling and tone; what is quoted below matters for what would leak and for how the entrepreneur writes their name.
 */
export function checkReply(reply: Reply, context: ReplyContext): readonly Finding[] {
  return checkDraft(readDraft(reply, context));
}

/** The same for a reply that was read already. */
export function checkDraft(draft: Draft): readonly Finding[] {
  return checks
    .reduce<readonly Finding[]>((found, check) => [...found, ...check.run(draft)], [])
    .map((finding, order) => ({ finding, order }))
    .sort((a, b) => WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity] || a.order - b.order)
    .map(({ finding }) => finding);
}
