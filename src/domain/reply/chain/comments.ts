/** What mail programs and the templates of newsletters say in comments. */
const OF_PROGRAMS =
  /\b(?:begin|start|end|einde?|eind|header|footer|kop|voet|column|kolom|row|rij|wrapper|container|content|inhoud|preheader|section|sectie|button|knop|image|afbeelding|spacer|table|tabel|module|template|sjabloon|body|logo|layout|hero|article|block|blok|mobile|desktop|outlook|mso|gmail|fix|hack|background|padding|social|copyright|styles?|css|html|format|fragment|banner|signature|handtekening|disclaimer|hidden|email|version|converted|wrapped)\b/i;
/** What somebody says of somebody, and no template does. */
const OF_PEOPLE =
  /\b(?:niet|geen|nooit|mag|moet|wordt|hebben|heeft|wij|ik|hij|zij|klant|ondernemer|mevrouw|meneer|collega\w*|intern\w*|customer|he|she|they|nicht|kein\w*|wir|ich|kunde|pas|nous|client)\b/i;
/** What is said of the work, in words that no template has. */
const OF_WORK =
  /\b(?:zie|advies|overleg\w*|dossier|besluit\w*|weiger\w*|geweigerd|afwijz\w*|afgewezen|toezeg\w*|toegezegd|geheim|vertrouwelijk)\b/i;
const THREE_WORDS =
  /[A-Za-z\u00C0-\u024F\u0370-\u1FFF'’]+[,.:;!?"')]{0,3}\s+[A-Za-z\u00C0-\u024F\u0370-\u1FFF'’]+[,.:;!?"')]{0,3}\s+[A-Za-z\u00C0-\u024F\u0370-\u1FFF'’]+/;

/** Whether words read as said by somebody, and not as a name, a list of codes or nothing. */
export function isSaid(words: string): boolean {
  return THREE_WORDS.test(words);
}

/** Whether somebody says something of others. */
export function speaksOfPeople(words: string): boolean {
  return isSaid(words) && OF_PEOPLE.test(words);
}

/**
 * The words that somebody wrote in a comment, of which this is the source; empty when a program or a template did. What a condition of Outlook
 * shows is read as well.
 */
export function wordsOfComment(source: string): string {
  if (/^<(?:!doctype|\?xml)/i.test(source)) return '';
  const condition = /^<!--\s*\[if([^\]]{0,200})\]>/i.exec(source);
  // A field of Word holds its code: the address of a link, the way to number a page.
  if (condition && /supportFields/i.test(condition[1] ?? '')) return '';
  const inside = source
    .slice(condition ? condition[0].length : 0)
    .replace(/^<(?:!-*|\?|\/)|-*>$|<!(?:--)?\[endif\](?:--)?>?$/gi, '');
  const words = withoutRules(withoutElement(withoutElement(inside, 'style'), 'xml'))
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const isOfSomebody = isSaid(words) && (OF_PEOPLE.test(words) || !OF_PROGRAMS.test(words));
  return isOfSomebody || (OF_WORK.test(words) && words.split(' ').length > 2) ? words : '';
}

function withoutElement(markup: string, name: string): string {
  const opening = new RegExp(`<${name}\\b`, 'i');
  const closing = new RegExp(`</${name}\\s*>`, 'i');
  const [before = '', ...parts] = markup.split(opening);
  return before + parts.map((part) => part.split(closing).slice(1).join(' ')).join(' ');
}

/** Without rules of CSS; what stands on lines above one stays. */
function withoutRules(text: string): string {
  if (text.indexOf('{') < 0) return text;
  return text
    .split('}')
    .map((part) => {
      const brace = part.indexOf('{');
      return brace < 0 ? part : part.slice(0, brace);
    })
    .join(' ');
}
