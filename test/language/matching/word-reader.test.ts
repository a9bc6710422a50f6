import fc from 'fast-check';
import { createWordReader } from '../../../src/language/matching/word-reader';

const reader = createWordReader();
const read = (text: string) => reader.read(text);
const stems = (text: string): readonly string[] => read(text).map(({ stem }) => stem);

describe('the words of a text', () => {
  test.each([
    ['terras', 'terrassen'],
    ['terras', 'terrasje'],
    ['subsidie', 'subsidies'],
    ['standplaats', 'standplaatsen'],
    ['ontheffing', 'ontheffingen'],
    ['café', 'cafés'],
    ['café', 'cafe'],
    ['café', 'cafe\u0301'],
    ['prijs', 'prijzen'],
    ['bord', 'bordjes'],
    ['tafel', 'tafeltjes'],
    ['kraam', 'kraampje'],
    ['Straße', 'strasse'],
    ['WOZ', 'woz'],
  ])('%s and %s are compared as one', (one, other) => {
    expect(stems(one)).toEqual(stems(other));
  });

  test.each([
    ['kaas', 'kas'],
    ['markt', 'maart'],
    ['bouw', 'boot'],
  ])('%s and %s stay apart', (one, other) => {
    expect(stems(one)).not.toEqual(stems(other));
  });

  test('words of every mail, short ones and figures are left out', () => {
    expect(read('Kunt u mij 12 m2 aub, with regards, und vielen Dank')).toEqual([]);
  });

  test('the name of a street tells where, and not what', () => {
    expect(read('aan de Molenstraat of de Industrieweg')).toEqual([]);
    expect(stems('winkelstraat')).toHaveLength(1);
  });

  test('B&B is one word', () => {
    expect(read('een B&B').map(({ word }) => word)).toEqual(['B&B']);
  });

  test.each<readonly [asked: string, onCard: string]>([
    ['terrace', 'terrasvergunning'],
    ['Wochenmarkt', 'weekmarkt'],
    ['parasols', 'terrassen'],
    ['biertje', 'alcoholvergunning'],
    ['fireworks', 'vuurwerk'],
    ['koffiekar', 'standplaats'],
    ['Steuerbescheid', 'aanslag'],
    ['zomerfeest', 'evenementen'],
    ['vaccinatiepoli', ''],
  ])('"%s" is about what "%s" on a card is about', (asked, onCard) => {
    const [word] = read(asked);
    const about = [...(word?.names ?? []), ...(word?.hints ?? [])];
    expect(about.some((subject) => read(onCard).some(({ names }) => names.includes(subject)))).toBe(onCard !== '');
  });

  test('a word that only hints does not make a card about something', () => {
    expect(read('tafels')[0]?.names).toEqual([]);
  });

  test('a compound is about what its parts are about', () => {
    const [word] = read('zaterdagterrasvergunningen');
    expect(word?.names).toEqual(read('terrasvergunning')[0]?.names);
  });

  test('every word stands in the text, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { word } of read(text)) expect(text.normalize('NFC')).toContain(word);
      }),
    );
  });
});
