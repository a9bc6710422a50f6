import { dutchSpeller } from '../../../src/language/spelling/dutch';

const isWrong = (word: string): boolean => dutchSpeller().check(word, { words: [], suggest: false }).length > 0;

describe('a compound that no list has', () => {
  it.each([
    ['that ends in a long word', ['rijksgecertificeerd', 'bedrijfsvertrouwelijke']],
    ['of a first word that joins without a link', ['maaibeurten', 'maaiwerkzaamheden']],
    ['that lies near a word in use, and is known all the same', ['weiland', 'slagboom', 'contractgegevens']],
    ['of a noun that leads many compounds', ['celbereik', 'padelhal', 'tabelcel']],
    ['that lies near a listed word but for its link', ['tijdsbesparing', 'gladheidsbestrijding']],
    ['that is a form of a word in use', ['contactgegeven', 'adresgegeven']],
  ])('%s is right', (_, words) => {
    expect(words.filter(isWrong)).toEqual([]);
  });

  it.each([
    ['is one slip away from a word in use', ['baanvraag', 'gemeenterijk', 'werkdaagen', 'postdode']],
    ['lacks the link of its first word', ['verkeerbesluit', 'bedrijfverzamelgebouw']],
    ['is one slip away from a listed word, and of parts that few use', ['vennootschaap', 'bandkranen', 'tonerzwam']],
    ['begins with a quality or a name', ['vriendelijkegroet', 'Coentunnels']],
  ])('is wrong when it %s', (_, words) => {
    expect(words.filter((word) => !isWrong(word))).toEqual([]);
  });
});

describe('words that JavaScript knows as properties of everything', () => {
  it.each(['De constructor staat hier.', 'Is prototype hasOwnProperty toString valueOf wat?'])('%s', (text) => {
    expect(() => dutchSpeller().check(text, { words: [], suggest: true })).not.toThrow();
  });
});
