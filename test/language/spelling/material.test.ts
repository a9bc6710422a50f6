import { dutchSpeller } from '../../../src/language/spelling/dutch';
import { confusableSentences, confusions, letters, misspellings, provinces, sentences } from './material';

const speller = dutchSpeller();
const found = (text: string) => speller.check(text, { words: [], suggest: false });
const typesOf = (texts: readonly string[]): number =>
  new Set(
    texts
      .join(' ')
      .toLowerCase()
      .match(/[a-zà-ÿ'-]+/g),
  ).size;

describe('letters as a municipality and entrepreneurs write them', () => {
  it.each([
    ['the municipality', sentences],
    ['entrepreneurs of many trades as well', letters],
  ])('have at most one word in two hundred that is called wrong: %s', (_, texts) => {
    const flagged = new Set(texts.flatMap((sentence) => found(sentence).map(({ word }) => word)));
    expect(flagged.size / typesOf(texts)).toBeLessThanOrEqual(0.005);
  });

  it('may be full of words that are easily taken for each other', () => {
    expect(confusableSentences.length).toBeGreaterThan(1_000);
    expect(confusableSentences.filter((sentence) => found(sentence).length > 0)).toEqual([]);
  });
});

describe('a word that is taken for another', () => {
  it.each(confusions.map(({ right }) => right))('is no mistake where it is meant: %s', (right) => {
    expect(found(right)).toEqual([]);
  });

  it('is found three times out of four, and what is proposed is what was meant', () => {
    const remarks = confusions.flatMap(({ right, wrong }) =>
      found(wrong).map(({ offset, word, suggestions }) => ({
        right,
        corrected: wrong.slice(0, offset) + suggestions.join() + wrong.slice(offset + word.length),
      })),
    );
    expect(remarks.filter(({ right, corrected }) => corrected !== right)).toEqual([]);
    expect(remarks.length / confusions.length).toBeGreaterThanOrEqual(0.75);
  });
});

describe('misspellings as people make them', () => {
  const missed = misspellings.filter(({ written }) => found(written).length === 0);
  const asked = misspellings.filter((_, index) => index % 2 === 0);
  const places = asked.map(({ written, meant }) => speller.suggest(written).indexOf(meant));
  const share = (within: number): number =>
    places.filter((place) => place >= 0 && place < within).length / asked.length;

  it('are found, all but one in two hundred', () => {
    expect(missed.length / misspellings.length).toBeLessThanOrEqual(0.006);
  });

  it('have what was meant as the first suggestion, and nearly always within five', () => {
    expect(share(1)).toBeGreaterThanOrEqual(0.95);
    expect(share(5)).toBeGreaterThanOrEqual(0.99);
  });
});

describe('the map of the Netherlands', () => {
  const municipalities = provinces.flatMap((province) => province.municipalities);

  it('has the 12 provinces and the 342 municipalities of 2026', () => {
    expect([provinces.length, municipalities.length]).toEqual([12, 342]);
  });

  it.each(provinces.map(({ name, municipalities: names }) => [name, names] as const))(
    '%s and its municipalities are spelt right',
    (province, names) => {
      const wrong = [province, ...names].filter(
        (name) => found(`De gemeente ${name.replace(/ \(\w+\)/, '')} antwoordt u.`).length > 0,
      );
      expect(wrong).toEqual([]);
    },
  );
});
