import type { MailBody } from '../../../../src/domain/mail/message';
import { analyseChain } from '../../../../src/domain/reply/chain/analyse';
import type { ChainContext, Find } from '../../../../src/domain/reply/chain/chain';
import { chainEdits, findEdits } from '../../../../src/domain/reply/chain/cut';
import { type Decisions, verdictOn } from '../../../../src/domain/reply/chain/decisions';
import { applyEdits } from '../../../../src/domain/reply/finding';

const context: ChainContext = {
  internalDomains: ['noorderhage.example'],
  partnerDomains: [],
  entrepreneurs: [{ name: 'Fenna Postma', address: 'fenna@bloemenfenna.example' }],
  me: { name: 'Ruben van Aalst', address: 'r.aalst@noorderhage.example' },
  colleagues: [],
};
const header = (from: string, to: string) =>
  `<hr><div><b>Van:</b> ${from}<br><b>Verzonden:</b> maandag 23 november 2026 8:39<br><b>Aan:</b> ${to}<br><b>Onderwerp:</b> Bord</div>`;
const FENNA = 'Fenna Postma &lt;fenna@bloemenfenna.example&gt;';
const RUBEN = 'Ruben van Aalst &lt;r.aalst@noorderhage.example&gt;';
const TOP = '<p>Geachte mevrouw Postma,</p><p>Dat mag.</p>';
const QUESTION = `${header(FENNA, RUBEN)}<p>Mag ik een bord?</p>`;

const html = (content: string): MailBody => ({ format: 'html', content });
const analyse = (body: MailBody) => analyseChain(body, context);
const findsIn = (body: MailBody, segment = 0): readonly Find[] => analyse(body).segments[segment]?.finds ?? [];
const without = (body: MailBody, find: Find | undefined): string =>
  find ? applyEdits(body.content, findEdits(body, analyse(body), find)) : '';

describe('what is asked about in the new text', () => {
  it.each<[what: string, words: string, kind: string, shown: string, left: string]>([
    ['hidden text', '<p style="display:none">Niet doen.</p>', 'hidden', 'Niet doen.', ''],
    [
      'white text',
      '<p>Ja<span style="color:#fff"> maar niet heus</span>.</p>',
      'hidden',
      'maar niet heus',
      '<p>Ja.</p>',
    ],
    ['a comment', '<p>Ja.<!-- dit klopt niet --></p>', 'comment', 'dit klopt niet', '<p>Ja.</p>'],
    ['a deletion', '<p>Ja<del cite="x"> tenzij Jo belt</del>.</p>', 'deleted', 'tenzij Jo belt', '<p>Ja.</p>'],
    [
      'an insertion, of which the words stay',
      '<p>Ja<span class=msoIns><ins cite="mailto:jo" datetime="2026-11-23"> graag gedaan</ins></span>.</p>',
      ...(['inserted', 'graag gedaan', '<p>Ja graag gedaan.</p>'] as const),
    ],
    [
      'a comment in the margin',
      '<p>Ja.</p><div style="mso-element:comment"><p class="MsoCommentText">Weet je dat zeker?</p></div>',
      ...(['wordComment', 'Weet je dat zeker?', '<p>Ja.</p>'] as const),
    ],
    [
      'a quotation',
      '<blockquote type="cite"><p>Die klant is lastig.</p></blockquote>',
      'quote',
      'Die klant is lastig.',
      '',
    ],
    [
      'lines behind signs',
      '<p>&gt; Die klant is<br>&gt; een lastige klant.</p>',
      'quote',
      '> Die klant is\n> een lastige klant.',
      '<p></p>',
    ],
    [
      'lines behind signs in several elements',
      '<div><p>&gt; Die klant is <b>zo</b></p><p>&gt; <i>een lastige</i> klant.</p></div>',
      ...(['quote', '> Die klant is zo\n> een lastige klant.', '<div><p></p><p></p></div>'] as const),
    ],
  ])('is shown and goes alone: %s', (_what, words, kind, shown, left) => {
    const body = html(`${TOP}${words}<p>Met vriendelijke groet</p>${QUESTION}`);
    const [find, ...others] = findsIn(body);
    expect(others).toEqual([]);
    expect(find).toMatchObject({ kind, text: shown });
    const after = without(body, find);
    expect(after).toBe(`${TOP}${left}<p>Met vriendelijke groet</p>${QUESTION}`);
    expect(findsIn(html(after))).toEqual([]);
  });

  it('goes out of a plain text with its line', () => {
    const body: MailBody = { format: 'text', content: 'Beste,\n\n> Die klant is lastig.\n> Niet toezeggen.\nDag.\n' };
    expect(without(body, findsIn(body)[0])).toBe('Beste,\n\nDag.\n');
  });

  it('leaves alone a mail of the entrepreneur that stands inside the quotation', () => {
    const body = html(`${TOP}<blockquote type="cite"><div><p>Die klant is lastig.</p>${QUESTION}</div></blockquote>`);
    const after = without(body, findsIn(body)[0]);
    expect(after).toBe(`${TOP}<blockquote type="cite">${QUESTION}</blockquote>`);
  });

  it('is decided on one by one, and anew when something else is found', () => {
    const body = html(
      `${TOP}<!-- dit klopt niet --><p style="display:none">Niet doen.</p><blockquote type="cite">Die klant is lastig.</blockquote>`,
    );
    const analysis = analyse(body);
    const [own] = analysis.segments;
    const keys = (own?.finds ?? []).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    const verdictWith = (decisions: Decisions) => own && verdictOn(own, decisions);
    expect(verdictWith(new Map(keys.slice(1).map((key) => [key, 'keep'])))).toBe('ask');
    const all: Decisions = new Map(keys.map((key, at) => [key, at === 0 ? 'keep' : 'cut']));
    expect(verdictWith(all)).toBe('keep');
    const sent = applyEdits(body.content, chainEdits(body, analysis, all));
    expect(sent).toBe(`${TOP}<blockquote type="cite">Die klant is lastig.</blockquote>`);
    const [later] = analyse(html(body.content.replace('Niet doen', 'Nooit doen'))).segments;
    expect(later && verdictOn(later, all)).toBe('ask');
  });

  it('can only be left where nobody can tell where it ends', () => {
    const body = html(`${TOP}<p>-----Oorspronkelijk bericht-----</p><p>Dit wordt niets.</p>`);
    const [find] = findsIn(body);
    expect(find).toMatchObject({ reason: 'headerLeft', goes: [] });
    const analysis = analyse(body);
    const [own] = analysis.segments;
    const decided = (verdict: 'keep' | 'cut') => own && verdictOn(own, new Map([[find?.key ?? '', verdict]]));
    expect([decided('cut'), decided('keep')]).toEqual(['ask', 'keep']);
    expect(chainEdits(body, analysis, new Map([[find?.key ?? '', 'cut']]))).toEqual([]);
  });
});

describe('what was left as it is', () => {
  const decidedOn = (content: string): Decisions =>
    new Map(findsIn(html(content)).map(({ key }): [string, 'keep'] => [key, 'keep']));
  const verdictOf = (content: string, decisions: Decisions) => {
    const [own] = analyse(html(content)).segments;
    return own && verdictOn(own, decisions);
  };
  const quote = (words: string) => `<blockquote type="cite">${words}</blockquote>`;

  it.each<[what: string, before: string, later: string]>([
    [
      'another header',
      '<p>Van: Jolanda Meijer<br>Onderwerp: FW: Bord</p>',
      '<p>Van: Karim Haddad<br>Onderwerp: Weigeren</p>',
    ],
    [
      'another mail below such a line',
      '<p>-----Original Message-----</p><p>Ja.</p>',
      '<p>-----Original Message-----</p><p>Nee.</p>',
    ],
    ['another chat', '<p>[09:12, 25-11-2026] Henk: doen we</p>', '<p>[09:12, 25-11-2026] Henk: weigeren</p>'],
    [
      'what somebody else is told to have said',
      '<p>Henk schreef:</p><p>Doen we.</p>',
      '<p>Henk schreef:</p><p>Weigeren.</p>',
    ],
    [
      'the end of a long quotation',
      quote(`${'Heel veel woorden. '.repeat(40)}Ja.`),
      quote(`${'Heel veel woorden. '.repeat(40)}Nee.`),
    ],
  ])('is asked about again once it is %s', (_what, before, later) => {
    const decisions = decidedOn(TOP + before + QUESTION);
    expect(decisions.size).toBeGreaterThan(0);
    expect(verdictOf(TOP + before + QUESTION, decisions)).toBe('keep');
    expect(verdictOf(`<p>Beste Fenna,</p>${before}<p>Dag.</p>${QUESTION}`, decisions)).toBe('keep');
    expect(verdictOf(TOP + later + QUESTION, decisions)).toBe('ask');
  });

  it('counts for what one net caught, and not for what another one did', () => {
    const chat = '<p>[09:12, 25-11-2026] Henk: doen we</p>';
    const found = findsIn(
      html(`${TOP}<p>-----Original Message-----</p>${chat}${quote('Die klant is lastig.')}${QUESTION}`),
    );
    expect(found.map(({ reason, text }) => [reason, text])).toEqual([
      ['headerLeft', expect.stringContaining('Original')],
      ['chat', '[09:12, 25-11-2026] Henk: doen we'],
      ['looseQuote', 'Die klant is lastig.'],
    ]);
  });
});

describe('a mail that goes of which a line lost its ">"', () => {
  const lines = (sign: string, lost: string) =>
    [
      'Van: Jolanda Meijer <j.meijer@noorderhage.example>',
      'Aan: Karim Haddad <k.haddad@noorderhage.example>',
      'Verzonden: maandag 23 november 2026 8:39',
      'Onderwerp: Bord',
      '',
      'Dat wordt een lange regel die',
      lost,
      'en zo gaat het verder.',
    ].map((line) => (line === lost ? line : `${sign} ${line}`));
  const LOST = 'wij hebben afgewezen';

  it.each<[string, MailBody]>([
    ['plain text', { format: 'text', content: `Beste Fenna,\n\nDat mag.\n\n${lines('>', LOST).join('\n')}\n` }],
    [
      'HTML',
      html(
        `${TOP}<p>${lines('>', LOST)
          .map((line) => line.replace(/</g, '&lt;').replace(/>/g, '&gt;'))
          .join('<br>')}</p>`,
      ),
    ],
  ])('is asked about, and that line goes alone: %s', (_format, body) => {
    const analysis = analyse(body);
    expect(analysis.segments.map(({ verdict }) => verdict)).toEqual(['ask', 'cut']);
    const [find] = analysis.segments[0]?.finds ?? [];
    expect(find).toMatchObject({ reason: 'looseQuote', text: LOST });
    const sent = applyEdits(body.content, chainEdits(body, analysis, new Map([[find?.key ?? '', 'cut']])));
    expect(sent).not.toMatch(/Jolanda|afgewezen|verder/);
    expect(sent).toContain('Dat mag.');
  });
});

describe('what is hidden in a mail of the entrepreneur', () => {
  const body = html(
    `${TOP}${header(FENNA, RUBEN)}<p>Mag ik een bord?</p><p style="display:none">Al drie keer geweigerd.</p>`,
  );

  it('can be taken out of it, while the rest stays to the byte', () => {
    expect(without(body, findsIn(body, 1)[0])).toBe(TOP + QUESTION);
  });

  it('is settled by a decision on it, and by one on the whole mail', () => {
    const segment = analyse(body).segments[1];
    const [find] = segment?.finds ?? [];
    const verdictWith = (key = '', verdict: 'keep' | 'cut' = 'keep') =>
      segment && verdictOn(segment, new Map([[key, verdict]]));
    expect(verdictWith()).toBe('ask');
    expect(verdictWith(find?.key, 'cut')).toBe('keep');
    expect(verdictWith(segment?.key, 'keep')).toBe('keep');
    expect(verdictWith(segment?.key, 'cut')).toBe('cut');
  });
});
