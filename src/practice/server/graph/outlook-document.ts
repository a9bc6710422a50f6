import type { MailBody } from '../../../domain/mail/message';
import { quotedBelow, type QuotedMessage, type QuoteShape } from './quote';
import type { GraphRequest } from './request';
import { asQuotedInWord, asQuotedOnTheWeb } from './requoted';

/** A mail that is quoted in another. */
export interface Quoted {
  readonly header: QuotedMessage;
  readonly body: MailBody;
}

/**
 * The document in which an Outlook lets one write: room on top, and below it the mail that is answered, as that Outlook quotes it. The shapes are
 * those of mail that these programs send: Word's markup with its conditional comments for classic Outlook, `divRplyFwdMsg` for the others.
 */
export function outlookDocument(shape: QuoteShape, quoted: Quoted | null): MailBody {
  const below = quoted === null ? '' : QUOTED[shape](quoted);
  return { format: 'html', content: DOCUMENTS[shape](below).replace(/\r?\n/g, '\r\n') };
}

/** The Outlook that the practice Outlook plays in this call, from `x-practice-outlook`; null for everybody else. */
export function playedOutlook({ headers }: Pick<GraphRequest, 'headers'>): QuoteShape | null {
  const wanted = headers['x-practice-outlook'];
  return SHAPES.find((shape) => shape === wanted) ?? null;
}

const SHAPES: readonly QuoteShape[] = ['classic', 'web', 'mobile'];

const QUOTED: Readonly<Record<QuoteShape, (quoted: Quoted) => string>> = {
  classic: ({ header, body }) => WORD_ROOM + quotedBelow(header, body, 'classic', (html) => asQuotedInWord(html)),
  web: ({ header, body }) =>
    quotedBelow(header, body, 'web', (html, styles) => `<div>${asQuotedOnTheWeb(styles + html)}</div>`),
  mobile: ({ header, body }) => quotedBelow(header, body, 'mobile', (html, styles) => styles + html),
};

const META = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">';

const WORD_NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:m="http://schemas.microsoft.com/office/2004/12/omml" ' +
  'xmlns="http://www.w3.org/TR/REC-html40"';

const WORD_STYLES = `<!--
/* Font Definitions */
@font-face
	{font-family:Calibri;
	panose-1:2 15 5 2 2 2 4 3 2 4;}
/* Style Definitions */
p.MsoNormal, li.MsoNormal, div.MsoNormal
	{margin:0cm;
	font-size:11.0pt;
	font-family:"Calibri",sans-serif;
	mso-fareast-language:EN-US;}
span.EmailStyle20
	{mso-style-type:personal-reply;
	font-family:"Calibri",sans-serif;
	color:windowtext;}
@page WordSection1
	{size:612.0pt 792.0pt;
	margin:70.85pt 70.85pt 70.85pt 70.85pt;}
div.WordSection1
	{page:WordSection1;}
-->`;

const WORD_ROOM = '<p class="MsoNormal"><span style="mso-fareast-language:EN-US"><o:p>&nbsp;</o:p></span></p>\n';

const WEB_ROOM =
  '<div class="elementToProof" style="font-family: Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif; ' +
  'font-size: 12pt; color: rgb(0, 0, 0);">\n<br>\n</div>\n';

/** The whole document around what is quoted. */
const DOCUMENTS: Readonly<Record<QuoteShape, (below: string) => string>> = {
  classic: (below) => `<html ${WORD_NAMESPACES}>
<head>
${META}
<meta name="Generator" content="Microsoft Word 15 (filtered medium)">
<!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}
o\\:* {behavior:url(#default#VML);}
w\\:* {behavior:url(#default#VML);}
.shape {behavior:url(#default#VML);}
</style><![endif]-->
<style>${WORD_STYLES}</style>
<!--[if gte mso 9]><xml>
<o:shapedefaults v:ext="edit" spidmax="1026" />
</xml><![endif]--><!--[if gte mso 9]><xml>
<o:shapelayout v:ext="edit">
<o:idmap v:ext="edit" data="1" />
</o:shapelayout></xml><![endif]-->
</head>
<body lang="NL" link="#0563C1" vlink="#954F72" style="word-wrap:break-word">
<div class="WordSection1">
${WORD_ROOM}${below}
</div>
</body>
</html>
`,
  web: (below) => `<html>
<head>
${META}
<style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style>
</head>
<body dir="ltr">
${WEB_ROOM}${below}
</body>
</html>
`,
  mobile: (below) => `<html>
<head>
${META}
</head>
<body>
<div dir="ltr" style="font-family: Aptos, sans-serif; font-size: 12pt;"><br></div>
${below}
</body>
</html>
`,
};
