import type { MailBody } from '../../../domain/mail/message';
import { htmlOf, quotedBelow, type QuotedMessage } from '../graph/quote';
import type { MailProgram, WrittenText } from './seed-mail';

/** A mail below another one, with the moment and the recipients that its header block shows. */
export interface Quoted {
  readonly header: QuotedMessage;
  readonly body: MailBody;
}

/** The body as the program would have made it. */
export function render(mail: Pick<WrittenText, 'program' | 'text'>, quoted: Quoted | null): MailBody {
  if (mail.program === 'plain') return { format: 'text', content: `${mail.text.join('\n\n')}\n` };
  const below = quoted === null ? '' : DOCUMENTS[mail.program].quote(quoted);
  return { format: 'html', content: DOCUMENTS[mail.program].document(mail.text.map(htmlOf), below) };
}

interface DocumentShape {
  readonly document: (paragraphs: readonly string[], below: string) => string;
  readonly quote: (quoted: Quoted) => string;
}

const META = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">';
const attribution = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });

const DOCUMENTS: Record<Exclude<MailProgram, 'plain'>, DocumentShape> = {
  classic: {
    document: (paragraphs, below) =>
      '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head>' +
      `${META}<meta name="Generator" content="Microsoft Word 15 (filtered medium)"><style><!--\r\n` +
      'p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}\r\n--></style></head>' +
      `<body lang="NL" link="#0563C1" vlink="#954F72"><div class="WordSection1">${paragraphs
        .map((text) => `<p class="MsoNormal">${text}<o:p></o:p></p>\r\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\r\n`)
        .join('')}${below}</div></body></html>`,
    quote: ({ header, body }) => quotedBelow(header, body, 'classic'),
  },
  web: {
    document: (paragraphs, below) =>
      `<html><head>${META}<style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr">${paragraphs
        .map(
          (text) =>
            `<div class="elementToProof" style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">${text}</div>\r\n<div class="elementToProof"><br></div>\r\n`,
        )
        .join('')}${below}</body></html>`,
    quote: ({ header, body }) => quotedBelow(header, body, 'web'),
  },
  mobile: {
    document: (paragraphs, below) =>
      `<html><head>${META}</head><body>${paragraphs
        .map(
          (text) =>
            `<div dir="ltr" style="font-family:Aptos, sans-serif; font-size:12pt">${text}</div>\r\n<div dir="ltr"><br></div>\r\n`,
        )
        .join(
          '',
        )}<div id="ms-outlook-mobile-signature" dir="ltr">Outlook voor Android downloaden</div>\r\n${below}</body></html>`,
    quote: ({ header, body }) => quotedBelow(header, body, 'mobile'),
  },
  gmail: {
    document: (paragraphs, below) =>
      `<div dir="ltr">${paragraphs.map((text) => `<div>${text}</div>`).join('<div><br></div>')}</div>${below}`,
    quote: (quoted) =>
      `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Op ${when(quoted, ' om ')} schreef ${sender(quoted)}:<br></div>` +
      `<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${inner(quoted)}</blockquote></div>`,
  },
  apple: {
    document: (paragraphs, below) =>
      `<html><head>${META}</head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">${paragraphs
        .map((text) => `<div>${text}</div>`)
        .join('<div><br></div>')}${below}</body></html>`,
    quote: (quoted) =>
      `<div><br><blockquote type="cite"><div>Op ${when(quoted, ', om ')} heeft ${sender(quoted)} het volgende geschreven:</div><br class="Apple-interchange-newline"><div>${inner(quoted)}</div></blockquote></div>`,
  },
};

function when({ header }: Quoted, between: string): string {
  const at = new Date(header.sentAt);
  return `${attribution.format(at)}${between}${clock.format(at)}`;
}

function sender({ header }: Quoted): string {
  const { name, address } = header.from ?? { name: '', address: '' };
  return `${htmlOf(name)} &lt;<a href="mailto:${address}">${address}</a>&gt;`;
}

function inner({ body }: Quoted): string {
  return body.format === 'text'
    ? htmlOf(body.content)
    : (/<body[^>]*>([\s\S]*)<\/body>/i.exec(body.content)?.[1] ?? body.content);
}
