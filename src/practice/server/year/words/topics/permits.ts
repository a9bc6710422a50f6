import type { Topic } from './topic';

export const CATERING: readonly Topic[] = [
  {
    subjects: ['Terras uitbreiden', 'Groter terras aan de @', 'Vraag over ons terras', 'Terras &', 'terrasvergunning'],
    situations: [
      'Ons terras aan de @ staat op mooie dagen helemaal vol.',
      'We hebben nu een terras van {4-10} tafels en zouden er graag {2-6} bij zetten.',
      'De buurman is gestopt, dus de stoep naast & is vrijgekomen.',
      'Voor het nieuwe seizoen willen we het terras van & opknappen en iets groter maken.',
    ],
    questions: [
      'Mag dat op de vergunning die we al hebben?',
      'Moet ik daarvoor een nieuwe vergunning aanvragen, en wat kost dat per vierkante meter?',
      'Hoeveel ruimte moet er vrij blijven voor kinderwagens en rolstoelen?',
      'Mogen er ook windschermen en parasols bij?',
    ],
    answers: [
      'Voor een groter terras wijzigt u uw exploitatievergunning. Stuur een tekening met de maten mee.',
      'Er moet altijd 1,80 meter stoep vrij blijven. Past het terras daarbinnen, dan kunt u de wijziging met het formulier op onze website aanvragen.',
      'Windschermen mogen als ze niet vastzitten en niet hoger zijn dan 1,50 meter. Zet ze wel op de tekening.',
    ],
  },
  {
    subjects: ['Alcohol schenken', 'Alcoholvergunning aanvragen', 'Wijn bij &', 'Alcoholwet'],
    situations: [
      'Bij & schenken we nu alleen koffie, thee en fris.',
      'Wij nemen over {3-9} weken een zaak over aan de @.',
      'Klanten vragen steeds vaker of ze bij ons een glas wijn kunnen krijgen.',
    ],
    questions: [
      'Welke vergunning hebben we nodig om ook wijn en bier te schenken?',
      'Hoelang duurt de aanvraag en kunnen we in de tussentijd al open?',
      'Geldt de vergunning van de vorige eigenaar nog voor ons?',
    ],
    answers: [
      'U vraagt een alcoholvergunning aan met het formulier op onze website. De behandeling duurt acht weken.',
      'De vergunning staat op naam en gaat niet mee met de zaak. U vraagt dus een nieuwe aan; tot die tijd schenkt u geen alcohol.',
    ],
  },
  {
    subjects: ['Nieuwe leidinggevende', 'Leidinggevende bijschrijven', 'Wijziging vergunning &'],
    situations: [
      'Onze bedrijfsleider is vertrokken en we hebben iemand anders gevonden.',
      'Mijn dochter komt bij ons in de zaak werken als bedrijfsleider.',
    ],
    questions: ['Hoe geef ik de nieuwe leidinggevende door?', 'Mag zij al werken voordat ze op de vergunning staat?'],
    answers: [
      'U kunt een leidinggevende online laten bijschrijven. Vanaf de ontvangstbevestiging mag die al werken.',
      'Stuur het formulier met een kopie van het diploma Sociale Hygiëne. Bijschrijven duurt ongeveer twee weken.',
    ],
  },
  {
    subjects: ['Later open', 'Sluitingstijd', 'Ontheffing sluitingsuur', 'Feestavond bij &'],
    situations: [
      'Op zaterdag over {3-9} weken bestaan we {10-50} jaar en dat willen we vieren.',
      'In december hebben we {2-6} avonden met live muziek.',
    ],
    questions: [
      'Mogen we die avond een uur langer open blijven?',
      'Hoe vraag ik een ontheffing aan en hoe vaak per jaar mag dat?',
    ],
    answers: [
      'U kunt twaalf keer per jaar ontheffing vragen. Dat doet u minstens twee weken van tevoren.',
      'Dat kan, tot uiterlijk 02.00 uur. Laat het ook de buren weten, dat scheelt klachten.',
    ],
  },
];

export const BUILDING: readonly Topic[] = [
  {
    subjects: ['Uitbreiding bedrijfspand', 'Verbouwing @', 'Vooroverleg bouwplan', 'Loods bijbouwen'],
    situations: [
      'Ons pand aan de @ is te klein geworden.',
      'We willen achter de zaak een hal van ongeveer {120-600} m² bouwen.',
      'De architect heeft een eerste schets gemaakt voor een uitbouw van {20-90} m².',
      'Wij hebben het perceel naast & kunnen kopen.',
    ],
    questions: [
      'Past dat in het omgevingsplan?',
      'Kunnen we het plan eerst met iemand bespreken voordat we de aanvraag doen?',
      'Welke stukken moeten er bij de aanvraag en hoelang duurt het?',
    ],
    answers: [
      'Voor dit plan raden wij een vooroverleg aan. Stuur daarvoor een schets met de maten en de ligging op het perceel.',
      'Het past grotendeels in het omgevingsplan, alleen de hoogte niet. Een kleine afwijking is mogelijk; vraag die tegelijk aan.',
      'U dient de aanvraag in bij het Omgevingsloket. Wij hebben tekeningen, een berekening van de constructie en foto’s nodig.',
    ],
  },
  {
    subjects: ['Nieuwe gevel', 'Reclame op de gevel', 'Kozijnen vervangen', 'Zonnescherm'],
    situations: [
      'De gevel van & is aan vernieuwing toe.',
      'We willen {3-14} kozijnen vervangen en een nieuw uithangbord plaatsen.',
      'Ons pand aan de @ ligt in het beschermd dorpsgezicht.',
    ],
    questions: [
      'Is daar een omgevingsvergunning voor nodig?',
      'Moet dit nog langs de welstandscommissie?',
      'Welke kleuren mogen we gebruiken?',
    ],
    answers: [
      'Voor een andere kleur of een ander soort kozijn is een vergunning nodig. Vervangt u het door hetzelfde, dan niet.',
      'De commissie vergadert om de twee weken. Levert u de tekening voor vrijdag aan, dan staat u op de volgende agenda.',
    ],
  },
  {
    subjects: ['Wonen boven de zaak', 'Gebruik van het pand wijzigen', 'Bed and breakfast', 'Kamers verhuren'],
    situations: [
      'De verdieping boven & staat al {2-8} jaar leeg.',
      'We denken erover om {2-5} kamers te verhuren aan toeristen.',
      'Voor het pand aan de @ staat in het plan alleen detailhandel.',
    ],
    questions: [
      'Kunnen wij daar zelf gaan wonen?',
      'Mag dat zonder vergunning?',
      'Wat moet er aangepast worden voor de brandveiligheid?',
    ],
    answers: [
      'Het omgevingsplan staat dit niet zonder meer toe. U kunt een afwijking aanvragen; dat duurt meestal acht weken.',
      'Tot vier kamers is een melding genoeg. Wel moeten er rookmelders zijn en een tweede vluchtweg.',
    ],
  },
];

export const ENVIRONMENT: readonly Topic[] = [
  {
    subjects: ['Vetafscheider', 'Vetput &', 'Geur van de keuken'],
    situations: ['Bij & bakken we {4-7} dagen in de week.', 'De riolering achter de @ raakt steeds verstopt.'],
    questions: [
      'Zijn wij verplicht een vetafscheider te plaatsen?',
      'Hoe vaak moet de vetput geleegd worden?',
      'De buren klagen over de baklucht. Wat moeten we doen?',
    ],
    answers: [
      'Wie bakt en braadt, moet een vetafscheider hebben. Laat een installateur de grootte bepalen en bewaar de bonnen van het legen.',
      'De afvoer moet twee meter boven de hoogste daklijn in de buurt uitkomen. Een geurfilter mag ook.',
    ],
  },
  {
    subjects: ['Geluid van onze koeling', 'Klacht van de buren', 'Laden in de vroege ochtend'],
    situations: [
      'Buren aan de @ klagen over het geluid van onze koeling.',
      'De vrachtwagen komt {2-6} keer per week om zes uur in de ochtend.',
      'Wij hebben vorig jaar een nieuwe afzuiging laten plaatsen.',
    ],
    questions: ['Wat is toegestaan?', 'Kan iemand het geluid komen meten?', 'Wie moet een geluidsonderzoek betalen?'],
    answers: [
      'Voor uw bedrijf gelden de geluidsregels van het omgevingsplan. Overdag is de grens 50 decibel aan de gevel van de buren.',
      'De omgevingsdienst komt meten. Zij bellen u deze week voor een afspraak; daar zijn geen kosten aan verbonden.',
    ],
  },
  {
    subjects: ['Energiebesparingsplicht', 'Stroomverbruik &', 'Energierapport'],
    situations: ['Wij gebruikten vorig jaar {35-140} duizend kWh.', 'Ik kreeg een brief over energiebesparing.'],
    questions: ['Vallen wij onder de energiebesparingsplicht?', 'Waar doe ik de melding en voor welke datum?'],
    answers: [
      'Vanaf 50.000 kWh per jaar geldt de energiebesparingsplicht. U doet de melding bij RVO.',
      'De brief kwam van de omgevingsdienst. U hebt tot het eind van het jaar; een adviseur kan gratis meekijken.',
    ],
  },
  {
    subjects: ['Afvalwater lozen', 'Milieumelding', 'Wasplaats'],
    situations: [
      'Wij beginnen aan de @ met een wasplaats voor {2-9} machines.',
      'Bij & spoelen we iedere week de wagens af.',
    ],
    questions: ['Mogen wij het spoelwater op het riool lozen?', 'Moeten we dit melden?'],
    answers: [
      'Dat mag als er een olieafscheider tussen zit. Doe de melding minstens vier weken van tevoren in het Omgevingsloket.',
    ],
  },
  {
    subjects: ['Bedrijfsafval', 'Containers op de stoep', 'Afval ophalen'],
    situations: [
      'Er staan bij & steeds {3-8} volle containers buiten.',
      'Ons papier en karton werd vroeger gratis opgehaald.',
    ],
    questions: ['Wie haalt het bedrijfsafval op?', 'Kunnen wij afval naar de milieustraat brengen?'],
    answers: [
      'De gemeente haalt geen bedrijfsafval op. U sluit zelf een contract met een inzamelaar; de milieustraat is voor bewoners.',
    ],
  },
];

export const EVENTS: readonly Topic[] = [
  {
    subjects: ['Braderie', 'Evenement melden', 'Straatfeest met kraampjes', 'Zomermarkt'],
    situations: [
      'Met de winkeliers van de straat organiseren we een braderie met {15-70} kramen.',
      'Voor het jubileum van & willen we een tent op straat zetten, voor {60-250} gasten.',
      'We verwachten {200-900} bezoekers, verdeeld over de dag.',
    ],
    questions: ['Is een melding genoeg?', 'Wat moeten we aanvragen en voor wanneer?', 'Mag de straat die dag dicht?'],
    answers: [
      'Voor dit evenement is een vergunning nodig. Vraag die minstens acht weken van tevoren aan.',
      'Onder de 250 bezoekers is een melding genoeg, als de weg open blijft. Doe die drie weken van tevoren.',
      'De straat kan dicht als de hulpdiensten erlangs kunnen. Teken op de kaart 3,50 meter vrije doorgang.',
    ],
  },
  {
    subjects: ['Podium en muziek', 'Geluid bij evenement', 'Festival op het plein'],
    situations: ['Op ons festival staan {3-9} bands.', 'We willen op het plein bij de @ een klein podium neerzetten.'],
    questions: [
      'Tot hoe laat mag er muziek zijn?',
      'Hoe hard mag het geluid staan?',
      'Kunnen we stroom van de gemeente gebruiken?',
    ],
    answers: [
      'De muziek mag tot 23.00 uur, met hooguit 80 decibel bij de gevels.',
      'Er staat een stroomkast op het plein. U krijgt de sleutel bij de marktmeester, tegen een borg van 50 euro.',
    ],
  },
  {
    subjects: ['Optocht', 'Verkeersregelaars', 'Route sponsorloop'],
    situations: [
      'De route van de optocht gaat langs onze zaak aan de @.',
      'Er doen {10-45} wagens mee.',
      'We steken met de loop {2-5} keer een drukke weg over.',
    ],
    questions: [
      'Wie regelt de verkeersregelaars?',
      'Mogen we de weg een half uur afsluiten?',
      'Hebben we daar een verzekering voor nodig?',
    ],
    answers: [
      'U regelt zelf verkeersregelaars; wij wijzen ze aan als u de namen doorgeeft.',
      'Afsluiten kan. Vraag de bewoners wel om toestemming en stuur ons de route op een kaart.',
    ],
  },
];
