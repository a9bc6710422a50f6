const TAG = /<[a-z][a-z0-9:]*(?:\s[^<>]*)?>/gi;

/**
 * The HTML of a mail as Outlook on the web quotes it: ids and classes get `x_` in front, once more at each hop, so that the styles of a quoted mail
 * leave the rest alone.
 */
export function asQuotedOnTheWeb(html: string): string {
  return html
    .replace(TAG, (tag) => tag.replace(/(\s(?:id|class)=)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi, prefixedAttribute))
    .replace(
      /(<style[^>]*>)([^<]*|<!--[\s\S]*?-->\s*)(<\/style>)/gi,
      (_all, open: string, css: string, close: string) => {
        return open + css.replace(/([.#])([a-z_][\w-]*)(?=[^{}]*\{)/gi, '$1x_$2') + close;
      },
    );
}

function prefixedAttribute(_all: string, name: string, ...values: readonly unknown[]): string {
  const value = values.slice(0, 3).find((each): each is string => typeof each === 'string');
  const names = (value ?? '').split(/\s+/).filter((each) => each !== '');
  return `${name}"${names.map((each) => `x_${each}`).join(' ')}"`;
}

/** What other programs mark their quotations with, and Word forgets. */
const FORGOTTEN = [
  /\sclass=(?:"(?:gmail_quote|gmail_attr|moz-cite-prefix|yahoo_quoted|protonmail_quote)[^"]*"|gmail_quote)/gi,
  /\stype="?cite"?/gi,
];

/** The HTML of a mail as Word rewrites it for a quotation. */
export function asQuotedInWord(html: string): string {
  return html.replace(TAG, (tag) => {
    if (/^<hr[\s>]/i.test(tag))
      return '<div class="MsoNormal" align="center" style="text-align:center"><hr size="2" width="98%" align="center"></div>';
    return FORGOTTEN.reduce((rest, mark) => rest.replace(mark, ''), tag);
  });
}
