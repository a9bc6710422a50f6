const FORM_LINE =
  /^(naam|name|voornaam|contactpersoon|contact|afzender|aanvrager|van|bedrijf|bedrijfsnaam|indiener|melder|klant|ondernemer)\s*:/;
const FORM_QUESTION = /^(vraag|uw vraag|bericht|uw bericht|toelichting|omschrijving|melding|opmerkingen)\s*:/;

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

/** Whether a line of a form or a signature (in lower case) gives one of these names. */
export function nameLine(line: string, names: readonly string[]): boolean {
  return names.some((name) => line.indexOf(name) >= 0 && (line.length <= name.length + 2 || FORM_LINE.test(line)));
}
