import type { FindingWords, WordsPerReason } from './findings';
import { contentFindingsInDutch } from './findings-content-nl';

const words = (title: string, why: string, apply: string) => (): FindingWords => ({ title, why, apply });

const greet = (title: string, why: string) => words(title, why, 'Neem over');
const close = (title: string, why: string) => words(title, why, 'Zet de voetnoot neer');

const count = (n: string, one: string, many: string): string => `${n} ${n === '1' ? one : many}`;

/** Every sentence that a check can say, in Dutch. The tips are those of the VNG publication on serving entrepreneurs by mail. */
export const findingsInDutch: WordsPerReason = {
  intern: {
    chain: ({ parameters: { count: n = '0' } }) => ({
      title: `Onder je antwoord ${n === '1' ? 'staat' : 'staan'} nog ${count(n, 'intern bericht', 'interne berichten')}`,
      why: 'De ondernemer leest alles wat eronder staat: stuur overleg tussen collega’s niet mee (tip 4).',
      apply: 'Haal weg',
    }),
    question: ({ parameters: { count: n = '0' } }) => ({
      title: `Beslis nog over ${count(n, 'stuk', 'stukken')} in of onder je antwoord`,
      why: 'Van dit stuk is niet zeker of de ondernemer het al kent: kijk het na voor je het meestuurt (tip 4).',
      apply: 'Haal weg',
    }),
    note: ({ quote }) => ({
      title: `Er staat nog een notitie voor een collega: “${quote}”`,
      why: 'Een notitie voor een collega is niet voor de ondernemer bedoeld (tip 4).',
      apply: 'Haal weg',
    }),
  },
  'intern.ontvanger': {
    colleague: ({ parameters: { names = '', count: n = '0' } }) => ({
      title: n === '1' ? `${names} krijgt dit antwoord ook` : `Deze collega’s krijgen dit antwoord ook: ${names}`,
      why: 'De ondernemer ziet de adressen van collega’s, en antwoordt met ‘Allen beantwoorden’ ook hen. Moet deze collega meelezen? Laat het adres dan staan.',
      apply: n === '1' ? 'Haal het adres weg' : 'Haal de adressen weg',
    }),
  },
  'intern.onderwerp': {
    forwarded: () => ({
      title: 'Het onderwerp laat zien dat de mail intern is doorgestuurd',
      why: 'De ondernemer stelde een vraag en krijgt een antwoord: hoe de mail bij jou kwam, hoort daar niet bij (tip 4).',
      apply: 'Neem over',
    }),
    remark: ({ quote }) => ({
      title: `In het onderwerp staat iets voor collega’s: “${quote}”`,
      why: 'Een notitie voor een collega is niet voor de ondernemer bedoeld (tip 4).',
      apply: 'Neem over',
    }),
  },
  'intern.bijlage': {
    file: ({ parameters: { names = '', count: n = '0' } }) => ({
      title: `${n === '1' ? 'Deze bijlage hoort' : 'Deze bijlagen horen'} bij een intern bericht: ${names}`,
      why: 'Alleen een bericht tussen collega’s noemt dit bestand. Stuur het niet mee als het niet voor de ondernemer is (tip 4).',
      apply: n === '1' ? 'Haal de bijlage weg' : 'Haal de bijlagen weg',
    }),
    picture: ({ parameters: { count: n = '0' } }) => ({
      title: `${count(n, 'afbeelding gaat', 'afbeeldingen gaan')} mee die niet in je antwoord ${n === '1' ? 'staat' : 'staan'}`,
      why: 'Een afbeelding van een bericht dat weg is, gaat anders toch als bijlage mee (tip 4).',
      apply: n === '1' ? 'Haal de afbeelding weg' : 'Haal de afbeeldingen weg',
    }),
  },
  'intern.mail': {
    attached: ({ parameters: { names = '', count: n = '0' } }) => ({
      title: `${n === '1' ? 'Er gaat een mail mee als bijlage' : 'Er gaan mails mee als bijlage'}: ${names}`,
      why: 'Clusterpost kijkt niet in een mail die als bijlage meegaat. Open die zelf: staat er overleg tussen collega’s in, haal de bijlage dan weg (tip 4).',
      apply: n === '1' ? 'Haal de bijlage weg' : 'Haal de bijlagen weg',
    }),
  },
  'aanhef.vorm': {
    missing: greet('Je antwoord heeft geen aanhef', 'Begin met ‘Geachte’ en de volledige naam (tip 8).'),
    informal: ({ quote }) => ({
      title: `De aanhef “${quote}” is te los`,
      why: 'Begin met ‘Geachte’ en de volledige naam in plaats van ‘Beste’ of ‘Hoi’ (tip 8).',
      apply: 'Neem over',
    }),
    firstNameOnly: greet(
      'De aanhef heeft alleen een voornaam',
      'Gebruik na ‘Geachte’ de volledige naam, of heer of mevrouw met de achternaam (tip 8).',
    ),
    surnameOnly: greet(
      'De aanhef heeft alleen een achternaam',
      'Zet heer, mevrouw, de voornaam of de voorletters voor de achternaam (tip 8).',
    ),
    agreement: greet('De Duitse aanhef klopt niet', 'Het is ‘Sehr geehrter Herr’ en ‘Sehr geehrte Frau’ (tip 10).'),
    worn: ({ quote }) => ({
      title: `De aanhef “${quote}” is verouderd`,
      why: 'Spreek de ondernemer aan met ‘Geachte’ en de naam (tip 8).',
      apply: 'Neem over',
    }),
    nameOmitted: greet('De naam ontbreekt in de aanhef', 'De naam is bekend, dus gebruik die ook (tip 8).'),
    abbreviation: greet('De aanhef heeft een afkorting', 'Schrijf heer of mevrouw voluit in de aanhef (tip 8).'),
    comma: greet(
      'Achter de aanhef hoort een komma',
      'Na de aanhef komt een komma en daarna een nieuwe regel (tip 10).',
    ),
    capitals: greet(
      'Een hoofdletter in de naam klopt niet',
      'Schrijf de naam zoals het hoort: heer De Vries, maar Jan de Vries (tip 10).',
    ),
    smallLetter: greet(
      'De eerste zin begint met een kleine letter',
      'De eerste zin na de aanhef begint met een hoofdletter (tip 10).',
    ),
    meneer: greet('Schrijf ‘heer’ in de aanhef', 'Bij ‘Geachte’ past ‘heer’ beter dan ‘meneer’ (tip 8).'),
    initials: greet(
      'Voorletters kunnen weg uit de aanhef',
      'Onze Taal raadt aan om na heer of mevrouw alleen de achternaam te schrijven (tip 10).',
    ),
  },
  'aanhef.naam': {
    accents: ({ parameters: { name = '' } }) => spelling(name, 'Let op de accenten en de trema’s'),
    variant: ({ parameters: { name = '' } }) => spelling(name, 'De naam staat in de mail net anders'),
    particle: ({ parameters: { name = '' } }) => spelling(name, 'Het tussenvoegsel klopt niet'),
    typo: ({ parameters: { name = '' } }) => spelling(name, 'De naam is verkeerd geschreven'),
    firstName: ({ parameters: { name = '' } }) => spelling(name, 'De voornaam is een andere'),
    secondPart: ({ parameters: { name = '' } }) => ({
      title: 'Dit is het tweede deel van de achternaam',
      why: `Deze ondernemer heet ${name}: gebruik de hele naam of het eerste deel (tip 10).`,
      apply: 'Neem over',
    }),
    other: ({ quote, parameters: { name = '' } }) => ({
      title: `“${quote}” is een andere naam dan die van de afzender`,
      why:
        name === ''
          ? 'Deze naam staat niet in de mail (tip 10).'
          : `De mail is van ${name}: controleer de naam (tip 10).`,
      apply: 'Neem over',
    }),
    onlyDomain: ({ quote }) => ({
      title: `Is “${quote}” wel de naam van deze persoon?`,
      why: 'De naam staat alleen in het mailadres: kijk na of die klopt (tip 10).',
      apply: 'Neem over',
    }),
    unknown: ({ quote }) => ({
      title: `De naam “${quote}” staat niet in de mail`,
      why: 'Controleer of je de goede persoon aanspreekt (tip 10).',
      apply: 'Neem over',
    }),
  },
  'aanhef.geslacht': {
    confirmed: greet(
      'De aanspreekvorm is een andere dan jullie weten',
      'Iemand van je cluster gaf eerder aan hoe deze ondernemer aangesproken wil worden (tip 10).',
    ),
    contradicted: greet(
      'De aanspreekvorm klopt niet met de mail',
      'Deze ondernemer schrijft zelf hoe die aangesproken wil worden (tip 10).',
    ),
    neutral: greet(
      'Gebruik hier geen heer of mevrouw',
      'Deze ondernemer geeft aan niet met heer of mevrouw aangesproken te willen worden (tip 10).',
    ),
    role: greet(
      'De aanspreekvorm past niet bij de mail',
      'Uit de tekst van de ondernemer blijkt een andere aanspreekvorm (tip 10).',
    ),
    stated: greet(
      'Je kunt heer of mevrouw gewoon kiezen',
      'Deze ondernemer schrijft zelf hoe die aangesproken wil worden (tip 10).',
    ),
    unknown: greet(
      'Is het heer of mevrouw? Dat staat niet in de mail',
      'Vraag het, of gebruik de voornaam of de voorletters: dat is altijd goed (tip 10).',
    ),
  },
  'footer.organisatie': {
    missing: close(
      'De voetnoot noemt de gemeente niet',
      'Zet de naam en de gegevens van de gemeente onder elke mail (tip 5).',
    ),
    unreachable: close(
      'De voetnoot zegt niet hoe de gemeente te bereiken is',
      'Zet een mailadres, postadres of telefoonnummer bij de naam van de gemeente (tip 5).',
    ),
  },
  'footer.contact': {
    missing: close(
      'De voetnoot noemt geen persoon of afdeling',
      'De ondernemer moet weten wie de vraag behandelt (tip 5).',
    ),
    firstNameOnly: close('De voetnoot heeft alleen een voornaam', 'Onderteken met je volledige naam (tip 5).'),
  },
  'footer.telefoon': {
    missing: close(
      'De voetnoot heeft geen telefoonnummer',
      'Geef een nummer waarop je rechtstreeks te bereiken bent (tip 5).',
    ),
    general: close(
      'De voetnoot heeft alleen een algemeen nummer',
      'Geef een nummer waarop je rechtstreeks te bereiken bent (tip 5).',
    ),
  },
  'footer.werkdagen': {
    missing: close(
      'De voetnoot noemt je werkdagen niet',
      'Je werkt in deeltijd: laat weten wanneer je er bent (tip 5).',
    ),
    different: close(
      'De werkdagen in de voetnoot kloppen niet',
      'Op je kenniskaart staan andere werkdagen: zet overal dezelfde (tip 5).',
    ),
  },
  'bijlage.ontbreekt': {
    named: ({ quote }) => ({
      title: `Je noemt “${quote}”, maar dat bestand zit er niet bij`,
      why: 'Voeg het bestand toe, of haal de naam weg: dan hoeft de ondernemer er niet om te vragen.',
      apply: '',
    }),
    fewer: ({ parameters: { count: n = '0', expected = '' } }) => ({
      title: `Je schrijft over ${expected} bijlagen, maar er ${n === '1' ? 'is' : 'zijn'} er ${n}`,
      why: 'Kijk of alle bestanden erbij zitten: dan hoeft de ondernemer er niet om te vragen.',
      apply: '',
    }),
    one: ({ quote }) => ({
      title: `Je schrijft “${quote}”, maar er is één bijlage`,
      why: 'Staat alles in dat ene bestand? Dan klopt het. Zo niet, voeg dan toe wat ontbreekt.',
      apply: '',
    }),
    missing: ({ quote }) => ({
      title: `Je schrijft “${quote}”, maar er is geen bijlage`,
      why: 'Voeg de bijlage toe, of haal de zin weg: dan hoeft de ondernemer er niet om te vragen.',
      apply: '',
    }),
  },
  ...contentFindingsInDutch,
  spelling: {
    misspelt: ({ quote }) => ({
      title: `Klopt de spelling van “${quote}”?`,
      why: 'Een antwoord zonder spelfouten komt betrouwbaar over (tip 10).',
      apply: 'Verbeter',
    }),
    split: ({ quote }) => ({
      title: `“${quote}” is één woord`,
      why: 'In het Nederlands schrijf je zo’n samenstelling aan elkaar (tip 10).',
      apply: 'Verbeter',
    }),
    doubled: ({ quote }) => ({
      title: `Er staat twee keer hetzelfde woord: “${quote}”`,
      why: 'Eén van de twee kan weg (tip 10).',
      apply: 'Haal weg',
    }),
    confused: ({ quote }) => ({
      title: `Is “${quote}” hier het goede woord?`,
      why: 'Dit woord bestaat, maar op deze plek hoort een ander (tip 10).',
      apply: 'Verbeter',
    }),
  },
};

function spelling(name: string, title: string): FindingWords {
  return { title, why: `Deze ondernemer schrijft de naam als ${name} (tip 10).`, apply: 'Neem over' };
}
