import type { PracticePerson } from '../people';

/** The cluster mailbox of the invented municipality of Noorderhage. */
export const CLUSTER = { name: 'Ondernemersloket Noorderhage', address: 'ondernemen@noorderhage.example' } as const;

/** Those who can be chosen in the practice Outlook. */
export const PERSONS: readonly PracticePerson[] = [
  { id: 'sanne', name: 'Sanne Brandsma', address: 's.brandsma@noorderhage.example', role: 'specialist' },
  { id: 'ruben', name: 'Ruben van Aalst', address: 'r.vanaalst@noorderhage.example', role: 'specialist' },
  { id: 'fatima', name: 'Fatima Haddou', address: 'f.haddou@noorderhage.example', role: 'staff' },
  { id: 'tim', name: 'Tim Kuiper', address: 't.kuiper@noorderhage.example', role: 'specialist' },
  { id: 'marijke', name: 'Marijke Post', address: 'm.post@noorderhage.example', role: 'coordinator' },
];
