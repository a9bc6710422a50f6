import { anyOf, type Phrases, word } from './phrases';

/*
 * The ways in which a writer says that something will still be done, per language: who (the writer, a colleague, or the reader who will hear) with
 * a verb in the present or the future. What is done already, and what the reader has to do, has other verbs. Rule book 5.5.
 */

const OWN = '(?:ik|wij|we)';

/** Verbs that tell the reader something later on, with the particle that belongs to them. */
const TELLING = [
  `(?:bel|bellen|mail|mailen|stuur|sturen|zend|zenden|informeer|informeren|bericht|berichten|benader|benaderen) ${OWN}`,
  `${OWN} (?:bel|bellen|mail|mailen|stuur|sturen|zend|zenden|informeer|informeren|bericht|berichten|benader|benaderen)`,
  `(?:laat|laten) .*(?:weten|horen)`,
  `(?:kom|komen) .*(?:terug|langs)`,
  `(?:houd|hou|houden) .*(?:op de hoogte|geïnformeerd|contact)`,
  `(?:neem|nemen) .*contact`,
  `(?:koppel|koppelen) .*terug`,
  `(?:meld|melden) (?:${OWN} )?(?:mij|me|ons|het|dit|u)`,
  `(?:geef|geven) .*(?:uitsluitsel|antwoord|bericht|reactie|terugkoppeling)`,
];

/** Verbs that work on the question, with the particle that belongs to them. */
const WORKING = [
  `(?:zoek|zoeken) .*(?:uit|na|op)`,
  `(?:vraag|vragen) .*(?:na|navraag)`,
  `(?:vraag|vragen) (?:${OWN} )?(?:het|dit|dat|hem|haar) .*(?:bij|aan)`,
  `(?:ga|gaan) .*(?:na|uitzoeken|navragen|kijken|bespreken|overleggen|achteraan|opvragen|regelen|onderzoeken|controleren|aan de slag|bellen|mailen|sturen|nagaan|nakijken)`,
  `(?:kijk|kijken) (?:[a-zà-ÿ]+ ){0,4}(?:na|naar|of|wat|ernaar)`,
  `(?:neem|nemen) .*(?:mee|in behandeling|onder de loep|door)`,
  `(?:pak|pakken) .*op`,
  `(?:zet|zetten) .*(?:uit|in gang|door)`,
  `(?:leg|leggen) .*(?:voor|neer)`,
  `(?:stem|stemmen) .*af`,
  `(?:handel|handelen) .*af`,
  `(?:doe|doen) .*navraag`,
  `(?:bespreek|bespreken|overleg|overleggen|check|checken|controleer|controleren|onderzoek|onderzoeken|regel|regelen|zorg|zorgen|plan|plannen|corrigeer|corrigeren|herstel|herstellen) (?:${OWN} )?(?:het|dit|dat|deze|die|uw|u|er|ervoor|hierover|hierbij|daarover|zo|met)`,
];

const withOwn = (verb: string): readonly string[] =>
  verb.indexOf(OWN) >= 0 && verb.indexOf(`(?:${OWN}`) < 0
    ? [verb]
    : [`${OWN} ${verb}`, verb.replace(/^(\(\?:[^)]*\))/, `$1 ${OWN}`)];

const OWN_ACTION = [...TELLING, ...WORKING].reduce<readonly string[]>((all, verb) => [...all, ...withOwn(verb)], []);

const AIM = `${OWN} (?:kan|kunnen|hoop|hopen|verwacht|verwachten|streef|streven|probeer|proberen)|(?:kan|kunnen|hoop|hopen|verwacht|verwachten|streef|streven|probeer|proberen) ${OWN}`;
const AIMED =
  '(?:laten weten|antwoord|antwoorden|reactie|reageren|beantwoorden|terugkomen|terug te komen|sturen|vertellen|te melden|berichten|informeren|te bellen|te bereiken|uitsluitsel|nog eens|duidelijkheid|bericht|(?:te )?(?:regelen|herstellen|onderzoeken)|op ?(?:te )?lossen|uit ?(?:te )?zoeken|af ?(?:te )?(?:ronden|handelen))';

const COLLEAGUE =
  "(?:(?:mijn|onze|een|de|het|mijn eigen) (?:[a-zà-ÿ]+ )?(?:collega(?:'s)?|leidinggevende|teamleider|teammanager|manager|afdeling|team|cluster|specialist|medewerker|medewerkster|adviseur|casemanager|vergunningverlener|inspecteur|toezichthouder|handhaver|behandelaar|contactpersoon|wijkbeheerder|secretariaat|accountmanager|bedrijfscontactfunctionaris|marktmeester|jurist)|mevrouw|de heer|meneer|hij|zij|ze)";
const THEIR_ACTION =
  '(?:belt|mailt|stuurt|informeert|benadert|beantwoordt|antwoordt|reageert|bespreekt|behandelt|onderzoekt|controleert|regelt|laat .*(?:weten|horen)|komt .*(?:terug|langs)|houdt .*op de hoogte|neemt .*contact|neemt .*(?:mee|op|in behandeling)|koppelt .*terug|zoekt .*uit|vraagt .*na|gaat .*(?:na|kijken|uitzoeken|bellen|aan de slag)|kijkt .*(?:na|naar)|pakt .*op|zet .*uit|meldt zich|zal .*(?:u|uw|hierover|contact))';

/** What somebody who is called by name will do for the reader. */
export const THEIR_PROMISE =
  /^(?:(?:belt|mailt|stuurt|informeert|benadert|antwoordt|bericht) u|(?:beantwoordt|behandelt|bespreekt|onderzoekt) (?:uw|deze|dit|het|de)|geeft u .*(?:antwoord|bericht|reactie|uitsluitsel)|laat .*(?:weten|horen)|komt .*(?:terug|langs)|houdt u|neemt .*contact|koppelt .*terug|zoekt .*uit|vraagt .*na|kijkt .*(?:na|naar)|meldt zich|zal .*(?:u|uw|hierover|contact))(?![a-zà-ÿ])/;

const ANSWER =
  '(?:antwoord|bericht|berichtje|reactie|uitsluitsel|terugkoppeling|nadere informatie|meer informatie|een brief|een e-?mail|een telefoontje|een uitnodiging|een besluit|het besluit|de beschikking|het verslag|een voorstel|duidelijkheid)';

/** Makes of "u hebt antwoord" and "u krijgt van ons" something that is still to come. */
const TO_COME =
  'binnen|uiterlijk|v[oó][oó]r|morgen|overmorgen|volgende|komende|aanstaande|(?:maan|dins|woens|donder|vrij|zater|zon)dag|week \\d+';

/** By itself this leads up to what follows: "Ik beantwoord uw vragen een voor een." */
const ANSWERING = '(?:reageer|reageren|antwoord|antwoorden|beantwoord|beantwoorden)';

const PASSIVE =
  '(?:er (?:wordt|zal) .*(?:naar gekeken|aan gewerkt|contact|over gesproken|teruggekomen|gereageerd)|(?:wordt|worden|zal|zullen) .*(?:in behandeling genomen|opgepakt|uitgezocht|nagevraagd|nagekeken|onderzocht|beantwoord|afgehandeld|teruggebeld|teruggekoppeld|contact met u opgenomen)|wordt er .*(?:naar gekeken|contact))';

export const PROMISE: Phrases = {
  nl: anyOf(
    ...OWN_ACTION.map(word),
    word(`${OWN} (?:zal|zullen)|(?:zal|zullen) ${OWN}`),
    `${word(AIM)}.*${word(AIMED)}`,
    `${word(COLLEAGUE)}.*${word(THEIR_ACTION)}`,
    word('(?:mail|bel|stuur|bericht|informeer) u'),
    word('u (?:hoort|verneemt)|(?:hoort|verneemt) u'),
    `${word('u (?:krijgt|ontvangt)|(?:krijgt|ontvangt) u')}.*${word(ANSWER)}`,
    `${word(ANSWER)} ${'(?:krijgt|ontvangt) u'}`,
    `^(?=.*${word(TO_COME)}).*${word('u (?:krijgt|ontvangt)|(?:krijgt|ontvangt) u')}.*${word('van (?:ons|mij|mijn|onze)')}`,
    `^(?=.*${word(TO_COME)}).*${word('u (?:hebt|heeft)|(?:hebt|heeft) u')}.*${word(ANSWER)}`,
    `${word('u kunt|kunt u|u mag')}.*${word(ANSWER)}.*${word('verwachten|tegemoetzien|tegemoet zien')}`,
    word(PASSIVE),
    word('(?:komt|wordt) .*in orde|volgt .*(?:reactie|antwoord|bericht|besluit)'),
    `${word(`${OWN} ${ANSWERING}|${ANSWERING} ${OWN}`)}.*${word('binnen|mogelijk|spoedig|binnenkort|uiterlijk|vóór|termijn|morgen|week|later|nog')}`,
  ),
  en: anyOf(
    `${word('i|we|my colleague|a colleague|our colleague|mr|ms|mrs|he|she|they|the team')}.*(?: will|'ll| am going to| are going to| is going to| aim to| hope to| try to).*${word('call|phone|mail|email|e-mail|send|let you know|get back|contact|look into|check|answer|reply|respond|inform|keep you|find out|discuss|come back|update|take this up|ask')}`,
    word(
      'you (?:will|can expect to|should) .*(?:hear|receive|get|have) .*(?:answer|reply|response|from (?:us|me)|decision|letter|message|update)',
    ),
    word(
      'you will hear|keep you (?:posted|informed|updated)|(?:will|to) be (?:answered|contacted|looked into|dealt with)',
    ),
  ),
  de: anyOf(
    word(
      '(?:ich|wir) (?:melde|melden|rufe|rufen|schicke|schicken|sende|senden|informiere|informieren|kläre|klären|prüfe|prüfen|werde|werden|antworte|antworten|komme|kommen|halte|halten|frage|fragen)',
    ),
    word(
      '(?:melde|melden|rufe|rufen|schicke|schicken|sende|senden|informiere|informieren|kläre|klären|prüfe|prüfen|werde|werden|antworte|antworten|halte|halten) (?:ich|wir)',
    ),
    word('sie (?:erhalten|bekommen|hören) .*(?:antwort|nachricht|bescheid|rückmeldung|von (?:uns|mir))'),
    word('(?:kollege|kollegin|herr|frau) .*(?:meldet sich|beantwortet|ruft sie|kümmert sich|wird)'),
  ),
};

/** No promise after all: it hangs on the reader, it is always so, it is done with this very mail, or it leads up to what follows. */
export const NO_PROMISE: Phrases = {
  nl: anyOf(
    '^(?:als|indien|wanneer|mocht|mochten|tenzij|zolang|dan|daarna|anders|lukt) (?!ik |wij |we |er |mijn |onze )',
    '^(?:wilt|stuurt|geeft|kunt|mailt|belt|laat|vult|zou|hebt|heeft) (?:u|het|mij|ons)',
    word('(?:ontvangt|krijgt|hoort|verneemt|volgt) .*(?:geen|niets)'),
    word('als u|indien u|zodra u|wanneer u|mocht u|nadat u|(?:hebt|heeft) u .*(?:vraag|vragen|interesse|nodig)'),
    word(
      'nooit|altijd|meestal|doorgaans|gewoonlijk|normaal|jaarlijks|elke?|ieder|iedere|maandelijks|wekelijks|standaard|alleen als',
    ),
    word(
      'hierbij|bijgevoegd|bijgaand|bijgaande|bijlage|bijlagen|deze e-?mail|deze brief|hieronder|onderstaand|onderstaande|meegestuurd|stuur .* mee|sturen .* mee',
    ),
    word(
      'graag (?:informeer|beantwoord|reageer|licht|leg)|weten dat|hoort (?:bij|tot|thuis|te|daar)|u hoort (?:dit|dat) te',
    ),
    word(
      'pas .*(?:als|nadat|zodra|wanneer) (?:u|wij|we|ik)|aan de hand van|op volgorde van|niet (?:in behandeling|bellen|sturen|mailen)',
    ),
  ),
  en: anyOf(word('if you|once you|when you|attached|attachment|enclosed|hereby|always|never|usually|every')),
  de: anyOf(word('wenn sie|sobald sie|falls sie|anbei|anlage|hiermit|immer|nie|jedes')),
};
