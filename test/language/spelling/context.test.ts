import { dutchSpeller } from '../../../src/language/spelling/dutch';

const remarks = (text: string): readonly string[] =>
  dutchSpeller()
    .check(text, { words: [], suggest: false })
    .map(({ kind, word, suggestions }) => `${kind}: ${word} > ${suggestions.join()}`);

describe('a compound that is written as two words', () => {
  it.each([
    ['De omgevings vergunning is klaar.', 'omgevings vergunning', 'omgevingsvergunning'],
    ['Vul het aanvraag formulier in.', 'aanvraag formulier', 'aanvraagformulier'],
    ['Mijn telefoon nummer staat onderaan.', 'telefoon nummer', 'telefoonnummer'],
    ['Bezwaar procedure', 'Bezwaar procedure', 'Bezwaarprocedure'],
    ['Kom naar het gemeente huis.', 'gemeente huis', 'gemeentehuis'],
    ['De ondernemers vereniging vergadert.', 'ondernemers vereniging', 'ondernemersvereniging'],
    ['De bouw kosten zijn hoog.', 'bouw kosten', 'bouwkosten'],
    ['Buiten onze openings tijden', 'openings tijden', 'openingstijden'],
    ['Geef uw e-mail adres door.', 'e-mail adres', 'e-mailadres'],
    ['Kies op uw werk dagen.', 'werk dagen', 'werkdagen'],
  ])('%s', (text, written, meant) => {
    expect(remarks(text)).toEqual([`split: ${written} > ${meant}`]);
  });

  it.each([
    'Wilt u subsidie aanvragen?',
    'Als de gemeente subsidie geeft, hoort u dat.',
    'Omdat bewoners overlast ervaren, komt er toezicht.',
    'Of de raad besluit neemt, is de vraag.',
    'De aanvraag omgevingsvergunning is binnen.',
    'Ten slotte een openbaar gebouw en het online loket.',
    'Als het terras schade oploopt, bel dan.',
    'Aanvraag, formulier en bijlage.',
    'Op de markt plaats vinden is lastig.',
    'Het nieuwe team handhaving start maandag.',
    'In ons café kaarten de buren op dinsdag.',
    'Vrijwilligers bewijzen hun dienst, en de brandweer pompt water.',
  ])('is none here: %s', (text) => {
    expect(remarks(text)).toEqual([]);
  });
});

describe('a word that stands twice', () => {
  it.each([
    ['Dit is de de bijlage.', 'de de', 'de'],
    ['De de bijlage.', 'De de', 'De'],
    ['Wij hebben uw vergunning vergunning ontvangen.', 'vergunning vergunning', 'vergunning'],
  ])('%s', (text, written, meant) => {
    expect(remarks(text)).toEqual([`doubled: ${written} > ${meant}`]);
  });

  it.each([
    'Als u u aanmeldt, krijgt u bericht.',
    'De collega die die aanvraag behandelt.',
    'Neem contact met ons op op maandag.',
    'Wij spraken af dat dit dit jaar gebeurt.',
    'Ja ja, dat is zo.',
    'Dat is het. Het is klaar.',
  ])('may do so here: %s', (text) => {
    expect(remarks(text)).toEqual([]);
  });
});

describe('a word that is taken for another', () => {
  it.each([
    ['Wordt jij gebeld?', 'Wordt', 'Word'],
    ['Wat vindt jij ervan?', 'vindt', 'vind'],
    ['Waar gaat jij heen?', 'gaat', 'ga'],
    ['Hij word morgen gebeld.', 'word', 'wordt'],
    ['Morgen word de vergunning verleend.', 'word', 'wordt'],
    ['U vind de bijlage hieronder.', 'vind', 'vindt'],
    ['Daarom heb u recht op subsidie.', 'heb', 'hebt'],
    ['Dat is al gebeurt.', 'gebeurt', 'gebeurd'],
    ['U heeft nog niet betaalt.', 'betaalt', 'betaald'],
    ['De aanvraag wordt behandelt door een collega.', 'behandelt', 'behandeld'],
    ['De brief is beantwoordt.', 'beantwoordt', 'beantwoord'],
    ['Wat gebeurd er daarna?', 'gebeurd', 'gebeurt'],
    ['Dit betekend dat u moet wachten.', 'betekend', 'betekent'],
    ['Bedankt voor u bericht.', 'u', 'uw'],
    ['Ik kom terug op u aanvraag.', 'u', 'uw'],
    ['Dit gaat over jou bedrijf.', 'jou', 'jouw'],
    ['Deze is van jouw.', 'jouw', 'jou'],
    ['Als uw kunt, bel dan.', 'uw', 'u'],
    ['Hun hebben een vergunning.', 'Hun', 'Zij'],
    ['Het terras is groter als 50 m².', 'als', 'dan'],
    ['Dit kost meer als verwacht.', 'als', 'dan'],
    ['De hal is even groot dan de zaal.', 'dan', 'als'],
    ['Na aanleiding van uw mail bel ik.', 'Na aanleiding van', 'Naar aanleiding van'],
    ['U kunt ten alle tijde bellen.', 'ten alle tijde', 'te allen tijde'],
    ['Met vriendelijk groet', 'Met vriendelijk groet', 'Met vriendelijke groet'],
  ])('%s', (text, written, meant) => {
    expect(remarks(text)).toEqual([`confused: ${written} > ${meant}`]);
  });

  it.each([
    'Word ik gebeld, of word jij gebeld?',
    'Ik word de nieuwe adviseur.',
    'Dan word je de contactpersoon.',
    'Kom langs en word lid van de vereniging.',
    'Wordt je aanvraag afgewezen?',
    'Ik heb u gisteren gebeld en ik vind u aardig.',
    'Wat u nog tegoed heeft betaalt de gemeente terug.',
    'Zo gebeurt het, en zo is het gebeurd.',
    'De vergunning is verleend en betaald.',
    'Het dwangbevel is betekend.',
    'Ik heb van u bericht gekregen en vraag van u begrip.',
    'Hun zijn vergunningen verleend. Hun vragen zijn beantwoord.',
    'Het gaat sneller als u belt, en later als het druk is.',
    'Dat is niet meer als voorheen.',
    'Deze is van jou, dat is jouw bedrijf.',
    'Ik stuur u uw gegevens.',
    'Na de aanleiding te hebben besproken.',
    'Voor u geldt een andere regel dan voor jou.',
  ])('is the right one here: %s', (text) => {
    expect(remarks(text)).toEqual([]);
  });
});
