import fc from 'fast-check';
import { dutchSpeller } from '../../../src/language/spelling/dutch';

const speller = dutchSpeller();
const wrongWords = (text: string, words: readonly string[] = []): readonly string[] =>
  speller.check(text, { words, suggest: false }).map(({ word }) => word);

describe('words that are right', () => {
  it.each([
    ['words of the dictionary', 'vergunning fiets geëxploiteerd coördinatie'],
    ['compounds that no list has', 'parkeervergunninghouder terrasverwarmingsbeleid evenementenveiligheidsoverleg'],
    ['compounds with a linking s', 'omgevingsvergunning beleidsmedewerker verkeersveiligheidsplan'],
    ['what municipalities began to write lately', 'netcongestie warmtetransitie laadinfrastructuur bouwkavel fatbike'],
    ['words of many trades', 'gellak kuilvoerplaat stelconplaten ledarmaturen mudrun terrasheater orderpickers tapas'],
    ['bodies of the municipality', 'rekenkamercommissie raadsgriffie bezwaarschriftencommissie ondernemersloket'],
    ['laws and schemes', 'Omgevingswet Bibob Alcoholwet Participatiewet Bbz Tozo'],
    ['municipalities', "Maashorst Eemsdelta Vijfheerenlanden Súdwest-Fryslân 's-Gravenhage IJsselstein"],
    ['surnames of many origins', 'Yılmaz Özdemir Haddou Wiśniewski Ramdin Dijkstra Hoekstra'],
    ['first names of many origins', 'Sanne Jeroen Fadila Mehmet Agnieszka Olena Roshni'],
    ['products and bodies', 'SharePoint WhatsApp TenderNed DigiD eHerkenning Rijkswaterstaat'],
    ['a capital at the beginning of a sentence', 'Terrasvergunningen Netcongestie Eén'],
    ['capitals throughout', 'GEMEENTE OMGEVINGSVERGUNNING AMSTERDAM'],
    ['apostrophes', "foto's zzp'er 's avonds programma's zo'n 65+'er Hans'"],
    ['typographic apostrophes', 'foto’s zzp’er ’s avonds ‘s-Gravenhage'],
    ['words in quotation marks', '\'vergunning\' ‘vergunning’ "vergunning" “vergunning”'],
    ['hyphens', 'e-mail mkb-ondernemer ict-dienstverlener niet-ontvankelijk Bibob-onderzoek AVG-toets'],
    ['a part left out', 'beleids- en adviesmedewerkers horeca- en terrasvergunningen'],
    ['abbreviations', 'o.a. bijv. t.a.v. m.b.t. a.u.b. dhr. mw. KvK APV B&W'],
    ['figures and amounts', '2e 14-jarige 3x € 25,50 10% m² 1e-lijns 24/7'],
    ['a figure of a footnote', 'Dat geldt voor ondernemers.³ Zo is²'],
    ['words with an invisible place to break', 'omgevings\u00advergunning'],
    ['letters with a separate accent', 'cree\u0308ren financie\u0308le'],
  ])('%s', (_, text) => {
    expect(wrongWords(text)).toEqual([]);
  });
});

describe('words that are wrong', () => {
  it.each([
    ['vergunnning', 'vergunning'],
    ['omgevingsvergunnig', 'omgevingsvergunning'],
    ['terrasvergunnig', 'terrasvergunning'],
    ['onmiddelijk', 'onmiddellijk'],
    ['accomodatie', 'accommodatie'],
    ['intresse', 'interesse'],
    ['geinformeerd', 'geïnformeerd'],
    ['financieele', 'financiële'],
    ['gemeentte', 'gemeente'],
    ['bezwaarschirft', 'bezwaarschrift'],
    ['elkaar', null],
    ['lekaar', 'elkaar'],
    ['hoogachtent', 'hoogachtend'],
    ['subsidieaanvrag', 'subsidieaanvraag'],
    ['colegas', "collega's"],
    ['zzper', "zzp'er"],
    ['email', 'e-mail'],
    ['Email', 'E-mail'],
    ['inplaats', 'in plaats'],
    ['amsterdam', 'Amsterdam'],
    ['Ijsselstein', 'IJsselstein'],
    ['netcongesie', 'netcongestie'],
    ['ondernemersloked', 'ondernemersloket'],
  ])('%s: %s was meant', (written, meant) => {
    const [found] = speller.check(`Dit is ${written} hier.`, { words: [], suggest: true });
    expect(found?.suggestions[0] ?? null).toBe(meant);
  });

  it('stand at their place in the text', () => {
    const text = 'Uw ‘vergunnning’ is er.\r\nMaar de aanvraga niet.';
    for (const { word, offset } of speller.check(text, { words: [], suggest: false }))
      expect(text.slice(offset, offset + word.length)).toBe(word);
    expect(wrongWords(text)).toEqual(['vergunnning', 'aanvraga']);
  });

  it('are found in capitals, in parts joined by a hyphen and before a full stop', () => {
    expect(wrongWords('VERGUNNNING Bibob-ondrezoek. Geachtte')).toEqual(['VERGUNNNING', 'Bibob-ondrezoek', 'Geachtte']);
  });

  it('are found where a compound joins a word to a stray piece', () => {
    expect(wrongWords('rekningnummer vergunningsaanvrraag omgevingvergunning')).toHaveLength(3);
  });

  it('come without suggestions when none are asked for', () => {
    expect(speller.check('vergunnning', { words: [], suggest: false })[0]?.suggestions).toEqual([]);
  });

  it('never have more than eight suggestions, all different from what is written and right themselves', () => {
    for (const { word, suggestions } of speller.check('Dat vleed bater kots', { words: [], suggest: true })) {
      expect(suggestions.length).toBeLessThanOrEqual(8);
      expect(suggestions).not.toContain(word);
      expect(wrongWords(suggestions.join(' '))).toEqual([]);
    }
  });
});

describe('what is left alone', () => {
  it.each([
    [
      'addresses of the web',
      'Kijk op https://www.noorderhage.example/terassenn, www.terassenn.nl of terassenn.nl/xyzq.',
    ],
    ['addresses of mail', 'Mail naar ondernemmen@noorderhage.example.'],
    ['postcodes and numbers of houses', '9200 AA, 1234XQ, 12bis'],
    ['case numbers', 'Z-2026-0012abq en ZK26xqz'],
    ['names of files', 'plattegrnd_v2.pdf en aanvraagg.docx'],
    ['a sentence in English', 'Dear sir, thank you for your application and have a nice weekend.'],
    ['a sentence in German', 'Vielen Dank für Ihre Nachricht, wir werden Ihnen heute noch antworten.'],
    ['a short sentence in English', 'Feel free to contact me.'],
    ['an English sentence about Dutch things', 'We would like to open a restaurant on the Grote Markt in June.'],
    ['a German sentence with Dutch names', 'Wir möchten gerne einen Stand auf der Warenmarkt in Noorderhage mieten.'],
    ['English amid Dutch', 'Graag as soon as possible een antwoord, anders: better safe than sorry.'],
    ['German amid Dutch', 'De Duitse koper schreef ons: Vielen Dank für die schöne Woche.'],
    ['an abbreviation that somebody made', 'Het XQZ-overleg en de NRGV'],
  ])('%s', (_, text) => {
    expect(wrongWords(text)).toEqual([]);
  });

  it('but a Dutch sentence beside an English one is checked', () => {
    expect(wrongWords('Thank you for your application. Uw aanvrag is binnen.')).toEqual(['aanvrag']);
  });

  it.each([
    ['Wij will graag een afspraak maken.', ['will']],
    ['Dit is soon klaar in het dorp.', ['soon']],
    ['De deadline is in jnui.', ['jnui']],
    ['Die man hatte hier gebeld.', ['hatte']],
    ['Kan ik u bellen over het event en de vergunnning?', ['vergunnning']],
  ])('but a slip that happens to be English or German is found: %s', (text, wrong) => {
    expect(wrongWords(text)).toEqual(wrong);
  });

  it('but a Dutch sentence with many mistakes is no other language', () => {
    expect(wrongWords('Uw aanvrag voor de vergunnning is niet volledigg.')).toHaveLength(3);
  });
});

describe('words of the cluster and of the mail', () => {
  it('count as right, also with a capital, in capitals and with a genitive s', () => {
    expect(wrongWords('blorfix Blorfix BLORFIX blorfixs Blorfix’s', ['blorfix'])).toEqual([]);
  });

  it('count word by word when they are a name of more words', () => {
    expect(wrongWords('Zwarfel en Brontjo', ['Zwarfel Brontjo B.V.'])).toEqual([]);
  });

  it('keep the capital that they have', () => {
    expect(wrongWords('zwarfel', ['Zwarfel'])).toEqual(['zwarfel']);
  });

  it('count as a part of a word with a hyphen', () => {
    expect(wrongWords('Blorfix-aanvraag', ['Blorfix'])).toEqual([]);
  });
});

describe('whatever is typed', () => {
  it('is answered without an error, with words that stand where they are said to stand', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom("'", '-', '.', '€', ' ', '\n', 'é', 'ĳ', '\u0301', 'vergunning', 'Ij', '’s'),
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        for (const { word, offset } of speller.check(text, { words: [], suggest: false }))
          expect(text.slice(offset, offset + word.length)).toBe(word);
      }),
    );
  });

  it('never ends in an error when suggestions are asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aeinstrgëI-'’. "), maxLength: 30 }), (text) => {
        speller.check(text, { words: [], suggest: true });
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['a word without end', 'a'.repeat(100_000)],
    ['hyphens without end', 'ab-'.repeat(30_000)],
    ['full stops without end', 'a.'.repeat(30_000)],
    ['apostrophes without end', "'".repeat(100_000)],
    ['a compound without end', 'fiets'.repeat(2_000)],
    ['web addresses without end', 'www.'.repeat(30_000)],
  ])('is answered: %s', (_, text) => {
    for (const { offset, word } of speller.check(text, { words: ['a-b'], suggest: true })) {
      expect(text.slice(offset, offset + word.length)).toBe(word);
    }
  });
});
