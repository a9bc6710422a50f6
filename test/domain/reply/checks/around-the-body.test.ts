import type { CheckId } from '../../../../src/domain/reply/finding';
import { attachedMail } from '../../../../src/domain/reply/checks/attached-mail';
import { internalAttachments } from '../../../../src/domain/reply/checks/internal-attachments';
import { internalRecipients } from '../../../../src/domain/reply/checks/internal-recipients';
import { internalSubject } from '../../../../src/domain/reply/checks/internal-subject';
import { missingAttachment } from '../../../../src/domain/reply/checks/missing-attachment';
import { checkDraft, checkedIds } from '../../../../src/domain/reply/checks';
import { readDraft } from '../../../../src/domain/reply/draft';
import type { ReplyAttachment } from '../../../../src/domain/reply/reply';
import { CLUSTER, contextWith, findingsOf, JOLANDA, quotedHeader, replyWith, WIM } from '../../../builders/reply';

const person = (name: string, address: string) => ({ name, address });
const jolanda = person('Jolanda Meijer', 'j.meijer@noorderhage.example');
const ruben = person('Ruben van Aalst', 'r.aalst@sociaal.noorderhage.example');
const wim = person('Wim Hoekema', 'wim@brasseriedewaag.example');

describe('colleagues among the recipients', () => {
  it.each([
    ['in To', { to: [wim, jolanda] }],
    ['in Cc', { cc: [jolanda] }],
    ['in Bcc', { bcc: [jolanda] }],
    ['twice', { to: [wim, jolanda], cc: [{ ...jolanda, address: 'J.Meijer@Noorderhage.example' }] }],
  ])('are found %s, and taken out', (_where, part) => {
    expect(findingsOf(internalRecipients, replyWith(part))).toMatchObject([
      {
        severity: 'warn',
        parameters: { names: 'Jolanda Meijer', count: '1' },
        fix: { edits: [], head: { withoutRecipients: ['j.meijer@noorderhage.example'] } },
      },
    ]);
  });

  it('are found by sub-domain too, all in one finding', () => {
    const [found, ...more] = findingsOf(internalRecipients, replyWith({ cc: [jolanda, ruben] }));
    expect(found?.parameters).toEqual({ names: 'Jolanda Meijer, Ruben van Aalst', count: '2' });
    expect(more).toEqual([]);
  });

  it.each([
    ['the mailbox itself', { cc: [person('', 'Ondernemen@noorderhage.example')] }],
    ['another address of the mailbox', { cc: [person('', 'ondernemers@noorderhage.example')] }],
    ['whoever writes', { cc: [person('', 's.brandsma@noorderhage.example')] }],
    ['a domain that only ends like ours', { cc: [person('', 'x@nepnoorderhage.example')] }],
    ['a partner', { cc: [person('', 'advies@odnoord.example')] }],
    ['everybody, when nobody outside gets it', { to: [jolanda], cc: [ruben] }],
  ])('are not: %s', (_who, part) => {
    const ownAddresses = ['ondernemers@noorderhage.example', 's.brandsma@noorderhage.example'];
    expect(findingsOf(internalRecipients, replyWith(part), contextWith({ ownAddresses }))).toEqual([]);
  });
});

describe('an entrepreneur whom nobody sees, because they are in Bcc alone', () => {
  const bo = person('Bo Brink', 'bo@brinkbouw.example');
  const hidden = { to: [person('Ondernemersloket', 'ondernemen@noorderhage.example')], bcc: [wim] };
  const checksOf = (part: Parameters<typeof replyWith>[0]) =>
    checkDraft(readDraft(replyWith(part), contextWith())).map(({ check }) => check);

  it.each<[string, Parameters<typeof replyWith>[0], CheckId]>([
    ['a colleague who reads along', { cc: [jolanda] }, 'intern.ontvanger'],
    ['a subject that tells of forwards', { subject: 'FW: Terras' }, 'intern.onderwerp'],
    ['an attachment that is not there', { html: '<p>Zie de bijlage.</p>', attachments: [] }, 'bijlage.ontbreekt'],
    [
      'an attachment of mail between colleagues',
      {
        html: `<p>Dat mag.</p>${quotedHeader(JOLANDA, CLUSTER)}<p>Zie nota.docx.</p>`,
        attachments: [{ id: '1', name: 'nota.docx', isInline: false, contentId: '' }],
      },
      'intern.bijlage',
    ],
    [
      'an address that only looks like theirs',
      {
        html: `<p>Dat mag.</p>${quotedHeader(WIM, CLUSTER)}<p>Mag dit?</p>`,
        bcc: [person('Wim', 'wim@brasseriedewaaq.example')],
      },
      'ontvanger.lijkt',
    ],
  ])('is warned of as any other: %s', (_what, part, check) => {
    expect(checksOf({ ...hidden, ...part })).toContain(check);
  });

  const verdictsFor = (bcc: readonly (typeof wim)[]) =>
    readDraft(
      replyWith({ ...hidden, bcc, html: `<p>Dat mag.</p>${quotedHeader(WIM, CLUSTER)}<p>Mag dit?</p>` }),
      contextWith(),
    ).chain.segments.map(({ verdict }) => verdict);

  it('keeps their own mail, and asks about it when somebody else gets it too', () => {
    expect(verdictsFor([wim])).toEqual(['keep', 'keep']);
    expect(verdictsFor([bo, wim])).toEqual(['keep', 'ask']);
  });

  it('changes nothing for the mail of whoever is addressed openly', () => {
    const { segments } = readDraft(
      replyWith({
        to: [wim],
        bcc: [bo],
        html: `<p>Dat mag.</p>${quotedHeader('Bo &lt;bo@brinkbouw.example&gt;', CLUSTER)}`,
      }),
      contextWith(),
    ).chain;
    expect(segments[1]).toMatchObject({ verdict: 'ask', reason: 'otherEntrepreneur' });
  });
});

describe('the subject', () => {
  it.each([
    ['FW: Terras', 'forwarded', 'Terras'],
    ['RE: FW: Terras', 'forwarded', 'RE: Terras'],
    ['FW: RE: Fwd: Terras', 'forwarded', 'RE: Terras'],
    ['Doorst: Terras', 'forwarded', 'Terras'],
    ['Antw: Doorgestuurd: Terras', 'forwarded', 'Antw: Terras'],
    ['RE: WG: Terras', 'forwarded', 'RE: Terras'],
    ['RE: Terras [intern]', 'remark', 'RE: Terras'],
    ['RE: [INTERN - niet doorsturen] Terras', 'remark', 'RE: Terras'],
    ['RE: Terras @Sanne', 'remark', 'RE: Terras'],
    ['RE: @Ruben van Aalst: Terras', 'remark', 'RE: Terras'],
    ['@Sanne Terras uitbreiden', 'remark', 'Terras uitbreiden'],
    ['RE: FW: Intern: Terras', 'remark', 'RE: Terras'],
    ['RE: Terras - intern', 'remark', 'RE: Terras'],
  ])('%s tells too much, and becomes shorter', (subject, reason, clean) => {
    expect(findingsOf(internalSubject, replyWith({ subject }))).toMatchObject([
      { reason, severity: reason === 'remark' ? 'error' : 'warn', fix: { proposal: clean, head: { subject: clean } } },
    ]);
  });

  it.each([
    '',
    'RE: Terras',
    'Antw: Internet aanleggen',
    'RE: Interne verbouwing',
    'RE: mail naar info@brasseriedewaag.example',
    'RE: FWO-subsidie',
    'Uw vraag (1/4)',
  ])('%s is in order', (subject) => {
    expect(findingsOf(internalSubject, replyWith({ subject }))).toEqual([]);
  });

  it('is the entrepreneur’s own when their mail has it too', () => {
    const html = `<p>Ja.</p>${quotedHeader(WIM, CLUSTER, 'FW: Beurs @Home')}<p>Mag dit?</p>`;
    expect(findingsOf(internalSubject, replyWith({ subject: 'RE: FW: Beurs @Home', html }))).toEqual([]);
  });

  it('has no remedy when nothing would be left of it, and does not matter to colleagues', () => {
    expect(findingsOf(internalSubject, replyWith({ subject: 'FW: [intern]' }))).toMatchObject([{ fix: null }]);
    expect(findingsOf(internalSubject, replyWith({ subject: 'FW: x', to: [jolanda] }))).toEqual([]);
  });
});

const file = (name: string): ReplyAttachment => ({ id: name, name, isInline: false, contentId: '' });
const picture = (contentId: string, name = 'image001.png'): ReplyAttachment => ({
  ...{ id: contentId || name, name, isInline: true, contentId },
});
const internal = (words: string, more = '') => `${quotedHeader(JOLANDA, CLUSTER, 'FW: Terras', more)}<p>${words}</p>`;
const question = (words: string) => `${quotedHeader(WIM, CLUSTER)}<p>${words}</p>`;

describe('what goes along with mail between colleagues', () => {
  it.each([
    [
      'a file in the header of an internal mail',
      internal('Zie de nota.', '<b>Bijlagen:</b> Nota &amp; advies.docx<br>'),
      [file('Nota & advies.docx'), file('vergunning.pdf')],
      [['file', 'error', ['Nota & advies.docx']]],
    ],
    [
      'a picture in an internal mail',
      `${internal('<img src="cid:image001.png@01DA">')}${question('<img src="cid:foto@x">')}`,
      [picture('image001.png@01DA'), picture('foto@x')],
      [['picture', 'warn', ['image001.png@01DA']]],
    ],
    [
      'a picture of a mail that is gone',
      question('Mag dit?'),
      [picture('image001.png@01DA')],
      [['picture', 'warn', ['image001.png@01DA']]],
    ],
    [
      'a picture of which Outlook tells only the name',
      internal('<img src="cid:image002.png@01DA">'),
      [picture('', 'image002.png')],
      [['picture', 'warn', ['image002.png']]],
    ],
  ])('%s is found', (_what, chain, attachments, expected) => {
    const found = findingsOf(internalAttachments, replyWith({ html: `<p>Dat mag.</p>${chain}`, attachments }));
    expect(found.map(({ reason, severity, fix }) => [reason, severity, fix?.head?.withoutAttachments])).toEqual(
      expected,
    );
  });

  it.each([
    [
      'a file that the reply itself names',
      `<p>Zie plan.pdf.</p>${internal('Stuur plan.pdf mee.')}`,
      [file('plan.pdf')],
    ],
    [
      'a picture that the entrepreneur sent',
      `<p>Ja.</p>${internal('Zie onder.')}${question('<img src="cid:foto%40x">')}`,
      [picture('foto@x')],
    ],
    [
      'a picture, where the text refers to pictures in a way of its own',
      '<p>Ja.</p><img src="blob:https://outlook.example/1">',
      [picture('image001.png@01DA')],
    ],
    ['a file that nobody names', internal('Lastig.'), [file('tekening.pdf')]],
  ])('%s stays', (_what, html, attachments) => {
    expect(findingsOf(internalAttachments, replyWith({ html, attachments }))).toEqual([]);
  });

  it('stays with a mail that the writer decided to keep', () => {
    const html = `<p>Dat mag.</p>${quotedHeader('Bureau &lt;info@bureau.example&gt;', JOLANDA)}<img src="cid:a@b">`;
    const reply = replyWith({ html, attachments: [picture('a@b')] });
    const key = readDraft(reply, contextWith()).chain.segments[1]?.key ?? '';
    const decided = (verdict: 'keep' | 'cut') => contextWith({ decisions: new Map([[key, verdict]]) });
    expect(findingsOf(internalAttachments, reply, decided('keep'))).toEqual([]);
    expect(findingsOf(internalAttachments, reply, decided('cut'))).toHaveLength(1);
  });
});

describe('a mail that goes along as an attachment', () => {
  const item = { ...file('FW: Terras'), isItem: true };

  it.each([
    ['as a file', file('FW terras.eml'), { head: { withoutAttachments: ['FW terras.eml'] } }],
    ['as a file of Outlook', file('overleg.MSG'), { head: { withoutAttachments: ['overleg.MSG'] } }],
    ['as an item, which only the person can take off', item, null],
  ])('is pointed out, because nobody looked into it: %s', (_how, attachment, fix) => {
    const html = '<p>Dat mag.</p>';
    const [found, ...more] = findingsOf(attachedMail, replyWith({ html, attachments: [attachment, file('a.pdf')] }));
    expect(found).toMatchObject({ severity: 'warn', parameters: { names: attachment.name, count: '1' } });
    if (fix === null) expect(found?.fix).toBeNull();
    else expect(found?.fix).toMatchObject(fix);
    expect(more).toEqual([]);
  });

  it('is told of once when a mail between colleagues names it', () => {
    const html = `<p>Dat mag.</p>${internal('Zie terras.eml.')}`;
    const reply = replyWith({ html, attachments: [file('terras.eml')] });
    expect(checkDraft(readDraft(reply, contextWith())).map(({ check }) => check)).toContain('intern.bijlage');
    expect(findingsOf(attachedMail, reply)).toEqual([]);
  });

  it('is no matter between colleagues', () => {
    expect(findingsOf(attachedMail, replyWith({ to: [jolanda], attachments: [item] }))).toEqual([]);
  });
});

describe('an attachment that the text names', () => {
  it.each([
    ['In de bijlage vindt u het formulier.', 'In de bijlage'],
    ['Bijgevoegd vindt u de tekening.', 'Bijgevoegd'],
    ['Dat mag. Als bijlage stuur ik u de folder.', 'Als bijlage'],
    ['Ik heb een kaart gemaakt (zie bijlage).', 'zie bijlage'],
    ['Hierbij ontvangt u het aanvraagformulier.', 'Hierbij ontvangt'],
    ['Het formulier stuur ik u mee.', 'stuur ik u mee'],
    ['I attached the form. Please have a look at the rules for you and your company.', 'attached'],
    ['Please find enclosed the permit that you asked for.', 'enclosed'],
    ['Anbei finden Sie das Formular für die Genehmigung.', 'Anbei'],
    ['Das Formular finden Sie im Anhang und auf der Seite.', 'im Anhang'],
  ])('is missed: %s', (words, quote) => {
    const html = `<p>${words}</p>`;
    const [found] = findingsOf(missingAttachment, replyWith({ html, attachments: [picture('logo@x')] }));
    expect(found?.quote.toLowerCase()).toContain(quote.toLowerCase());
    expect(html.slice(found?.where?.start, found?.where?.end)).toBe(found?.quote);
    expect(findingsOf(missingAttachment, replyWith({ html, attachments: [file('formulier.pdf')] }))).toEqual([]);
  });

  it.each([
    'De bijlage die u stuurde, hebben wij gelezen.',
    'Uw bijlage konden wij niet openen.',
    'Wilt u de tekening als bijlage sturen?',
    'U kunt de foto’s in de bijlage zetten.',
    'Dit staat in bijlage II van het Besluit omgevingsrecht.',
    'Zie bijlage 3 bij de Omgevingsregeling.',
    'Wij ontvingen uw mail zonder bijlage.',
    'Your drawing is fine for us and you may start with the work on your attachment.',
    'Could you attach the drawing that you have made for the permit?',
    'Sie können eine Anlage bauen und nutzen, wenn Sie die Regeln einhalten.',
    'Het formulier staat op https://noorderhage.example/bijlage.pdf.',
  ])('is not meant: %s', (words) => {
    expect(findingsOf(missingAttachment, replyWith({ html: `<p>${words}</p>`, attachments: [] }))).toEqual([]);
  });

  it.each<[string, readonly string[], string, string, string]>([
    ['Bijgevoegd vindt u aanvraag-terras.pdf.', ['nota.pdf'], 'named', 'error', 'aanvraag-terras.pdf'],
    ['Bijgevoegd vindt u aanvraag-terras.pdf.', [], 'named', 'error', 'aanvraag-terras.pdf'],
    ['In de bijlage vindt u a.pdf en b.docx.', ['a.pdf'], 'named', 'error', 'b.docx'],
    ['Zie de twee bijlagen.', ['a.pdf'], 'fewer', 'warn', 'twee bijlagen'],
    ['Zie bijlagen (3).', ['a.pdf', 'b.pdf'], 'fewer', 'warn', 'bijlagen (3)'],
    ['I attached the permit, see both attachments for you.', ['a.pdf'], 'fewer', 'warn', 'both attachments'],
    ['In de bijlagen leest u meer.', ['a.pdf'], 'one', 'hint', 'bijlagen'],
    ['Bijgevoegde formulieren kunt u invullen.', ['a.pdf'], 'one', 'hint', 'Bijgevoegde formulieren'],
    ['Zie de bijlage.', ['image001.png'], 'missing', 'warn', 'Zie de bijlage'],
    ['Zie de bijlage.', ['visitekaartje.vcf', 'smime.p7s'], 'missing', 'warn', 'Zie de bijlage'],
  ])('is compared with what goes along: %s with %j', (words, names, reason, severity, quote) => {
    const reply = replyWith({ html: `<p>${words}</p>`, attachments: names.map(file) });
    expect(findingsOf(missingAttachment, reply)).toMatchObject([{ reason, severity, quote }]);
  });

  it.each<[string, readonly string[]]>([
    ['Bijgevoegd vindt u Aanvraag terras (2).pdf.', ['aanvraag_terras_2.pdf']],
    ['Bijgevoegd vindt u het formulier van https://noorderhage.example/formulier.pdf.', ['b.pdf']],
    ['Zie de twee bijlagen.', ['a.pdf', 'b.pdf']],
    ['Zie de twee bijlagen.', ['alles.zip']],
    ['In de bijlagen leest u meer.', ['a.pdf', 'b.pdf']],
    ['In de bijlage leest u meer.', ['a.pdf']],
  ])('is there: %s with %j', (words, names) => {
    const reply = replyWith({ html: `<p>${words}</p>`, attachments: names.map(file) });
    expect(findingsOf(missingAttachment, reply)).toEqual([]);
  });

  it('is not the file of a mail between colleagues', () => {
    const html = `<p>Zie de bijlage.</p>${internal('Lees nota.docx.')}`;
    expect(findingsOf(missingAttachment, replyWith({ html, attachments: [file('nota.docx')] }))).toMatchObject([
      { reason: 'missing' },
    ]);
  });

  it('is not looked for in what is quoted', () => {
    const html = `<p>Dat mag.</p>${question('In de bijlage vindt u de tekening.')}`;
    expect(findingsOf(missingAttachment, replyWith({ html, attachments: [] }))).toEqual([]);
  });
});

it.each<CheckId>(['intern.bijlage', 'bijlage.ontbreekt'])(
  '%s says nothing where nobody knows what goes along',
  (id) => {
    const reply = replyWith({ html: `<p>Zie bijlage.</p>${internal('<img src="cid:a@b">')}` });
    const draft = readDraft(reply, contextWith());
    expect(checkDraft(draft).map(({ check }) => check)).not.toContain(id);
    expect(checkedIds(draft)).not.toContain(id);
    expect(checkedIds(readDraft({ ...reply, attachments: [] }, contextWith()))).toContain(id);
  },
);
