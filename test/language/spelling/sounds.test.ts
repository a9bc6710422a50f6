import { dutchSpeller } from '../../../src/language/spelling/dutch';

const first = (written: string): string | undefined =>
  dutchSpeller().check(written, { words: [], suggest: true })[0]?.suggestions[0];

describe('a word that is written as it sounds', () => {
  it.each([
    ['gelegenhijd', 'gelegenheid'],
    ['vreijheid', 'vrijheid'],
    ['nouwkeurig', 'nauwkeurig'],
    ['mogelik', 'mogelijk'],
    ['schriftenlijk', 'schriftelijk'],
    ['technies', 'technisch'],
    ['kwalitijt', 'kwaliteit'],
    ['eksploitatie', 'exploitatie'],
    ['toezigt', 'toezicht'],
    ['teater', 'theater'],
    ['provinsie', 'provincie'],
    ['restorant', 'restaurant'],
    ['nivo', 'niveau'],
    ['paginas', "pagina's"],
    ['categorien', 'categorieën'],
    ['drieendertig', 'drieëndertig'],
    ['smorgens', "'s morgens"],
    ['wachtwort', 'wachtwoord'],
    ['faktuur', 'factuur'],
  ])('%s: %s was meant', (written, meant) => {
    expect(first(written)).toBe(meant);
  });
});

describe('a slip of the keys', () => {
  it.each([
    ['horf', 'hof'],
    ['odat', 'omdat'],
    ['parkeerplats', 'parkeerplaats'],
    ['vragenlijs', 'vragenlijst'],
    ['veiligheidsmaatregeln', 'veiligheidsmaatregelen'],
    ['kindropvang', 'kinderopvang'],
  ])('%s: of the words that lie as near, %s is used most', (written, meant) => {
    expect(first(written)).toBe(meant);
  });
});
