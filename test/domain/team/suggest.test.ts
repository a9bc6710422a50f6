import fc from 'fast-check';
import { suggestCards, type Question } from '../../../src/domain/team/suggest';
import { createWordReader } from '../../../src/language/matching/word-reader';
import { specialist, WATERVEEN } from './cards';

const words = createWordReader();
const suggest = (question: Question, cards = WATERVEEN) => suggestCards(question, cards, words);
const best = (question: Question) => suggest(question)[0]?.id;

describe('who fits a question', () => {
  test.each<readonly [id: string, subject: string, text: string]>([
    ['horeca', 'Tafeltjes erbij', 'Wij willen voor de zomer vier tafels en een parasol bij ons terras zetten.'],
    ['horeca', 'Vraag', 'Mogen wij in onze pizzeria ook bier en wijn verkopen?'],
    [
      'horeca',
      'oudjaar',
      'Onze kroeg wil op 31 december tot vier uur open blijven. Kan de sluitingstijd een nacht later?',
    ],
    ['evenementen', 'Dorpsfeest', 'In juni organiseren wij een feest op het plein met een band en een springkussen.'],
    ['evenementen', 'Intocht van de Sint', 'De stoet gaat met paarden door het centrum, wie keurt het draaiboek goed?'],
    ['evenementen', 'Lopen', 'Wij verwachten 600 deelnemers aan de hardloopwedstrijd en zoeken verkeersregelaars.'],
    ['bouw', 'Nieuwe pui', 'De aannemer wil de gevel van de winkel openbreken en een grotere deur plaatsen.'],
    ['bouw', 'Uithangbord', 'Mag ik een bord met ons logo boven de ingang hangen?'],
    ['bouw', 'Sportschool', 'Past een fitnessstudio in het bestemmingsplan van de Havenstraat?'],
    ['bouw', 'Oude loods weg', 'Er zit asbest in het dak. Moet ik de sloop melden?'],
    ['milieu', 'Herrie', 'Een buurman meet 55 decibel bij onze ventilator. Wat is de norm?'],
    ['milieu', 'Frituurlucht', 'Hoe hoog moet de schoorsteen zijn zodat niemand de geuren ruikt?'],
    ['milieu', 'gasflessen', 'Hoeveel flessen propaan mag een loodgieter binnen bewaren?'],
    ['markt', 'Plek op donderdag', 'Is er nog plaats voor een marktkraam met honing?'],
    ['markt', 'Frietwagen', 'Ik zoek een vaste plek voor mijn frietwagen bij het zwembad.'],
    ['verkeer', 'Pasje voor de paal', 'Onze leverancier komt het autovrije gebied niet in met zijn vrachtwagen.'],
    ['verkeer', 'Geen plek', 'Klanten kunnen nergens hun auto kwijt. Is een parkeerkaart mogelijk voor ons bedrijf?'],
    ['geld', 'Rekening klopt niet', 'Ik ben het oneens met de waarde van het pand. Hoe maak ik bezwaar?'],
    ['geld', 'Aanmaning', 'Kan ik de belastingen in termijnen betalen?'],
    ['geld', 'Potje', 'Is er een bijdrage voor startende ondernemers?'],
    ['economie', 'Nieuwe hal', 'Wij zoeken 5000 vierkante meter grond op een industrieterrein.'],
    ['economie', 'Stagiairs', 'Wij hebben vacatures en vinden geen medewerkers.'],
    ['economie', 'Opdrachten', 'Hoe doe ik mee aan een aanbesteding van de gemeente?'],
    ['horeca', 'Terrace', 'May we put ten chairs outside our restaurant this summer?'],
    ['markt', 'Food truck', 'Where can I sell fries from my truck?'],
    ['verkeer', 'Lieferung', 'Wann darf unser LKW in die Fußgängerzone, um Ware zu entladen?'],
    ['geld', 'Steuerbescheid', 'Gegen den Bescheid möchte ich Widerspruch einlegen.'],
    ['bouw', 'Umbau', 'Wir möchten unser Gebäude umbauen. Brauchen wir eine Baugenehmigung?'],
  ])('%s: %s, %s', (id, subject, text) => {
    expect(best({ subject, text })).toBe(id);
  });

  test('the words that made it so are given as they stand, the strongest first and at most four', () => {
    const [first] = suggest({
      subject: 'TERRAS',
      text: 'Ons terras, de sluitingstijd, de wijn, het bier, de exploitatievergunning en de bar.',
    });
    expect(first?.because).toHaveLength(4);
    expect(first?.because[0]).toBe('TERRAS');
    expect(new Set(first?.because).size).toBe(4);
  });

  test.each<readonly [owner: string, adviser: string, question: Question]>([
    [
      'markt',
      'verkeer',
      {
        subject: 'Weekmarkt',
        text: 'Mijn kraam staat op de weekmarkt met kaas, en ik zoek een parkeervergunning om te laden en lossen.',
      },
    ],
    [
      'evenementen',
      'horeca',
      {
        subject: 'Straatfeest',
        text: 'Wij vragen ook een optocht aan. Mag de horeca dan het terras uitbreiden, en wat is de sluitingstijd?',
      },
    ],
  ])('a question over two domains gives an owner and an adviser: %s and %s', (owner, adviser, question) => {
    const suggestions = suggest(question);
    expect(suggestions[0]).toMatchObject({ id: owner, advises: false });
    expect(suggestions.filter(({ advises }) => advises).map(({ id }) => id)).toEqual([adviser]);
  });

  test.each<readonly [subject: string, text: string]>([
    ['Terras', 'Mag ik in de zomer vier tafels bij mijn terras zetten?'],
    ['Weekmarkt', 'Is er een vaste plaats voor mijn kraam op de weekmarkt in de Parkeerstraat?'],
    ['Markt', 'Mijn auto is stuk. Kan ik zaterdag een dagplaats op de weekmarkt ruilen?'],
    ['Aanmaning', 'Kan ik de belastingen in termijnen betalen?'],
  ])('a question over one domain asks nobody for advice: %s', (subject, text) => {
    expect(suggest({ subject, text }).filter(({ advises }) => advises)).toEqual([]);
  });

  test.each<readonly [what: string, question: Question]>([
    ['empty', { subject: '', text: '' }],
    ['thanks', { subject: 'Re: Uw vraag', text: 'Hartelijk dank voor uw antwoord!' }],
    ['about none of the domains', { subject: 'Rijbewijs', text: 'Hoe lang is mijn rijbewijs nog geldig?' }],
    ['a newsletter', { subject: 'Terras', text: 'Meer omzet op het terras. Bekijk deze mail in uw browser.' }],
    ['in a script that no card is in', { subject: '你好', text: 'Καλημέρα' }],
  ])('nobody is proposed for a mail that is %s', (_what, question) => {
    expect(suggest(question)).toEqual([]);
  });

  test('what went to many at once gets nobody, but a question over a mailing list does', () => {
    const news = { subject: 'Terras', text: 'De terrassen zijn weer open.' };
    expect(best(news)).toBe('horeca');
    expect(suggest({ ...news, toMany: true })).toEqual([]);
    expect(best({ subject: 'Terras', text: 'Mag ik mijn terras uitbreiden?', toMany: true })).toBe('horeca');
  });

  test('what is asked about a newsletter that stands below is a question', () => {
    const text = [
      'Geldt dit ook voor ons terras?',
      '',
      'Van: Horecanieuws <nieuwsbrief@horecanieuws.example>',
      'Verzonden: maandag 2 november 2026 10:00',
      'Aan: Bo <bo@debrug.example>',
      'Onderwerp: Nieuwsbrief',
      '',
      'Nieuwe regels. Bekijk deze mail in uw browser.',
    ].join('\n');
    expect(best({ subject: 'Fw: Nieuwsbrief', text })).toBe('horeca');
  });

  test('what is quoted, the closing and the signature do not count', () => {
    const text = [
      'Geachte heer/mevrouw,',
      'Mag ik met een kraam op de weekmarkt staan?',
      'Met vriendelijke groet,',
      'Parkeergarage Bouwman, evenementen en horeca',
      '',
      'Van: Gemeente <info@waterveen.example>',
      'Verzonden: maandag 2 november 2026 10:00',
      'Aan: Bouwman <bouwman@garage.example>',
      'Onderwerp: parkeervergunning',
      '',
      'Uw parkeervergunning voor het voetgangersgebied is klaar.',
    ].join('\n');
    expect(suggest({ subject: 'Re: vraag', text }).map(({ id }) => id)).toEqual(['markt']);
  });

  test('a mail that is nothing but a forward is read all the same', () => {
    const text = [
      'Van: Jan Pol <jan@bakkerijpol.example>',
      'Verzonden: maandag 2 november 2026 10:00',
      'Aan: Gemeente <info@waterveen.example>',
      'Onderwerp: kraam',
      '',
      'Mag ik met een kraam op de weekmarkt staan?',
    ].join('\n');
    expect(best({ subject: 'Fw: vraag', text })).toBe('markt');
  });

  test.each<readonly [salutation: string, id: string | undefined]>([
    ['Geachte heer Van Es,', 'evenementen'],
    ['Beste mevrouw Jansen-de Wit,', 'markt'],
    ['Geachte marktmeester,', 'markt'],
    ['Geachte heer Klaver,', undefined],
    ['Hoi mag ik op de weekmarkt staan', 'markt'],
  ])('the salutation "%s" tells who was written to before', (salutation, id) => {
    expect(best({ subject: 'Vraag', text: `${salutation}\nZou u mij kunnen helpen?\nGroet, Bo` })).toBe(id);
  });

  test('the whole word says more than its parts', () => {
    const cards = [
      specialist({
        id: 'reclame',
        name: 'A. Bos',
        domain: 'Reclame',
        expertise: ['reclame aan de gevel', 'reclamebord'],
      }),
      specialist({ id: 'heffingen', name: 'B. Dam', domain: 'Heffingen', expertise: ['reclamebelasting', 'leges'] }),
    ];
    expect(suggest({ subject: '', text: 'Waarom betaal ik reclamebelasting?' }, cards)[0]?.id).toBe('heffingen');
  });

  test('a word that stands on every card tells nobody apart', () => {
    const cards = ['noord', 'zuid', 'west'].map((id) =>
      specialist({ id, name: `Bo ${id}`, domain: `Wijkwinkels ${id}`, expertise: ['wijkwinkels'] }),
    );
    const [first, ...others] = suggest({ subject: 'wijkwinkels', text: 'Over de wijkwinkels in zuid.' }, cards);
    expect(first?.id).toBe('zuid');
    expect(others.every(({ score }) => score < (first?.score ?? 0))).toBe(true);
  });

  test('there may be no cards, empty cards and cards that are alike', () => {
    expect(suggest({ subject: 'terras', text: '' }, [])).toEqual([]);
    expect(suggest({ subject: 'terras', text: '' }, [specialist({ id: 'nieuw', name: '' })])).toEqual([]);
    const twins = ['a', 'b'].map((id) => specialist({ id, name: id, domain: 'Terrassen' }));
    expect(suggest({ subject: 'terras', text: '' }, twins).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('whatever is written, the best stands first, with reasons that are in the mail', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'terras',
        'evenementenvergunning',
        '> markt',
        'Groet,',
        'Geachte',
        ':',
        '\n',
        '<b>',
        'WOZ',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const wild = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(wild, wild, (subject, text) => {
        const found = suggest({ subject, text });
        expect(found.length).toBeLessThanOrEqual(3);
        expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
        for (const { because } of found) {
          expect(because.length).toBeGreaterThan(0);
          for (const word of because) expect(`${subject}\n${text}`.normalize('NFC')).toContain(word);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a mail of megabytes is read like any other', () => {
    const text = 'evenementenvergunningsaanvraagformulier terras '.repeat(100_000) + 'x'.repeat(1_000_000);
    expect(best({ subject: text, text })).toBeDefined();
  });
});
