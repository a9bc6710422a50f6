/** Something that entrepreneurs ask about. `#` stands for a number, `@` for their address, `&` for their firm. */
export interface Topic {
  readonly subjects: readonly string[];
  readonly questions: readonly string[];
  readonly answers: readonly string[];
}

const topic = (subjects: readonly string[], questions: readonly string[], answers: readonly string[]): Topic => ({
  subjects,
  questions,
  answers,
});

/** What each card is asked about, by its id. */
export const TOPICS: Readonly<Record<string, readonly Topic[]>> = {
  sanne: [
    topic(
      ['Terras uitbreiden', 'Groter terras aan de @', 'Vraag over ons terras'],
      [
        'Wij willen ons terras aan de @ uitbreiden met # tafels. Kan dat op de vergunning die we al hebben?',
        'Mag het terras van & in het voorjaar # meter breder? De stoep is daar breed genoeg.',
      ],
      ['Voor een groter terras wijzigt u uw exploitatievergunning. Stuur een tekening met de maten mee.'],
    ),
    topic(
      ['Alcohol schenken', 'Alcoholvergunning aanvragen', 'Nieuwe leidinggevende'],
      [
        'Wij willen bij & ook wijn gaan schenken. Welke vergunning hebben we nodig en hoelang duurt dat?',
        'Er komt een nieuwe leidinggevende in onze zaak aan de @. Hoe geef ik dat door?',
      ],
      ['U vraagt een alcoholvergunning aan met het formulier op onze website. De behandeling duurt acht weken.'],
    ),
    topic(
      ['Later open', 'Sluitingstijd', 'Ontheffing sluitingsuur'],
      ['Wij zouden bij & graag een avond tot # uur na middernacht open zijn. Kan dat, en wat kost dat?'],
      ['U kunt twaalf keer per jaar ontheffing vragen. Dat doet u minstens twee weken van tevoren.'],
    ),
  ],
  ruben: [
    topic(
      ['Uitbreiding bedrijfspand', 'Verbouwing @', 'Vooroverleg bouwplan'],
      [
        'We willen achter ons pand aan de @ een hal van # m² bouwen. Past dat in het omgevingsplan?',
        'Voor & willen wij de gevel vernieuwen en # ramen vervangen. Is daar een omgevingsvergunning voor nodig?',
      ],
      [
        'Voor dit plan raden wij een vooroverleg aan. Stuur daarvoor een schets met de maten en de ligging op het perceel.',
      ],
    ),
    topic(
      ['Wonen boven de zaak', 'Gebruik van het pand wijzigen', 'Bed & breakfast'],
      [
        'Mogen we de bovenverdieping aan de @ als # kamers verhuren aan toeristen?',
        'Kunnen wij in het pand aan de @ ook gaan wonen?',
      ],
      [
        'Het omgevingsplan staat dit niet zonder meer toe. U kunt een afwijking aanvragen; dat duurt meestal acht weken.',
      ],
    ),
  ],
  fatima: [
    topic(
      ['Vetafscheider', 'Milieumelding', 'Geluid van onze koeling'],
      [
        'Moeten wij bij & een vetafscheider plaatsen? We bakken # dagen in de week.',
        'Buren van de @ klagen over het geluid van onze koeling. Wat is toegestaan?',
      ],
      [
        'Voor uw bedrijf gelden de geluidsregels van het omgevingsplan. Overdag is de grens 50 decibel aan de gevel van de buren.',
      ],
    ),
    topic(
      ['Energiebesparingsplicht', 'Afvalwater lozen', 'Bedrijfsafval'],
      [
        'Valt & onder de energiebesparingsplicht? Wij gebruiken # duizend kWh per jaar.',
        'Mogen wij spoelwater aan de @ op het riool lozen?',
      ],
      ['Vanaf 50.000 kWh per jaar geldt de energiebesparingsplicht. U doet de melding bij RVO.'],
    ),
  ],
  tim: [
    topic(
      ['Braderie', 'Evenement melden', 'Straatfeest met kraampjes'],
      [
        'Wij organiseren een braderie bij de @ met # kramen. Is een melding genoeg?',
        'Voor het jubileum van & willen we een tent op straat zetten voor # gasten. Wat moeten we aanvragen?',
      ],
      ['Voor dit evenement is een vergunning nodig. Vraag die minstens acht weken van tevoren aan.'],
    ),
    topic(
      ['Podium en muziek', 'Optocht', 'Festival op het plein'],
      [
        'Mag er bij ons festival op de @ tot # uur muziek zijn?',
        'De route van de optocht gaat over de @. Wie regelt de verkeersregelaars?',
      ],
      ['De muziek mag tot 23.00 uur. U regelt zelf verkeersregelaars met een aanwijzing van de gemeente.'],
    ),
  ],
  marijke: [
    topic(
      ['Klacht over de gemeente', 'Bereikbaarheid bij werkzaamheden', 'Kennismaken met de wethouder'],
      [
        'De weg voor onze zaak aan de @ is al # weken open. Klanten kunnen er niet meer komen. Wat doet u daaraan?',
        'Ik heb # keer gebeld en word steeds doorverbonden. Zo kan ik & toch niet draaiende houden?',
      ],
      ['Het spijt ons dat dit zo gelopen is. Wij hebben met de aannemer afgesproken dat de stoep vrij blijft.'],
    ),
  ],
  hanna: [
    topic(
      ['Bedrijf starten', 'Winkelruimte gezocht', 'Bedrijf aan huis'],
      [
        'Ik wil een eigen zaak beginnen en zoek ongeveer # m² in het centrum. Weet u leegstaande panden?',
        'Mag ik aan de @ vanuit huis # klanten per dag ontvangen?',
      ],
      [
        'Een bedrijf aan huis mag als het wonen de hoofdzaak blijft. Het overzicht van vrije panden staat op onze website.',
      ],
    ),
  ],
  jelle: [
    topic(
      ['Standplaats', 'Plek op de weekmarkt', 'Foodtruck'],
      [
        'Is er op de weekmarkt nog plaats voor een kraam van # meter?',
        'Mag & in december met een oliebollenkraam # weken op de @ staan?',
      ],
      ['Er is een wachtlijst voor de markt. Wij hebben u daarop gezet; losse plaatsen verloten wij op de dag zelf.'],
    ),
    topic(
      ['Stroom op de markt', 'Marktgeld'],
      ['De stroomkast bij de @ viel de afgelopen markt # keer uit. Kan iemand daarnaar kijken?'],
      ['De stroomkast is nagekeken en hersteld. Valt hij weer uit, bel dan meteen de marktmeester.'],
    ),
  ],
  nienke: [
    topic(
      ['Subsidie aanvragen', 'Gevelsubsidie', 'Ondernemersfonds'],
      [
        'Is er dit jaar nog subsidie om de gevel van & op te knappen? De offerte is # duizend euro.',
        'Hoe vraag ik subsidie aan voor # zonnepanelen op ons dak aan de @?',
      ],
      ['Er is nog budget. Vraag de subsidie aan voordat het werk begint, met twee offertes erbij.'],
    ),
  ],
  aylin: [
    topic(
      ['Parkeervergunning', 'Laden en lossen', 'Laadpaal'],
      [
        'Wij hebben # bestelbusjes en kunnen die nergens kwijt aan de @. Kunnen we vergunningen krijgen?',
        'Leveranciers van & moeten het voetgangersgebied in. Hoe vraag ik ontheffing aan voor # auto’s?',
      ],
      ['Een bedrijf krijgt twee parkeervergunningen. Een ontheffing voor het voetgangersgebied geldt tot 11.00 uur.'],
    ),
    topic(
      ['Container op straat', 'Fietsen voor de deur'],
      ['Voor een verbouwing willen we # dagen een container op de @ zetten. Mag dat zomaar?'],
      ['Een container mag drie dagen zonder vergunning, als er 1,20 meter stoep vrij blijft.'],
    ),
  ],
  wouter: [
    topic(
      ['Aanslag reclamebelasting', 'Precario', 'Betalingsregeling'],
      [
        'Wij kregen een aanslag van # honderd euro voor reclame, maar het bord aan de @ is weg. Hoe maak ik bezwaar?',
        'Kan & de aanslag in # termijnen betalen?',
      ],
      ['U kunt binnen zes weken bezwaar maken. Uitstel of een regeling vraagt u aan op onze website.'],
    ),
  ],
  bram: [
    topic(
      ['Bedrijfskavel', 'Grondprijs bedrijventerrein', 'Netcongestie'],
      [
        'Wij zoeken een kavel van # duizend m² op het bedrijventerrein. Is er nog iets vrij?',
        'De netbeheerder heeft voor onze hal aan de @ geen stroom tot over # jaar. Weet u een oplossing?',
      ],
      ['Er zijn nog enkele kavels vrij. U kunt zes maanden een optie nemen; dat kost een procent van de prijs.'],
    ),
  ],
};

/** What entrepreneurs write around their question. */
export const OPENINGS = [
  'Goedemorgen,',
  'Beste mensen,',
  'Geachte heer/mevrouw,',
  'Hallo,',
  'Goedemiddag,',
  'Beste gemeente,',
];
export const EXTRAS = [
  'Ik hoor het graag, want we moeten het deze maand regelen.',
  'Op de website kon ik het niet vinden.',
  'Een collega-ondernemer zei dat het anders zit, vandaar mijn vraag.',
  'Wie is hiervoor mijn contactpersoon?',
  'Vorig jaar hoefde dit nog niet, dacht ik.',
  'U kunt mij ook bellen, het liefst na 14 uur.',
];
export const CLOSINGS = ['Met vriendelijke groet,', 'Groetjes,', 'Alvast bedankt,', 'Mvg,', 'Vriendelijke groet,'];

/** What follows an answer. */
export const THANKS = ['Bedankt, dat is duidelijk.', 'Dank voor het snelle antwoord!', 'Fijn, hier kan ik verder mee.'];
export const FURTHER_QUESTIONS = [
  'Dank u. Moet ik daar zelf nog iets voor opsturen?',
  'Bedankt. En wat kost dat precies?',
  'Duidelijk. Hoelang duurt het voordat ik bericht krijg?',
];
export const FURTHER_ANSWERS = [
  'U hoeft niets op te sturen. Wij hebben alles wat nodig is.',
  'De kosten staan in de legesverordening. In uw geval gaat het om het laagste tarief.',
  'U krijgt binnen vier weken bericht.',
];

/** What colleagues write to each other. */
export const FORWARD_NOTES = [
  'Deze kwam bij ons binnen. Pakken jullie hem op?',
  'Volgens mij is deze voor jullie. Meneer belde ook al, en was niet vrolijk.',
  'Graag afhandelen. Let op: hier loopt ook nog een bezwaar.',
];
export const ADVICE_QUESTIONS = [
  'Kun jij hiernaar kijken? Ik twijfel of dit zo mag.',
  'Wat vind jij hiervan, vanuit jouw vak? Ik geef zelf antwoord.',
];
export const ADVICE = [
  'Kan wat mij betreft, als ze zich aan de gewone regels houden.',
  'Ik zou hier voorzichtig mee zijn; vraag eerst om een tekening.',
  'Geen bezwaar. Noem wel even de termijn.',
];
