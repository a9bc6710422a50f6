/** The label of a form, before a colon or above what was filled in. */
const FORM_LINE =
  /^(naam|name|voornaam|contactpersoon|contact|afzender|aanvrager|van|bedrijf|bedrijfsnaam|indiener|melder|klant|ondernemer|beller|terugbelverzoek|terugbellen)( (van )?(de |het )?(ondernemer|bedrijf|klant|aanvrager|indiener|melder|beller))?\s*(:|$)/;
const FORM_QUESTION = /^(vraag|uw vraag|bericht|uw bericht|toelichting|omschrijving|melding|opmerkingen)\s*(:|$)/;

/** How a colleague says that the question below came in otherwise than by mail, or is somebody else's words. */
const TOLD =
  /(onderstaande|volgende|deze|hieronder de) (vraag|mail|melding|bericht|verzoek|klacht)[^.\n]{0,60}(binnen|telefonisch|formulier|balie|ontvangen|gekregen|kreeg)|(telefonisch|aan de balie|formulier|per telefoon|whatsapp|voicemail)[^.\n]{0,40}(binnen|ontvangen|gesteld|gemeld)|(ondernemer|klant|mevrouw|meneer|hij|zij) (schrijft|vraagt|mailt|mailde|schreef|vroeg)[^.\n]{0,60}:\s*(\n|$)|(zie|hierbij|hieronder) (de |zijn |haar )?(vraag|mail|bericht|tekst|verzoek) van/;
/** How nobody begins a mail to a colleague. */
const FORMAL =
  /(^|\n)(geachte (?!collega)|dear (sir|madam)|sehr geehrte|l\.? ?s\.?,|(beste|aan de) (gemeente|ondernemersloket|loket)\b)/;

/**
 * Whether what colleagues wrote (in lower case) may hold somebody else's words: a form that was filled in; or, when no mail of the entrepreneur is in
 * the chain, a question that was told or pasted in.
 */
export function looksPasted(words: string, isOnlyCopy: boolean): boolean {
  const lines = words.split('\n').map((line) => line.trim());
  if (lines.some((line) => FORM_LINE.test(line)) && lines.some((line) => FORM_QUESTION.test(line))) return true;
  return isOnlyCopy && (TOLD.test(words) || FORMAL.test(words));
}

/** What may stand beside a name in a signature, a form or a note of a telephone call. */
const BESIDE = /^(mw|mevr|mevrouw|dhr|de|heer|meneer|van|der|den|namens|eigenaar|eigenaresse|directeur|[a-z])$/;
const LONGEST_NAME = 80;

/** Whether a line of a form or a signature (in lower case) gives one of these names, or nothing but parts of them with the last one. */
export function nameLine(line: string, names: readonly string[]): boolean {
  if (names.some((name) => line.indexOf(name) >= 0 && (line.length <= name.length + 2 || FORM_LINE.test(line))))
    return true;
  if (line.length > LONGEST_NAME) return false;
  const words = wordsOf(line.replace(FORM_LINE, ''));
  const called = names.map(wordsOf);
  const parts = called.reduce<string[]>((all, name) => [...all, ...name], []);
  const isOne = words.some((word) => called.some((name) => name[name.length - 1] === word));
  return isOne && words.every((word) => parts.indexOf(word) >= 0 || BESIDE.test(word) || /^\d/.test(word));
}

const SAID = /^[^.:]{0,40}\b(schreef|mailde|appte|vroeg|zei|belde|schrijft|mailt|appt|vraagt|zegt)\b[^.:]{0,40}:/;

/** Whether a line (in lower case) tells what somebody with one of these names said, or is how one begins a mail to them. */
export function tellsOf(line: string, names: readonly string[]): boolean {
  const said = SAID.exec(line.slice(0, LONGEST_NAME * 2))?.[0] ?? '';
  const greeting = /^(geachte|beste|dag|hallo|goedemorgen|goedemiddag) ([^,!]{1,60})[,!]?$/.exec(
    line.slice(0, LONGEST_NAME),
  );
  if (greeting !== null) return nameLine(greeting[2] ?? '', names);
  if (said === '') return false;
  const words = wordsOf(said);
  return names
    .map(wordsOf)
    .some((name) => words.indexOf(name[0] ?? '') >= 0 || words.indexOf(name[name.length - 1] ?? '') >= 0);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^a-z0-9à-ÿ'’-]+/).filter((word) => word !== '');
}
