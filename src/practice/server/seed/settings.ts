import type { ClusterSettings } from '../../../domain/settings/settings';
import { CARDS } from './cards';
import { CLUSTER } from './people';

/** How the cluster of Noorderhage is set up. */
export const SETTINGS: ClusterSettings = {
  v: 1,
  mailbox: CLUSTER,
  aliases: ['ondernemersloket@noorderhage.example'],
  internalDomains: ['noorderhage.example'],
  partnerDomains: ['odnoorderkwartier.example'],
  sisterMailboxes: ['vergunningen@noorderhage.example'],
  organisation: {
    name: 'Gemeente Noorderhage',
    aliases: ['Noorderhage'],
    team: 'Team Ondernemen',
    postalAddress: 'Raadhuisplein 1, 9200 AA Noorderhage',
    website: 'www.noorderhage.example',
    generalNumber: '14 0512',
    generalNumberIsPolicy: false,
  },
  term: { workingDays: 2 },
  calendar: { kind: 'office', officeHours: { default: ['08:30', '17:00'], fri: ['08:30', '12:30'] } },
  cards: CARDS,
  words: ['Noorderhage', 'ondernemersloket', 'clustermailbox'],
  acknowledge: true,
  figuresPerPerson: true,
  // On a Monday there would be a mail more than on other days.
  weeklySummary: false,
  channels: {
    contactCentre: ['gemeente@noorderhage.example', 'j.meijer@noorderhage.example', 'r.bakkali@noorderhage.example'],
    executive: ['secretariaat.dewit@noorderhage.example'],
  },
};
