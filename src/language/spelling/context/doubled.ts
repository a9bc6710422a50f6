/** Words that may well stand twice in a row: "die die aanvraag behandelt", "als u u aanmeldt", "neem contact op op maandag". */
const mayStandTwice = new Set(
  (
    'die dat dit deze het je u ze zij er zijn haar hen hun we ons was is heeft hebben had hadden kan kunnen wil willen moet moeten ' +
    'zou zal doe doen heel zeer veel nee ja ha bla door om wie wat hoor tot nog lang steeds keer stap hier daar zo ' +
    'nul één twee drie aan af bij in mee na op over toe uit voor tegen'
  ).split(' '),
);

/** Is the second of these two neighbours the first one once more, by mistake? */
export function isDoubled(first: string, second: string): boolean {
  if (second !== second.toLowerCase() || first.toLowerCase() !== second) return false;
  // "EN en of": capitals are a name of something.
  if (first.length > 1 && first === first.toUpperCase()) return false;
  return second.length > 1 && /[a-zà-ÿ]/.test(second) && !mayStandTwice.has(second);
}
