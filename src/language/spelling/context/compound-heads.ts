const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Nouns that end many compounds and that cannot stand by themselves behind another noun: they take an article, and are
 * no form of a verb. So "bezwaar formulier" is one word, where "subsidie aanvragen" may well be two.
 */
export const compoundHeads = words(
  'formulier formulieren nummer nummers vergunning ontheffing schrift schriften procedure procedures adres adressen ' +
    'termijn termijnen kantoor kantoren gebouw gebouwen pand panden datum datums avond bedrag tarief vereniging verenigingen ' +
    'organisatie bureau bureaus loket loketten balie centrum centra medewerker medewerkers adviseur adviseurs ambtenaar ' +
    'ambtenaren houder houders leider leiders manager managers coördinator coördinatoren beheerder beheerders consulent ' +
    'consulenten inspecteur inspecteurs agent agenten ondernemer nota visie regeling regelingen verordening ' +
    'verordeningen gesprek gesprekken bijeenkomst bijeenkomsten vergadering vergaderingen commissie commissies groep groepen ' +
    'team teams afdeling afdelingen brief brieven verslag verslagen rapport rapporten beschikking beschikkingen bevestiging ' +
    'bevestigingen bewijs kaart lijst lijsten terrein terreinen ruimte zaal zalen vak vakken plek plekken ' +
    'straat straten route routes gebied gebieden wijk bord borden container containers automaat automaten maatregel ' +
    'maatregelen factuur facturen uitkering toeslag overeenkomst overeenkomsten contract contracten ' +
    'offerte offertes verzekering verzekeringen verklaring verklaringen woning woningen systeem systemen bestand bestanden ' +
    'voorziening voorzieningen accommodatie accommodaties leverancier leveranciers traject trajecten ' +
    'fonds fondsen markt winkel park kraam paal palen pomp strook stroken pad paden hal hallen gids ' +
    'folder folders bon bonnen app apps portaal platform netwerk netwerken punt aansluiting aansluitingen installatie ' +
    'installaties verbinding verbindingen ingang uitgang tekening tekeningen corporatie corporaties meter meters ' +
    'installateur aannemer garage garages zone zones drempel drempels regelaar regelaars scherm',
);

/** Small words, qualities and verbs: no compound begins with them, though the dictionary joins them to much. */
export const neverJoined = words(
  'de het een deze die dat dit en of maar want dus als dan toen nu nog al wel niet geen ook er hier daar waar wie wat ' +
    'welk welke elk elke ieder iedere ik je jij u uw wij we ons onze hij zij ze hen hun hem haar mijn men alle alles beide ' +
    'veel weinig meer minder meest enige sommige aan af bij binnen boven buiten door in langs mee met na naast naar om ' +
    'onder op over per rond samen sinds te tegen terug tot tussen uit van vanaf via voor voorbij weg zonder toe heen neer ' +
    'vast mis is was zijn ben bent wordt word heeft heb hebt had kan kunt kon zal zult zou wil wilt mag moet gaat doet ' +
    'komt krijgt geeft vraagt staat ziet laat maakt neemt stelt blijft houdt vindt werkt goed groot klein nieuw oud jong ' +
    'lang kort hoog laag breed smal diep snel zwaar licht warm koud droog nat vol leeg open dicht los vrij recht rond ' +
    'rood wit groen blauw zwart geel grijs duur hard zacht sterk zwak mooi rijk arm ziek half heel dubbel enkel extra ' +
    'direct juist gratis apart openbaar sociaal centraal speciaal digitaal particulier gewoon plat vers eigen ander zelf ' +
    'zo zeer zeker eerste tweede derde vierde vijfde laatste vorig volgend twee drie vier vijf zes zeven acht negen tien ' +
    'elf twaalf twintig dertig veertig vijftig honderd duizend miljoen euro vandaag morgen gisteren straks later eerder ' +
    'soms vaak altijd nooit graag alvast inmiddels weer steeds even pas net online offline ten ter elkaar hoe links rechts ' +
    'geheel vooraf laatste beste juiste vaste grote korte witte rechte echte dichte vrije enige huidige overige ' +
    'constante directe recente exacte lokaal hoger lager groter kleiner langer korter breder beter slechter ouder jonger ' +
    'naam',
);

/** Who does something, and what a label names: another noun may follow without belonging to it ("als de gemeente subsidie geeft"). */
export const standsAlone = words(
  'gemeente provincie stad dorp college raad wethouder burgemeester commissie organisatie vereniging stichting politie ' +
    'school partij fractie bedrijf ondernemer ondernemers inwoner inwoners bewoner bewoners bezoekers bedrijven ' +
    'gemeenten scholen verenigingen organisaties mensen kinderen jongeren ouderen klanten gasten afdeling team cluster ' +
    'project programma hoofdstuk thema onderwerp betreft kenmerk dossier zaak melding besluit verzoek ontwerp concept vergunning ' +
    'ontheffing aanvraag horeca winkel winkels uur jaar maand week dag keer soort type aantal deel stuk paar reeks model ' +
    'nummer artikel bijlage fase versie variant heer mevrouw familie firma maandag dinsdag woensdag donderdag vrijdag ' +
    'zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december',
);

/** Heads that belong even to those: "gemeente huis", "aanvraag formulier", "ondernemers vereniging". */
export const firmHeads = words(
  'formulier formulieren nummer nummers procedure procedures termijn huis huizen loket loketten leider leiders houder ' +
    'houders vereniging verenigingen kantoor balie secretaris raadslid raadsleden plein datum avond fonds',
);

/** Plurals that are seldom a verb or an object without an article, and the word that joins them is known. */
export const firmPlurals = words('dagen tijden kosten gegevens werkzaamheden uren jaren maten eisen woningen');

/** What one gives, gets or has without an article: "als het terras schade oploopt". */
export const withoutArticle = words(
  'vertraging storing pech last respons toegang verlof omzet winst verlies schade hinder subsidie toezicht controle garantie steun hulp geld tijd personeel zorg informatie advies belasting',
);

/** Nouns that are a form of a verb too: "als de raad besluit". */
export const verbsToo = words(
  'besluit bericht onderzoek overleg bezoek werk antwoord vraag verkoop koop huur bouw teken plaats plan vorm regel pas ' +
    'leer stel maak doe zie geef neem breng houd sluit open start stop deel meld wens hoop reis rust dank spreek schrijf',
);
