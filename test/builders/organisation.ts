import type { Organisation } from '../../src/domain/settings/settings';

/** The municipality that the tests write in the name of. */
export const NOORDERHAGE: Organisation = {
  name: 'Gemeente Noorderhage',
  aliases: [],
  team: 'Team Ondernemen',
  postalAddress: 'Raadhuisplein 1, 9200 AA Noorderhage',
  website: 'www.noorderhage.example',
  generalNumber: '14 0512',
  generalNumberIsPolicy: false,
};
