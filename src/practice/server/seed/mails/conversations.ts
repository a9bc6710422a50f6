import { CLUSTER } from '../people';
import { person, type SeedMail } from '../seed-mail';

const ANKER = person('Café Het Anker', 'info@hetanker-noorderhage.example');
const BLOEMHOF = person('Henk Bloemhof', 'henk@bloemhofwonen.example');
const NOOR = person('Noor Dekker', 'noor.dekker@mailhuis.example');
const LOTTE = person('Lotte Jansma', 'l.jansma@versmarktnoord.example');

/** Answers that went out, and what entrepreneurs wrote back. */
export const CONVERSATIONS: readonly SeedMail[] = [
  {
    id: 'anker-antwoord',
    follows: 'sluitingstijd',
    day: 2,
    time: '10:05',
    program: 'web',
    from: CLUSTER,
    to: [ANKER],
    folder: 'sent',
    subject: 'RE: Later open met oud en nieuw',
    text: [
      'Beste heer, mevrouw,',
      'Voor de jaarwisseling kunt u ontheffing van de sluitingstijd vragen tot 04.00 uur. Dat geldt voor binnen; het terras gaat om 01.00 uur dicht. Het formulier staat op www.noorderhage.example/horeca.',
      'Met vriendelijke groet,\n\nSanne Brandsma\nTeam Ondernemen\nGemeente Noorderhage\nRaadhuisplein 1, 9200 AA Noorderhage\n0512 00 21 34\nAanwezig op maandag, dinsdag en donderdag',
    ],
  },
  {
    id: 'anker-vraag-2',
    follows: 'anker-antwoord',
    day: 1,
    time: '17:12',
    program: 'gmail',
    from: ANKER,
    subject: 'Re: Later open met oud en nieuw',
    text: [
      'Dank voor het snelle antwoord! Nog één vraag: moet de ontheffing ook in de zaak hangen, en kost die iets?',
      'Gr. Het Anker',
    ],
    owner: 'sanne',
  },
  {
    id: 'bloemhof-antwoord',
    follows: 'gevelsubsidie',
    day: 1,
    time: '09:50',
    program: 'web',
    from: CLUSTER,
    to: [BLOEMHOF],
    folder: 'sent',
    subject: 'RE: Gevelsubsidie aanvragen',
    text: [
      'Beste heer Bloemhof,',
      'De gevelsubsidie bestaat nog. U kunt 30 procent van de kosten terugkrijgen, met een maximum van 4.000 euro. Vraag de subsidie aan voordat de schilder begint.',
      'Met vriendelijke groet,\n\nNienke de Boer\nTeam Ondernemen\nGemeente Noorderhage\nRaadhuisplein 1, 9200 AA Noorderhage\n0512 00 21 48',
    ],
  },
  {
    id: 'bloemhof-dank',
    follows: 'bloemhof-antwoord',
    day: 0,
    time: '08:44',
    program: 'web',
    from: BLOEMHOF,
    subject: 'RE: Gevelsubsidie aanvragen',
    text: ['Hartelijk dank, dat is duidelijk. Ik dien de aanvraag deze week in.', 'Henk Bloemhof'],
  },
  {
    id: 'noor-herinnering',
    follows: 'starter-bakker',
    day: 0,
    time: '09:31',
    program: 'plain',
    from: NOOR,
    subject: 'Re: Eigen taartenbakkerij vanuit huis',
    text: ['Hallo, ik heb nog niets gehoord op mijn mail van eerder deze week. Is die wel aangekomen?', 'Noor'],
  },
  {
    id: 'fietsenrek',
    day: 3,
    time: '08:20',
    program: 'classic',
    from: LOTTE,
    subject: 'Fietsen voor de ingang',
    text: [
      'Goedemorgen,',
      'Voor onze ingang staan elke dag tientallen fietsen, waardoor mensen met een rollator er niet meer langs kunnen. Kan de gemeente een fietsenrek plaatsen, of mogen wij dat zelf doen?',
      'Met vriendelijke groet,\nLotte Jansma\nbedrijfsleider Versmarkt Noord',
    ],
    isRead: true,
  },
  {
    id: 'fietsenrek-fotos',
    follows: 'fietsenrek',
    day: 2,
    time: '08:32',
    program: 'mobile',
    from: LOTTE,
    subject: 'Re: Fietsen voor de ingang',
    text: ['Hier nog even de aantallen die we geteld hebben, zie bijlage. Lotte'],
    attachments: [{ name: 'telling.csv', type: 'text/csv', text: 'dag;aantal\nma;34\ndi;41\nwo;38\n' }],
    isRead: true,
  },
];
