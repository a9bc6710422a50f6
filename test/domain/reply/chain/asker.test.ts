import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { MailBody } from '../../../../src/domain/mail/message';
import { findAsker } from '../../../../src/domain/reply/chain/asker';
import { answerBody } from '../../../../src/domain/reply/chain/asker-quote';
import { QUOTING } from '../../../builders/quoting';

const JOLANDA = { name: 'Jolanda Meijer', address: 'j.meijer@noorderhage.example' };
const CLUSTER = { name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' };
const SASKIA = { name: 'Saskia Linden', address: 'saskia@lunchroomlinden.example' };
const around = {
  ...{ mailbox: CLUSTER, aliases: ['loket@noorderhage.example'], cards: [] },
  ...{ internalDomains: ['noorderhage.example'], partnerDomains: ['odnoord.example'] },
};
const forward = { from: JOLANDA, to: [CLUSTER], cc: [], subject: 'FW: Terras' };
const html = (content: string): MailBody => ({ format: 'html', content });
const find = (content: string, message: Partial<Parameters<typeof findAsker>[0]> = {}) =>
  findAsker({ ...forward, ...message }, html(content), around);

const shown = ({ name, address }: { name: string; address: string }) => `${name} &lt;${address}&gt;`;
const header = (from: string, to = shown(CLUSTER)) =>
  `<hr><div><b>Van:</b> ${from}<br><b>Verzonden:</b> maandag 23 november 2026 8:39<br><b>Aan:</b> ${to}<br><b>Onderwerp:</b> Terras</div>`;
const note = '<p>Deze is voor jullie.</p><p>Groet, Jolanda</p>';
const question = '<p>Mag mijn terras groter?</p><p>Met vriendelijke groet,</p><p>Saskia Linden</p>';

describe('who asks a question that a colleague forwarded', () => {
  it.each(Object.entries(QUOTING))('is found in the header that the mail program wrote: %s', (_program, quoted) => {
    const mail = { from: shown(SASKIA), to: shown(CLUSTER), date: 'maandag 23 november 2026 8:39', subject: 'Terras' };
    expect(find(note + quoted({ ...mail, words: question }, ''))).toEqual({
      by: JOLANDA,
      candidates: [{ ...SASKIA, place: 'header' }],
      isSure: true,
    });
  });

  it('is found below mails of colleagues about it', () => {
    const between = `${header(shown(JOLANDA))}<p>Weten jullie dit?</p>`;
    expect(find(note + between + header(shown(SASKIA)) + question)).toMatchObject({
      candidates: [SASKIA],
      isSure: true,
    });
  });

  it('is found through a partner who sent it on', () => {
    const from = { name: 'Omgevingsdienst', address: 'post@odnoord.example' };
    expect(find(note + header(shown(SASKIA)) + question, { from })).toMatchObject({ by: from, candidates: [SASKIA] });
  });

  it.each<[string, string, string, object]>([
    [
      'the sentence that introduces the mail',
      `<div>Op 3 nov 2026 om 10:12 schreef Saskia Linden &lt;${SASKIA.address}&gt;:</div><blockquote>${question}</blockquote>`,
      'attribution',
      SASKIA,
    ],
    ['the header, with the name from the signature', header(SASKIA.address) + question, 'header', SASKIA],
    [
      'the signature, when the header has only a name',
      `${header('Saskia Linden')}${question}<p>saskia@lunchroomlinden.example</p>`,
      'signature',
      SASKIA,
    ],
    [
      'another header of the chain, when this one has only a name',
      `<div>Op 3 nov 2026 om 10:12 schreef Saskia Linden:</div><blockquote>${question}${header(shown(JOLANDA), shown(SASKIA))}<p>Ontvangen.</p></blockquote>`,
      'attribution',
      SASKIA,
    ],
    [
      'a link, when nothing else has it',
      `${header('Saskia Linden')}${question}<p><a href="mailto:saskia%40lunchroomlinden.example?subject=x">Mail mij</a></p>`,
      'link',
      SASKIA,
    ],
    [
      'the form that a website sent on',
      `${header('Formulieren &lt;noreply@formulieren.example&gt;')}<p>Naam: Saskia Linden</p><p>E-mailadres: ${SASKIA.address}</p><p>Vraag: Mag het?</p>`,
      'form',
      SASKIA,
    ],
    [
      'a form in a table',
      `<table><tr><td>Naam</td><td>Saskia Linden</td></tr><tr><td>E-mail van:</td><td>${SASKIA.address}</td></tr></table>`,
      'form',
      { address: SASKIA.address },
    ],
    [
      'what a colleague tells',
      `<p>Mail je saskia@lunchroomlinden.example terug?</p>`,
      'told',
      { address: SASKIA.address },
    ],
  ])('is found in %s', (_where, content, place, person) => {
    const found = find(note + content);
    expect(found?.candidates).toHaveLength(1);
    expect(found?.candidates[0]).toMatchObject({ ...person, place });
    expect(found?.isSure).toBe(place === 'header' || place === 'attribution');
  });

  it('is found in the forwarded mail when whoever asks got a copy of the forward', () => {
    expect(find(note + header(shown(SASKIA)) + question, { cc: [SASKIA] })).toEqual({
      by: JOLANDA,
      candidates: [{ ...SASKIA, place: 'header' }],
      isSure: true,
    });
  });

  it('is not sure when whoever asks got a copy of an answer', () => {
    const found = find(note + header(shown(SASKIA)) + question, { cc: [SASKIA], subject: 'RE: Terras' });
    expect(found).toMatchObject({ candidates: [SASKIA], isSure: false });
  });

  it('is found among those who got a copy when the forwarded mail has only a name, or none', () => {
    const copied = { candidates: [{ ...SASKIA, place: 'copied' }], isSure: false };
    expect(find(note + header('Wiersma, Jan') + question, { cc: [SASKIA] })).toMatchObject(copied);
    expect(find(note, { cc: [CLUSTER, SASKIA] })).toMatchObject(copied);
  });

  it('has to be chosen when two people from outside wrote', () => {
    const architect = { name: 'Bram Bouwman', address: 'bram@bouwmanarchitect.example' };
    const found = find(note + header(shown(architect)) + '<p>Hierbij.</p>' + header(shown(SASKIA)) + question);
    expect(found).toMatchObject({ candidates: [architect, SASKIA], isSure: false });
  });

  it('has to be said when only a name is known, or nothing at all', () => {
    expect(find(note + header('Saskia Linden') + question)).toMatchObject({
      candidates: [{ name: 'Saskia Linden', address: '' }],
      isSure: false,
    });
    expect(find(note)).toEqual({ by: JOLANDA, candidates: [], isSure: false });
  });

  it.each<[string, Partial<Parameters<typeof findAsker>[0]>, string]>([
    ['a mail that came from outside', { from: SASKIA }, header(shown(JOLANDA))],
    ['what the cluster wrote itself', { from: CLUSTER, to: [SASKIA] }, header(shown(SASKIA))],
    ['a mail of a colleague that went to somebody outside', { to: [CLUSTER, SASKIA] }, header(shown(SASKIA))],
    ['a question of a colleague', { subject: 'Vergadering' }, '<p>Wie is er donderdag?</p>'],
    ['an answer of a colleague', { to: [SASKIA], cc: [CLUSTER], subject: 'RE: Terras' }, header(shown(SASKIA))],
    ['a mail of a colleague of which somebody outside got a copy', { cc: [SASKIA], subject: 'Vergadering' }, ''],
    ['a conversation of colleagues', { subject: 'RE: Vergadering' }, `${header(shown(JOLANDA))}<p>Ja</p>`],
    [
      'a conversation of colleagues of whom only the names are shown',
      { subject: 'RE: Vergadering' },
      `${header('Meijer, Jolanda', 'Wiersma, Jan')}<p>Ja</p>`,
    ],
    ['a mail without a sender', { from: null }, header(shown(SASKIA))],
  ])('is no question at %s', (_what, message, content) => {
    expect(find(note + content, message)).toBeNull();
  });

  it('is nobody of ourselves or of a partner, however they are named', () => {
    const colleagues = `${header('Terras &lt;team@sub.noorderhage.example&gt;')}<p>E-mail: info@odnoord.example</p>`;
    expect(find(note + colleagues)?.candidates).toEqual([]);
  });

  it('takes anything, and never finds somebody inside', () => {
    const piece = fc.constantFrom(
      ...[
        header(shown(SASKIA)),
        header(shown(JOLANDA)),
        'E-mail: ',
        'a@b.example',
        '<td>',
        '</table>',
        'mailto:x@y.example',
      ],
      ...['Van: ', '\n', '@', '<a href="mailto:', '">', 'noreply@formulier.example', 'x@noorderhage.example'],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        for (const format of ['html', 'text'] as const) {
          const found = findAsker(forward, { format, content: pieces.join('') }, around);
          for (const { address } of found?.candidates ?? []) expect(address).not.toMatch(/noorderhage\.example$/i);
        }
      }),
    );
  });
});

describe('the answer to a forwarded question', () => {
  const context = { internalDomains: around.internalDomains, partnerDomains: [], me: JOLANDA, colleagues: [] };
  const answered = (body: MailBody, asker = SASKIA) => answerBody(body, asker, context).content;

  it.each(Object.entries(QUOTING))('quotes only who asks, with the header of that mail: %s', (_program, quoted) => {
    const mail = { to: shown(CLUSTER), date: 'maandag 23 november 2026 8:39', subject: 'Terras' };
    const asked = quoted({ ...mail, from: shown(SASKIA), words: 'VRAAG' }, '');
    const inside = quoted({ ...mail, from: shown(JOLANDA), words: 'INTERN' }, asked);
    const body = answered(html(`<html><head><title>Lastig</title></head><body><p>BOVENAAN</p>${inside}</body></html>`));
    expect(body).toContain('VRAAG');
    expect(body).toContain(SASKIA.address);
    for (const secret of ['INTERN', 'BOVENAAN', 'Lastig', JOLANDA.address]) expect(body).not.toContain(secret);
  });

  describe('with what a colleague put into the mail of who asks', () => {
    const answeredWith = (words: string) =>
      answered(html(`${note}${header(shown(SASKIA))}<p>Mag mijn terras groter?</p>${words}<p>Graag hoor ik het.</p>`));

    it.each([
      '<p style="display:none">GEHEIM, niet doen.</p>',
      '<p style="color:#fff">GEHEIM, niet doen.</p>',
      '<!-- GEHEIM, niet doen -->',
      '<del cite="mailto:x" datetime="2026-11-23">GEHEIM, niet doen.</del>',
      '<div style="mso-element:comment"><p class="MsoCommentText">GEHEIM, weet je dat zeker?</p></div>',
    ])('quotes the rest of it where that can be taken out: %s', (words) => {
      const body = answeredWith(words);
      expect(body).not.toContain('GEHEIM');
      expect(body).toContain('Graag hoor ik het.');
    });

    it.each([
      '<p>[JM] GEHEIM</p>',
      '<p style="color:red">GEHEIM, dit gaan we niet doen.</p>',
      '<ins cite="mailto:x" datetime="2026-11-23">GEHEIM, niet doen.</ins>',
      '<p>[JM] nee</p><p style="display:none">GEHEIM, niet doen.</p>',
    ])('leaves out that mail where it cannot: %s', (words) => {
      const body = answeredWith(words);
      expect(body).not.toMatch(/GEHEIM|JM/);
      expect(body).not.toContain('Graag hoor ik het.');
    });

    it('keeps no remarks in the style sheet', () => {
      const styled = `<html><head><style>/* GEHEIM */ p {margin:0} /* Font Definitions */ b {color:red} /* GEHEIM</style></head><body>${header(shown(SASKIA))}${question}</body></html>`;
      const body = answered(html(styled));
      expect(body).not.toContain('GEHEIM');
      expect(body).toMatch(/p {margin:0}.*b {color:red}/);
    });
  });

  it('keeps the looks of Word, and nothing else of the head of the page', () => {
    const style = '<style><!-- p.MsoNormal {margin:0cm} --></style>';
    const body = `<html><head><!-- van Jolanda --><meta name="author" content="Jolanda">${style}</head><body>${note}${header(shown(SASKIA))}${question}</body></html>`;
    expect(answered(html(body))).toBe(
      `<html><head>${style}</head><body><p><br></p>\n${header(shown(SASKIA))}${question}</body></html>`,
    );
  });

  it('quotes plain text as it reads', () => {
    const text = `Voor jullie.\n\nVan: Saskia Linden <${SASKIA.address}>\nVerzonden: 3 november 2026 8:39\nAan: Loket <${CLUSTER.address}>\nOnderwerp: Terras\n\nMag < 5 meter?\n`;
    const body = answered({ format: 'text', content: text });
    expect(body).not.toContain('Voor jullie');
    expect(body).toContain('Van: Saskia Linden &lt;saskia@lunchroomlinden.example&gt;<br>');
    expect(body).toContain('Mag &lt; 5 meter?');
  });

  it('is empty below the room to write where who asks wrote no mail', () => {
    expect(answered(html(note))).toBe('<html><head></head><body><p><br></p>\n</body></html>');
  });

  const folder = path.resolve(__dirname, '../../../fixtures/chains');
  it.each(readdirSync(folder))('holds nothing of colleagues, whatever program forwarded it: %s', (file) => {
    const content = readFileSync(path.join(folder, file), 'utf8');
    const body = answered(html(content), { name: 'Fenna Postma', address: 'fenna@bloemenfenna.example' });
    expect(body).not.toMatch(/INTERN|NIEUW|Jolanda/);
    expect(body.includes('VRAAG')).toBe(content.includes('VRAAG'));
  });
});
