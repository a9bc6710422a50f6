const ANSWER_PREFIX = /^\s*(re|antw|antwoord|aw|sv|fw|fwd|wg|tr|doorst|doorg|doorgestuurd)\s?(\[\d+\])?\s?:\s*/i;
const FORWARD_PREFIX = /^\s*((re|antw|aw)\s?:\s*)?(fw|fwd|wg|tr|doorst|doorg|doorgestuurd)\s?:/i;

/** Subjects as mail programs themselves begin them when nobody is there to answer. Part D of the mailbox rules. */
const AUTOMATIC = [
  ...['automatisch antwoord:', 'automatische reactie:', 'afwezigheidsbericht:', 'afwezig:', 'niet aanwezig:'],
  ...['automatic reply:', 'auto response:', 'auto-reply:', 'autoreply:', 'out of office:', 'ooo:', 'on leave:'],
  ...['automatische antwort:', 'abwesenheitsnotiz', 'automatische abwesenheit', 'abwesend:'],
  ...['réponse automatique', 'absence du bureau', 'respuesta automática', 'risposta automatica'],
  ...['risposta non al computer', 'fuori sede', 'autosvar:', 'automatisk svar:', 'frånvaro'],
  ...['automatyczna odpowiedź', 'otomatik yanıt', 'read:', 'gelezen:', 'not read:', 'niet gelezen:'],
];
/** Beginnings that real questions have just as well: "Auto: parkeren", "Afwezig tijdens controle?". */
const PERHAPS_AUTOMATIC = [
  ...['auto:', 'auto response', 'automatic reply', 'automatisch antwoord', 'automatische antwort', 'out of office'],
  ...['afwezig', 'niet aanwezig', 'ontvangstbevestiging', 'abwesend', 'on leave', 'ooo'],
];
const BOUNCE = [
  ...['undeliverable', 'undelivered mail returned', 'delivery status notification', 'delivery failure'],
  ...['mail delivery failed', 'mail delivery failure', 'mail delivery system', 'returned mail', 'failure notice'],
  ...['onbestelbaar', 'niet bezorgd', 'niet-bezorgd', 'unzustellbar', 'non remis'],
];

/** Mail programs allow no longer line; more of it says nothing new. */
const LONGEST_SUBJECT = 1000;

/** The subject without Re:, Antw:, Fw: and the like in front, however many. */
export function bareSubject(subject: string): string {
  let start = 0;
  for (let rest = subject; ; rest = subject.slice(start)) {
    const prefix = ANSWER_PREFIX.exec(rest);
    if (prefix === null) return rest.trim();
    start += prefix[0].length;
  }
}

/** What "Ontvangen: … (261123-7KQ4M)" and its like leave of a subject: the reference is ours. */
const OUR_WORDS = /^(?:ontvangen|received|erhalten):\s*|\s*\(?\b\d{6}-[0-9a-z]{5}\b\)?\s*$/gi;

/**
 * What a subject is about, to compare by: without prefixes of answers and of programs that answer, and without what our own acknowledgement
 * added, however often ("Automatic reply: Ontvangen: Terras (…)" is "terras").
 */
export function essenceOf(subject: string): string {
  let rest = subject.slice(0, LONGEST_SUBJECT).toLowerCase();
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = bareSubject(rest).replace(OUR_WORDS, '');
    const prefix = AUTOMATIC.filter((one) => rest.indexOf(one) === 0)[0];
    if (prefix !== undefined) rest = rest.slice(prefix.length).replace(/^\s*:/, '');
  }
  return rest.trim();
}

export function isForward(subject: string): boolean {
  return FORWARD_PREFIX.test(subject);
}

/** Whether Re:, Fw: or the like stands in front. */
export function beginsAsAnswer(subject: string): boolean {
  return ANSWER_PREFIX.test(subject);
}

/** Whether the subject begins exactly as programs begin an automatic answer. A weak sign: a person can write so too. Rule A18. */
export function looksAutomatic(subject: string): boolean {
  return beginsWithOne(subject, AUTOMATIC);
}

/** Whether the subject begins with a word that automatic answers have. A weaker sign still. Rule A18. */
export function mayBeAutomatic(subject: string): boolean {
  return looksAutomatic(subject) || beginsWithOne(subject, PERHAPS_AUTOMATIC);
}

/** Whether the subject begins as a report of mail that could not be delivered. A weak sign. Rule A19. */
export function looksBounced(subject: string): boolean {
  return beginsWithOne(subject, BOUNCE);
}

function beginsWithOne(subject: string, beginnings: readonly string[]): boolean {
  const bare = bareSubject(subject).toLowerCase();
  return beginnings.some((beginning) => bare.startsWith(beginning));
}
