import { checkSettings } from '../../../src/domain/settings/check-settings';
import { firstSettings } from '../../../src/domain/settings/first-settings';
import { parseSettings, serialiseSettings } from '../../../src/domain/settings/parse';

describe('a mailbox that is set up for the first time', () => {
  const settings = firstSettings(
    {
      ...{
        mailbox: 'ondernemen@noorderhage.example',
        mailboxName: 'Ondernemersloket',
        organisation: 'Gemeente Noorderhage',
      },
      ...{ generalNumber: '14 0512' },
      person: {
        name: 'Els Postma',
        address: 'e.postma@noorderhage.example',
        jobTitle: 'Adviseur',
        directNumber: '0512 00 21 40',
      },
    },
    'els',
  );

  it('is in order, with the person as coordinator and the domain of the mailbox inside', () => {
    expect(checkSettings(settings).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(settings).toMatchObject({
      internalDomains: ['noorderhage.example'],
      cards: [{ name: 'Els Postma', role: 'coordinator' }],
    });
    expect(parseSettings(serialiseSettings(settings))).toEqual(settings);
  });

  it('acknowledges nothing until somebody switches it on', () => {
    expect(settings.acknowledge).toBe(false);
  });
});
