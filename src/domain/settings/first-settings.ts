import { domainOf } from '../mail/address';
import type { KnowledgeCard } from '../team/card';
import type { ClusterSettings } from './settings';

/** What the first person to set up a mailbox tells. */
export interface FirstAnswers {
  /** The address of the cluster mailbox. */
  readonly mailbox: string;
  readonly mailboxName: string;
  readonly organisation: string;
  readonly generalNumber: string;
  readonly person: Pick<KnowledgeCard, 'name' | 'address' | 'jobTitle' | 'directNumber'>;
}

/**
 * Settings to begin with: what was told, and for the rest what suits most. The first person becomes coordinator. No acknowledgement goes out until
 * somebody looked at the words and switched them on.
 */
export function firstSettings(answers: FirstAnswers, newId: string): ClusterSettings {
  const { mailbox, mailboxName, organisation, generalNumber, person } = answers;
  return {
    v: 1,
    mailbox: { name: mailboxName, address: mailbox },
    aliases: [],
    internalDomains: [domainOf(mailbox)],
    partnerDomains: [],
    sisterMailboxes: [],
    organisation: {
      ...{ name: organisation, aliases: [], team: mailboxName, postalAddress: '', website: '', generalNumber },
      generalNumberIsPolicy: false,
    },
    term: { workingDays: 2 },
    calendar: { kind: 'office' },
    cards: [
      {
        ...{ ...person, id: newId, role: 'coordinator', department: mailboxName, domain: '', colour: 'preset0' },
        ...{ expertise: [], relatedSubjects: [], absence: [], backup: null, languages: ['nl'] },
        workingDays: ['ma', 'di', 'wo', 'do', 'vr'],
      },
    ],
    words: [],
    acknowledge: false,
  };
}
