import { CLUSTER } from '../people';
import { person, type SeedMail } from '../seed-mail';

const KLANTCONTACT = person('Gemeente Noorderhage', 'gemeente@noorderhage.example');
const JOLANDA = person('Jolanda Meijer', 'j.meijer@noorderhage.example');
const PIETER = person('Pieter Hoogland', 'p.hoogland@noorderhage.example');
const SANNE = person('Sanne Brandsma', 's.brandsma@noorderhage.example');
const RUBEN = person('Ruben van Aalst', 'r.vanaalst@noorderhage.example');
const TIM = person('Tim Kuiper', 't.kuiper@noorderhage.example');
const WETHOUDER = person('Secretariaat wethouder De Wit', 'secretariaat.dewit@noorderhage.example');
const OMGEVINGSDIENST = person('Omgevingsdienst Noorderkwartier', 'vergunningen@odnoorderkwartier.example');

/** Questions that come in through colleagues: what they wrote to each other must not reach the entrepreneur. */
export const FORWARDS: readonly SeedMail[] = [
  {
    id: 'fw-terrasverwarming',
    minutesAgo: 21,
    day: 0,
    time: '11:58',
    program: 'classic',
    from: JOLANDA,
    subject: 'FW: Terrasverwarming en windschermen',
    text: [
      "Hoi collega's,",
      'Deze kwam binnen bij het KCC. Volgens mij heeft hij vorig jaar ook al eens moeilijk gedaan over de kosten, dus graag even goed uitleggen. Pakken jullie hem op?',
      'Groet,\nJolanda Meijer\nKlantcontactcentrum',
    ],
    quotes: {
      from: person('Wim Hoekema', 'wim@brasseriedewaag.example'),
      to: [KLANTCONTACT],
      day: 1,
      time: '16:41',
      subject: 'Terrasverwarming en windschermen',
      program: 'gmail',
      text: [
        'Goedemiddag,',
        'Voor ons terras bij Brasserie De Waag willen we deze winter graag windschermen van 1,50 meter en vier elektrische verwarmers plaatsen. Is daar een vergunning voor nodig, en mag het tot het voorjaar blijven staan?',
        'Met vriendelijke groet,\nWim Hoekema\nBrasserie De Waag',
      ],
    },
  },
  {
    id: 'fw-optocht',
    day: 0,
    time: '13:49',
    program: 'web',
    from: PIETER,
    cc: [TIM],
    subject: 'Fw: Verlichte optocht tractoren',
    text: [
      'Dag allen,',
      'Graag jullie reactie richting deze meneer. Tim, volgens mij hadden we intern afgesproken dit dit jaar niet meer door het centrum te laten gaan? Dat moeten we wel even netjes brengen.',
      'Pieter Hoogland\nOpenbare orde en veiligheid',
    ],
    quotes: {
      from: TIM,
      to: [PIETER],
      day: 1,
      time: '09:20',
      subject: 'RE: Verlichte optocht tractoren',
      program: 'web',
      text: [
        'Pieter,',
        'Politie heeft bezwaar tegen de route door de Hoofdstraat, zie eerdere mail. Ik zou zeggen: alleen nog via de Ringweg. Nog niet naar buiten brengen, de burgemeester moet er nog naar kijken.',
        'Tim',
      ],
      quotes: {
        from: person('Gerrit Postmus', 'gerrit@agrarischejongeren.example'),
        day: 2,
        time: '20:15',
        subject: 'Verlichte optocht tractoren',
        program: 'apple',
        text: [
          'Beste gemeente,',
          'Ook dit jaar willen wij met ongeveer 45 versierde tractoren door Noorderhage rijden, op de zaterdag voor kerst. Vertrek 17.00 uur bij de veiling, en dan door de Hoofdstraat. Kunnen we daar op tijd toestemming voor krijgen?',
          'Namens Agrarische Jongeren Noord,\nGerrit Postmus',
        ],
      },
    },
  },
  {
    id: 'fw-uitbouw',
    day: 1,
    time: '09:33',
    program: 'classic',
    from: RUBEN,
    subject: 'FW: Uitbouw winkel Hoofdstraat 31',
    text: [
      'Graag via de clustermailbox beantwoorden, dan staat het goed geregistreerd. Mijn inschatting: dit gaat niet lukken, de monumentencommissie was bij het vorige plan al heel kritisch.',
      'Met vriendelijke groet,\n\nRuben van Aalst\nCasemanager omgevingsvergunning',
    ],
    quotes: {
      from: person('Carla Nijboer', 'carla@nijboerschoenen.example'),
      to: [RUBEN],
      day: 2,
      time: '15:02',
      subject: 'Uitbouw winkel Hoofdstraat 31',
      program: 'classic',
      text: [
        'Beste meneer Van Aalst,',
        'Wij spraken elkaar vorige week aan de balie. Wij willen de winkel aan de achterkant 4 meter uitbouwen. U zei dat het pand een gemeentelijk monument is. Kunt u mij vertellen welke stukken ik moet indienen en hoe lang de behandeling duurt?',
        'Vriendelijke groeten,\nCarla Nijboer\nNijboer Schoenen',
      ],
    },
  },
  {
    id: 'fw-wethouder',
    day: 1,
    time: '14:07',
    program: 'web',
    importance: 'high',
    from: WETHOUDER,
    subject: 'Fw: Open brief ondernemers Stationsgebied',
    text: [
      "Beste collega's,",
      'De wethouder ontving onderstaande brief. Graag een conceptantwoord vóór vrijdag; eerst afstemmen met de bestuursadviseur. Let op: dit ligt politiek gevoelig.',
      'Vriendelijke groet,\nSecretariaat wethouder De Wit',
    ],
    quotes: {
      from: person('Ondernemers Stationsgebied', 'bestuur@ondernemersstationsgebied.example'),
      to: [WETHOUDER],
      day: 3,
      time: '19:47',
      subject: 'Open brief ondernemers Stationsgebied',
      program: 'gmail',
      text: [
        'Geachte wethouder De Wit,',
        'De werkzaamheden aan het Stationsplein duren nu al vijf maanden langer dan beloofd. Onze omzet is flink gedaald. Wanneer zijn de winkels weer goed bereikbaar, en is er een regeling voor nadeelcompensatie?',
        'Hoogachtend,\nhet bestuur van Ondernemers Stationsgebied',
      ],
    },
  },
  {
    id: 'fw-lozing',
    day: 2,
    time: '10:11',
    program: 'classic',
    from: OMGEVINGSDIENST,
    subject: 'FW: Wasplaats voor vrachtwagens',
    text: [
      "Beste collega's van Noorderhage,",
      'Onderstaande vraag is deels voor jullie (riool) en deels voor ons (milieu). Wij adviseren een olieafscheider. Willen jullie het antwoord aan de ondernemer geven? Ons advies is intern en nog niet definitief.',
      'Met vriendelijke groet,\nOmgevingsdienst Noorderkwartier',
    ],
    quotes: {
      from: person('Terpstra Transport', 'planning@terpstratransport.example'),
      to: [OMGEVINGSDIENST],
      day: 4,
      time: '08:38',
      subject: 'Wasplaats voor vrachtwagens',
      program: 'classic',
      text: [
        'Goedemorgen,',
        'Wij willen op ons terrein een wasplaats voor vrachtwagens aanleggen van 5 bij 18 meter. Mag het waswater op het riool en wat moeten wij melden?',
        'Groet,\nTerpstra Transport, afdeling planning',
      ],
    },
    owner: 'fatima',
    isRead: true,
  },
  {
    id: 'fw-kermis',
    day: 2,
    time: '15:45',
    program: 'mobile',
    from: SANNE,
    subject: 'Fw: Drankvergunning kermistent',
    text: [
      'Is voor jullie, ik ben donderdag pas weer aan het werk. Volgens mij zijn ze te laat met aanvragen maar dat mag Tim zeggen 😉',
      'Verzonden vanaf mijn telefoon',
    ],
    quotes: {
      from: person('Feestcomité Oosterend', 'bestuur@feestcomite-oosterend.example'),
      to: [SANNE],
      day: 3,
      time: '21:30',
      subject: 'Drankvergunning kermistent',
      program: 'mobile',
      text: [
        'Hallo Sanne, voor de feesttent op de kermis hebben we weer een ontheffing nodig om te schenken. Het is over drie weken al. Kun je ons het formulier sturen? Groet namens het feestcomité, Anne-Wil',
      ],
    },
  },
  {
    id: 'fw-precario',
    day: 3,
    time: '10:26',
    program: 'classic',
    from: JOLANDA,
    subject: 'FW: Vraag over precario',
    text: ['Zie onder. Ik heb haar aan de telefoon al gezegd dat het twee dagen duurt.', 'Jolanda'],
    quotes: {
      from: person('Bloemenhuis Iris', 'iris@bloemenhuisiris.example'),
      to: [KLANTCONTACT],
      day: 4,
      time: '11:11',
      subject: 'Vraag over precario',
      program: 'apple',
      text: [
        'Goedemorgen,',
        'Ik betaal precario voor mijn uitstalling, maar de buurman niet. Hoe wordt dat berekend?',
        'Iris Talsma\nBloemenhuis Iris',
      ],
    },
    isRead: true,
    to: [CLUSTER],
  },
];
