import type { MailLanguage } from '../mail-language';
import { anyOf, FROM, type Phrases, TO, word } from './phrases';
import { namesSomebody } from './named-people';
import type { Sentence } from './sentences';

/*
 * Sentences that put a telephone call in the place of an answer. Two things make one: a word for the telephone, and a request, an attempt or a
 * wish. "Een telefoonwinkel is toegestaan" has only the first. Rule book 5.2.
 */

const TELEPHONE: Phrases = {
  nl: anyOf(
    word(
      'bel|belt|bellen|gebeld|belde|opbellen|opgebeld|terugbellen|belt? .* terug|inbellen|belletje|telefoontje|telefonisch|telefonische|telefoon|(?:telefoon|mobiele?) ?nummer|telefoongesprek|nam u niet op|u nam niet op|spreekuur|voicemail|kcc|14 ?0\\d{2,3}|aan de lijn',
    ),
    `${FROM}(?:neem|neemt|opnemen|op te nemen|opneemt)${TO}.*${FROM}contact${TO}|${FROM}contact${TO}.*${FROM}(?:opnemen|op te nemen|opneemt|op neemt)${TO}|${word('neem ik contact|neemt u contact')}`,
    // A shop or a street can be reached as well: this is about people.
    `${word("u|ik|wij|we|hij|zij|collega(?:'s)?|medewerkers?|balie|team|telefonisch")} (?:[a-zà-ÿ]+ ){0,3}bereikbaar${TO}`,
    `${word('u|mij|ons|elkaar')}.*${word('spreken|te spreken|bereiken')}`,
    word(
      'bereik(?:t|en)? u (?:mij|ons|hem|haar|hen)|u bereikt|u (?:mij|ons|hem|haar|hen) bereik(?:t|en)|gehoor|trof (?:ik |wij )?u|niet (?:aan)?getroffen|misten? elkaar|nummer (?:hieronder|hierboven)|(?:boven|onder)staand nummer|mondeling',
    ),
  ),
  en: anyOf(
    word(
      'call|calls|phone|telephone|ring|voicemail|reach you|reach me|speak to you|speak with you|contact (?:me|us|our)',
    ),
  ),
  de: anyOf(word('anrufen|rufen sie|ruf|telefonisch|telefon|anruf|mailbox|erreichen|erreichbar|sprechen')),
};

/** Words that by themselves put a call in the place of a mail. */
const CALLING = word(
  'telefonisch|telefoontje|belletje|telefoongesprek|opbellen|terugbellen|terug te bellen|spreekuur|bel (?:mij|me|ons|naar|even|dan)',
);

const REQUEST: Phrases = {
  nl: anyOf(
    CALLING,
    '^bel(?![a-zà-ÿ])',
    word(
      'kan ik|mag ik|zal ik|zou ik|kunnen (?:wij|we)|liefst|voorkeur|wilt u|wil u|kunt u|kan u|zou u|zoudt u|belt u|neemt u|neem|graag|verzoek|verzoeken|verzocht|dient|dienen|moet u|u moet|u kunt|u mag|stel voor|stellen voor|zullen we|laten we|laten wij|zullen wij|liever|uitsluitend|alleen|enkel|handigst|handigste|het beste|makkelijkst|sneller|prettig|wanneer|vraag ik u|vragen wij u|wacht|bereikt u|u bereikt|bespreek|bespreken|toelichten|licht|afhandelen|wat is|welk nummer|schikt|spreekuur|verwijs|verwijzen|gelieve|lukt het|komt u|heeft u even|hebt u even',
    ),
    word('via|per|aan de') + '(?: de)? telefoon',
  ),
  en: anyOf(word('please|could you|can you|would you|kindly|prefer|best|let us|easier|feel free|when|give (?:me|us)')),
  de: anyOf(word('bitte|könnten sie|können sie|würden sie|am besten|lieber|wann|rufen sie')),
};

const ATTEMPT: Phrases = {
  nl: anyOf(
    word(
      'geprobeerd|probeer|probeerde|proberen|getracht|tevergeefs|vergeefs|geen gehoor|voicemail|niet bereikbaar|niet te bereiken|nam niet op|nam u niet op|u nam niet op|namen niet op|niet opgenomen|niet te pakken|trof|getroffen|misten? elkaar',
    ),
  ),
  en: anyOf(word('tried|try|no answer|voicemail|not available|could not reach|unable to reach')),
  de: anyOf(word('versucht|versuche|nicht erreicht|nicht erreichbar|mailbox')),
};

const OWN_CALL: Phrases = {
  nl: anyOf(
    word(
      'ik bel|bel ik|wij bellen|bellen wij|we bellen|bellen we|(?:hij|zij|collega|heer [a-zà-ÿ ]+|mevrouw [a-zà-ÿ ]+) belt u|neem ik contact|ik neem .*contact|zal .*bellen',
    ),
  ),
  en: anyOf(word("i will call|we will call|i'll call|will (?:call|phone|ring) you")),
  de: anyOf(word('ich rufe|rufe ich|wir rufen')),
};

const CALLS = /^(?:belt|bellen|neemt .*contact|nemen .*contact)(?![a-zà-ÿ])/;

/** To call, by one of the two who write to each other: a request in whatever words. */
const TO_CALL = anyOf(
  word(
    'bel|belt|bellen|opbellen|opbelt|terugbellen|terugbelt|terug te bellen|op te bellen|telefonisch|telefonische|telefoontje|belletje|telefoongesprek|spreekuur|voicemail|14 ?0\\d{2,3}',
  ),
);
const BETWEEN_US = anyOf(word('u|uw|ik|wij|we|mij|me|ons|onze'));
const NO_NEED = anyOf(
  word('(?:hoeft|hoef|hoeven|geen|niet) .*(?:bel|belt|bellen|telefonisch|telefoontje)'),
  word('(?:bellen|telefonisch|telefoontje) .*(?:hoeft|hoeven|niet nodig|niet meer)'),
);

/** Bells, shops and numbers that nobody is asked to ring. */
const OTHER = anyOf(
  word(
    'deurbel|alarmbel|bellen van de|telefoonwinkel|telefoonmast|telefoonzaak|telefoonreparatie|belwinkel|telefoonhoesjes',
  ),
  'bel aan de (?:deur|gevel)|telefonisch of (?:per|via) (?:de )?e?-?mail',
  // Others have telephones too, and who they are is an answer.
  word(
    '(?:bel|belt|bellen|contact) .*(?:112|politie|brandweer|netbeheerder|waterschap|provincie|rijk|belastingdienst|rijkswaterstaat|verhuurder|leverancier)|(?:112|politie|brandweer|netbeheerder|waterschap|belastingdienst) .*(?:bel|belt|bellen|contact)',
  ),
);

/** A call that took place: what follows is its outcome. */
const AFTER_CALL: Phrases = {
  nl: anyOf(
    `${word('zoals|naar aanleiding van|n\\.a\\.v\\.|na|tijdens|in (?:ons|het|dat)')}.*${word('telefonisch|telefoongesprek|telefonische|gesprek|belde|gebeld|gesproken|telefoon')}`,
    word(
      '(?:telefonisch|telefoon) .*(?:bespraken|afspraken|spraken|doornamen|vertelde|zei)|(?:bespraken|afspraken|spraken|doornamen|vertelde|zei) .*(?:telefonisch|telefoon)|telefonisch (?:besproken|afgesproken|gesproken|overleg|contact gehad)|hebben elkaar .*gesproken|spraken elkaar|belde u .*(?:al|hierover|om)|u belde',
    ),
  ),
  en: anyOf(word('as discussed|our (?:call|telephone conversation|phone call)|spoke')),
  de: anyOf(word('wie besprochen|unser telefonat|telefonisch besprochen|gesprochen')),
};

/** Whether a sentence asks for a call, tells of one that failed, or announces one. */
export function isAboutCalling({ words }: Sentence, language: MailLanguage): boolean {
  if (!TELEPHONE[language].test(words) || OTHER.test(words) || isAfterCall(words, language)) return false;
  if ([REQUEST, ATTEMPT, OWN_CALL].some((phrases) => phrases[language].test(words))) return true;
  return language === 'nl' && TO_CALL.test(words) && BETWEEN_US.test(words) && !NO_NEED.test(words);
}

/** Whether a sentence announces a call by ourselves. */
export function isOwnCall(sentence: Sentence, language: MailLanguage): boolean {
  const { words } = sentence;
  const isOwn = OWN_CALL[language].test(words) || (language === 'nl' && namesSomebody(sentence, CALLS));
  return isOwn && !ATTEMPT[language].test(words) && !/\?\s*$/.test(words);
}

function isAfterCall(words: string, language: MailLanguage): boolean {
  return AFTER_CALL[language].test(words) && !ATTEMPT[language].test(words) && !/\?\s*$/.test(words);
}
