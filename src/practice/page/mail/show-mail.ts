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

/** The page of its own in which a mail is shown or written; the frame around it lets no script run. */
export function mailPage(head: string, body: string): string {
  const policy = "default-src 'none'; img-src data: cid:; style-src 'unsafe-inline'";
  const style =
    'body{font:15px/1.45 Aptos,Calibri,"Segoe UI",Carlito,sans-serif;color:#242424;background:#fff;margin:0;padding:8px 16px 16px;overflow-wrap:anywhere}' +
    'img{max-width:100%;height:auto}a{color:#0f548c}';
  return (
    `<!doctype html><html lang="nl"><head><meta http-equiv="Content-Security-Policy" content="${policy}">` +
    `<base target="_blank"><title>Bericht</title><style>${style}</style>${head}</head><body>${body}</body></html>`
  );
}

/** A mail to read. Pictures from elsewhere are left out: fetching them would tell that the mail was read. */
export function mailToRead(html: string): string {
  const mail = new DOMParser().parseFromString(sanitised(html), 'text/html');
  for (const image of mail.querySelectorAll('[src]')) {
    if (!/^data:/i.test(image.getAttribute('src') ?? '')) image.removeAttribute('src');
  }
  for (const element of mail.querySelectorAll('[background]')) element.removeAttribute('background');
  for (const element of mail.querySelectorAll('[style]')) {
    element.setAttribute('style', withoutAddresses(element.getAttribute('style') ?? ''));
  }
  for (const style of mail.querySelectorAll('style')) style.textContent = withoutAddresses(style.textContent);
  return mailPage(mail.head.innerHTML, mail.body.innerHTML);
}

function withoutAddresses(css: string): string {
  return css.replace(/@import[^;]*;?/gi, '').replace(/url\s*\([^)]*\)/gi, 'none');
}
