import type { Topic } from './topic';

export const TRAFFIC: readonly Topic[] = [
  {
    subjects: ['Parkeervergunning', 'Parkeren personeel', 'Bestelbus kwijt'],
    situations: [
      'Wij hebben {2-6} bestelbusjes en kunnen die nergens kwijt aan de @.',
      'Sinds de nieuwe regels moet ons personeel betalen voor parkeren.',
    ],
    questions: [
      'Kunnen we vergunningen krijgen?',
      'Hoeveel vergunningen mag een bedrijf hebben?',
      'Wat kost een bezoekerskaart?',
    ],
    answers: [
      'Een bedrijf krijgt twee parkeervergunningen. Voor de andere busjes is plaats op het parkeerterrein bij de sporthal.',
      'U vraagt ze aan op onze website met het uittreksel van de KVK. Na vijf werkdagen zijn ze geldig.',
    ],
  },
  {
    subjects: ['Laden en lossen', 'Ontheffing voetgangersgebied', 'Bezorging bij &'],
    situations: [
      'Leveranciers van & moeten het voetgangersgebied in.',
      'De vrachtwagen komt pas na elven en krijgt dan een boete.',
    ],
    questions: [
      'Hoe vraag ik een ontheffing aan voor {1-4} auto’s?',
      'Tot hoe laat mag er geladen worden?',
      'Kan er een laadplek voor de deur komen?',
    ],
    answers: [
      'Een ontheffing voor het voetgangersgebied geldt tot 11.00 uur. Vraag die per kenteken aan.',
      'Een laadplek nemen we mee in het verkeersplan. Ik laat u voor de zomer weten of het lukt.',
    ],
  },
  {
    subjects: ['Laadpaal', 'Laadpalen bedrijf', 'Laadplein'],
    situations: ['We rijden binnenkort met {2-7} elektrische auto’s.', 'Bij ons aan de @ is geen enkele laadpaal.'],
    questions: ['Kan er een laadpaal in de straat komen?', 'Mogen we zelf een paal op de stoep zetten?'],
    answers: ['U kunt een openbare paal aanvragen bij de exploitant. Op de stoep mag geen eigen paal of kabel liggen.'],
  },
  {
    subjects: ['Container op straat', 'Stoep afzetten', 'Verbouwing: container'],
    situations: [
      'Voor een verbouwing staat er {2-12} dagen een container voor ons pand aan de @.',
      'De schilder zet volgende week een steiger op de stoep.',
    ],
    questions: ['Mag dat zomaar?', 'Moeten we zelf borden plaatsen?'],
    answers: [
      'Dat mag drie dagen zonder vergunning, als er 1,20 meter stoep vrij blijft. Daarna vraagt u een ontheffing aan. Borden kunt u bij de werf lenen.',
    ],
  },
  {
    subjects: ['Fietsen voor de deur', 'Fietsenrek', 'Weesfietsen'],
    situations: [
      'Voor & staan iedere dag tientallen fietsen.',
      'Er staan al weken {3-9} fietsen van niemand voor onze deur.',
    ],
    questions: ['Kan er een fietsenrek bij?', 'Kan daar iets aan gedaan worden?'],
    answers: [
      'Het fietsenrek staat op de lijst voor dit kwartaal. De handhavers labelen de fietsen die blijven staan.',
    ],
  },
];

export const TAXES: readonly Topic[] = [
  {
    subjects: ['Aanslag reclamebelasting', 'Bezwaar reclamebelasting', 'Aanslag klopt niet'],
    situations: [
      'Wij kregen een aanslag van {180-640} euro voor reclame.',
      'Het bord aan de @ is vorig jaar al weggehaald.',
    ],
    questions: [
      'Hoe maak ik bezwaar?',
      'Kunt u de aanslag nakijken?',
      'Waarom is het bedrag zo veel hoger dan vorig jaar?',
    ],
    answers: [
      'U kunt binnen zes weken bezwaar maken. Stuur een foto mee waarop te zien is dat het bord weg is.',
      'De aanslag is nagekeken en verlaagd. U krijgt een nieuwe in de bus.',
    ],
  },
  {
    subjects: ['Betalingsregeling', 'Uitstel van betaling', 'Aanslag in termijnen'],
    situations: [
      'Door een tegenvallend seizoen kan & de aanslag niet in één keer betalen.',
      'We hebben net verbouwd en zitten krap.',
    ],
    questions: ['Kan het in {3-10} termijnen?', 'Is uitstel mogelijk tot na de zomer?'],
    answers: ['Uitstel of een regeling vraagt u aan op onze website. Tot tien maanden is dat meestal geen probleem.'],
  },
  {
    subjects: ['Aanmaning ontvangen', 'Dubbele rekening', 'Aanmaning &'],
    situations: ['Ik kreeg een aanmaning, maar had al betaald.', 'De aanslag kwam {2-3} keer binnen.'],
    questions: ['Wilt u de aanmaning intrekken?', 'Kunt u dit nakijken?'],
    answers: ['De betaling is binnen. De aanmaning kunt u weggooien, onze excuses.'],
  },
  {
    subjects: ['WOZ-waarde bedrijfspand', 'WOZ-beschikking', 'Waarde van ons pand'],
    situations: [
      'De WOZ-waarde van ons pand aan de @ is {12-38} procent gestegen.',
      'Ons pand is hoger gewaardeerd dan dat van de buren.',
    ],
    questions: ['Hoe is dat bedrag berekend?', 'Kan ik daar nog iets tegen doen?'],
    answers: [
      'Het taxatieverslag staat in uw dossier op onze website. Daarin ziet u met welke panden is vergeleken. Bezwaar maken kan binnen zes weken.',
    ],
  },
  {
    subjects: ['Toeristenbelasting', 'Aangifte toeristenbelasting'],
    situations: ['We verhuren {2-8} kamers en moeten aangifte doen.', 'Dit jaar hadden we voor het eerst gasten.'],
    questions: ['Voor welke datum moet de aangifte binnen zijn?', 'Wat is het tarief per nacht?'],
    answers: ['De aangifte moet voor 1 februari binnen zijn. Het tarief is 2,10 euro per persoon per nacht.'],
  },
];

export const LAND: readonly Topic[] = [
  {
    subjects: ['Bedrijfskavel', 'Kavel gezocht', 'Grondprijs bedrijventerrein'],
    situations: [
      'Wij zoeken een kavel van {1500-6000} m² op het bedrijventerrein.',
      '& groeit uit zijn jasje aan de @.',
    ],
    questions: ['Is er nog iets vrij?', 'Wat kost de grond per vierkante meter?', 'Kunnen we een optie nemen?'],
    answers: [
      'Er zijn nog enkele kavels vrij. U kunt zes maanden een optie nemen; dat kost een procent van de prijs.',
      'Aan de oostkant komt volgend jaar grond vrij. Zal ik u op de lijst zetten?',
    ],
  },
  {
    subjects: ['Netcongestie', 'Geen stroom voor de nieuwe hal', 'Zwaardere aansluiting'],
    situations: [
      'De netbeheerder heeft voor onze hal aan de @ pas over {3-8} jaar stroom.',
      'Wij willen elektrisch gaan rijden, maar onze aansluiting is te licht.',
    ],
    questions: ['Weet u een oplossing?', 'Kunnen we met buren samen iets doen?'],
    answers: [
      'Op het terrein begint een groep bedrijven met een energiehub. Ik breng u met hen in contact.',
      'Een batterij kan helpen. Voor het onderzoek is een bijdrage van de provincie.',
    ],
  },
  {
    subjects: ['Strook grond huren', 'Grond kopen', 'Groenstrook naast &'],
    situations: ['Naast & ligt een strook groen van de gemeente.', 'Voor het parkeren komen we {100-400} m² tekort.'],
    questions: ['Kunnen we die grond huren of kopen?', 'Met wie maken we een afspraak?'],
    answers: ['Verkopen doen wij daar niet, verhuren wel. Ik stuur u een voorstel met een kaartje.'],
  },
  {
    subjects: ['Onderhoud bedrijventerrein', 'Verlichting kapot', 'Zwerfvuil op het terrein'],
    situations: [
      'De verlichting op het terrein doet het al {2-6} weken niet.',
      'Bij ons aan de @ ligt steeds zwerfvuil.',
    ],
    questions: ['Wie is daarvoor verantwoordelijk?', 'Wanneer wordt daar iets aan gedaan?'],
    answers: ['Parkmanagement regelt dat. Ik heb uw melding doorgezet.'],
  },
];
