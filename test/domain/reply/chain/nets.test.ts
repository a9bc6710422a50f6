import { analyseChain } from '../../../../src/domain/reply/chain/analyse';
import type { ChainContext } from '../../../../src/domain/reply/chain/chain';

const context: ChainContext = {
  internalDomains: ['noorderhage.example'],
  partnerDomains: [],
  entrepreneurs: [{ name: 'Fenna Postma | Bloemen Fenna', address: 'fenna@bloemenfenna.example' }],
  me: { name: 'Ruben van Aalst', address: 'r.aalst@noorderhage.example' },
  colleagues: ['Sanne Brandsma'],
};
const header = (from: string, to: string) =>
  `<hr><div><b>Van:</b> ${from}<br><b>Verzonden:</b> maandag 23 november 2026 8:39<br><b>Aan:</b> ${to}<br><b>Onderwerp:</b> Bord</div>`;
const FENNA = 'Fenna Postma &lt;fenna@bloemenfenna.example&gt;';
const JOLANDA = 'Jolanda Meijer &lt;j.meijer@noorderhage.example&gt;';
const RUBEN = 'Ruben van Aalst &lt;r.aalst@noorderhage.example&gt;';
const NEW = '<p>Geachte mevrouw Postma,</p><p>Dat mag.</p>';

const judged = (content: string) =>
  analyseChain({ format: 'html', content }, context).segments.map(({ verdict, reason }) => `${verdict} ${reason}`);
/** How the entrepreneur's own mail is judged when this stands in it, below the mail of a colleague. */
const ofQuestion = (words: string, forward = 'Zie onder.') =>
  judged(`${NEW}${header(JOLANDA, RUBEN)}<p>${forward}</p>${header(FENNA, RUBEN)}<p>Mag ik een bord?</p>${words}`)[2];
/** How the new text is judged when this stands in it. */
const ofNew = (words: string) => judged(NEW + words + header(FENNA, RUBEN) + '<p>Mag ik een bord?</p>')[0];
/** How a mail between colleagues is judged when these are its words, and nothing of the entrepreneur stands below it. */
const ofInternal = (words: string) => judged(NEW + header(JOLANDA, RUBEN) + words)[1];

describe('a remark inside the entrepreneur’s text', () => {
  it.each([
    '<p>[Jolanda: dit mag niet]</p>',
    '<p><span style="color:red">Jolanda: dit mag niet</span></p>',
    '<p>JM: dit mag niet</p>',
    '<p>Sanne - weet jij dit?</p>',
    '<p>@Sanne weet jij dit?</p>',
    '<p>@S&#8203;anne weet jij dit?</p>',
    '<p>(intern: niet toezeggen)</p>',
    '<p>[opmerking: al eens geweigerd]</p>',
    '<p>Intern: niet toezeggen</p>',
    '<p>TODO navragen bij juridische zaken</p>',
    '<p>==&gt; niet toezeggen</p>',
    '<p>*** gaat niet door ***</p>',
    '<p>&gt;&gt;&gt; vorige week al gebeld</p>',
    '<p>Jolanda Meijer: nee, dit mag niet</p>',
    '<p>Meijer, Jolanda: nee, dit mag niet</p>',
    '<p>Meijer: nee, dit mag niet</p>',
    '<p>[Jolanda Meijer] nee</p>',
    '<p>Jolanda – dit mag niet</p>',
    '<p>(nee – JM)</p>',
    '<p>Mag ik een bord? (nee, Jolanda)</p>',
    '<p>Dat mag niet /JM</p>',
    '<p>Opm. Jolanda: dit mag niet</p>',
    '<p>@jolanda weet jij dit?</p>',
    '<p>Kun jij dit nakijken (@jolanda.meijer)?</p>',
    '<p>@Karim weet jij dit?</p>',
    '<p>Mag er ook een vlag? (JM)</p>',
    '<p>=&gt; niet toezeggen</p>',
    '<p>-&gt; dat mag niet</p>',
    '<p>→ dat mag niet</p>',
    '<p>Antwoord: dat mag niet</p>',
    '<p>Antwoord 1: dat mag niet</p>',
    '<p>Reactie gemeente: dat mag niet</p>',
    '<p>Fenna</p><p>Nee, dat wordt niets.</p><p>Met vriendelijke groet,</p><p>Jolanda Meijer</p><p>j.meijer@noorderhage.example</p>',
    '<p>Groet,<br>Jolanda</p>',
    '<p>En een vlag?</p><p style="color:red">Dat gaan we niet doen.</p>',
    '<p style="color:red">Dat gaan we niet doen.</p><p>En een vlag?</p>',
    '<p>Met vriendelijke groet,</p><p>Fenna</p><p style="color:#c00000">Dit gaan we niet doen.</p>',
    '<p><span style="color:red">Dat gaan</span> <span style="color:red">we niet doen.</span></p><p>En een vlag?</p>',
    '<p style="color:red">Niet doen!</p><p>En een vlag?</p>',
    '<p><span style="background:yellow">Dat gaan we niet doen.</span></p><p>En een vlag?</p>',
    '<p><mark>Dat gaan we niet doen.</mark></p><p>En een vlag?</p>',
    '<p style="color:#0070c0">Dat gaan we niet doen.</p><p>En een vlag?</p>',
  ])('is asked about: %s', (words) => {
    expect(ofQuestion(words)).toBe('ask remark');
  });

  it('is asked about when the colleague says so above it', () => {
    expect(ofQuestion('<p>Nee, dat mag niet.</p>', 'Mijn reactie staat in rood in de tekst.')).toBe('ask remark');
    expect(ofQuestion('<p>Nee, dat mag niet.</p>', 'Zie hieronder mijn reactie per vraag.')).toBe('ask remark');
  });

  it.each([
    '<p>Mail mij op fenna@bloemenfenna.example of bel @bloemenfenna.</p>',
    '<p>Fenna: 06-12345678</p>',
    '<p>Let op: het bord is groen.</p>',
    '<p>Kosten: 300 euro (exclusief btw).</p>',
    '<p>- een bord<br>- twee stoelen</p>',
    '<p>Ja: dat wil ik graag.</p>',
    '<p>Volg ons op @bloemenfenna</p>',
    '<p>Zoals besproken met Jolanda Meijer (zie de mail van Jolanda).</p>',
    '<p>Beste Jolanda, ik hoor het graag.</p>',
    '<p>Fenna Postma - Bloemen Fenna</p>',
    '<p>Kleur: wit - RAL</p>',
    '<p>Bijgaand het ontwerp (concept).</p>',
    '<p>Intern: ons team bestaat uit drie mensen.</p>',
    '<p>Ik heet @Bloemenfenna op internet.</p>',
    '<p>Volg ons op Instagram: @Bloemen</p>',
    '<p>** Vraag 1</p>',
    '<p>Het kost XXX euro.</p>',
    '<p>Ruben - ik heb nog een vraag</p>',
    '<p>→ een bord</p><p>→ twee stoelen</p>',
    '<p>-&gt; een bord<br>-&gt; twee stoelen</p>',
    '<p>Alvast bedankt!</p><p>Fenna</p><p style="color:#00a86b">Bloemen voor elke dag</p><p>06-12345678</p>',
    '<p>Fenna Postma</p><p style="color:#00a86b">Bloemen voor elke dag</p><p>06-12345678</p>',
    '<p style="color:red">Bloemen</p><p>En een vlag?</p>',
    '<p>Met vriendelijke groet,</p><p style="color:red">Bloemen Fenna</p><p>06-12345678</p>',
    '<p>Groet,<br>Fenna Postma<br>(FP)</p>',
    '<p>Ik belde met Jolanda.</p><p>Groet,</p><p>Fenna</p>',
  ])('is not seen in the entrepreneur’s own words: %s', (words) => {
    expect(ofQuestion(words)).toBe('keep fromEntrepreneur');
  });
});

describe('a remark inside what we wrote to the entrepreneur', () => {
  const ofOurs = (words: string) =>
    judged(
      `${NEW}${header(JOLANDA, FENNA)}<p>Geachte mevrouw Postma,</p>${words}<p>Met vriendelijke groet,</p><p>Jolanda Meijer</p>`,
    )[1];

  it.each([
    '<p>[intern: niet toezeggen]</p>',
    '<p>@Karim weet jij dit?</p>',
    '<p>JM: dit mag niet</p>',
    '<p>[JM] dit mag niet</p>',
    '<p style="color:red">Dit gaan we niet doen.</p>',
  ])('is asked about: %s', (words) => {
    expect(ofOurs(words)).toBe('ask remark');
  });

  it.each([
    '<p>U belt met Jolanda: 0512-123456.</p>',
    '<p>Jolanda Meijer: 0512-123456</p>',
    '<p>Antwoord: dat mag.</p>',
    '<p style="color:#0070c0">Wat hebben wij van u nodig?</p><p>Een tekening.</p>',
    '<p>→ Stuur ons een tekening.</p>',
  ])('is not seen in our own words: %s', (words) => {
    expect(ofOurs(words)).toBe('keep toEntrepreneur');
  });
});

describe('words that cannot be seen', () => {
  it.each([
    '<p style="display: none">Dit wordt geweigerd.</p>',
    '<span style="visibility:hidden">Dit wordt geweigerd.</span>',
    '<span style="mso-hide:all">Dit wordt geweigerd.</span>',
    '<span style="font-size:0pt">Dit wordt geweigerd.</span>',
    '<span style="opacity:0.0">Dit wordt geweigerd.</span>',
    '<span style="color:#FFFFFF">Dit wordt geweigerd.</span>',
    '<font color=white>Dit wordt geweigerd.</font>',
    '<span style="color: rgb(255, 255, 255)">Dit wordt geweigerd.</span>',
    '<!-- dit wordt door ons geweigerd -->',
    '<del cite="mailto:x" datetime="2026-11-23">Dit wordt geweigerd.</del>',
    '<ins cite="mailto:x" datetime="2026-11-23">Dit wordt geweigerd.</ins>',
    '<div style="mso-element:comment"><p class="MsoCommentText">Weet je dat zeker?</p></div>',
  ])('are asked about in what is sent: %s', (words) => {
    expect(ofNew(words)).toBe('ask hidden');
  });

  it.each([
    '<!--StartFragment-->',
    '<!--[if gte mso 9]><xml><o:shapedefaults spidmax="1026"/></xml><![endif]-->',
    '<style><!-- p.MsoNormal {margin: 0; color: white} --></style>',
    '<table><tr><td bgcolor="#003366"><a style="color:white">Naar de website</a></td></tr></table>',
    '<span style="font-size:0.9em">kleine letters</span>',
    '<span style="background-color:white">gewone letters</span>',
    '<span style="display:none">&nbsp;</span>',
  ])('are not seen where there are none: %s', (words) => {
    expect(ofNew(words)).toBe('keep new');
  });
});

describe('what looks like a mail in what stays', () => {
  it.each([
    [
      'a header in a language that nobody knows',
      '<p>Mistä: A &lt;a@b.example&gt;<br>Koska: 3.6.2026 10:12<br>Kuka: C</p>',
    ],
    ['a separator of words', '<p>-----Oorspronkelijk bericht-----</p><p>Dit wordt niets.</p>'],
    ['a header with two lines and a name', '<p>Van: Jolanda Meijer<br>Onderwerp: FW: Bord</p><p>Dit wordt niets.</p>'],
    [
      'a header with two lines, a name and a day',
      '<p>Verzonden: maandag 8:39<br>Van: Jolanda Meijer</p><p>Dit wordt niets.</p>',
    ],
    [
      'a header of names on one line, however long',
      `<p>Zie Van: Jolanda Meijer Verzonden: gisteren Aan: ${'Piet de Boer; '.repeat(400)}Onderwerp: Bord Dit wordt niets.</p>`,
    ],
    [
      'an attribution without a mail below it',
      '<p>Zie wat gisteren, op 3 juni 2026, door Jolanda &lt;j@noorderhage.example&gt; is geschreven:</p>',
    ],
  ])('is asked about: %s', (_what, words) => {
    expect(ofNew(words)).toBe('ask headerLeft');
  });

  it.each([
    '<p>Van: 10 tot 18 uur wil ik open.<br>Aan: de gracht staat het terras.<br>Datum: liefst in mei</p>',
    '<p>Van: Markt 3<br>Naar: Plein 4</p>',
    '<p>Datum: 12 mei 2027<br>Van: 10.00 tot 18.00 uur</p>',
  ])('is no matter of asking: %s', (words) => {
    expect(ofNew(words)).toBe('keep new');
  });

  it.each([
    '<p>Van: Jolanda MeijerAan: Karim HaddadVerzonden: 3 juni 2026 10:12Onderwerp: terras</p><p>Dit wordt niets.</p>',
    '<p>From&#9;Jolanda Meijer<br>To&#9;Karim Haddad<br>Date&#9;3-6-2026 10:12</p><p>Dit wordt niets.</p>',
    '<table><tr><td>Van</td><td>Aan</td><td>Datum</td></tr><tr><td>Jolanda Meijer</td><td>Karim Haddad</td><td>3 juni</td></tr></table>',
    '<p>Op 3 juni 2026 om 10:12 schreef Jolanda Meijer &lt;j.meijer@noorderhage.example&gt;</p><p>Dit wordt niets.</p>',
    '<p>Jolanda Meijer &lt;j.meijer@noorderhage.example&gt; 3-6-2026 10:12</p><p>Dit wordt niets.</p>',
    '<p>Aan: Karim Haddad<br>Onderwerp: terras</p><p>Dit wordt niets.</p>',
    '<p>Van: Jolanda Meijer</p><p>Dit wordt niets.</p>',
  ])('is asked about when it is hardly a header: %s', (words) => {
    expect(
      judged(NEW + words + header(FENNA, RUBEN))
        .slice(0, 2)
        .join(),
    ).toMatch(/ask (headerLeft|nameOnly)/);
  });

  it.each([
    '<p>U bereikt Jolanda Meijer via j.meijer@noorderhage.example.</p>',
    '<p>Stuur het voor 3 juni 2026 naar vergunningen@noorderhage.example.</p>',
    '<p>Kom 3 juni 2026 om 10:00 uur, en meld u bij balie@noorderhage.example.</p>',
    '<p>Aan: mevrouw F. Postma<br>Betreft: uw terras</p>',
    '<p>Aan: Bloemen Fenna<br>Onderwerp: uw terras</p>',
    '<p>Van: Grote Markt<br>Naar: Nieuwe Plein</p>',
    '<p>Datum: 3 juni 2026<br>Onderwerp: terras<br>Locatie: Grote Markt</p>',
    '<p>Van harte.<br>Aan de slag!<br>Datum volgt.</p>',
  ])('is not seen in what a colleague writes themselves: %s', (words) => {
    expect(ofNew(words)).toBe('keep new');
  });

  it('is asked about when a body may stand outside the element of its header', () => {
    const content = `${NEW}<div>${header(JOLANDA, RUBEN)}<p>Bijlage 1</p></div><p>Deze klant is lastig, dus doe maar niet.</p>`;
    expect(judged(content)).toEqual(['ask headerLeft', 'cut internal']);
  });

  it('is asked about when more of a mail may stand outside the element in which it begins', () => {
    const begin = '<p>Dit is een heel verhaal over de klant en het bord.</p>'.repeat(10);
    const content = `${NEW}<div>${header(JOLANDA, RUBEN)}${begin}</div><p>Deze klant is lastig.</p>${header(FENNA, RUBEN)}`;
    expect(judged(content)).toEqual(['ask headerLeft', 'cut internal', 'keep fromEntrepreneur']);
  });
});

describe('what may be the entrepreneur’s in what goes', () => {
  it.each([
    ['a web form', '<p>Naam: F. Postma<br>Telefoon: 06-12345678<br>Uw vraag: mag ik een bord?</p>', 'pasted'],
    ['the name on a line of its own', '<p>Zie dit:</p><p>Fenna Postma</p>', 'pasted'],
    ['the firm on a form', '<p>Klant: Bloemen Fenna</p>', 'pasted'],
    ['a telephone note', '<p>Onderstaande vraag kwam telefonisch binnen.</p><p>Mag ik een bord?</p>', 'pasted'],
    ['a letter', '<p>Hoi,</p><p>Geachte gemeente,</p><p>Mag ik een bord?</p>', 'pasted'],
    [
      'a web form with its labels on lines of their own',
      '<p>Naam ondernemer</p><p>mevrouw F.P.</p><p>Vraag</p><p>Mag ik een bord?</p>',
      'pasted',
    ],
    ['a signature with an initial', '<p>Mag ik een bord?</p><p>F. Postma, Bloemen Fenna</p>', 'pasted'],
    ['who called', '<p>Terugbelverzoek: mw. Postma</p><p>Mag ik een bord?</p>', 'pasted'],
    ['what she said', '<p>Fenna schreef net nog: het bord is groen.</p>', 'pasted'],
    ['an answer to her', '<p>Geachte mevrouw Postma,</p><p>Dat mag.</p>', 'pasted'],
    ['the address', '<p>Bel haar: fenna@bloemenfenna.example</p>', 'entrepreneurInside'],
    ['the address in a link', '<p><a href="mailto:Fenna@bloemenfenna.example">mail haar</a></p>', 'entrepreneurInside'],
  ])('is asked about: %s', (_what, words, reason) => {
    expect(ofInternal(words)).toBe(`ask ${reason}`);
  });

  it.each([
    '<p>Geachte collega,</p><p>Dit mag niet.</p>',
    '<p>Fenna Postma belt elke week.</p>',
    '<p>Beste Jolanda,</p><p>Fenna belde.</p>',
    '<p>Mevrouw Postma wil een bord.</p>',
  ])('is not seen in what colleagues write: %s', (words) => {
    expect(ofInternal(words)).toBe('cut internal');
  });

  it('is not asked about a told question when the entrepreneur’s own mail is there', () => {
    const told = `<p>Onderstaande vraag kwam telefonisch binnen.</p>${header(FENNA, RUBEN)}<p>Mag ik een bord?</p>`;
    expect(judged(NEW + header(JOLANDA, RUBEN) + told)[1]).toBe('cut internal');
  });
});

describe('what somebody else wrote or said, in the new text', () => {
  it.each([
    '<p>[09:12, 25-11-2026] Henk: niet toezeggen hoor</p>',
    '<p>[25-11-2026, 09:12:13] Henk de Boer: niet toezeggen hoor</p>',
    '<p>25-11-2026 09:12 - Henk: niet toezeggen hoor</p>',
    '<p>[25-11 09:12] Boer, Henk de</p><p>niet toezeggen hoor</p>',
    '<p>[9:12 AM] Henk de Boer</p><p>niet toezeggen hoor</p>',
    '<p>Henk de Boer 09:12</p><p>niet toezeggen hoor</p>',
    '<div>Henk de Boer, 25 nov 09:12<br>niet toezeggen hoor</div>',
    '<p>Henk schreef:</p><p>niet toezeggen hoor</p>',
    '<p>Henk de Boer mailde mij vandaag: niet toezeggen hoor</p>',
    '<p>Gisteren appte Jolanda mij het volgende:</p><p>niet toezeggen</p>',
    '<p>Jolanda Meijer wrote:<br>do not promise this</p>',
  ])('is asked about: %s', (words) => {
    expect(ofNew(words)).toBe('ask chat');
  });

  it.each([
    '<p>U schreef: mag ik een bord?</p>',
    '<p>In uw mail van 3 juni schreef u het volgende:</p><p>Mag ik een bord?</p>',
    '<p>Fenna schreef: mag ik een bord?</p>',
    '<p>De gemeente schreef eerder: dat mag.</p>',
    '<p>Wij zijn open:<br>Maandag 09:00<br>Donderdag 10:30<br>Vrijdag en Zaterdag 11:00</p>',
    '<p>De afspraak is op maandag 30 november 09:12</p><p>Tot dan.</p>',
    '<p>10:00 Inloop: koffie en thee</p><p>10:30 Opening: wethouder</p>',
    '<p>Bel Jolanda Meijer: 0512-123456</p>',
    '<p>Spreekuur Markt 09:00<br>U bent welkom.</p>',
    '<p>Jaarmarkt Noorderhage 3-6-2026 10:00<br>U bent welkom.</p>',
  ])('is not seen where there is none: %s', (words) => {
    expect(ofNew(words)).toBe('keep new');
  });
});

describe('quoted text of which nothing says who wrote it', () => {
  const quote = (words: string, mark = 'type="cite"') => `<blockquote ${mark}><p>${words}</p></blockquote>`;

  it.each<[string, string]>([
    ['as a mail program quotes', quote('Deze klant is lastig.')],
    ['as Gmail quotes', quote('Deze klant is lastig.', 'class="gmail_quote"')],
    ['with a line at its side', quote('Deze klant is lastig.', 'style="border-left:1px solid #ccc"')],
    ['in another quotation', quote(quote('Deze klant is lastig.'))],
    ['behind signs', '<p>&gt; Deze klant is lastig.<br>&gt; Niet toezeggen.</p>'],
  ])('is asked about: %s', (_how, words) => {
    expect(ofNew(words)).toBe('ask looseQuote');
  });

  it.each<[string, string]>([
    ['what the entrepreneur asked', quote('Mag ik een  bord?')],
    ['what the entrepreneur asked, behind a sign', '<p>&gt; Mag ik een bord?</p><p>Ja.</p>'],
    [
      'a paragraph that was moved to the right',
      '<blockquote style="margin:0 0 0 40px"><p>Dat mag vanaf maandag.</p></blockquote>',
    ],
    ['a few signs', '<p>&gt; 5 meter</p>'],
    ['an empty quotation', quote('&nbsp;')],
  ])('is no matter of asking: %s', (_what, words) => {
    expect(ofNew(words)).toBe('keep new');
  });
});

it('asks also about what goes only because the mail round it goes, when that mail is asked about', () => {
  const inner = `<p>Op 3 november 2026 om 10:12 schreef ${JOLANDA}:</p><blockquote><p>Lastig.</p></blockquote>`;
  const forward = header(JOLANDA, RUBEN) + '<p>Zie onder.</p><p>----- Doorgestuurd bericht -----</p><p>Niets.</p>';
  expect(judged(NEW + header(JOLANDA, RUBEN) + '<p>Zie onder.</p>' + inner).slice(1)).toEqual([
    'cut internal',
    'cut internal',
  ]);
  expect(judged(NEW + forward + inner).slice(1)).toEqual(['ask headerLeft', 'ask noRecipients']);
});
