import createPurifier from 'dompurify';

const purifier = createPurifier(window);

// Word and Outlook put their styles in a comment, for browsers of the nineties; a style with markup in it would be thrown away.
purifier.addHook('beforeSanitizeElements', (node) => {
  if (node.nodeName === 'STYLE') node.textContent = (node.textContent ?? '').replace(/<!--|-->/g, '');
});

const NEVER = ['iframe', 'object', 'embed', 'form', 'input', 'button', 'select', 'textarea', 'link', 'meta', 'base'];

/** Mail HTML as a whole document, without anything that runs, or asks for input. Styles stay, and Word's own elements too. */
export function sanitised(html: string): string {
  return purifier.sanitize(html, {
    WHOLE_DOCUMENT: true,
    ADD_TAGS: ['o:p'],
    FORBID_TAGS: NEVER,
    FORBID_ATTR: ['srcset', 'ping'],
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|cid:|data:image\/(?:png|gif|jpe?g);base64,)/i,
  });
}

const INK_ON_PAPER = 'color:#242424;background:#fff';
const INK_IN_THE_DARK = 'color:#f5f5f5;background:#292929;color-scheme:dark';

export interface PageOptions {
  /** Pictures from elsewhere may be fetched. */
  readonly allowsPictures?: boolean;
  readonly isDark?: boolean;
}

/** The page of its own in which a mail is shown or written; the frame around it lets no script run. */
export function mailPage(head: string, body: string, { allowsPictures, isDark }: PageOptions = {}): string {
  const policy = `default-src 'none'; img-src data: cid:${allowsPictures === true ? ' https:' : ''}; style-src 'unsafe-inline'`;
  const style =
    `body{font:15px/1.45 Aptos,Calibri,"Segoe UI",Carlito,sans-serif;${isDark === true ? INK_IN_THE_DARK : INK_ON_PAPER};margin:0;padding:8px 16px 16px;overflow-wrap:anywhere}` +
    `img{max-width:100%;height:auto}a{color:${isDark === true ? '#96c6fa' : '#0f548c'}}`;
  return (
    `<!doctype html><html lang="nl"><head><meta http-equiv="Content-Security-Policy" content="${policy}">` +
    `<base target="_blank"><title>Bericht</title><style>${style}</style>${head}</head><body>${body}</body></html>`
  );
}

export interface ReadableMail {
  readonly page: string;
  /** Whether pictures from elsewhere were left out. */
  readonly lacksPictures: boolean;
}

/**
 * A mail to read. Pictures from elsewhere are left out until somebody asks for them: fetching them tells that the mail was read.
 * @param isDark mail without colours of its own is shown in the dark; other mail stays on the paper that it was made for
 */
export function mailToRead(html: string, { allowsPictures, isDark }: Required<PageOptions>): ReadableMail {
  const mail = new DOMParser().parseFromString(sanitised(html), 'text/html');
  const lacksPictures = !allowsPictures && withoutPictures(mail);
  const isPlain = !OWN_COLOURS.test(mail.documentElement.outerHTML);
  return {
    page: mailPage(mail.head.innerHTML, mail.body.innerHTML, { allowsPictures, isDark: isDark && isPlain }),
    lacksPictures,
  };
}

const OWN_COLOURS = /\b(?:color|background(?:-color)?|bgcolor)\s*[:=]/i;
const ELSEWHERE = /@import[^;]*;?|url\s*\(\s*(?!['"]?(?:data|cid):)[^)]*\)/gi;

/** Takes out every picture that would have to be fetched; whether there was one. */
function withoutPictures(mail: Document): boolean {
  let wasThere = false;
  const clean = (css: string): string =>
    css.replace(ELSEWHERE, () => {
      wasThere = true;
      return 'none';
    });
  for (const name of ['src', 'background']) {
    for (const element of mail.querySelectorAll(`[${name}]`)) {
      if (/^(?:data|cid):/i.test(element.getAttribute(name) ?? '')) continue;
      element.removeAttribute(name);
      wasThere = true;
    }
  }
  for (const element of mail.querySelectorAll('[style]')) {
    element.setAttribute('style', clean(element.getAttribute('style') ?? ''));
  }
  for (const style of mail.querySelectorAll('style')) style.textContent = clean(style.textContent);
  return wasThere;
}
