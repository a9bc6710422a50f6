import { isWithinDomains } from '../../../src/domain/mail/address';

describe('isWithinDomains', () => {
  test.each([
    ['a@noorderhage.example', true],
    ['a@NOORDERHAGE.example', true],
    ['a@team.noorderhage.example', true],
    ['a@nepnoorderhage.example', false],
    ['a@noorderhage.example.evil.example', false],
    ['noorderhage.example', false],
    ['', false],
  ])('%s within noorderhage.example: %s', (address, expected) => {
    expect(isWithinDomains(address, ['noorderhage.example'])).toBe(expected);
  });
});
