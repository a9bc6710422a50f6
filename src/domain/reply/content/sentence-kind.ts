import type { MailLanguage } from '../mail-language';
import { isAboutCalling } from './calls';
import { isAdministration, isDataRequest } from './data-requests';
import { anyOf, type Phrases, word } from './phrases';
import { isPromise } from './promises';
import type { Sentence } from './sentences';

/** What a sentence of a reply does. All but `answer` can stand in a reply that answers nothing. */
export type SentenceKind =
  | 'courtesy'
  /** "Wij hebben uw e-mail ontvangen." */
  | 'receipt'
  /** "Ik heb uw vraag doorgezet." */
  | 'forward'
  /** "U vraagt of u een terras mag plaatsen." */
  | 'restatement'
  /** "Hebt u nog vragen? Bel gerust." */
  | 'offer'
  | 'dataRequest'
  | 'call'
  | 'promise'
  /** "Uw vraag heeft nummer 2026-0815." */
  | 'reference'
  | 'question'
  | 'answer';

const COURTESY: Phrases = {
  nl: anyOf(
    '^(?:hartelijk |alvast |heel erg |veel )?(?:dank|bedankt)(?![a-z]).{0,60}$',
    '^(?:ik|wij|we) (?:be)?dank(?:en)? u(?![a-z])',
    '^(?:fijn|goed|leuk|prettig|mooi|wat leuk|excuses|sorry|mijn excuses|onze excuses|ik hoop|wij hopen|we hopen|wij wensen|ik wens|succes|prettig|een fijne|fijne|tot ziens|wij waarderen|dank u|dank voor|bedankt voor)(?![a-zà-ÿ])',
    '^met plezier|^graag gedaan',
  ),
  en: anyOf('^(?:many )?(?:thank you|thanks|sorry|we apologise|i apologise|i hope|we hope|have a)(?![a-z])'),
  de: anyOf('^(?:vielen dank|danke|herzlichen dank|ich hoffe|wir hoffen|entschuldig)'),
};

const RECEIPT: Phrases = {
  nl: anyOf(
    `${word('uw|je|deze|dit|de')}.*${word('e-?mail|e-?mailbericht|mail|mailtje|bericht|vraag|vragen|verzoek|melding|brief|reactie|aanvraag|schrijven')}.*${word('ontvangen|binnengekomen|binnen(?= ?(?:[.,!]|en |$))|aangekomen|terechtgekomen|beland|gelezen|in behandeling|in goede orde')}`,
    `${word('hebben|heb')} .*${word('mail|e-?mail|bericht|vraag|verzoek|melding')} .*${word('ontvangen|gelezen')}`,
    word(
      '(?:hebben|heb) .*in behandeling genomen|bevestig(?:en)? .*ontvangst|(?:deze|dit|die|het) (?:is|wordt|hebben we|hebben wij|heb ik) (?:[a-zà-ÿ]+ )?in behandeling genomen|(?:ermee|hiermee|daarmee|met uw (?:vraag|verzoek|bericht|e-?mail|mail)) aan de slag|ontvangst van uw|(?:goed|in goede orde) ontvangen|bevestigen wij|ontvangstbevestiging|in goede orde',
    ),
  ),
  en: anyOf(word('(?:received|have) your (?:e-?mail|message|question|request|letter)|receipt of your')),
  de: anyOf(`${word('ihre')} .*${word('erhalten|eingegangen')}`),
};

/** Thanks for a mail that nobody answered yet tell that it came in; those for an answer do the same. */
const THANKS_FOR_MAIL =
  /^(?:(?:hartelijk |veel |heel erg )?(?:dank|bedankt)(?: u)?(?: wel)?|(?:ik|wij|we) (?:be)?dank(?:en)? u(?: hartelijk| zeer)?) voor (?:uw|je|het) (?:e-?mail|mail|mailtje|bericht|vraag|vragen|verzoek|melding)(?![a-zà-ÿ])|^(?:goed|fijn|prettig) dat u (?:ons )?(?:mailt|schrijft)(?![a-zà-ÿ])/;

/** Whether a sentence thanks for the mail that is answered here. */
export function thanksForMail({ words }: Sentence): boolean {
  return THANKS_FOR_MAIL.test(words);
}

const FORWARD: Phrases = {
  nl: anyOf(
    word(
      'doorgezet|doorgestuurd|doorgegeven|uitgezet|teruggelegd|neergelegd|overgedragen|voorgelegd|doorgeleid|doorverwezen|ondergebracht|gedeeld met|ligt (?:nu )?bij|heeft onze aandacht|bij de juiste (?:persoon|collega|afdeling)|(?:vraag|vragen) voor (?:ons|onze|mijn|het team|de afdeling)',
    ),
  ),
  en: anyOf(word('forwarded|passed (?:it |your )?.*on to')),
  de: anyOf(word('weitergeleitet|weitergegeben')),
};

const RESTATEMENT: Phrases = {
  nl: anyOf(
    '^(?:u|in uw [a-z-]+) (?:vraagt|vroeg|wilt weten|schrijft|schreef|geeft aan|gaf aan|vraagt u|vroeg u|meldt|meldde)(?![a-z])',
    '^uw vraag (?:gaat over|is of|luidt)',
    '^ik (?:begrijp|lees|snap)(?![a-z])',
  ),
  en: anyOf('^you (?:ask|asked|want to know|would like to know)(?![a-z])'),
  de: anyOf('^sie (?:fragen|möchten wissen)(?![a-z])'),
};

const OFFER: Phrases = {
  nl: anyOf(
    `${word('heeft u|hebt u')}.*${word('vragen|vraag|opmerkingen|behoefte|onduidelijkheden')}`,
    `${word('mocht u|mochten er|als u|indien u|wanneer u|zijn er|komt u er|is er')}.*${word('vragen|vraag|opmerkingen|liever|overleggen|overleg|toelichting|toelichten|meer weten|onduidelijk|onduidelijkheden|niet uit|verder helpen|iets niet duidelijk')}`,
    `${word('wilt u')}.*${word('liever|overleggen|overleg|toelichting|toelichten|meer weten')}`,
    word(
      '(?:bij|voor) (?:nadere |verdere |meer |overige |andere |eventuele )?(?:vragen|informatie|toelichting|opmerkingen)',
    ),
    word('van dienst|behulpzaam|gerust|altijd (?:bellen|mailen|contact)'),
  ),
  en: anyOf(word('any (?:other |further )?questions|anything else|feel free|do not hesitate|happy to help')),
  de: anyOf(word('fragen haben|weitere fragen|noch behilflich|gerne zur verfügung|zögern')),
};

const REFERENCE: Phrases = {
  nl: anyOf(
    word(
      '(?:kenmerk|referentie|zaaknummer|nummer|dossiernummer|registratienummer) (?:is|luidt|van uw)|geregistreerd onder|bekend onder|heeft nummer|heeft het nummer|noem dit nummer|dit nummer|dit kenmerk|automatisch verstuurd|hoeft (?:er )?niet (?:op )?te (?:antwoorden|reageren)',
    ),
  ),
  en: anyOf(word('reference|case number|sent automatically')),
  de: anyOf(word('zeichen|aktenzeichen|automatisch versandt|vorgangsnummer')),
};

/** What an answer begins with, or says, even where it asks or promises something as well. */
const PLAINLY_ANSWER: Phrases = {
  nl: anyOf(
    '^(?:ja|nee|klopt|dat klopt|helaas mag|dat mag|dat kan)(?![a-z])',
    word(
      'u mag|mag u|toegestaan|hoeft (?:u )?geen|hebt u geen|heeft u geen|niet nodig|vergunningvrij|verboden|verleend|afgewezen|bedraagt|bedragen|kosten|kost',
    ),
  ),
  en: anyOf('^(?:yes|no)(?![a-z])', word('you may|you do not need|not required|is allowed|not allowed|the fee|costs')),
  de: anyOf('^(?:ja|nein)(?![a-z])', word('sie dürfen|brauchen keine|ist erlaubt|nicht erlaubt|kostet')),
};

/** A question without its mark. */
const HEAR_FROM_READER = anyOf(
  word(
    '(?:ik|wij|we) (?:hoor|horen|verneem|vernemen|ontvang|ontvangen) graag|graag (?:hoor|horen|verneem|vernemen|ontvang|ontvangen) (?:ik|wij|we)|laat u .*weten',
  ),
);

/** Sentences about the mail itself, with nothing in them that the reader could act upon: "Uw mail roept vragen op." */
const ABOUT_MAIL = anyOf(
  word('(?:uw|je|deze|dit|de) (?:e-?mail|e-?mailbericht|mail|mailtje|bericht|vraag|vragen|onderwerp)'),
);
/** "Dit leent zich beter voor een gesprek": about how to answer, not an answer. */
const ABOUT_MEANS = anyOf(
  `${word('mail|e-?mail|papier|schrift|schriftelijk|gesprek|mondeling|overleg')}.*${word('uitleggen|uit te leggen|leggen|lastig|moeilijk|beter|handiger|sneller|makkelijker|bespreek|bespreken|beantwoorden')}`,
  `${word('uitleggen|uit te leggen|lastig|moeilijk|beter|handiger|sneller|makkelijker|leent|vraagt om|bespreek|bespreken')}.*${word('mail|e-?mail|papier|schrift|gesprek|mondeling|overleg')}`,
);
const SAYS_MORE = anyOf(
  '[€\\d]',
  word(
    'antwoord|ja|nee|mag|mogen|moet|moeten|kan|kunt|kunnen|nodig|toegestaan|verboden|akkoord|goedgekeurd|mogelijk|bijlage|bijgevoegd|besluit|besloten|geldt|gelden|krijgt|hoeft|vergunning|vrij|omdat|want|niet|geen|klopt|gevolg|beleid|regels?|wet',
  ),
);

/** "Bel ons voor meer informatie": that is where the answer should have been. */
const CALL_FOR_MORE = /^\s*(?:bel|belt u) (?:mij|me|ons|naar|met) (?!.*(?:gerust|vragen)).*informatie/;

/** "Dat lukte niet": how an attempt to call ended. */
const IN_VAIN =
  /^(?:dat|dit|helaas|maar) (?:[a-zà-ÿ]+ ){0,4}(?:niet|zonder succes|geen gehoor|tevergeefs)(?: [a-zà-ÿ]+){0,2}[.!]*$/;

const FEWEST_WORDS = 3;

/** What each of these sentences does, in their order. */
export function kindsOf(sentences: readonly Sentence[], language: MailLanguage): readonly SentenceKind[] {
  const kinds: SentenceKind[] = [];
  for (const sentence of sentences) kinds.push(kindOf(sentence, language, kinds[kinds.length - 1] ?? null));
  return kinds;
}

/** Whether there is anything in these sentences that the entrepreneur can do something with. */
export function hasAnswer(kinds: readonly SentenceKind[]): boolean {
  return kinds.indexOf('answer') >= 0;
}

function kindOf(sentence: Sentence, language: MailLanguage, before: SentenceKind | null): SentenceKind {
  const { words } = sentence;
  const says = (phrases: Phrases): boolean => phrases[language].test(words);
  if (
    (says(OFFER) && !(language === 'nl' && CALL_FOR_MORE.test(words))) ||
    (before === 'offer' && /^(?:dan|then|dann|bel|mail|u kunt|neem)(?![a-z])/.test(words.trim()))
  )
    return 'offer';
  if (language === 'nl' && isDataRequest(sentence)) return 'dataRequest';
  if (says(PLAINLY_ANSWER) && !/\?\s*$/.test(words)) return 'answer';
  if (isAboutCalling(sentence, language)) return 'call';
  if (says(RECEIPT) && !/niet (?:verder )?in behandeling/.test(words)) return 'receipt';
  if (says(FORWARD)) return 'forward';
  if (says(REFERENCE)) return 'reference';
  if (says(COURTESY)) return 'courtesy';
  if (says(RESTATEMENT)) return 'restatement';
  if (isPromise(sentence, language)) return 'promise';
  if (/\?\s*$/.test(words) || HEAR_FROM_READER.test(words)) return 'question';
  if (
    before === 'dataRequest' &&
    language === 'nl' &&
    (isAdministration(sentence) ||
      /^(?:dan|daarna|zonder)(?![a-z])|^(?:vult|stuurt|mailt|geeft|doet|wilt) u |alsnog/.test(words))
  )
    return 'dataRequest';
  if (language === 'nl' && ABOUT_MEANS.test(words)) return 'restatement';
  if (language === 'nl' && ABOUT_MAIL.test(words) && !SAYS_MORE.test(words)) return 'restatement';
  if (before === 'call' && IN_VAIN.test(words)) return 'call';
  if (before === 'question' && /^(?:dan|then|dann)(?![a-z])/.test(words)) return 'promise';
  return words.trim().split(/\s+/).length >= FEWEST_WORDS ? 'answer' : 'courtesy';
}
