import type { Topic } from './topic';

export const SERVICE: readonly Topic[] = [
  {
    subjects: ['Klacht over de gemeente', 'Al weken geen antwoord', 'Steeds doorverbonden'],
    situations: [
      'Ik heb {3-7} keer gebeld en word steeds doorverbonden.',
      'Op mijn brief van {3-9} weken geleden heb ik nog niets gehoord.',
      'Ieder loket zegt iets anders over de plannen van &.',
    ],
    questions: [
      'Wie kan mij nu eens een duidelijk antwoord geven?',
      'Zo kan ik toch geen zaak draaiende houden?',
      'Bij wie kan ik een klacht indienen?',
    ],
    answers: [
      'Het spijt ons dat dit zo gelopen is. Uw vaste contactpersoon belt u morgen.',
      'U hebt gelijk, dit had sneller gemoeten. Het besluit ligt klaar en wordt deze week verstuurd.',
    ],
  },
  {
    subjects: ['Bereikbaarheid bij werkzaamheden', 'Straat open voor &', 'Omzetverlies door wegwerk'],
    situations: [
      'De weg voor onze zaak aan de @ ligt al {2-9} weken open.',
      'Klanten kunnen niet meer voor de deur komen en we draaien {20-50} procent minder.',
    ],
    questions: [
      'Wanneer is het klaar?',
      'Kan er een bord komen dat we gewoon open zijn?',
      'Is er een vergoeding voor de schade?',
    ],
    answers: [
      'Wij hebben met de aannemer afgesproken dat de stoep vrij blijft. Vrijdag staan er borden met ‘winkels open’.',
      'Het werk is over twee weken klaar. Nadeelcompensatie vraagt u aan met het formulier op onze website; stuur uw omzetcijfers mee.',
    ],
  },
  {
    subjects: ['Kennismaken met de wethouder', 'Bedrijfsbezoek', 'Uitnodiging ondernemersvereniging'],
    situations: [
      'Onze vereniging telt inmiddels {40-90} leden.',
      'Wij openen volgende maand onze nieuwe zaak aan de @.',
    ],
    questions: ['Wil de wethouder een keer langskomen?', 'Kunnen we met iemand kennismaken?'],
    answers: [
      'Graag. Het secretariaat stuurt u een voorstel met drie data.',
      'Wij komen graag langs. Past dinsdagochtend?',
    ],
  },
];

export const ECONOMY: readonly Topic[] = [
  {
    subjects: ['Bedrijf starten', 'Eigen zaak beginnen', 'Startersvragen'],
    situations: [
      'Ik wil na {5-20} jaar in loondienst voor mezelf beginnen.',
      'Over {2-6} maanden wil ik een eigen zaak openen.',
      'Samen met een vriendin heb ik een plan voor een lunchroom.',
    ],
    questions: [
      'Waar moet ik aan denken, behalve de Kamer van Koophandel?',
      'Is er een regeling voor starters?',
      'Met wie kan ik mijn plan bespreken?',
    ],
    answers: [
      'Wij plannen graag een gesprek van een half uur. Neem uw ondernemingsplan mee, ook als het nog niet af is.',
      'Er is een startersregeling met begeleiding voor een jaar. Aanmelden kan tot het eind van de maand.',
    ],
  },
  {
    subjects: ['Winkelruimte gezocht', 'Leegstaand pand', 'Locatie in het centrum'],
    situations: [
      'Ik zoek ongeveer {60-240} m² in het centrum.',
      'Het pand naast & staat al een jaar leeg.',
      'Door huuropzegging moeten we weg aan de @.',
    ],
    questions: ['Weet u panden die vrijkomen?', 'Wie is de eigenaar?', 'Mag daar ook horeca in?'],
    answers: [
      'Het overzicht van vrije panden staat op onze website. Twee ervan passen bij wat u zoekt.',
      'Horeca mag op het plein en in de winkelstraat, niet in de zijstraten. De makelaar heeft de gegevens van de eigenaar.',
    ],
  },
  {
    subjects: ['Bedrijf aan huis', 'Praktijk aan huis', 'Kapsalon in de garage'],
    situations: [
      'Ik wil vanuit huis {3-9} klanten per dag ontvangen.',
      'We willen de garage aan de @ verbouwen tot werkruimte.',
    ],
    questions: ['Mag dat in een woonwijk?', 'Heb ik daar een vergunning voor nodig?'],
    answers: [
      'Een bedrijf aan huis mag als het wonen de hoofdzaak blijft en u hooguit een derde van het huis gebruikt.',
      'Voor de verbouwing is geen vergunning nodig. Wel moet u op eigen terrein twee auto’s kwijt kunnen.',
    ],
  },
];

export const MARKETS: readonly Topic[] = [
  {
    subjects: ['Plek op de weekmarkt', 'Marktkraam', 'Wachtlijst markt'],
    situations: [
      'Wij verkopen noten en gedroogd fruit, met een kraam van {4-8} meter.',
      'Al {2-6} jaar staan we op de wachtlijst.',
    ],
    questions: [
      'Is er nog plaats op de weekmarkt?',
      'Hoelang duurt het nog voordat we aan de beurt zijn?',
      'Kunnen we een keer op proef staan?',
    ],
    answers: [
      'Er is een wachtlijst. Wij hebben u daarop gezet; losse plaatsen verloten wij op de dag zelf om half acht.',
      'U staat nu op de derde plaats. Een kraam in uw soort komt waarschijnlijk in het voorjaar vrij.',
    ],
  },
  {
    subjects: ['Standplaats', 'Foodtruck', 'Oliebollenkraam in december'],
    situations: [
      '& wil in december {3-6} weken met een oliebollenkraam voor de deur staan, aan de @.',
      'Met onze foodtruck zoeken we een vaste plek voor {1-3} dagen in de week.',
    ],
    questions: ['Hoe vraag ik een standplaats aan?', 'Wat kost dat per dag?', 'Welke plekken zijn nog vrij?'],
    answers: [
      'U vraagt een standplaats aan met het formulier op onze website. Stuur een foto van de wagen mee.',
      'Op het stationsplein is op dinsdag en vrijdag plaats. Een dag kost 18,50 euro, stroom inbegrepen.',
    ],
  },
  {
    subjects: ['Stroom op de markt', 'Stroomkast kapot', 'Geen stroom bij de kraam'],
    situations: ['De stroomkast viel de afgelopen markt {2-5} keer uit.', 'Bij onze kraam springt steeds de stop.'],
    questions: ['Kan iemand daarnaar kijken?', 'Is dat voor de volgende markt opgelost?'],
    answers: ['De stroomkast is nagekeken en hersteld. Valt hij weer uit, bel dan meteen de marktmeester.'],
  },
  {
    subjects: ['Marktgeld', 'Rekening weekmarkt', 'Te veel betaald'],
    situations: [
      'Op de rekening van de markt staan {2-4} dagen meer dan we er waren.',
      'Wij waren in de zomer {2-3} weken dicht en kregen toch een rekening.',
    ],
    questions: ['Hoe krijg ik dat terug?', 'Wilt u de rekening nakijken?'],
    answers: ['Dat klopt, wij hebben u te veel gerekend. Het bedrag gaat van de volgende rekening af.'],
  },
];

export const GRANTS: readonly Topic[] = [
  {
    subjects: ['Gevelsubsidie', 'Subsidie opknappen pand', 'Subsidie &'],
    situations: ['De offerte voor de gevel is {6-28} duizend euro.', 'Ons pand aan de @ is van voor 1930.'],
    questions: ['Is er dit jaar nog subsidie?', 'Mag ik alvast beginnen?', 'Hoeveel procent wordt vergoed?'],
    answers: [
      'Er is nog budget. Vraag de subsidie aan voordat het werk begint, met twee offertes erbij.',
      'Wij vergoeden 30 procent, tot 7.500 euro. Begin pas als u het besluit hebt.',
    ],
  },
  {
    subjects: ['Subsidie zonnepanelen', 'Verduurzamen bedrijfspand', 'Isolatie'],
    situations: [
      'We willen {20-120} zonnepanelen op het dak van & leggen.',
      'Ons dak aan de @ moet toch vernieuwd worden.',
    ],
    questions: [
      'Bestaat daar een regeling voor?',
      'Welke stukken hebt u nodig?',
      'Kan de adviseur een keer komen kijken?',
    ],
    answers: [
      'Voor zonnepanelen is er alleen een landelijke regeling, bij RVO. Voor isolatie kunt u bij ons terecht.',
      'De energieadviseur komt gratis langs. Ik heb u aangemeld; u hoort binnen een week wanneer.',
    ],
  },
  {
    subjects: ['Ondernemersfonds', 'Bijdrage feestverlichting', 'Verantwoording subsidie'],
    situations: [
      'Voor de feestverlichting hebben we {3-9} duizend euro nodig.',
      'Vorig jaar kregen we een bijdrage uit het fonds.',
    ],
    questions: ['Kunnen we dit jaar weer meedoen?', 'Welke bonnen moet ik bewaren?', 'Wanneer is de sluitingsdatum?'],
    answers: [
      'U kunt tot 1 maart aanvragen. Laat zien dat minstens tien ondernemers meedoen.',
      'Voor de verantwoording zijn de facturen en een foto genoeg.',
    ],
  },
];
