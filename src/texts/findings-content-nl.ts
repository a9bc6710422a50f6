import type { ContentWords, FindingWords } from './findings';

const say = (title: string, why: string, apply = ''): FindingWords => ({ title, why, apply });

/** What the checks of the text itself, of the subject and of the recipients say, in Dutch. */
export const contentFindingsInDutch: ContentWords = {
  'ontvanger.ondernemer': {
    absent: ({ parameters: { name = '' } }) =>
      say(
        `${name} krijgt je antwoord niet`,
        'De vraag onder je antwoord komt van deze ondernemer: zet het adres bij Aan (tip 4).',
      ),
    notTo: ({ parameters: { name = '' } }) =>
      say(`${name} staat niet bij Aan`, 'Stuur het antwoord aan de ondernemer zelf, en anderen een kopie (tip 4).'),
  },
  'ontvanger.lijkt': {
    lookAlike: ({ quote, parameters: { address = '' } }) =>
      say(
        `Let op: ${quote} lijkt op het adres uit het gesprek`,
        `De ondernemer mailde vanaf ${address}: kies dat adres (tip 4).`,
      ),
    changed: ({ parameters: { name = '', address = '' } }) =>
      say(
        `${name} gebruikt hier een ander mailadres`,
        `In het gesprek staat ${address}: controleer of dit adres klopt (tip 4).`,
      ),
  },
  'ontvanger.nieuw': {
    new: ({ parameters: { name = '' } }) =>
      say(
        `${name} zat nog niet in dit gesprek`,
        'Deze persoon leest straks de hele mail mee: is dat de bedoeling (tip 4)?',
      ),
    sameFirm: ({ parameters: { name = '' } }) =>
      say(`${name} leest nu voor het eerst mee`, 'Deze persoon werkt bij hetzelfde bedrijf (tip 4).'),
  },
  'ontvanger.zichtbaar': {
    many: ({ parameters: { count = '' } }) =>
      say(
        `${count} ondernemers zien elkaars mailadres`,
        'Zet de adressen in Bcc: een mailadres is een persoonsgegeven (AVG).',
      ),
  },
  'ontvangst.termijn': {
    missing: () =>
      say(
        'Deze ontvangstbevestiging noemt geen datum',
        'De ondernemer wil weten op welke dag het antwoord er is (tip 2).',
        'Zet de datum erbij',
      ),
    noDate: ({ quote, parameters: { date = '' } }) =>
      say(
        `Schrijf een datum in plaats van “${quote}”`,
        `Noem de dag voluit, dan hoeft de ondernemer niet te tellen: ${date} (tip 2).`,
        'Neem over',
      ),
    late: ({ quote, parameters: { date = '' } }) =>
      say(
        `“${quote}” is lang wachten`,
        `De termijn van je cluster loopt tot en met ${date}. Leg uit waarom het langer duurt, of noem een eerdere dag (tip 2).`,
      ),
  },
  belofte: {
    undated: () =>
      say(
        'Je belooft iets zonder datum',
        'Zeg op welke dag de ondernemer van je hoort, dan hoeft die niet te bellen (tip 2).',
        'Zet een datum erbij',
      ),
    vague: ({ quote }) =>
      say(
        `“${quote}” is geen datum`,
        'Zeg op welke dag de ondernemer van je hoort, dan hoeft die niet te bellen (tip 2).',
        'Zet een datum erbij',
      ),
    past: ({ quote }) =>
      say(`“${quote}” is al voorbij`, 'Beloof een dag die nog komt (tip 2).', 'Kies een nieuwe datum'),
    weekday: ({ quote, parameters: { date = '' } }) =>
      say(
        `De dag en de datum in “${quote}” kloppen niet`,
        `Die datum valt op ${date}: kijk na welke dag je bedoelt (tip 2).`,
        'Verbeter de dag',
      ),
    closed: ({ quote }) =>
      say(
        `Op “${quote}” is het gemeentehuis dicht`,
        'Beloof een dag waarop er iemand is (tip 2).',
        'Kies de volgende werkdag',
      ),
    freeDay: ({ quote }) =>
      say(`“${quote}” is niet jouw werkdag`, 'Beloof een dag waarop je werkt (tip 2).', 'Kies je volgende werkdag'),
  },
  'url.direct': {
    missing: () =>
      say(
        'Je verwijst naar een website zonder link',
        'Zet er de link bij naar de pagina zelf, of geef het antwoord in de mail (tip 1).',
      ),
    home: () =>
      say(
        'De link gaat alleen naar de voorpagina',
        'Geef de link naar de pagina zelf, dan hoeft de ondernemer niet te zoeken (tip 1).',
      ),
    shortened: () =>
      say(
        'Je gebruikt een verkorte link',
        'De ondernemer ziet zo niet waar de link heen gaat: geef het hele adres (tip 1).',
      ),
    packed: () =>
      say(
        'Outlook heeft deze link ingepakt',
        'Geef de ondernemer het echte adres: dat is korter en blijft werken (tip 1).',
        'Zet het echte adres neer',
      ),
  },
  'telefoon.alleen': {
    noAnswer: () =>
      say(
        'Je vraagt om te bellen, maar geeft geen antwoord',
        'Beantwoord een mail met een mail; bellen mag daarnaast (tip 6).',
      ),
    noChoice: () =>
      say(
        'Je vraagt om te bellen zonder tijden voor te stellen',
        'Stel twee of drie tijden voor, of laat de ondernemer per mail kiezen (tip 6).',
      ),
  },
  registratie: {
    sensitive: () =>
      say(
        'Vraag niet per mail om een BSN of geboortedatum',
        'Deze gegevens mogen niet in een mail: laat ze veilig doorgeven (tip 3, AVG).',
      ),
    noAnswer: () =>
      say(
        'Je vraagt eerst gegevens en geeft nog geen antwoord',
        'Geef eerst het antwoord; gegevens voor de administratie kunnen daarna (tip 3).',
      ),
    noBenefit: () =>
      say(
        'Leg uit waarom je deze gegevens vraagt',
        'Zeg wat de ondernemer eraan heeft, of dat het niet hoeft (tip 3).',
      ),
  },
  nummering: {
    beyond: ({ quote }) =>
      say(
        `Het nummer “${quote}” kan niet`,
        'Het eerste getal is nooit hoger dan het tweede (tip 1).',
        'Verbeter het nummer',
      ),
    total: ({ parameters: { last = '' } }) =>
      say(
        'Het totaal in het onderwerp is veranderd',
        `De vorige mail had nummer ${last}: houd het totaal gelijk (tip 1).`,
        'Verbeter het nummer',
      ),
    again: ({ quote }) =>
      say(
        `Nummer “${quote}” is al gebruikt`,
        'Geef elke mail in een reeks een eigen nummer (tip 1).',
        'Verbeter het nummer',
      ),
    gap: ({ parameters: { last = '' } }) =>
      say(
        'Het nummer volgt niet op de vorige mail',
        last === ''
          ? 'Begin een reeks met nummer 1 (tip 1).'
          : `De vorige mail had nummer ${last}: sla geen nummer over (tip 1).`,
        'Verbeter het nummer',
      ),
    dropped: ({ parameters: { last = '' } }) =>
      say(
        'Het nummer in het onderwerp ontbreekt',
        `De vorige mail had nummer ${last}: nummer verder tot de laatste (tip 1).`,
        'Zet het nummer erbij',
      ),
    disagrees: ({ parameters: { expected = '' } }) =>
      say(
        'In de tekst staat een ander nummer dan in het onderwerp',
        `Het onderwerp heeft ${expected} (tip 1).`,
        'Verbeter het nummer',
      ),
  },
  taal: {
    other: ({ parameters: { asked = '' } }) =>
      say(
        `De ondernemer schreef in het ${LANGUAGE[asked] ?? asked}`,
        'Antwoord in de taal van de vraag als je dat kunt (tip 8).',
      ),
  },
  'vragen.alle': {
    missing: ({ parameters: { missing = '' } }) =>
      say(
        `Je antwoord slaat over: vraag ${missing}`,
        'De ondernemer nummerde de vragen: beantwoord ze allemaal (tip 3).',
      ),
    fewer: ({ parameters: { count = '' } }) =>
      say(`De ondernemer stelde ${count} vragen`, 'Kijk na of je ze allemaal hebt beantwoord (tip 3).'),
  },
  toon: {
    informalYou: ({ quote }) =>
      say(
        `Schrijf “u” in plaats van “${quote}”`,
        'De gemeente spreekt een ondernemer aan met u (tip 8).',
        'Maak er u van',
      ),
    emoji: () => say('Er staat een emoji in je antwoord', 'Houd het zakelijk: laat emoji’s weg (tip 8).', 'Haal weg'),
    emoticon: () =>
      say('Er staat een gezichtje in je antwoord', 'Houd het zakelijk: laat gezichtjes weg (tip 8).', 'Haal weg'),
    exclamation: () =>
      say('Er staan veel uitroeptekens', 'Houd het zakelijk: een punt is genoeg (tip 8).', 'Maak er één teken van'),
    loose: ({ quote }) => say(`“${quote}” is te los`, 'Kies woorden die bij een zakelijke mail passen (tip 8).'),
    closing: ({ quote }) =>
      say(`De afsluiting “${quote}” is te los`, 'Sluit af met ‘Met vriendelijke groet’ (tip 8).', 'Neem over'),
  },
  jargon: {
    abbreviation: ({ quote }) =>
      say(`Kent de ondernemer “${quote}”?`, 'Schrijf een afkorting de eerste keer voluit (tip 8).', 'Schrijf voluit'),
    shortForm: ({ quote }) => say(`Schrijf “${quote}” voluit`, 'Afkortingen lezen lastig (tip 8).', 'Schrijf voluit'),
    stiff: ({ quote, parameters: { meaning = '' } }) =>
      say(`“${quote}” is een stijf woord`, `Gewone taal is ‘${meaning}’ (tip 8).`, 'Neem over'),
    closing: ({ quote }) =>
      say(`Schrijf “${quote}” voluit`, 'Sluit af met ‘Met vriendelijke groet’ (tip 8).', 'Neem over'),
  },
  slotvraag: {
    missing: () =>
      say(
        'Je kunt afsluiten met een vraag',
        'Vraag of je nog ergens anders mee kunt helpen (tip 3).',
        'Zet de vraag erbij',
      ),
  },
};

const LANGUAGE: Readonly<Record<string, string>> = { nl: 'Nederlands', en: 'Engels', de: 'Duits' };
