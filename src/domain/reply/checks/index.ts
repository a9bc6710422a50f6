import { type Draft, readDraft } from '../draft';
import type { CheckId, Finding, Severity } from '../finding';
import type { Reply, ReplyContext } from '../reply';
import { acknowledgementTerm } from './acknowledgement-term';
import { attachedMail } from './attached-mail';
import type { Check } from './check';
import { closingQuestion } from './closing-question';
import { directLink } from './direct-link';
import { entrepreneurAddressed } from './entrepreneur-addressed';
import { footer } from './footer';
import { internal } from './internal';
import { internalAttachments } from './internal-attachments';
import { internalRecipients } from './internal-recipients';
import { internalSubject } from './internal-subject';
import { missingAttachment } from './missing-attachment';
import { jargon } from './jargon';
import { lookAlikeAddress } from './look-alike-address';
import { newOutsider } from './new-outsider';
import { numberedQuestions } from './numbered-questions';
import { numbering } from './numbering';
import { phoneOnly } from './phone-only';
import { promise } from './promise';
import { registration } from './registration';
import { replyLanguage } from './reply-language';
import { salutationForm } from './salutation-form';
import { salutationGender } from './salutation-gender';
import { salutationName } from './salutation-name';
import { spelling } from './spelling';
import { tone } from './tone';
import { visibleAddresses } from './visible-addresses';

/** All checks, in the order in which a reader cares: what would leak, what would hurt, what would be nicer. */
const checks: readonly Check[] = [
  ...[internal, internalRecipients, internalSubject, internalAttachments, attachedMail],
  ...[lookAlikeAddress, entrepreneurAddressed, newOutsider, visibleAddresses],
  ...[salutationForm, salutationName, salutationGender, footer, missingAttachment],
  ...[acknowledgementTerm, promise, directLink, phoneOnly, registration, numbering],
  ...[replyLanguage, numberedQuestions, tone, jargon, spelling, closingQuestion],
];

/** The ids of the checks that could be run on this reply: without a dictionary, for example, nobody can tell about spelling. */
export function checkedIds(draft: Draft): readonly CheckId[] {
  return applicable(draft).reduce<readonly CheckId[]>((ids, check) => [...ids, ...check.ids], []);
}

function applicable(draft: Draft): readonly Check[] {
  return checks.filter(({ applies }) => applies === undefined || applies(draft));
}

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
  return applicable(draft)
    .reduce<readonly Finding[]>((found, check) => [...found, ...check.run(draft)], [])
    .map((finding, order) => ({ finding, order }))
    .sort((a, b) => WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity] || a.order - b.order)
    .map(({ finding }) => finding);
}
