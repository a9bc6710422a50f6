import { isAddress, readPeople, shortNames, writtenPeople } from '../../../src/practice/page/mail/people';

describe('an address field', () => {
  it.each([
    ['wim@brasseriedewaag.example', [{ name: '', address: 'wim@brasseriedewaag.example' }]],
    ['Wim Hoekema <wim@waag.example>', [{ name: 'Wim Hoekema', address: 'wim@waag.example' }]],
    [
      'a@een.example, b@twee.example; c@drie.example',
      [
        { name: '', address: 'a@een.example' },
        { name: '', address: 'b@twee.example' },
        { name: '', address: 'c@drie.example' },
      ],
    ],
    ['Linden, Saskia <saskia@linden.example>', [{ name: 'Linden, Saskia', address: 'saskia@linden.example' }]],
    ['"Linden; Saskia" <saskia@linden.example>;', [{ name: 'Linden; Saskia', address: 'saskia@linden.example' }]],
    ['  ; ,', [{ name: '', address: ',' }]],
    ['', []],
  ])('reads %j', (text, people) => {
    expect(readPeople(text)).toEqual(people);
  });

  it('gives back whoever was written in it, whatever the name looks like', () => {
    const people = [
      { name: 'Linden, Saskia', address: 'saskia@linden.example' },
      { name: 'Jansen; Bouw <en> Zn', address: 'info@jansen.example' },
      { name: '', address: 'los@adres.example' },
    ];
    expect(readPeople(writtenPeople(people))).toEqual(people);
  });

  it.each([
    ['wim@waag.example', true],
    ['wim@waag', false],
    ['wim', false],
    ['wim @waag.example', false],
    ['@waag.example', false],
  ])('knows whether mail can go to %j', (text, can) => {
    expect(isAddress(text)).toBe(can);
  });

  it('shows an address where there is no name', () => {
    expect(
      shortNames([
        { name: 'Wim Hoekema', address: 'wim@waag.example' },
        { name: '', address: 'b@twee.example' },
      ]),
    ).toBe('Wim Hoekema; b@twee.example');
  });
});
