const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The words on the page "Overzicht", in Dutch. The other languages have the same shape. */
export const overviewNl = {
  title: 'Overzicht',
  practice: 'Oefenomgeving',
  tabs: { label: 'Onderdelen van het overzicht', now: 'Nu', figures: 'Hoe gaat het', settings: 'Instellingen' },

  mailboxes: {
    choose: 'Welke clustermailbox wil je zien?',
    explain: 'Vul het e-mailadres van de gedeelde mailbox in. Je keuze wordt onthouden in deze browser.',
    address: 'E-mailadres van de clustermailbox',
    open: 'Toon overzicht',
    invalid: 'Dit is geen e-mailadres. Bijvoorbeeld: ondernemen@gemeente.nl',
    menu: 'Mailboxen',
    several: (n: number) => count(n, 'mailbox', 'mailboxen'),
    add: 'Voeg mailbox toe',
    remove: (name: string) => `Verberg ${name}`,
  },

  state: {
    asOf: (moment: string) => `Stand van ${moment}`,
    stale: (moment: string) =>
      `Geen verbinding. Je ziet de stand van ${moment}; Clusterpost probeert het vanzelf opnieuw.`,
    shownAsOf: (moment: string) => `Je ziet de stand van ${moment}.`,
    refresh: 'Ververs',
    print: 'Druk af',
    csv: 'CSV',
    excel: 'Excel',
    fileName: 'Open vragen cluster',
    reading: (n: number) => `${count(n, 'bericht', 'berichten')} gelezen…`,
  },

  tiles: {
    label: 'Filters',
    nobody: 'Van niemand',
    late: 'Te laat',
    today: 'Vandaag',
    advice: 'Wacht op advies',
    hint: {
      nobody: 'nog niet opgepakt',
      late: 'antwoorddatum voorbij',
      today: 'antwoord moet vandaag',
      advice: 'een collega denkt mee',
    },
  },

  people: {
    heading: 'Collega’s',
    everybody: 'Iedereen',
    open: (n: number) => `${n} open`,
    late: (n: number) => `${n} te laat`,
    presence: 'Vandaag',
    openHead: 'Open',
    present: 'aanwezig',
    backup: (name: string) => `afwezig, achtervang ${name}`,
    noBackup: 'afwezig, geen achtervang',
    back: (day: string) => `weer vanaf ${day}`,
    noCard: 'geen kenniskaart',
    weight: { light: 'ruimte', even: '', heavy: 'erg vol', away: 'afwezig met open vragen' },
    adviceAsked: (n: number) => `${count(n, 'adviesvraag', 'adviesvragen')}`,
  },

  list: {
    heading: 'Open vragen',
    shown: (shown: number, all: number) =>
      shown === all ? count(all, 'vraag', 'vragen') : `${shown} van ${count(all, 'vraag', 'vragen')}`,
    search: 'Zoek op onderwerp, afzender of collega',
    only: 'Laat zien',
    onlyAll: 'Alle open vragen',
    onlyRisk: 'Afspraak in gevaar',
    onlyHeldBack: 'Bevestiging tegengehouden',
    onlyDifference: 'Categorie klopt niet',
    group: 'Groepeer',
    groupBy: {
      none: 'Niet',
      owner: 'Per collega',
      standing: 'Per dringendheid',
      domain: 'Per domein',
      mailbox: 'Per mailbox',
    },
    columns: {
      subject: 'Onderwerp',
      sender: 'Afzender',
      owner: 'Van',
      due: 'Uiterlijk',
      received: 'Binnen',
      signs: 'Let op',
      mailbox: 'Mailbox',
    },
    nobody: 'Nog van niemand',
    noDomain: 'Zonder domein',
    standing: { nobody: 'Van niemand', late: 'Te laat', today: 'Vandaag', later: 'Later', undated: 'Zonder datum' },
    noDue: 'geen datum',
    empty: 'Er staat niets open. Alles is beantwoord.',
    emptyFilter: 'Geen vragen bij deze keuze.',
    clear: 'Toon alles',
    clearSearch: 'Wis zoekwoord',
    selected: (n: number) => `${count(n, 'vraag', 'vragen')} gekozen`,
    select: (subject: string) => `Kies ${subject}`,
    selectAll: 'Kies alle vragen in de lijst',
    unselect: 'Wis keuze',
    details: (subject: string) => `Meer over ${subject}`,
  },

  signs: {
    late: 'te laat',
    risk: 'afspraak in gevaar',
    advice: (name: string, days: number) =>
      days === 0 ? `wacht op ${name}` : `wacht ${count(days, 'werkdag', 'werkdagen')} op ${name}`,
    heldBack: 'geen bevestiging',
    difference: 'categorie klopt niet',
  },

  reassign: {
    button: 'Wijs toe',
    hint: 'Kies een of meer vragen om ze aan een collega te geven.',
    to: 'Aan wie?',
    choose: 'Kies een collega',
    why: 'Waarom? (mag leeg blijven)',
    go: (n: number, name: string) => `Geef ${count(n, 'vraag', 'vragen')} aan ${name}`,
    cancel: 'Annuleer',
    busy: (done: number, all: number) => `${done} van ${all} gedaan…`,
    done: (n: number, name: string) => `${count(n, 'vraag is', 'vragen zijn')} nu van ${name}.`,
    failed: (n: number) => `${count(n, 'vraag is', 'vragen zijn')} niet toegewezen:`,
    undo: 'Ongedaan maken',
    undone: 'Alles staat weer zoals het stond.',
    noCard: 'Je hebt zelf geen kenniskaart in deze mailbox. Daarom kun je geen vragen toewijzen.',
    several: 'Kies vragen uit één mailbox om ze toe te wijzen.',
  },

  details: {
    open: 'Open in Outlook',
    close: 'Sluit',
    from: 'Van',
    received: 'Binnengekomen',
    due: 'Antwoord uiterlijk',
    owner: 'Eigenaar',
    since: (moment: string) => `sinds ${moment}`,
    riskHeading: 'Deze afspraak gaat mis als niemand iets doet',
    risk: {
      nobody: (day: string) => `Het antwoord moet er ${day} zijn, en de vraag is nog van niemand.`,
      ownerAway: (day: string) => `Het antwoord moet er ${day} zijn, en de eigenaar werkt tot die dag niet meer.`,
      advice: (day: string) => `Het antwoord moet er ${day} zijn, en er wordt nog op advies gewacht.`,
      lastDay: () => 'Vandaag is de laatste dag.',
    },
    adviceHeading: 'Advies',
    advice: (name: string, days: number) =>
      days === 0
        ? `Vandaag gevraagd aan ${name}`
        : `Gevraagd aan ${name}, ${count(days, 'werkdag', 'werkdagen')} geleden`,
    adviceAway: 'vandaag afwezig',
    heldBackHeading: 'Geen ontvangstbevestiging',
    heldBack: {
      refused: (why: string) => `Niet verstuurd: ${why}.`,
      person: (why: string) => `Iemand moet beslissen: ${why}.`,
    },
    differenceHeading: 'Categorie klopt niet',
    missing: (name: string) =>
      `Volgens Clusterpost is de vraag van ${name}, maar de categorie is er met de hand af gehaald.`,
    byHand: (names: string) => `Met de hand staat de categorie van ${names} erop, maar Clusterpost weet daar niet van.`,
    mend: 'Open de mail in Outlook om dit recht te zetten.',
    noPreview: 'Geen tekst.',
  },

  notices: {
    heading: 'Let op',
    more: (n: number) => `Nog ${count(n, 'melding', 'meldingen')}`,
    less: 'Minder meldingen',
    awayWithOpen: (name: string, n: number, until: string, backup: string | null) =>
      `${name} is afwezig tot en met ${until} en heeft ${count(n, 'open vraag', 'open vragen')}. ${backup === null ? 'Er is geen achtervang.' : `Achtervang: ${backup}.`}`,
    show: 'Toon vragen',
    domainEmpty: (domain: string) => `Vandaag is er niemand voor ${domain}.`,
    cardOld: (name: string, since: string | null) =>
      since === null
        ? `De kenniskaart van ${name} is nog nooit nagekeken.`
        : `De kenniskaart van ${name} is sinds ${since} niet nagekeken.`,
    cardsOld: (n: number) => `${n} kenniskaarten zijn langer dan een half jaar niet nagekeken.`,
  },

  figures: {
    reading: 'De mailbox wordt gelezen. De eerste keer duurt dat even.',
    progress: (read: number, total: number | null) =>
      total === null ? `${read} berichten gelezen` : `${read} van ${total} berichten gelezen`,
    length: 'Periode',
    weeks: (n: number) => `Laatste ${n} weken`,
    compare: 'Vergelijk met',
    thisPeriod: 'Deze periode',
    comparisons: { before: 'De periode ervoor', yearBefore: 'Een jaar eerder' },
    mailbox: 'Mailbox',
    period: (from: string, until: string) => `Van ${from} tot en met ${until},`,
    comparedWith: (from: string, until: string) => `vergeleken met ${from} tot en met ${until}.`,
    asOf: (moment: string) => `Stand van ${moment}.`,
    key: 'Cijfers',
    change: {
      better: (before: string) => `beter, was ${before}`,
      worse: (before: string) => `minder goed, was ${before}`,
      same: () => 'gelijk gebleven',
      neither: (before: string) => `was ${before}`,
      unknown: () => 'geen vergelijking',
    },
    without: (what: string) => `Niet meegeteld: ${what}.`,
    flow: 'Binnengekomen en afgehandeld per week',
    choose: 'Welk cijfer wil je zien?',
    table: 'Als tabel',
    tableOf: (title: string) => `Als tabel: ${title}`,
    units: {
      questions: 'aantal vragen',
      minutes: 'uren dat het kantoor open is',
      share: 'procent',
      workingDays: 'werkdagen',
    },
    week: 'Week',
    nothing: 'Geen gegevens in deze periode.',
    notPerPerson:
      'Cijfers per persoon staan uit. De coördinator kan dat bij Instellingen aanzetten, na overleg met de ondernemingsraad.',
    leftOut: 'Wat in geen enkel cijfer meetelt',
    nothingLeftOut: 'Alles telt mee.',
    recomputable:
      'Alle cijfers komen uit de mailbox zelf: uit de data van de mail en uit wat Clusterpost bij een vraag bewaart.',
    fileName: 'Cijfers cluster',
  },
};

/** All words of the page in one language. */
export type OverviewTexts = typeof overviewNl;
