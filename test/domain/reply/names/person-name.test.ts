import { parsePersonName } from '../../../../src/domain/reply/names/person-name';

/** Given | initials | particle | surname, and the form of address where one is stated. */
function read(text: string): string | null {
  const person = parsePersonName(text);
  if (!person) return null;
  const { given, initials, particle, surname } = person.name;
  return [given, initials, particle, surname].join('|') + (person.form ? ` ${person.form}` : '');
}

describe('reading the name of a person', () => {
  test.each([
    ['Jan de Vries', 'Jan||de|Vries'],
    ['J. de Vries', '|J.|de|Vries'],
    ['dhr. J. de Vries', '|J.|de|Vries heer'],
    ['De heer J. de Vries', '|J.|de|Vries heer'],
    ['Vries, J. de (Jan)', 'Jan|J.|de|Vries'],
    ['Vries, Jan de', 'Jan||de|Vries'],
    ['Berg, van den, Kees', 'Kees||van den|Berg'],
    ['Berg van den, K.', '|K.|van den|Berg'],
    ['van den Berg, Kees', 'Kees||van den|Berg'],
    ['A.P. (Arnold) Vermeer', 'Arnold|A.P.||Vermeer'],
    ['A.J. Jansen-de Jong', '|A.J.||Jansen-de Jong'],
    ['mevrouw A.J. Jansen-de Jong', '|A.J.||Jansen-de Jong mevrouw'],
    ['Jansen-de Jong, A.J.', '|A.J.||Jansen-de Jong'],
    ['Nynke van der Ven-van Dijk', 'Nynke||van der|Ven-van Dijk'],
    ['mw. drs. M.H. Janssen MSc', '|M.H.||Janssen mevrouw'],
    ['mr. S. Bos', '|S.||Bos'],
    ['Mr Tom Smith', 'Tom|||Smith heer'],
    ['Ms Priya Nair', 'Priya|||Nair mevrouw'],
    ['Frau Dr. Vogel', '|||Vogel mevrouw'],
    ['mevrouw Kuik', '|||Kuik mevrouw'],
    ['Robin Smit (hij/hem)', 'Robin|||Smit heer'],
    ['Kim Verbeek, die/hun', 'Kim|||Verbeek neutral'],
    ['Sam Bos (zij/haar)', 'Sam|||Bos mevrouw'],
    ['Jo Bakker (v)', 'Jo|||Bakker mevrouw'],
    ['Mounir el Hamdaoui', 'Mounir||el|Hamdaoui'],
    ['Fatma Özdemir', 'Fatma|||Özdemir'],
    ["Anja van 't Hart", "Anja||van 't|Hart"],
    ['Anja ’t Hart', "Anja||'t|Hart"],
    ['Jan De Vries', 'Jan||De|Vries'],
    ['Jan Willem de Boer', 'Jan Willem||de|Boer'],
    ['Anne-Marie Bakker', 'Anne-Marie|||Bakker'],
    ['Kees van den Hout', 'Kees||van den|Hout'],
    ['Jan de Vries | Bakkerij Jansen', 'Jan||de|Vries'],
    ['Bakkerij Jansen - Truus Jansen', 'Truus|||Jansen'],
    ['Petra Holwerda, eigenaar', 'Petra|||Holwerda'],
    ['Namens de directie, Petra Holwerda', 'Petra|||Holwerda'],
    ['mr. C.A.M. Oude Luttikhuis', '|C.A.M.||Oude Luttikhuis'],
    ['Herman Groot Koerkamp', 'Herman|||Groot Koerkamp'],
    ['JAN DE VRIES', 'Jan||de|Vries'],
    ['jan de vries', 'Jan||de|Vries'],
    ['Carlos de la Cruz', 'Carlos||de la|Cruz'],
    ['AJ Jansen', '|A.J.||Jansen'],
    ['Saar', 'Saar|||'],
    ['S. Jansen', '|S.||Jansen'],
    ['Th. van Rijn', '|Th.|van|Rijn'],
    ['Omar Al Khatib', 'Omar||Al|Khatib'],
    ["Sinéad O'Connor", "Sinéad|||O'Connor"],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    'Bakkerij Jansen',
    'Dekker Hout BV',
    'Café de Buren',
    'Verkoop',
    'Stichting Zomerfeest',
    'Bestuur BIZ Centrum',
    'Ondernemers Dorpsstraat',
    'Gerard en Nel, namens de ondernemers',
    'Het bestuur',
    'jan@devries.example',
    '',
    '...',
    'Team Ondernemen',
  ])('finds no person in %p', (text) => {
    expect(read(text)).toBeNull();
  });
});
