import { compileSpeller, type SpellerSources } from '../../../src/language/spelling/compile/compile';
import { loadSpeller } from '../../../src/language/spelling/speller';

const affixes = `# Title: a language for a test
# Rights: everybody's
SET UTF-8
FLAG long
KEEPCASE Kc
FORCEUCASE Fu
FORBIDDENWORD Fw
NOSUGGEST NS
COMPOUNDBEGIN Ca
COMPOUNDMIDDLE Cb
COMPOUNDEND Cc
COMPOUNDPERMITFLAG Cp
ONLYINCOMPOUND Cx
COMPOUNDRULE 1
COMPOUNDRULE (N4)(NH)
CHECKCOMPOUNDPATTERN 1
CHECKCOMPOUNDPATTERN a a
REP 1
REP ^zeker$ alstublieft_zeker
SFX Zb Y 1
SFX Zb 0 en/CaCp .
PFX On Y 1
PFX On 0 on .
`;

const dictionary = `9
fiets/ZbCaCbCc
bel/CaCc
zebra/Ca
acht/Cc
vijf/N4
honderd/NH
leuk/On
ding/Fw
Noorderling/Kc
`;

const sources: SpellerSources = { affixes, dictionary, wordLists: [], common: '', ranked: [], mistakes: '' };

function wrongWords(text: string, changed: Partial<SpellerSources> = {}): readonly string[] {
  const speller = loadSpeller(compileSpeller({ ...sources, ...changed }));
  return text.split(' ').filter((word) => speller.check(word, { words: [], suggest: false }).length > 0);
}

describe('a compiled dictionary', () => {
  it.each([
    ['has the forms with suffixes and prefixes', 'fietsen onleuk', 'fietss onfiets'],
    ['joins what may begin to what may end a compound', 'fietsbel fietsenbel belfiets', 'fietsleuk zebra-bel'],
    ['joins no part to itself', 'fietsbel', 'fietsfiets'],
    ['joins no parts whose letters may not meet', 'zebrabel', 'zebraacht'],
    ['follows the rows of compound rules', 'vijfhonderd', 'honderdvijf vijfbel'],
    ['keeps the case of what keeps it', 'Noorderling', 'NOORDERLING noorderling'],
    ['knows what is forbidden', 'leuk', 'ding'],
  ])('%s', (_, right, wrong) => {
    expect(wrongWords(`${right} ${wrong}`)).toEqual(wrong.split(' '));
  });

  it('joins a noun that leads listed compounds to one that ends them, though it says nothing of either', () => {
    const nouns =
      'cel/Zb kern/Zb wand/Zb stof/Zb blok/Zb rol/Zb celkern/Zb celwand/Zb celstof/Zb bloksteen/Zb rolsteen/Zb';
    const more = { dictionary: `12\n${nouns} steen/Zb`.replace(/ /g, '\n') };
    expect(wrongWords('celsteen celstenen rolwand blokkern', more)).toEqual(['celstenen', 'rolwand', 'blokkern']);
    // One slip away from a listed word it is hardly meant.
    expect(wrongWords('celsteen', { dictionary: `${more.dictionary}\ncelzteen` })).toEqual(['celsteen']);
  });

  it('lets the words of the project overrule what the dictionary forbids', () => {
    expect(wrongWords('ding tafel tafels', { wordLists: ['# things\nding tafel /Zb\n'] })).toEqual(['tafels']);
  });

  it('counts a frequent mistake as wrong and proposes what was meant', () => {
    const speller = loadSpeller(compileSpeller({ ...sources, mistakes: '# of the test\nbel > leuk fiets\n' }));
    expect(speller.check('bel', { words: [], suggest: true })[0]?.suggestions).toEqual(['leuk fiets']);
    expect(wrongWords('fiets fietsbel', { mistakes: 'fiets > bel' })).toEqual(['fiets']);
  });

  it('proposes words in frequent use before others that lie as near', () => {
    const near = { ...sources, dictionary: '3\nbal\nbol\nbul\n' };
    const first = (common: string): string | undefined =>
      loadSpeller(compileSpeller({ ...near, common })).check('bxl', { words: [], suggest: true })[0]?.suggestions[0];
    expect([first('bul'), first('bol')]).toEqual(['bul', 'bol']);
  });

  it('is the same text each time, and begins with the notice of those who made the dictionary', () => {
    expect(compileSpeller(sources)).toBe(compileSpeller(sources));
    expect(compileSpeller(sources)).toContain("# Rights: everybody's");
  });

  it('is refused when the affix file asks for what nobody understands', () => {
    expect(() => compileSpeller({ ...sources, affixes: `${affixes}CIRCUMFIX Xx\n` })).toThrow('CIRCUMFIX');
  });
});
