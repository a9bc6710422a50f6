/** What the bytes 80 to 9F stand for in windows-1252. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text without the control characters that some versions of Node make of the quotation marks, dashes and euro sign of Windows (nodejs/node#56542): those are
 * what was meant, since no mail means control characters.
 */
export function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => SIGNS.charAt(control.charCodeAt(0) - 0x80));
}
