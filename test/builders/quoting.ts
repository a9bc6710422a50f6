/** A mail as a builder of chains needs it. The words are HTML already. */
export interface ToQuote {
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly subject: string;
  readonly words: string;
}

const header = ({ from, to, date, subject }: ToQuote, [van, sent, aan, about]: readonly string[], end = '<br>') =>
  [`<b>${van}:</b> ${from}`, `<b>${sent}:</b> ${date}`, `<b>${aan}:</b> ${to}`, `<b>${about}:</b> ${subject}`].join(
    end,
  );
const DUTCH = ['Van', 'Verzonden', 'Aan', 'Onderwerp'];
const ENGLISH = ['From', 'Date', 'To', 'Subject'];
const GERMAN = ['Von', 'Gesendet', 'An', 'Betreff'];
const FRENCH = ['De&nbsp;', 'Envoyé&nbsp;', 'À&nbsp;', 'Objet&nbsp;'];

/** How mail programs quote a mail, with what is quoted in it (`inner`). */
export const QUOTING: Readonly<Record<string, (mail: ToQuote, inner: string) => string>> = {
  classic: (mail, inner) =>
    `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal">${header(mail, DUTCH)}<o:p></o:p></p></div></div><p class="MsoNormal">${mail.words}</p>${inner}`,
  classicWithoutRule: (mail, inner) => `<p class=MsoNormal>${header(mail, GERMAN)}</p><p>${mail.words}</p>${inner}`,
  web: (mail, inner) =>
    `<div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg"><font>${header(mail, DUTCH)}</font><div>&nbsp;</div></div><div>${mail.words}${inner}</div>`,
  mac: (mail, inner) =>
    `<div id="mail-editor-reference-message-container"><div style="border-style:solid none none"><div>${header(mail, ENGLISH)}</div></div><div id="mail-editor-reference-message-body"><div>${mail.words}</div>${inner}</div></div>`,
  gmailForward: (mail, inner) =>
    `<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>Van: <b>${mail.from}</b><br>Date: ${mail.date}<br>Subject: ${mail.subject}<br>To: ${mail.to}<br></div><br>${mail.words}<br>${inner}</div>`,
  thunderbirdForward: (mail, inner) =>
    `<div class="moz-forward-container">-------- Doorgestuurd bericht --------<table><tbody><tr><th>Onderwerp: </th><td>${mail.subject}</td></tr><tr><th>Datum: </th><td>${mail.date}</td></tr><tr><th>Van: </th><td>${mail.from}</td></tr><tr><th>Aan: </th><td>${mail.to}</td></tr></tbody></table><p>${mail.words}</p>${inner}</div>`,
  samsung: (mail, inner) =>
    `<div>-------- Oorspronkelijk bericht --------</div><div>${header(mail, DUTCH, '</div><div>')}</div><div><br></div><div>${mail.words}</div>${inner}`,
  phoneOnOneLine: (mail, inner) =>
    `<div>-------- Oorspronkelijk bericht --------Van: ${mail.from} Datum: ${mail.date} Aan: ${mail.to} Onderwerp: ${mail.subject} </div><div>${mail.words}</div>${inner}`,
  zimbra: (mail, inner) =>
    `<hr id="zwchr"><div><blockquote>${header(mail, FRENCH)}<br></blockquote></div><div><blockquote>${mail.words}${inner}</blockquote></div>`,
  mailFrom: (mail, inner) =>
    `<div>${header(mail, ['E-mail van', 'Verzonden op', 'Aan', 'Betreft'])}</div><br>${mail.words}${inner}`,
  table: (mail, inner) =>
    `<table><tr><td>${header(mail, FRENCH, '</td></tr><tr><td>').replace(/<\/b> /g, '</b></td><td>')}</td></tr></table><hr>${mail.words}<br>${inner}`,
};
