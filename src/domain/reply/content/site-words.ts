import { anyOf, FROM, type Phrases, TO, word } from './phrases';

/*
 * Sentences that send the reader to a website to find or do something. Two things make one: a place on the web, and something to read or to do
 * there. Rule book 5.1.
 */

const SITE =
  "(?:(?:gemeente|internet|web|overheids|informatie)?sites?|gemeentewebsite|websites?|(?:web|internet|info|informatie|product|onderwerps?|landings)pagina(?:'s)?|internetsite|homepage|startpagina|portaal|ondernemersportaal|portal|webportaal|gemeenteblad|omgevingsloket|kennisbank|faq|veelgestelde vragen|(?:digita(?:al|le)|online|elektronische?|virtue(?:el|le)) (?:[a-zà-ÿ]+ )?(?:loket|balie|gemeenteblad|portaal|omgeving|gemeentegids|gids|kaart|formulier|aanvraagformulier|bekendmakingen|bekendmaking|publicaties|archief|register|viewer)|(?:e|web|internet)-?loket|pagina(?:'s)? (?:over|van|voor|met|onder)|bareaddress|homeaddress)";
const DETERMINER =
  "(?:(?:de|het|onze|ons|een|deze|die|gemeentelijke|nieuwe|eigen|officiële|algemene|landelijke|[a-zà-ÿ]+e|[a-zà-ÿ]+(?:'s)) )";

const TOWARDS = '(?:op|via|in|naar|onder|vanaf|van|bij|per|door|langs)';
const ON_SITE = `${FROM}${TOWARDS} ${DETERMINER}{0,3}${SITE}${TO}`;
/** What is sold or shown on the internet is on nobody's site in particular. */
const ON_INTERNET = `${FROM}${TOWARDS} ${DETERMINER}?(?:internet|web)${TO}`;

const READ =
  '(?:sta|staat|staan|vind|vindt|vinden|lees|leest|lezen|nalezen|teruglezen|doorlezen|bekijk|bekijkt|bekijken|inzien|in te zien|raadpleeg|raadpleegt|raadplegen|zie|ziet|kijk|kijkt|check|checkt|checken|terecht|verwijs|verwijzen|verwezen|download|downloadt|downloaden|surf|zoek|zoekt|zoeken|opzoeken|invullen|vul|vult|aanvragen|aan te vragen|aanvraagt|vraagt|regelen|regelt|afspraak|boeken|boek|reserveren|melden|meldt|aanmelden|meld|inschrijven|schrijft|indienen|dient|dien|doorgeven|geeft|geef|opgeven|beschikbaar|gepubliceerd|bekendgemaakt|opgenomen|vermeld|uitgelegd|beschreven|informatie|uitleg|overzicht|gezet|geplaatst|te krijgen|verkrijgbaar|ophalen|haalt|haal|tref|treft|aantreffen|opgesomd|weergegeven|kan|kunt|bezoek|bezoekt|volg|volgt|volgen|gaat|ga|meer|alles|nakijken|opvragen|opzoekt|te zien|klik|bestellen|betalen|gebruik|gebruikt|toegankelijk|openbaar|opvraagbaar|te [a-zà-ÿ]+n)';

const LOOK_AT = `${FROM}(?:zie|bekijk|bekijkt|raadpleeg|raadpleegt|bezoek|bezoekt|check|checkt|open|opent|gebruik|gebruikt|houd|houdt) (?:u |dan |daarvoor |hiervoor |ook |eens |even |maar )*${DETERMINER}{0,3}${SITE}${TO}`;
const LOOK_FOR = `${FROM}(?:zie|kijk|raadpleeg) (?:voor|over) (?:[a-zà-ÿ-]+ ){1,6}${DETERMINER}${SITE}${TO}`;
const SITE_TELLS = `${DETERMINER}${SITE} (?:[a-zà-ÿ]+ ){0,4}(?:in de gaten|raadplegen|bezoeken|bekijken|checken|bevat|biedt|vermeldt|toont|legt|geeft|volgen|te raadplegen|vertelt|helpt)${TO}`;

export const ONLINE = anyOf(word('online|digitaal|elektronisch'));
export const ONLINE_DEED = anyOf(
  word(
    'sta|staat|staan|vind|vindt|vinden|beschikbaar|raadplegen|raadpleegbaar|inzien|in te zien|inzage|lees|leest|lezen|nalezen|bekijken|downloaden|opvragen|opzoeken|aanvragen|vraagt|aan te vragen|indienen|in te dienen|regelen|doorgeven|invullen|boeken|inschrijven|aanmelden|gepubliceerd|bekendgemaakt|afspraak',
  ),
  word('(?:doet|regelt|kunt|meldt|boekt) u|u (?:doet|regelt|kunt|meldt|boekt)') + '.* (?:online|digitaal)(?![a-z])',
);
export const OTHER_ONLINE = anyOf(
  word(
    'online .*(?:aanbieden|verkopen|bestellen|bestellingen)|online (?:verkoop|verkopen|verkoopt|winkel|marketing|bestel[a-z]*|handel|platform|diensten)|online te verkopen|digita(?:al|le) (?:reclame[a-z]*|bord|borden|scherm|schermen|display|handtekening|vergader[a-z]*|overleg|factuur|facturen|kopie|bestand|bestanden|exemplaar|ontvangen|versturen|verstuurd|toegestuurd|ondertekenen|ondertekend|toezenden)',
  ),
);

export const SEARCH = anyOf(
  word(
    'klik|klikt|klikken|doorklikken|aanklikken|klikt u|zoekbalk|zoekfunctie|zoekveld|zoekterm|zoekwoord|zoekvenster|google|googelen|googelt|scrol|scrolt|surf|surft|trefwoord',
  ),
  `${word('onder|bij|in|via|kies|kiest|kiest u|naar')} ?(?:het |de )?(?:kopje|kop|menu|hoofdmenu|menukeuze|tegel|rubriek|tabblad|knop|button)(?: +(?:[a-z]|$)|['"])`,
);
/** What "onder het kopje" can also be in, and menus that are eaten from. */
export const OTHER_SEARCH = anyOf(
  word(
    'bijlage|bijlagen|brief|besluit|verordening|nota|rapport|tekening|menukaart|gevel|stoep|bestrating|tegels|koffie|menu van|lunchmenu',
  ),
);

/** Whose site it is makes the difference: the reader's own is none of ours. */
export const THEIR_SITE = new RegExp(
  `${FROM}(?:uw|jullie|jouw|je|hun|haar|zijn|eigen) (?:[a-zà-ÿ-]+ ){0,2}(?:(?:web)?site|webshop|webwinkel|homepage|domeinnaam|webpagina|pagina|internetpagina)${TO}`,
  'g',
);
const OTHER_SITE = anyOf(
  word(
    "webshop|webwinkel|domeinnaam|websitebouwer|hosting|cookies|een website (?:bouwen|maken|ontwerpen|beginnen|starten)|(?:logo|advertentie|advertenties|reclame|foto|foto's|vermelding|verkoop|bestelling|bestellingen|aanbod) (?:op|via) [a-zà-ÿ ]*(?:site|website|internet)|(?:u hoeft|hoeft u) .*(?:niet|geen)|internetaansluiting|internetverbinding|internetbankieren",
  ),
);

/** What is wrong with the site, what we will put there, what the reader did there: the site is the subject, no direction. */
export const ABOUT_SITE = anyOf(
  word(
    'werkt|werkte|werkten|storing|onderhoud|vernieuwd|offline|uit de lucht|traag|verouderd|niet actueel|hersteld|verholpen|opgelost|foutmelding|fout|fouten|klopte|klopt|onjuist|gecorrigeerd|bouwen',
  ),
);
export const WE_PUT = anyOf(
  word(
    '(?:wij|we|ik) (?:plaats|plaatsen|zet|zetten|publiceer|publiceren|vermeld|vermelden|deel|delen|verwijder|verwijderen|pas|passen|kondig|kondigen|zullen|zal|halen|nemen)|(?:plaats|plaatsen|zet|zetten|publiceren|vermelden|delen|verwijderen|kondigen|zullen|halen|nemen) (?:wij|we)',
  ),
  word(
    '(?:wordt|worden|zal|zullen) .*(?:geplaatst|gezet|gepubliceerd|vermeld|opgenomen|bekendgemaakt|getoond|gedeeld|verwijderd|aangepast)',
  ),
  `^uw (?:[a-zà-ÿ-]+ ){1,3}(?:staat|is|wordt|komt|stond)${TO}`,
  word(
    '(?:hebben|heb) (?:wij |we |ik )?uw .*(?:toegevoegd|geplaatst|gezet|opgenomen|vermeld|aangepast|bijgewerkt|verwijderd|gewijzigd)',
  ),
  word('uw [a-zà-ÿ-]+ (?:op|in|bij) [a-zà-ÿ ]*(?:geplaatst|gezet|vermeld|opgenomen|aangekondigd)'),
);
export const READER_DID = anyOf(
  word(
    'u (?:hebt|heeft|had) .*|(?:hebt|heeft|had) u .*|u (?:gaf|vroeg|schreef|noemt|noemde|meldde|deed|las|zag|vulde|diende|diende in)',
  ) + `.*${word('website|site|internet|pagina|loket|formulier|bareaddress|homeaddress')}`,
  word('u .*(?:site|website|internet|pagina) (?:miste|zag|vond|zocht|las)'),
  word('(?:aanvraag|melding|inzending|bericht|vraag) .*(?:ontvangen|binnengekomen|binnen)'),
);
export const TO_READER = anyOf(
  word('vindt u|u vindt|leest u|u leest|ziet u|u ziet|kunt u|u kunt|raadpleeg|kijk|zie|te vinden|verwijs'),
);

export const REFERENCE: Phrases = {
  nl: anyOf(ON_SITE, `${ON_INTERNET}.*${word(READ)}`, `${word(READ)}.*${ON_INTERNET}`, LOOK_AT, LOOK_FOR, SITE_TELLS),
  en: anyOf(
    `${word('see|visit|check|consult|find|found|look|go to|refer|available|read|apply|download|information|published|listed')}.*${word("(?:our|the|municipal|city|this)(?: [a-z']+){0,2} (?:web ?site|site|web ?page|home ?page|portal|online desk)|online|the internet|homeaddress|bareaddress")}`,
    `${word("(?:on|via|through|at) (?:our|the)(?: [a-z']+){0,2} (?:web ?site|site|web ?page|home ?page|portal)|online")}.*${word('you|see|find|found|apply|read|available|information')}`,
  ),
  de: anyOf(
    `${word('auf|über|unter|im|in|siehe|besuchen')}.*${word('(?:unserer|der|die|unsere|unserem)(?: [a-zäöü]+){0,2} (?:website|webseite|internetseite|homepage|seite|internetauftritt)|internet|homeaddress|bareaddress')}`,
    word('online (?:finden|abrufbar|verfügbar|beantragen)'),
  ),
};
export const NO_REFERENCE: Phrases = {
  nl: OTHER_SITE,
  en: anyOf(word('your (?:own )?(?:web ?site|site|web ?shop)|was down|not working')),
  de: anyOf(word('ihre[rn]? (?:eigenen )?(?:website|webseite|homepage)')),
};
