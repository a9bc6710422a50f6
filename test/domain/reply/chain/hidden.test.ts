import { analyseChain } from '../../../../src/domain/reply/chain/analyse';
import type { ChainContext } from '../../../../src/domain/reply/chain/chain';
import { chainEdits } from '../../../../src/domain/reply/chain/cut';
import { applyEdits } from '../../../../src/domain/reply/finding';

const context: ChainContext = {
  internalDomains: ['noorderhage.example'],
  partnerDomains: [],
  entrepreneurs: [{ name: 'Fenna Postma', address: 'fenna@bloemenfenna.example' }],
  me: { name: 'Ruben van Aalst', address: 'r.aalst@noorderhage.example' },
  colleagues: ['Jolanda Meijer'],
};
const header = (from: string, to: string) =>
  `<hr><div><b>Van:</b> ${from}<br><b>Verzonden:</b> maandag 23 november 2026 8:39<br><b>Aan:</b> ${to}<br><b>Onderwerp:</b> Bord</div>`;
const FENNA = 'Fenna Postma &lt;fenna@bloemenfenna.example&gt;';
const RUBEN = 'Ruben van Aalst &lt;r.aalst@noorderhage.example&gt;';
const NEW = '<p>Geachte mevrouw Postma,</p><p>Dat mag.</p>';
const judged = (content: string) =>
  analyseChain({ format: 'html', content }, context).segments.map(({ verdict, reason }) => `${verdict} ${reason}`);
const ofNew = (words: string, head = '') =>
  judged(`${head}${NEW}${words}${header(FENNA, RUBEN)}<p>Mag ik een bord?</p>`)[0];
/** How the entrepreneur's own mail is judged with these words above or below what it says. */
const ofQuestion = (below: string, above = '') =>
  judged(`${NEW}${header(FENNA, RUBEN)}${above}<p>Mag ik een bord?</p>${below}<p>Met groet,</p><p>Fenna Postma</p>`)[1];

const INTERNAL = 'Deze klant is lastig.';
const styled = (style: string, around = '') =>
  `<div style="${around}"><p><span style='${style}'>${INTERNAL}</span></p></div>`;

describe('words that cannot be seen, however that is written', () => {
  it.each([
    'display:none !important',
    'dis/* */play:none',
    'DISPLAY : NONE',
    'visibility:collapse',
    'opacity:.0',
    'font-size:1px',
    'font:0/0 a',
    'max-height:0;overflow:hidden',
    'height:0px;overflow:hidden',
    'width:1px;height:1px;overflow:hidden;position:absolute',
    'text-indent:-9999px',
    'position:absolute;left:-10000px',
    'position:absolute;clip:rect(0,0,0,0)',
    'margin-left:-2000px',
    'transform:scale(0)',
    'color:transparent',
    'color:rgba(0,0,0,0)',
    'color:#0000',
    'color:#FFF',
    'color:#fefefe',
    'color:rgb(255 255 255)',
    'color:rgb(100%,100%,100%)',
    'color:hsl(0, 0%, 100%)',
    'color:snow',
    'color:#ffffffff',
    'color:&#35;ffffff',
    '-webkit-text-fill-color:transparent',
  ])('are asked about: %s', (style) => {
    expect(ofNew(styled(style))).toBe('ask hidden');
  });

  it.each<[string, string]>([
    ['white on white', styled('color:white;background:white')],
    ['white on a white page', styled('color:#fff', 'background-color:#ffffff')],
    ['blue on the same blue', styled('color:#003366', 'background:#036')],
    [
      'grey on a cell of the same grey',
      `<table><tr><td bgcolor="#EEEEEE"><font color="#eee">${INTERNAL}</font></td></tr></table>`,
    ],
    ['the attribute for it', `<p hidden>${INTERNAL}</p>`],
    ['a class', `<style>.weg { display: none }</style><p class="x weg">${INTERNAL}</p>`],
    ['a class of one element', `<style><!-- p.weg, td.weg {visibility:hidden} --></style><p class=weg>${INTERNAL}</p>`],
    ['an id', `<style>#weg{color:#fff}</style><p id="weg">${INTERNAL}</p>`],
    [
      'a class for all screens',
      `<style>@media screen { .weg { display: none } }</style><p class="weg">${INTERNAL}</p>`,
    ],
    ['a title of the page', `<title>${INTERNAL}</title>`],
    ['a template', `<template><p>${INTERNAL}</p></template>`],
    ['a comment with markup', `<!-- <p>${INTERNAL}</p> -->`],
    ['a comment with dashes', '<!-- lastig -- dus niet toezeggen -->'],
    ['a comment of an old kind', '<!Jolanda vindt dit niet goed>'],
    ['what only Outlook shows', `<!--[if mso]><p>${INTERNAL}</p><![endif]-->`],
    [
      'what only Outlook shows, among what it needs',
      `<!--[if gte mso 9]><xml><w:View>Print</w:View></xml><p>${INTERNAL}</p><![endif]-->`,
    ],
    ['a tooltip', `<p title="${INTERNAL}">Dat mag.</p>`],
    ['words for a screen reader', `<p aria-label='${INTERNAL}'>Dat mag.</p>`],
    ['data of a program', `<p data-note="Overleg even met juridische zaken">Dat mag.</p>`],
    ['any attribute', `<p opmerking="${INTERNAL}">Dat mag.</p>`],
    ['instead of a picture', `<img src="cid:1" alt="${INTERNAL}">`],
    ['a class of any element', `<style>*.x{display:none}</style><p class="x">${INTERNAL}</p>`],
    ['a language', `<style>p[lang="nl"]{display:none}</style><p lang="nl">${INTERNAL}</p>`],
    ['every screen', `<style>@media screen and (min-width:1px){.x{display:none}}</style><p class="x">${INTERNAL}</p>`],
    [
      'important in the sheet',
      `<style>.x{display:none!important}</style><p class="x" style="display:block">${INTERNAL}</p>`,
    ],
    ['a filter', styled('filter:opacity(0)')],
    ['moved away from its place', styled('position:relative;left:-9999px')],
    ['a comment in a style sheet', '<style>/* die klant krijgt het niet van ons */ p{margin:0}</style>'],
    ['a tooltip with a link', `<p title="zie https://b.example ${INTERNAL}">Dat mag.</p>`],
    ['a comment with words of programs', '<!-- zie kop 3 van advies -->'],
    ['XML', `<xml>Die klant krijgt het niet</xml>`],
    ['the description of a picture', `<svg><desc>Die klant krijgt het niet</desc></svg>`],
    ['choices that nobody is given', `<datalist><option>${INTERNAL}</option></datalist>`],
    ['the mail that a link begins', '<a href="mailto:x@b.example?body=Dit%20gaat%20niet%20door">mail</a>'],
  ])('are asked about: %s', (_how, words) => {
    expect(ofNew(words)).toBe('ask hidden');
  });

  it.each<[string, string]>([
    [
      'white on a dark picture',
      `<td style="background:url(https://b.example/a.png)"><span style="color:#fff">Naar de website</span></td>`,
    ],
    ['white in a button', `<span style="color:#fff"><span style="background:#003366">Naar de website</span></span>`],
    [
      'on a dark page',
      `<style>td{background:#123}</style><table><tr><td><font color="white">Naar de website</font></td></tr></table>`,
    ],
    [
      'columns without space between',
      '<div style="font-size:0"><div style="font-size:14px">Naar de website</div></div>',
    ],
    [
      'hidden on a telephone only',
      `<style>@media (max-width:480px){.breed{display:none}}</style><p class="breed">Dat mag.</p>`,
    ],
    ['under the mouse', '<style>a:hover{color:#fff}</style><a href="https://b.example">Naar de website</a>'],
    ['grey of a footnote', styled('color:#999999')],
    ['a frame that hides what is too much', styled('overflow:hidden;max-height:200px')],
    ['a first line moved to the left', styled('text-indent:-18.0pt')],
    [
      'what a picture shows',
      '<img src="cid:1" alt="Afbeelding met tekst, logo. Automatisch gegenereerde beschrijving">',
    ],
    [
      'where a link leads',
      '<a href="https://b.example" title="Beveiligd: https://b.example. Klik of tik om de koppeling te volgen.">b</a>',
    ],
    [
      'marks of programs',
      '<p data-olk-copy-source="MessageBody" data-ogsc="rgb(0, 0, 0)" style="font-family:Segoe UI, Arial">Dat mag.</p>',
    ],
    ['the font of Word', '<!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}</style><![endif]-->'],
    ['a field of Word', '<!--[if supportFields]><span>HYPERLINK naar de site</span><![endif]-->'],
    ['how a text was made', '<!-- Converted from text/plain format -->'],
    ['what a template says', '<!-- Begin of the main content section -->'],
    ['comments of Word on style', '<style>/* Font Definitions */ p{margin:0} /* Style Definitions */</style>'],
    ['another language', `<style>p[lang=en]{display:none}</style><p lang="nl">Dat mag.</p>`],
    ['what a mail to us is about', '<a href="mailto:x@b.example?subject=Vraag%20over%20uw%20terras">mail</a>'],
    ['a doctype', '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">'],
  ])('are not seen where there are none: %s', (_what, words) => {
    expect(ofNew(words)).toBe('keep new');
  });

  it.each<[string, string]>([
    ['hidden', `<p style="display:none">Dit gaat niet door</p>`],
    ['white', `<p><font color="#ffffff">Dit gaat niet door</font></p>`],
    ['a comment', `<!-- Dit gaat niet door, zie het dossier -->`],
    ['a tooltip with the name of a colleague', `<p title="Jolanda: dit gaat niet door">Groen.</p>`],
  ])('are asked about in the entrepreneur’s own mail: %s', (_how, words) => {
    expect(ofQuestion(words)).toBe('ask hidden');
  });

  it.each<[string, string, string]>([
    ['the preview of a newsletter', '', '<div style="display:none;max-height:0">Alles over bloemen in de zomer</div>'],
    [
      'two previews',
      '',
      '<div style="display:none">Alles over bloemen</div><span style="color:#fff">in de zomer, bij ons</span>',
    ],
    ['the same words for a telephone', '<p style="display:none">Mag ik een bord?</p>', ''],
    [
      'the same words for Outlook',
      '<!--[if mso]><v:roundrect><center>Mag ik een bord?</center></v:roundrect><![endif]-->',
      '',
    ],
    ['a banner', '<img src="cid:2" alt="Wij zijn verhuisd naar het plein">', ''],
    ['a tooltip', '<p title="Alles over bloemen in de zomer">Groen.</p>', ''],
    ['a template', '<!-- start of the footer section -->', ''],
  ])('are theirs in their own mail: %s', (_what, below, above) => {
    expect(ofQuestion(below, above)).toBe('keep fromEntrepreneur');
  });

  it('are asked about in the preview when they read as a remark', () => {
    expect(ofQuestion('', '<p style="display:none">Jolanda: dit gaat niet door</p>')).toBe('ask remark');
  });

  it('go alone when they are to go', () => {
    const words = `<p title="${INTERNAL}">Dat <span style="color:#fff">${INTERNAL}</span>mag.</p><!-- <b>${INTERNAL}</b> -->`;
    const body = { format: 'html' as const, content: words };
    const analysis = analyseChain(body, context);
    const all = new Map((analysis.segments[0]?.finds ?? []).map(({ key }) => [key, 'cut'] as const));
    expect(all.size).toBe(3);
    expect(applyEdits(words, chainEdits(body, analysis, all))).toBe('<p>Dat mag.</p>');
  });
});

describe('lines in a colour of their own', () => {
  it.each([
    '<p style="color:red">Nee, dat mag echt niet.</p><p>Groen?</p>',
    '<p><span style="color:#0070C0">Nee, dat mag echt niet.</span></p><p>Groen?</p>',
    '<p>Groen?<br><font color="#C00000">Nee, dat mag echt niet.</font><br>Of blauw?</p>',
  ])('are asked about in the entrepreneur’s mail: %s', (words) => {
    expect(ofQuestion(words)).toBe('ask remark');
  });

  it.each([
    '<p>Graag <span style="color:red">voor de eerste van de maand</span> antwoord.</p>',
    '<p><a style="color:#0563C1" href="https://b.example">Naar mijn eigen website</a></p>',
    '<p style="color:red">Spoed!</p>',
    '<p style="color:#595959">Verstuurd vanaf mijn telefoon</p>',
  ])('are no remark: %s', (words) => {
    expect(ofQuestion(words)).toBe('keep fromEntrepreneur');
  });

  it.each<[string, string]>([
    [
      'of who writes all in it',
      '<div style="color:#1F497D"><p>Mag ik een bord?</p><p>Het wordt echt een groot bord.</p></div><p>Groen.</p>',
    ],
    [
      'of a signature',
      '<p>Mag ik een groot bord neerzetten bij de ingang van mijn winkel?</p><p>Met vriendelijke groet,</p><p style="color:#990000">Fenna van Bloemen Fenna</p><p>Markt 3</p>',
    ],
  ])('are no remark: %s', (_whose, words) => {
    expect(judged(NEW + header(FENNA, RUBEN) + words)[1]).toBe('keep fromEntrepreneur');
  });
});
