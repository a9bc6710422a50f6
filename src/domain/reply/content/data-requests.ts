import { anyOf, word } from './phrases';
import type { Sentence } from './sentences';

/*
 * Sentences that ask the entrepreneur for what only our own administration needs. Three things together make one: a datum about the person or the firm,
 * a request, and a word for the administration. Rule book 5.3.
 */

const DATUM = anyOf(
  word(
    'naw|naw-?gegevens|bsn|bsn-nummer|burgerservicenummer|geboortedatum|geboorteplaats|personalia|contactgegevens|persoonsgegevens|bedrijfsgegevens|adresgegevens|klantnummer|relatienummer|debiteurennummer|debiteurnummer|kvk|kvk-?(?:nummer|gegevens|inschrijving)|btw-?nummer|btw-id|vestigingsnummer|rsin|postadres|woonadres|huisadres|voornamen|legitimatiebewijs|identiteitsbewijs',
  ),
  `${word('uw|je')}(?: [a-zà-ÿ]+){0,4}? ?${word('[a-zà-ÿ]*gegevens|[a-zà-ÿ]*adres|bedrijfsnaam|vestigingsplaats|naam|namen')}`,
  word('geen (?:adres|naam|gegevens)|met uw [a-zà-ÿ, ]*(?:naam|nummer|adres)'),
);

const ASK = anyOf(
  word(
    'wilt|wil u|kunt|zou u|zoudt|mag ik|mogen wij|mogen we|graag|gelieve|geef|geeft u|stuur|stuurt u|mail|mailt u|vermeld|vermeldt u|noem|noemt u|vul|vult u|verzoek|verzoeken|verzocht|nodig|missen|mis ik|ontbreekt|ontbreken|bevat|vraagt om|vragen om|vraag ik|vragen wij|heeft u|hebt u|dient|moet u|u moet|moeten wij|zonder|opgeven|doorgeven|invullen|aanleveren|aanvullen|ontvangen wij|ontvang ik|ontvangen we|vernemen|willen (?:wij|we)|wil ik|willen .*weten|hebben (?:wij|we) .*nodig|wat is uw|wat zijn uw|voeg|voegt u|pas .*(?:als|nadat|zodra|wanneer) (?:u|wij|we|ik)',
  ),
);

const ADMINISTRATION = anyOf(
  word(
    'administratie|systeem|systemen|zaaksysteem|dossier|registratie|registreren|geregistreerd|basisregistratie|bestand|verwerken|verwerking|zaak aanmaken|zaak .*aanmaken|aanmaken|in behandeling|inboeken|boeken|opslaan|vastleggen|vast te leggen|bij ons (?:nog )?(?:niet )?bekend|terugvinden|terug te vinden|programma|niet (?:verder )?(?:helpen|behandelen|oppakken|beantwoorden)|(?:voordat|voor|eer) .*(?:kunnen|kan) .*(?:beantwoorden|helpen|oppakken|behandelen)|(?:voordat|alvorens|eer) .*(?:beantwoord\\w*|behandel\\w*|help\\w*|oppak\\w*|verder|iets)|(?:daarna|pas daarna|dan pas) .*(?:vraag|verzoek)|compleet maken|koppelen|om (?:u|uw vraag|dit|deze vraag) .*te kunnen (?:helpen|beantwoorden|behandelen|verwerken|oppakken)|pas (?:[a-zà-ÿ]+ )?(?:oppakken|behandelen|beantwoorden|verder)|klantenbestand|afhandeling|onderwerpregel|volledigheid',
  ),
);

/** For the sentence itself or the one beside it: the datum is part of what the entrepreneur applied for, or of what they get. */
const FOR_THE_CASE = anyOf(
  `${word('voor')} (?:de|het|uw|een|deze|dit|die)(?: [a-zà-ÿ]+)? ${'(?!afhandeling|registratie|administratie|verwerking|behandeling|dossier|systeem|beantwoording|volledigheid|vraag|verdere|goede)'}[a-zà-ÿ]{4,}`,
  word('omdat|want|aangezien|op het besluit|op de (?:beschikking|vergunning|factuur|pas)'),
  word('anders kunnen (?:wij|we) .*niet (?:controleren|bepalen|beoordelen|berekenen|uitbetalen|terugbetalen)'),
  word(
    '(?:zodat|dan) (?:ik|wij|we|kunnen|kan|stuur|sturen|maak|maken|krijgt) .*(?:vergunning|bedrag|terugbetalen|overmaken|opsturen|toesturen|bezorgen|versturen|sturen|berekenen|beoordelen|bepalen|controleren|uitbetalen|brief|pas|besluit)',
  ),
  word(
    'om te (?:bepalen|berekenen|beoordelen|controleren|zien|kunnen zien)|om (?:de|het|uw) .*te (?:berekenen|beoordelen|bepalen|versturen|sturen)',
  ),
);

const BENEFIT = anyOf(
  word(
    'hoeft (?:u )?niet|niet verplicht|vrijwillig|als u dat wilt|(?:dan|zodat) .*(?:terugvinden|terug te vinden|sneller|terugzoeken|vindt)',
  ),
);

const SENSITIVE = anyOf(word('bsn|bsn-nummer|burgerservicenummer|geboortedatum'));
const NOT_ASKED = anyOf(
  word(
    'hoef|hoeft|niet nodig|geen bsn|nooit|liever niet|niet per e-?mail|niet (?:mee)?sturen|niet te (?:sturen|mailen|geven)|al (?:hebt|heeft)|al bekend|al opgegeven|hebben wij al|hebben we al',
  ),
);

/** A form for questions, or the demand to send once more what has just been sent. */
const FORM = '(?:contact|web|reactie|vragen|registratie|intake)formulier';
const FORMALITY = anyOf(
  `${word('wilt|vul|vult|gelieve|verzoek|verzoeken|moet|dient|eerst|alsnog|gebruik|gebruikt|kunt|alleen|pas|uitsluitend|via')}.*${word(FORM)}`,
  word(`${FORM} .*(?:in|eerst|alsnog|ingevuld|invult|gebruikt|pas)`),
  word('niet via (?:het|ons|een) [a-zà-ÿ]*formulier'),
  word('(?:nogmaals|opnieuw) (?:te )?(?:sturen|stuurt|indienen|in te dienen|mailen|toe te sturen)'),
);
/** The reader filled it in already, or need not. */
const FORM_PAST = anyOf(
  word(`(?:u hebt|u heeft|hebt u|heeft u|u vulde|u stuurde|u vroeg|u stelde|ontvangen|hoeft|hoef) .*${FORM}`),
  word(`${FORM} (?:dat|die) u (?:hebt|heeft|stuurde|invulde)`),
);

export function isDataRequest(sentence: Sentence): boolean {
  const { words } = sentence;
  return isFormality(sentence) || (DATUM.test(words) && ASK.test(words) && !NOT_ASKED.test(words));
}

/** Whether a request is for what may not be sent by mail at all: BSN and date of birth. */
export function asksSensitive({ words }: Sentence): boolean {
  return SENSITIVE.test(words);
}

/** Whether a request is no more than a formality, whatever it asks for. */
export function isFormality({ words }: Sentence): boolean {
  return FORMALITY.test(words) && !FORM_PAST.test(words);
}

/** Whether a sentence is about our own administration. */
export function isAdministration({ words }: Sentence): boolean {
  return ADMINISTRATION.test(words);
}

export function isForTheCase({ words }: Sentence): boolean {
  return FOR_THE_CASE.test(words);
}

/** Whether a sentence says what the entrepreneur gains by it, or that they need not. */
export function namesBenefit({ words }: Sentence): boolean {
  return BENEFIT.test(words);
}
