import fc from 'fast-check';
import {
  handledWith,
  MOST_STEMS,
  noExperience,
  parseExperience,
  serialiseExperience,
  withHandled,
  type Experience,
} from '../../../src/domain/team/experience';
import { suggestCards } from '../../../src/domain/team/suggest';
import { createWordReader } from '../../../src/language/matching/word-reader';
import { specialist } from './cards';

const words = createWordReader();
const learnt = (handled: readonly (readonly [id: string, text: string])[], from: Experience = noExperience) =>
  handled.reduce((so, [id, text]) => withHandled(so, words.read(text), id), from);
const times = (n: number, id: string, text: string) => Array.from({ length: n }, () => [id, text] as const);
const wordOf = (text: string) => {
  const [word] = words.read(text);
  if (word === undefined) throw new Error(`${text} says nothing`);
  return word;
};

describe('who handled questions before', () => {
  const experience = learnt([
    ...times(6, 'anna', 'strandhuisjes en een terras'),
    ...times(2, 'bram', 'strandhuisjes'),
    ...times(8, 'bram', 'parkeervergunning'),
  ]);

  it('is told by the word, for whom it says something', () => {
    expect(handledWith(experience, wordOf('strandhuisje'), 'anna')?.handled).toEqual({
      ...{ word: 'strandhuisje', by: 6, of: 8 },
    });
    expect(handledWith(experience, wordOf('strandhuisje'), 'bram')).toBeNull();
    expect(handledWith(experience, wordOf('vlieger'), 'anna')).toBeNull();
  });

  it('says nothing after two questions', () => {
    expect(handledWith(learnt(times(2, 'anna', 'strandhuisjes')), wordOf('strandhuisje'), 'anna')).toBeNull();
  });

  it('counts the subject of a word, so that another word for it is known as well', () => {
    expect(handledWith(experience, wordOf('terrace'), 'anna')?.handled).toMatchObject({ by: 6, of: 6 });
  });

  it('keeps no name of a person or a firm', () => {
    const text = serialiseExperience(learnt(times(5, 'anna', 'Wij zijn Zonnestraal van Wim Hogeboom, strandhuisjes')));
    expect(text).not.toMatch(/zonnestral|wim|hogeb/i);
    expect(text).toMatch(/#venten/);
  });

  it('puts the colleague first who handles such questions, although no card names them', () => {
    const cards = [
      specialist({ id: 'anna', name: 'anna', expertise: ['terras'] }),
      specialist({ id: 'bram', name: 'bram', expertise: ['parkeren'] }),
      specialist({ id: 'carla', name: 'carla', expertise: ['subsidie'] }),
    ];
    const question = { subject: 'Strandhuisjes', text: 'Mogen wij strandhuisjes plaatsen?' };
    expect(suggestCards(question, cards, words)).toEqual([]);
    expect(suggestCards(question, cards, words, experience)[0]).toMatchObject({
      id: 'anna',
      because: ['Strandhuisjes'],
      handled: { word: 'Strandhuisjes', by: 6, of: 8 },
    });
  });

  it('changes with what people do: after a year of another colleague the old counts weigh less', () => {
    const later = learnt(times(60, 'carla', 'strandhuisjes'), experience);
    const { by, of } = handledWith(later, wordOf('strandhuisje'), 'carla')?.handled ?? { by: 0, of: 1 };
    expect(by / of).toBeGreaterThan(0.85);
    expect(of).toBeLessThanOrEqual(61);
  });

  it('stays within bounds and is read back as it was, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (handled) => {
        const full = learnt(handled);
        expect(parseExperience(serialiseExperience(full))).toEqual(full);
      }),
    );
    const letters = 'bcdfghjklmnprstvwz';
    const word = (n: number) =>
      `x${letters[n % 18]}a${letters[Math.floor(n / 18) % 18]}o${letters[Math.floor(n / 324) % 18]}q`;
    const many = Array.from(
      { length: 200 },
      (_one, n) => ['anna', Array.from({ length: 25 }, (_two, m) => word(n * 25 + m)).join(' ')] as const,
    );
    expect(Object.keys(learnt(many).stems)).toHaveLength(MOST_STEMS);
  });

  it.each([
    '',
    'null',
    '[]',
    '{"v":2}',
    '{"v":1,"handled":{},"stems":{"a":{"b":"c"}}}',
    '{"v":1,"handled":[1],"stems":{}}',
  ])('is begun anew when what is kept cannot be read: %s', (text) => {
    expect(parseExperience(text)).toBeNull();
  });
});
