import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MailBody } from '../../../../src/domain/mail/message';
import { analyseChain } from '../../../../src/domain/reply/chain/analyse';
import type { ChainContext } from '../../../../src/domain/reply/chain/chain';
import { chainEdits } from '../../../../src/domain/reply/chain/cut';
import { applyEdits } from '../../../../src/domain/reply/finding';

const folder = path.resolve(__dirname, '../../../fixtures/chains');
const fixtures = readdirSync(folder).map(
  (file) => [path.basename(file, '.html'), readFileSync(path.join(folder, file), 'utf8')] as const,
);

const context: ChainContext = {
  internalDomains: ['noorderhage.example'],
  partnerDomains: ['odnoord.example'],
  entrepreneurs: [{ name: 'Fenna Postma', address: 'fenna@bloemenfenna.example' }],
  me: { name: 'Ruben van Aalst', address: 'r.aalst@noorderhage.example' },
  colleagues: ['Jolanda Meijer'],
};
const html = (content: string): MailBody => ({ format: 'html', content });
const analyse = (body: MailBody) => analyseChain(body, context);
const cut = (body: MailBody) => applyEdits(body.content, chainEdits(body, analyse(body), new Map()));
const count = (text: string, word: string) => text.split(word).length - 1;

describe('the chain as mail programs write it', () => {
  it.each(fixtures)('loses what colleagues wrote and keeps the rest: %s', (_program, content) => {
    const cleaned = cut(html(content));
    expect(cleaned).not.toContain('INTERN');
    expect(cleaned).not.toContain('Meijer');
    for (const word of ['NIEUW', 'VRAAG']) expect(count(cleaned, word)).toBe(count(content, word));
    expect(analyse(html(content)).segments.filter(({ verdict }) => verdict === 'ask')).toEqual([]);
  });

  it.each(fixtures)('has nothing left to cut after that: %s', (_program, content) => {
    const once = cut(html(content));
    expect(cut(html(once))).toBe(once);
  });

  it.each(fixtures)('keeps as many elements open as were open: %s', (_program, content) => {
    const balance = (text: string) => count(text, '<div') - count(text, '</div');
    expect(balance(cut(html(content)))).toBe(balance(content));
  });
});

const header = (from: string, to: string, more = '') =>
  `<hr><div><b>Van:</b> ${from}<br><b>Verzonden:</b> maandag 23 november 2026 8:39<br><b>Aan:</b> ${to}<br>${more}<b>Onderwerp:</b> Bord</div>`;
const FENNA = 'Fenna Postma &lt;fenna@bloemenfenna.example&gt;';
const JOLANDA = 'Jolanda Meijer &lt;j.meijer@noorderhage.example&gt;';
const RUBEN = 'Ruben van Aalst &lt;r.aalst@noorderhage.example&gt;';
const text = (words: string) => `<p>${words}</p>`;

describe('the judgement of a quoted mail', () => {
  it.each([
    ['of the entrepreneur', header(FENNA, RUBEN) + text('Mag het?'), 'keep', 'fromEntrepreneur'],
    ['to the entrepreneur', header(JOLANDA, FENNA) + text('Ja'), 'keep', 'toEntrepreneur'],
    [
      'with the entrepreneur in Cc',
      header(JOLANDA, RUBEN, `<b>CC:</b> ${FENNA}<br>`) + text('Ja'),
      'keep',
      'toEntrepreneur',
    ],
    ['between colleagues', header(JOLANDA, RUBEN) + text('Lastig'), 'cut', 'internal'],
    [
      'of a sub-domain of ours',
      header('X &lt;x@sociaal.noorderhage.example&gt;', RUBEN) + text('Lastig'),
      'cut',
      'internal',
    ],
    [
      'of a domain that only ends like ours',
      header('X &lt;x@nepnoorderhage.example&gt;', RUBEN) + text('?'),
      'ask',
      'otherEntrepreneur',
    ],
    ['of a partner', header('OD &lt;advies@odnoord.example&gt;', RUBEN) + text('Advies'), 'cut', 'partner'],
    [
      'with somebody else from outside in Cc',
      header(JOLANDA, RUBEN, '<b>CC:</b> Bouwkunst &lt;info@bouwkunst.example&gt;<br>') + text('?'),
      'ask',
      'outsider',
    ],
    [
      'with names as an address list writes them',
      header('Jansen, P.J. (Piet)', 'Aalst, Ruben van') + text('Lastig') + header(FENNA, RUBEN) + text('Mag het?'),
      'cut',
      'internal',
    ],
    ['of a name that nobody knows', header('Piet Jansen', RUBEN) + text('?'), 'ask', 'nameOnly'],
    ['of a colleague who may also be the entrepreneur', header('Postma, Fenna', RUBEN) + text('?'), 'ask', 'nameOnly'],
    [
      'of an address of the old Exchange',
      header('Koen Bos &lt;/O=EXCH/OU=ADM/CN=KOEN&gt;', RUBEN) + text('Lastig'),
      'cut',
      'internal',
    ],
    [
      'in which the entrepreneur’s address stands',
      header(JOLANDA, RUBEN) + text('E-mail: fenna@bloemenfenna.example'),
      'ask',
      'entrepreneurInside',
    ],
    [
      'in which the entrepreneur’s question was pasted',
      header(JOLANDA, RUBEN) + text('Naam: Fenna Postma'),
      'ask',
      'pasted',
    ],
  ])('%s', (_whose, content, verdict, reason) => {
    const [, quoted] = analyse(html(text('Nieuw') + content)).segments;
    expect(quoted).toMatchObject({ verdict, reason });
  });

  it('asks about an internal mail below one that the entrepreneur already has', () => {
    const { segments } = analyse(
      html(text('Nieuw') + header(FENNA, RUBEN) + text('Vraag') + header(JOLANDA, RUBEN) + text('?')),
    );
    expect(segments.map(({ reason }) => reason)).toEqual(['new', 'fromEntrepreneur', 'underKept']);
  });

  it.each<[verdict: string, others: string, from: string, to: string]>([
    ['ask', 'bram@fietsenbram.example', FENNA, RUBEN],
    ['ask', 'bram@fietsenbram.example', RUBEN, FENNA],
    ['keep', 'bram@fietsenbram.example', FENNA, `${RUBEN}; bram@fietsenbram.example`],
    ['keep', 'winkel@bloemenfenna.example', FENNA, RUBEN],
  ])('of a mail that not all readers may have had is to %s it: %s', (verdict, others, from, to) => {
    const entrepreneurs = [...context.entrepreneurs, { name: '', address: others }];
    const content = text('Dat mag.') + header(from, to) + text('Mag het?');
    expect(analyseChain({ format: 'html', content }, { ...context, entrepreneurs }).segments[1]?.verdict).toBe(verdict);
  });

  it.each<[verdict: string, by: string, words: string]>([
    ['ask', 'Karim Haddad &lt;k.haddad@noorderhage.example&gt;', 'Dit gaan we weigeren.'],
    ['keep', 'Karim Haddad &lt;k.haddad@noorderhage.example&gt;', 'Geachte mevrouw Postma,<br>Dat mag.'],
    ['keep', 'Ruben van Aalst &lt;r.aalst@noorderhage.example&gt;', 'Dat mag.'],
    ['keep', 'Team Economie &lt;post@noorderhage.example&gt;', 'Dat mag.'],
    ['keep', 'ondernemen@noorderhage.example', 'Dat mag.'],
  ])('of an answer below the entrepreneur’s own mail is to %s it: %s, %s', (verdict, by, words) => {
    const own = 'Fenna Postma &lt;fenna@bloemenfenna.example&gt;';
    const content = `<p>Dat mag.</p><hr><div><b>Van:</b> ${own}<br><b>Verzonden:</b> maandag 23 november 2026 8:39<br><b>Aan:</b> post@noorderhage.example<br><b>Onderwerp:</b> Bord</div><p>Mag ik een bord?</p><div>Op 22 november 2026 om 10:12 schreef ${by}:</div><blockquote type="cite">${words}</blockquote>`;
    expect(analyseChain({ format: 'html', content }, context).segments[2]?.verdict).toBe(verdict);
  });

  it('asks about a remark of a colleague inside the entrepreneur’s own text', () => {
    const { segments } = analyse(
      html(text('Nieuw') + header(FENNA, RUBEN) + text('Mag het?') + text('[intern] niet beloven!')),
    );
    expect(segments[1]).toMatchObject({ verdict: 'ask', reason: 'remark' });
  });

  it('follows what the writer decides', () => {
    const body = html(text('Nieuw') + header('Piet Jansen', RUBEN) + text('?'));
    const analysis = analyse(body);
    const key = analysis.segments[1]?.key ?? '';
    expect(applyEdits(body.content, chainEdits(body, analysis, new Map([[key, 'cut']])))).toBe(text('Nieuw'));
    expect(chainEdits(body, analysis, new Map([[key, 'keep']]))).toEqual([]);
  });
});

describe('what is no chain', () => {
  it.each([
    '<p>Van: dat weet ik niet.</p><p>Maar zo is het.</p>',
    '<p>Op 3 juni schreef u dat het bord groen is.</p>',
    '<p>Met vriendelijke groet,</p><hr><p>Gemeente Noorderhage<br>E: info@noorderhage.example</p>',
    '<div style="border-top:solid #E1E1E1 1.0pt"><p>Voetnoot</p></div>',
    '<table><tr><td>Datum:</td><td>3 juni</td></tr><tr><td>Onderwerp:</td><td>bord</td></tr></table>',
  ])('%s', (content) => {
    expect(analyse(html(content)).segments).toMatchObject([{ role: 'new', verdict: 'keep' }]);
  });
});

describe('plain text', () => {
  it('takes out what colleagues wrote behind as many angle brackets as they stand', () => {
    const content =
      'Geachte mevrouw Postma,\n\nDat mag.\n\n> Van: Jolanda Meijer <j.meijer@noorderhage.example>\n> Verzonden: maandag 23 november 2026 8:39\n> Aan: r.aalst@noorderhage.example\n> Onderwerp: FW: Bord\n>\n> Lastige klant.\n>\n>> Op 20 nov 2026 om 14:02 schreef Fenna Postma <fenna@bloemenfenna.example>:\n>>> Mag het?\n\nTot ziens.\n';
    const cleaned = cut({ format: 'text', content });
    expect(cleaned).not.toContain('Lastige');
    expect(cleaned).toContain('Mag het?');
    expect(cleaned).toContain('Tot ziens.');
  });
});

describe('a mail of colleagues that is no more than a picture', () => {
  const picture = '<div><img src="cid:afdruk" alt="INTERN"></div>';

  it.each<[string, string]>([
    ['beside the next mail', header(JOLANDA, RUBEN) + picture + header(FENNA, RUBEN) + text('VRAAG')],
    [
      'round the next mail',
      `${header(JOLANDA, RUBEN)}<div>${picture}<div>${header(FENNA, RUBEN)}${text('VRAAG')}</div></div>`,
    ],
    [
      'in the element of the next header',
      `${header(JOLANDA, RUBEN)}<div>${picture}${header(FENNA, RUBEN).slice(4)}</div>${text('VRAAG')}`,
    ],
  ])('goes with that picture: %s', (_where, content) => {
    const cleaned = cut(html(text('NIEUW') + content));
    expect(cleaned).not.toContain('INTERN');
    expect(cleaned).toMatch(/NIEUW[^]*Fenna Postma[^]*VRAAG/);
  });
});

describe('a loose label above a header', () => {
  const below = (from: string, to: string) =>
    `Van: ${from}<br>Verzonden: maandag 23 november 2026 8:39<br>Aan: ${to}<br>Onderwerp: Bord<br><br>INTERN`;

  it.each([
    'Aan: Ruben',
    'Aan: ',
    'Onderwerp: Bord',
    'Datum: 3 juni',
    'Aan: Ruben<br>',
    'Datum: 3 juni<br>Onderwerp: Bord',
  ])('takes nothing of that header away: %s', (loose) => {
    const [own, forward] = analyse(html(`<p>NIEUW<br>${loose}<br>${below(JOLANDA, RUBEN)}</p>`)).segments;
    expect(own?.text).toContain(loose.split('<br>')[0]?.trim());
    expect(forward).toMatchObject({ verdict: 'cut', subject: 'Bord', text: 'INTERN' });
  });

  it('hides nobody who got the mail', () => {
    const content = `<p>NIEUW<br>Aan: Ruben<br>${below(JOLANDA, FENNA)}</p>`;
    expect(analyse(html(content)).segments[1]).toMatchObject({ verdict: 'keep', reason: 'toEntrepreneur' });
  });

  it('is asked about when it gives an address', () => {
    const { segments } = analyse(html(`<p>NIEUW<br>Aan: ${RUBEN}<br>${below('Piet Jansen', RUBEN)}</p>`));
    expect(segments.map(({ reason }) => reason)).toEqual(['headerLeft', 'nameOnly']);
  });
});

describe('headers of which the lines were glued together', () => {
  const glued = (from: string, to: string) => `Van: ${from} Datum: 23-11-2026 8:39 Aan: ${to} Onderwerp: Bord `;

  it.each<[string, string, string]>([
    ['with the body behind it', `<div>NIEUW ${glued(JOLANDA, RUBEN)}INTERN</div>`, '<div>NIEUW </div>'],
    [
      'below other words in its element, with the body in the next',
      `<div>NIEUW -------- Oorspronkelijk bericht --------${glued(JOLANDA, RUBEN)}</div><p>INTERN</p>`,
      '<div>NIEUW </div>',
    ],
    [
      'two in one line',
      `<div>NIEUW ${glued(JOLANDA, RUBEN)}INTERN ${glued(FENNA, RUBEN)}</div><div>VRAAG</div>`,
      `<div>NIEUW ${glued(FENNA, RUBEN)}</div><div>VRAAG</div>`,
    ],
    [
      'to more people than fit on a page',
      `<div>NIEUW ${glued(JOLANDA, `${RUBEN}; `.repeat(400))}INTERN</div>`,
      '<div>NIEUW </div>',
    ],
    [
      'with the date and the subject first',
      `<div>NIEUW</div><div>Onderwerp: Bord Datum: 23-11-2026 8:39 Van: ${JOLANDA} Aan: ${RUBEN} INTERN, mail haar</div>`,
      '<div>NIEUW</div>',
    ],
  ])('are found: %s', (_how, content, cleaned) => {
    expect(cut(html(content))).toBe(cleaned);
  });

  it('give nobody as a reader who is only named in the mail', () => {
    const content = `<div>Van: ${JOLANDA} Datum: 23-11-2026 8:39 Onderwerp: Bord Aan: ${RUBEN} Bel Fenna, fenna@bloemenfenna.example</div>`;
    expect(analyse(html(content)).segments[1]).toMatchObject({ verdict: 'ask', reason: 'entrepreneurInside' });
  });

  it('show all of the mail to the nets', () => {
    const content = `<div>${glued(JOLANDA, RUBEN)}Zie onder. ${glued(FENNA, RUBEN)}Mag het? [intern] niet doen</div>`;
    expect(analyse(html(content)).segments[2]).toMatchObject({ verdict: 'ask', reason: 'remark' });
  });
});

describe('markup of any depth', () => {
  it.each(['<div>', '<blockquote>', '<span>', '<table><tr><td>', '<ul><li>'])('is taken: %s', (open) => {
    const close = open.replace(/<(\w+)>/g, '</$1>');
    const content = open.repeat(20_000) + header(JOLANDA, RUBEN) + text('Lastig') + close.repeat(20_000);
    expect(cut(html(content))).not.toContain('Lastig');
  });
});

describe('a header of which the names are links, and nothing more', () => {
  const linked = (name: string, address: string) => `<a href="mailto:${address}">${name}</a>`;
  const JAN = 'Jan Wiersma';

  it.each<[string, string, string, string]>([
    ['a colleague whom no card knows', linked(JAN, 'j.wiersma@noorderhage.example'), 'internal', 'cut'],
    ['a partner', linked('OD Noord', 'advies@odnoord.example'), 'partner', 'cut'],
    ['the entrepreneur', linked('Fenna &amp; Co', 'fenna%40bloemenfenna.example?subject=x'), 'entrepreneur', 'keep'],
    ['an outsider', linked(JAN, 'jan&#64;elders.example'), 'unknown', 'ask'],
    [
      'somebody of whom another name is a link',
      `${JAN} ${linked('e-mail', 'x@noorderhage.example')}`,
      'unknown',
      'ask',
    ],
  ])('is judged by where they lead: %s', (_who, from, role, verdict) => {
    const [, segment] = analyse(html(text('Dat mag.') + header(from, RUBEN) + text('Zie plan.'))).segments;
    expect(segment).toMatchObject({ role, verdict });
  });

  it('tells also who got the mail', () => {
    const to = [linked(JAN, 'j.wiersma@noorderhage.example'), linked('Fenna', 'fenna@bloemenfenna.example')].join('; ');
    const [, segment] = analyse(html(text('Dat mag.') + header(JOLANDA, to) + text('Ja'))).segments;
    expect(segment).toMatchObject({ role: 'toEntrepreneur', verdict: 'keep' });
  });
});
