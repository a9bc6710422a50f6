import type { AcknowledgementLimits } from '../../settings/settings';
import { essenceOf } from '../subject';
import type { Rule, RuleInput } from './rule';

/** What a cluster has that set no limits of its own. */
export const USUAL_LIMITS: AcknowledgementLimits = { perSenderADay: 10, anHour: 90 };

const limitsOf = ({ settings }: RuleInput): AcknowledgementLimits => settings.acknowledgement?.limits ?? USUAL_LIMITS;

/** What left before. Detection of machines is never complete: these stop what got past it. Mailbox rules A25 and R1-R5. */
export const LIMITS: readonly Rule[] = [
  { id: 'A25', outcome: 'refuse', waiting: 'person', applies: ({ recent }) => recent.bounced },
  {
    // The same subject from the same sender within a day: a machine that answers, or somebody who sent it twice.
    id: 'R1',
    outcome: 'refuse',
    waiting: 'person',
    applies: ({ mail, recent }) =>
      recent.toSender.some(({ subject }) => essenceOf(subject) === essenceOf(mail.subject)),
  },
  {
    id: 'R2',
    outcome: 'person',
    waiting: 'person',
    applies: (input) => input.recent.toSender.length >= limitsOf(input).perSenderADay,
  },
  {
    id: 'R4',
    outcome: 'person',
    waiting: 'person',
    applies: (input) => input.recent.inHour >= limitsOf(input).anHour,
  },
  { id: 'R5', outcome: 'refuse', waiting: 'person', applies: ({ settings }) => settings.acknowledge === false },
];
