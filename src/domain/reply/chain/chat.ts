import { linesWith } from './lines';

const NAME = "[A-ZÀ-Þ][A-Za-zÀ-ÿ'’.-]{0,30}(?:,? [A-Za-zÀ-ÿ'’.()-]{1,30}){0,5}";
const TIME = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?';
const DAY = '\\d{1,2}[-/. ](?:\\d{1,2}|[a-z]{3,9}\\.?)(?:[-/. ]\\d{2,4})?';
const MOMENT = `(?:${TIME}(?:,? ${DAY})?|${DAY},? (?:om |at )?${TIME})`;

/** How chats are copied; the group holds who speaks. */
const CHAT_LINES: readonly RegExp[] = [
  // WhatsApp: "[09:12, 25-11-2026] Henk: …", "25-11-2026 09:12 - Henk: …".
  new RegExp(`^\\[${MOMENT}\\] ?(${NAME}): ?\\S`, 'i'),
  new RegExp(`^${DAY},? ${TIME} [-–] (${NAME}): ?\\S`, 'i'),
  // Teams: "[25-11 09:12] Boer, Henk de", "Henk de Boer 09:12".
  new RegExp(`^\\[${MOMENT}\\] ?(${NAME})$`, 'i'),
  new RegExp(`^([A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]{1,30},? [^\\d:]{0,40}[A-Za-zÀ-ÿ)]),? ${MOMENT}$`),
];
const SAID =
  'schreef|schrijft|mailde|mailt|appte|appt|zei|zegt|antwoordde|reageerde|meldde|wrote|writes|said|says|replied|schrieb|schreibt|a écrit';
/** "Henk de Boer schreef:", "Gisteren appte Henk mij:". */
const SAYINGS: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\s(])((?:[A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]{1,30} ?(?:(?:van|de|den|der|ten|ter|te|el)\\s){0,3}){1,4})(?:${SAID})(?: [a-zà-ÿ]{2,12}){0,4} ?:`,
  ),
  new RegExp(`(?:^|[\\s(])(?:${SAID}) ([A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]{1,30})(?: [A-Za-zÀ-ÿ'’-]{2,20}){0,5} ?:`),
];
/** Words with a capital that are nobody's name. */
const NO_NAME =
  /^(?:u|uw|ik|je|jij|wij|we|hij|zij|ze|you|i|we|sie|ich|vous|de|het|een|the|wet|raad|gemeente|college|rijk|(?:maan|dins|woens|donder|vrij|zater|zon)dag\S*|openingstijden\S*|\S*(?:markt|uur|loket|borrel|avond|middag)|eerder|toen|daarom|vandaag|gisteren)$/i;
const LONGEST_LINE = 500;

/**
 * The lines of a text in which a piece of a chat stands, or what somebody is told to have written, with nothing that marks it as a quotation.
 * `isReader` tells whether a name is that of whoever will read the text: they may be told what they wrote themselves.
 */
export function chatIn(text: string, isReader: (name: string) => boolean): readonly string[] {
  return linesWith(text.split('\n'), (written, index, lines) => {
    const line = written
      .replace(/^[\s>]+/, '')
      .slice(0, LONGEST_LINE)
      .trim();
    if (!/[:.]\d\d|:/.test(line)) return false;
    const isSomebody = (name: string): boolean => {
      const words = name.trim().split(/[\s,]+/);
      return !NO_NAME.test(words[0] ?? '') && !words.some((word) => /dag$/i.test(word)) && !isReader(name.trim());
    };
    const named = (pattern: RegExp): boolean => {
      const name = pattern.exec(line)?.[1];
      return name !== undefined && isSomebody(name);
    };
    const goesOn =
      /\S/.test(line.slice(line.lastIndexOf(':') + 1)) || /\S/.test(lines.slice(index + 1, index + 3).join(''));
    return goesOn && (CHAT_LINES.some(named) || SAYINGS.some(named));
  });
}
