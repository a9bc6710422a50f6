import { isTitle } from './labels';

const SENDER_LINE =
  /^[\s>|*]*(?:(?:e-?mail|mail|bericht|message|nachricht) )?(van|afzender|from|von|de|da|od|kimden)[\s*]*:[\s*]*\S/i;
const OTHER_LINE =
  /^[\s>|*]*(verzonden|datum|aan|onderwerp|sent|date|to|subject|gesendet|an|betreff|envoyé|à|objet|enviado|para|asunto|inviato|oggetto|wysłano|do|temat|gönderildi|kime|konu)[\s*]*:[\s*]*\S/i;
/** A label of any language. */
const ANY_LABEL = /^[\s>|*]*[^\s:][^:]{0,24}:[\s*]*\S/;
const ATTRIBUTION =
  /(?:^|\s)(?:op|on|am|le) .{0,80}\d.{0,160}(?:schreef|geschreven|wrote|schrieb|a écrit)[^:]{0,80}:\s*$/i;
const NEAR = 5;

/** A line of a few words that ends in a colon and holds a date and a time: how mail programs introduce a mail in any language. */
function isDated(line: string): boolean {
  return line.length < 200 && /:\s*$/.test(line) && /\d{4}|\d[-/.]\d/.test(line) && /\d{1,2}[:.]\d{2}(?!\d)/.test(line);
}

/** Whether something in a text looks like the header of a mail, to an eye that knows nothing of how the parser sees it. */
export function looksLikeHeader(text: string): boolean {
  if (!/:|-{3}|={3}/.test(text)) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.some((line, index) => {
    if (line.length > 2_000) return false;
    if (isTitle(line)) return true;
    if (line.indexOf(':') < 0) return false;
    if (line.indexOf('@') >= 0 && (ATTRIBUTION.test(line) || isDated(line))) return true;
    if (/[<[(]\s*(?:mailto:)?[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+/.test(line) && isAmongLabels(lines, index)) return true;
    if (!SENDER_LINE.test(line)) return false;
    const around = lines.slice(Math.max(0, index - NEAR), index + NEAR);
    return around.filter((one) => OTHER_LINE.test(one)).length >= 2;
  });
}

/** A line with an address among lines that all begin with a label, one of them with a date and a time. */
function isAmongLabels(lines: readonly string[], index: number): boolean {
  let first = index;
  let last = index;
  while (first > index - NEAR && ANY_LABEL.test(lines[first - 1] ?? '')) first--;
  while (last < index + NEAR && ANY_LABEL.test(lines[last + 1] ?? '')) last++;
  const block = lines.slice(first, last + 1);
  return (
    block.length >= 3 &&
    ANY_LABEL.test(lines[index] ?? '') &&
    block.some((line) => /\d{4}/.test(line) && /\d{1,2}[:.]\d{2}/.test(line))
  );
}
