import type { DateWords } from './dates';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const dates: DateWords = {
  weekdays: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  today: 'vandaag',
  yesterday: 'gisteren',
  clock: (time) => `${time.replace(/^0/, '').replace(':', '.')} uur`,
  dayAndMonth: (weekday, day, month) => `${weekday} ${day} ${month}`,
};

/** Why no acknowledgement went out by itself; the ids are those of the rules in `src/domain/acknowledgement`. */
const acknowledgementReasons: Readonly<Record<string, string>> = {
  A01: 'dit bericht is door een computer verstuurd',
  A02: 'dit bericht heeft geen afzender om aan te antwoorden',
  A03: 'het adres van de afzender klopt niet',
  A04: 'dit is een melding van een mailserver of een leesbevestiging',
  A05: 'dit is een melding over een mail die niet is aangekomen',
  A06: 'dit is een melding over een mail die niet is aangekomen',
  A07: 'dit is een nieuwsbrief of een mailinglijst',
  A08: 'dit is een bericht aan een grote groep',
  A09: 'de afzender wil geen automatische antwoorden',
  A10: 'dit is een automatisch antwoord',
  A11: 'dit is een automatisch bericht',
  A12: 'dit bericht is al eens langs een automatisch antwoord gegaan',
  A13: 'dit is onze eigen bevestiging die terugkomt',
  A14: 'de afzender is een mailbox van ons zelf',
  A15: 'de afzender is een collega',
  A16: 'de afzender leest geen antwoorden (noreply)',
  A17: 'de afzender is een mailinglijst',
  A18: 'het onderwerp lijkt op een automatisch antwoord',
  A19: 'het onderwerp lijkt op een melding van een mailserver',
  A20: 'dit is een bericht aan een grote groep',
  A21: 'onze mailbox staat niet bij Aan of CC',
  A22: 'dit bericht lijkt op spam',
  A23: 'bij deze vraag is al een bevestiging verstuurd',
  A24: 'dit is een uitnodiging, of de tekst is niet te lezen',
  A25: 'mail aan dit adres kwam eerder niet aan',
  A26: 'dit bericht was al oud toen het binnenkwam',
  headers: 'de gegevens van de afzender zijn niet te lezen',
  interrupted: 'het versturen is onderbroken, en er is niet te zien of de bevestiging weg is',
  stopped: 'het versturen van bevestigingen staat uit',
};

/** The words on the pane's screens, in Dutch. The other languages have the same shape. */
export const nl = {
  tag: 'nl',
  dates,
  name: 'Clusterpost',

  common: {
    loading: 'Even laden…',
    details: 'Details voor de beheerder',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    noSubject: '(geen onderwerp)',
    noSender: '(geen afzender)',
    since: (moment: string) => `sinds ${moment}`,
  },

  question: {
    heading: 'Deze mail',
    nobody: 'Nog van niemand',
    mine: 'Van jou',
    of: (name: string) => `Van ${name}`,
    answerBy: (day: string) => `Antwoord uiterlijk ${day}`,
    noDue: 'Er is nog geen antwoorddatum',
    remaining: (days: number) => {
      if (days < 0) return `${count(-days, 'dag', 'dagen')} te laat`;
      return days === 0 ? 'vandaag' : days === 1 ? 'morgen' : `nog ${days} dagen`;
    },
    reply: 'Beantwoord',
    actions: {
      claim: 'Pak op',
      assign: 'Wijs toe',
      finish: 'Afgehandeld',
      askAdvice: 'Vraag advies',
      giveAdvice: 'Geef advies',
      handOver: 'Draag over',
      giveBack: 'Geef terug',
      takeOver: 'Neem over',
      reopen: 'Heropen',
    },
    working: 'Bezig…',
    undo: 'Ongedaan maken',
    colleague: 'Collega',
    chooseColleague: 'Kies een collega',
    reason: 'Waarom?',
    adviceQuestion: 'Wat wil je weten?',
    adviceAnswer: 'Jouw advies',
    missing: 'Vul dit nog in.',
    cancel: 'Annuleer',
    done: {
      claim: () => 'Deze mail is nu van jou.',
      takeOver: () => 'Deze mail is nu van jou.',
      assign: (to: string) => `Deze mail is nu van ${to}.`,
      handOver: (to: string) => `Deze mail is nu van ${to}.`,
      giveBack: () => 'Deze mail is weer van niemand.',
      askAdvice: (to: string) => `Je vraag staat klaar voor ${to}. De mail blijft van jou.`,
      giveAdvice: () => 'Je advies staat erbij. Het gaat niet mee naar de ondernemer.',
      promise: (day: string) => `De afspraak staat erbij: ${day}.`,
      keepPromise: () => 'De afspraak is nagekomen.',
      finish: () => 'Deze mail is afgehandeld.',
      reopen: () => 'Deze mail is weer open.',
      mend: () => 'De categorie staat er weer op.',
      undo: () => 'Alles staat weer zoals het stond.',
    },
    refused: {
      taken: (name: string) => `${name} was eerst. Deze mail is van ${name}.`,
      already: 'Dat was al zo. Er is niets veranderd.',
      unowned: 'Deze mail is van niemand. Pak hem eerst op.',
      finished: 'Deze mail is al afgehandeld. Heropen hem eerst.',
      notAsked: 'Je advies is niet meer nodig: de vraag is al beantwoord of ingetrokken.',
      changed: 'Ongedaan maken kan niet meer: er is intussen iets anders met deze mail gebeurd.',
    },
    categoryMissing: (name: string) =>
      `De categorie van ${name} is met de hand van deze mail gehaald. Van wie is de vraag?`,
    categoryBack: (name: string) => `Nog van ${name}`,
    categoryByHand: (names: string) => `Met de hand is de categorie van ${names} op deze mail gezet. Klopt dat?`,
    makeOwner: (name: string) => `Ja, van ${name}`,
    finishedBy: (name: string, moment: string) => `Afgehandeld door ${name}, ${moment}`,
    advice: 'Advies',
    adviceAsked: (of: string, moment: string) => `Gevraagd aan ${of}, ${moment}`,
    adviceGiven: (of: string, moment: string) => `Advies van ${of}, ${moment}`,
    adviceForYou: (by: string) => `${by} vraagt jouw advies`,
    busy: 'Er wordt op dit moment door meer mensen aan deze mail gewerkt. Er is niets veranderd. Probeer het zo nog eens.',
    unreadable:
      'Deze mail heeft gegevens van een nieuwere versie van Clusterpost. Je kunt hem lezen, maar nu niet oppakken. Vraag je beheerder om een update.',
    noCard:
      'Er is nog geen kenniskaart van jou, dus je kunt nog geen mail oppakken. Vraag je coördinator om er een te maken.',
    ownedByOther: (name: string) => `Wil je deze vraag beantwoorden? Overleg eerst met ${name}, of neem de vraag over.`,
    coloursMissing:
      'De kleuren van je collega’s kunnen niet in je eigen lijst met categorieën worden gezet. Vraag je beheerder om het recht MailboxSettings.ReadWrite.',

    fits: 'Past bij',
    fitsNobody: 'Er is geen kenniskaart die duidelijk bij deze vraag past.',
    fitsLoading: 'Zoeken wie bij deze vraag past…',
    absent: (backup: string | null) => (backup ? `afwezig, achtervang ${backup}` : 'afwezig, geen achtervang'),

    acknowledgement: 'Ontvangstbevestiging',
    acknowledged: (moment: string) => `verstuurd ${moment}`,
    acknowledging: 'wordt verstuurd',
    notAcknowledged: (reason: string) => `niet verstuurd, want ${reason}`,
    decideAcknowledgement: (reason: string) => `niet vanzelf verstuurd: ${reason}. Beslis zelf of je er een stuurt`,
    noAcknowledgement: 'nog niet verstuurd',
    reasons: acknowledgementReasons,
    otherReason: (id: string) => `regel ${id} laat het niet toe`,

    history: 'Wat er gebeurde',
    noHistory: 'Nog niets.',
    happened: {
      claimed: (by: string) => `${by} pakte de vraag op`,
      takenOver: (by: string, whom: string) => `${by} nam de vraag over van ${whom}`,
      assigned: (by: string, whom: string) => `${by} wees de vraag toe aan ${whom}`,
      handedOver: (by: string, whom: string) => `${by} droeg de vraag over aan ${whom}`,
      givenBack: (by: string) => `${by} gaf de vraag terug`,
      adviceAsked: (by: string, whom: string) => `${by} vroeg advies aan ${whom}`,
      adviceGiven: (by: string) => `${by} gaf advies`,
      promised: (by: string) => `${by} beloofde een datum`,
      promiseKept: (by: string) => `${by} kwam een belofte na`,
      finished: (by: string) => `${by} handelde de vraag af`,
      reopened: (by: string) => `${by} heropende de vraag`,
      mended: (by: string) => `${by} zette de categorie terug`,
      undone: (by: string) => `${by} maakte dat ongedaan`,
      acknowledged: () => 'Ontvangstbevestiging verstuurd',
      registered: () => 'Vraag geregistreerd',
    },
  },

  work: {
    heading: 'Werkvoorraad',
    tabs: 'Schermen van Clusterpost',
    filters: 'Toon',
    filter: {
      mine: 'Van mij',
      nobody: 'Van niemand',
      late: 'Te laat',
      advice: 'Wacht op advies',
      all: 'Alles',
    },
    empty: {
      mine: 'Je hebt niets openstaan.',
      nobody: 'Alles is van iemand.',
      late: 'Niets is te laat.',
      advice: 'Er wordt op niemand gewacht.',
      all: 'Alle vragen zijn afgehandeld.',
    },
    list: (filter: string, n: number) => `${filter}: ${count(n, 'vraag', 'vragen')}`,
    loading: 'De werkvoorraad wordt gelezen…',
    nobody: 'van niemand',
    noDue: 'geen datum',
    waitsForAdvice: 'wacht op advies',
    stale: (moment: string) =>
      `Stand van ${moment}. De mailbox is nu niet te bereiken; er wordt vanzelf opnieuw gekeken.`,
    noMailbox: 'Open eerst een mail uit de clustermailbox. Dan staat hier de werkvoorraad van die mailbox.',
  },

  reply: {
    heading: 'Controle',
    checking: 'Je antwoord wordt gelezen…',
    ready: 'Klaar om te versturen',
    readyWithTips: (tips: number) => `Klaar om te versturen, met ${count(tips, 'tip', 'tips')}`,
    internal: 'Dit antwoord gaat alleen naar collega’s',
    internalMeaning:
      'Daarom is er niets om te controleren. Is je antwoord voor de ondernemer? Zet dan het mailadres van de ondernemer bij Aan.',
    toDo: (n: number) => `Nog ${count(n, 'ding', 'dingen')} voor je verstuurt`,
    group: { error: 'Eerst doen', warn: 'Kijk even na', hint: 'Kan mooier' },
    severity: { error: 'Fout', warn: 'Let op', hint: 'Tip' },
    found: (quote: string) => `Er staat: “${quote}”`,
    proposal: 'Voorstel',
    apply: 'Neem over',
    why: 'Waarom?',
    fixAll: 'Herstel alles wat kan',
    fixing: 'Bezig met herstellen…',
    fixed: 'Aangepast in je antwoord.',
    fixedAll: (n: number) => `${count(n, 'ding', 'dingen')} aangepast in je antwoord.`,
    nothingFixed: 'Er viel niets vanzelf te herstellen.',
    undo: 'Ongedaan maken',
    addWord: 'Toevoegen aan woordenlijst',
    addWordMeaning: (word: string) => `“${word}” telt voortaan als goed voor iedereen in deze mailbox`,
    wordAdded: (word: string) => `“${word}” staat nu in de woordenlijst van je cluster.`,
    ignore: 'Negeren',
    ignoreMeaning: (quote: string) => `“${quote}” blijft zo staan in deze mail`,
    ignored: (quote: string) => `“${quote}” wordt in deze mail niet meer nagekeken.`,
    undone: 'Alles staat weer zoals het stond.',
    undoTooLate: 'Dat kan niet meer: de tekst op die plek is intussen veranderd.',
    notKept:
      'Deze Outlook onthoudt je keuze niet tot het verzenden. Haal het stuk weg, of verstuur je antwoord vanuit Outlook op het web.',
    textChanged: 'Je tekst veranderde net. Er is niets aangepast. Probeer het nog eens.',
    tooLong: 'Het antwoord wordt hierdoor te lang voor Outlook. Er is niets aangepast.',
    inOrder: (check: string) => `${check}: in orde`,
    spellingLoading: 'Spelling: het woordenboek wordt geladen…',
    spellingMissing: 'Spelling: het woordenboek kon niet worden geladen',

    checks: {
      intern: 'Interne berichten',
      aanhef: 'Aanhef',
      footer: 'Voetnoot',
      bijlage: 'Bijlagen',
      ontvanger: 'Ontvangers',
      ontvangst: 'Ontvangstbevestiging',
      belofte: 'Beloften',
      url: 'Links',
      telefoon: 'Antwoord per mail',
      registratie: 'Gegevens vragen',
      nummering: 'Nummering',
      taal: 'Taal',
      vragen: 'Alle vragen beantwoord',
      toon: 'Toon',
      jargon: 'Gewone woorden',
      slotvraag: 'Slotvraag',
      spelling: 'Spelling',
    },

    chain: {
      title: 'Interne berichten onder je antwoord',
      certain: (cut: number) =>
        `${count(cut, 'intern bericht gaat', 'interne berichten gaan')} weg als je dat kiest. Wat de ondernemer zelf schreef of al kreeg, blijft staan.`,
      questions: (n: number) => `Over ${count(n, 'stuk', 'stukken')} moet jij beslissen.`,
      remove: 'Haal weg',
      view: 'Bekijk',
      hide: 'Verberg',
      list: 'Wat er onder je antwoord staat',
      verdict: { keep: 'blijft', cut: 'gaat weg', ask: 'jij beslist' },
      clearTitle: 'Wat er onder je antwoord staat',
      clear: (n: number) =>
        `${count(n, 'bericht gaat', 'berichten gaan')} mee: van de ondernemer zelf, of al bij de ondernemer bekend.`,
      overruled: (n: number) => `Bij ${count(n, 'bericht', 'berichten')} koos je zelf wat ermee gebeurt.`,
      attachments: (names: string) => `Ook weg, want het hoort alleen daarbij: ${names}.`,
      picture: (name: string) => (name === '' ? '[afbeelding]' : `[afbeelding: ${name}]`),
      whole: 'Lees de hele mail',
      less: 'Toon minder',
      yourChoice: 'Jouw keuze.',
      newText: 'Je eigen tekst',
      leave: 'Laat staan',
      keepIt: 'Blijft staan',
      cutIt: 'Gaat weg',
      decision: 'Wat gebeurt er met dit bericht?',
      unknownSender: 'onbekend',
      to: (names: string) => `aan ${names}`,
      removed: (n: number) => `${count(n, 'bericht', 'berichten')} weggehaald.`,
    },
  },

  /** What happened, what it means for the mail, and the one button. */
  problems: {
    offline: {
      title: 'Geen verbinding',
      meaning:
        'De mail zelf is veilig en er is niets veranderd. Zonder verbinding kan Clusterpost de mailbox niet lezen.',
      button: 'Probeer opnieuw',
    },
    timeout: {
      title: 'De mailbox antwoordt niet',
      meaning: 'Er kwam op tijd geen antwoord. Met de mail is niets gebeurd.',
      button: 'Probeer opnieuw',
    },
    throttled: {
      title: 'Het is druk in de mailbox',
      meaning: 'Exchange vraagt om even te wachten. Er gaat niets verloren.',
      button: 'Probeer opnieuw',
    },
    signIn: {
      title: 'Meld je opnieuw aan',
      meaning: 'Je aanmelding is verlopen of niet gelukt. Met de mail is niets gebeurd.',
      button: 'Meld je aan',
    },
    noAccess: {
      title: 'Je hebt geen rechten op deze mailbox',
      meaning:
        'Clusterpost mag met jouw account deze mailbox niet lezen of bijwerken. Vraag je beheerder om volledige toegang tot de mailbox.',
      button: 'Probeer opnieuw',
    },
    notFound: {
      title: 'Deze mail is er niet meer',
      meaning: 'De mail is verplaatst of verwijderd nadat je hem opende. Clusterpost verwijdert zelf nooit mail.',
      button: 'Kijk opnieuw',
    },
    conflict: {
      title: 'Iemand anders was net iets eerder',
      meaning: 'Een collega veranderde deze mail op hetzelfde moment. Er is niets verloren gegaan.',
      button: 'Kijk opnieuw',
    },
    notConfigured: {
      title: 'Clusterpost is nog niet goed ingesteld',
      meaning: 'De mail zelf is veilig. Geef de details hieronder aan je beheerder.',
      button: 'Probeer opnieuw',
    },
    failed: {
      title: 'Er ging iets mis in Exchange',
      meaning: 'Exchange gaf een antwoord dat Clusterpost niet begrijpt. Er is niets half opgeslagen.',
      button: 'Probeer opnieuw',
    },
    notSetUp: {
      title: 'Deze mailbox is nog niet ingericht',
      meaning:
        'Clusterpost werkt in de clustermailbox. Open daar een mail, of vraag je beheerder om deze mailbox in te richten.',
      button: 'Kijk opnieuw',
    },
    nothingOpen: {
      title: 'Er is geen mail om te tonen',
      meaning:
        'Kies een mail in de lijst. Zie je dit ook als er een mail openstaat? Dan staat deze mailbox niet in de adreslijst en krijgt Clusterpost de mail niet te zien. Vraag je beheerder om de mailbox zichtbaar te maken in de adreslijst.',
      button: 'Kijk opnieuw',
    },
    noSettings: {
      title: 'Je antwoord kan nog niet worden gecontroleerd',
      meaning:
        'Clusterpost kent de instellingen van je cluster nog niet. Open eerst een mail in de clustermailbox en dan Clusterpost; daarna werkt de controle. Je antwoord zelf blijft zoals het is.',
      button: 'Probeer opnieuw',
    },
    outlookSilent: {
      title: 'Outlook antwoordt niet',
      meaning:
        'Outlook gaf op tijd geen antwoord. Je mail is niet veranderd. Sluit het venster en open het opnieuw als dit blijft.',
      button: 'Probeer opnieuw',
    },
    outsideOutlook: {
      title: 'Open Clusterpost in Outlook',
      meaning: 'Deze pagina werkt alleen in Outlook, naast een mail.',
      button: 'Probeer opnieuw',
    },
    refused: {
      title: 'Outlook weigerde dit',
      meaning: 'Outlook liet deze stap niet toe. Je mail is niet veranderd.',
      button: 'Probeer opnieuw',
    },
    unexpected: {
      title: 'Er ging iets mis in Clusterpost',
      meaning: 'Dit had niet mogen gebeuren. De mail zelf is niet veranderd. Stuur de details naar je beheerder.',
      button: 'Probeer opnieuw',
    },
  },
};

/** All words of one language. */
export type Texts = typeof nl;
