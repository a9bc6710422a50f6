import { MailboxError } from '../../src/mailbox/error';
import { OutlookError } from '../../src/outlook/port';
import { createClusters } from '../../src/taskpane/cluster';
import { outcomeWords } from '../../src/taskpane/question/outcome-words';
import { createQuestionModel, type QuestionModel } from '../../src/taskpane/question/question-model';
import { nl } from '../../src/texts/nl';
import type { MemoryMailbox, NewMail } from '../mailbox/memory-mailbox';
import { CLUSTER, surroundings } from './stand-ins';

const jolanda = { name: 'Jolanda Meijer', address: 'jolanda@noorderhage.example' };
const saskia = { name: 'Saskia Linden', address: 'saskia@lunchroomlinden.example' };
const mail = {
  subject: 'FW: Terras uitbreiden',
  from: jolanda,
  html:
    '<p>Voor jullie. Lastige klant.</p><hr><div><b>Van:</b> Saskia Linden &lt;saskia@lunchroomlinden.example&gt;<br>' +
    '<b>Verzonden:</b> maandag 23 november 2026 8:39<br><b>Aan:</b> Gemeente &lt;gemeente@noorderhage.example&gt;<br>' +
    '<b>Onderwerp:</b> Terras uitbreiden</div><p>Mag mijn terras groter?</p>',
};

const models: QuestionModel[] = [];
afterEach(() => {
  for (const model of models.splice(0)) model.leave();
});

/** The pane beside a forwarded question that is this person's. */
async function beside(part: Partial<NewMail> = {}, trouble: (mailbox: MemoryMailbox) => void = () => undefined) {
  const around = await surroundings();
  trouble(around.mailbox);
  const id = around.mailbox.receive({ ...mail, ...part });
  const clusters = createClusters(around.services, () => undefined);
  const item = {
    kind: 'read',
    id,
    conversationId: 'c1',
    subject: mail.subject,
    from: jolanda,
    mailbox: CLUSTER,
  } as const;
  const model = createQuestionModel(item, around.services, clusters.open, () => undefined);
  models.push(model);
  await model.load();
  await model.act({ kind: 'claim' });
  const drafts = async () => (await around.mailbox.conversation('c1')).filter(({ isDraft }) => isDraft);
  const said = () => {
    const { outcome } = model.state.get();
    return outcome && outcomeWords(nl, outcome);
  };
  return { ...around, id, model, drafts, said };
}

describe('a question that a colleague forwarded', () => {
  it('shows who seems to ask, and keeps what a person confirms with who did', async () => {
    const { model, mailbox, id, said } = await beside();
    expect(model.state.get().forwarded).toEqual({
      by: jolanda,
      candidates: [{ ...saskia, place: 'header' }],
      isSure: true,
    });
    await model.act({ kind: 'confirmAsker', asker: saskia });
    expect(said()).toBe('Genoteerd: de vraag is van Saskia Linden.');
    const { record } = await mailbox.message(id);
    expect(record).toMatchObject({ asker: saskia });
    expect(record?.history.at(-1)).toMatchObject({
      by: 'Sanne Brandsma',
      what: 'askerConfirmed',
      whom: 'Saskia Linden',
    });
    expect(model.state.get().question?.asker).toEqual(saskia);
  });

  it('is not answered before somebody said who asks', async () => {
    const { model, outlook, drafts, said } = await beside();
    await model.reply();
    expect(said()).toMatch(/^Zeg eerst van wie de vraag is/);
    expect(outlook.opened).toBe(0);
    expect(await drafts()).toEqual([]);
  });

  it('is answered to whoever asks, with only their own mail below, and opened in Outlook', async () => {
    const { model, mailbox, outlook, drafts } = await beside();
    await model.act({ kind: 'confirmAsker', asker: saskia });
    await model.reply();
    const [draft] = await drafts();
    expect(draft).toMatchObject({ to: [saskia], cc: [], subject: 'RE: Terras uitbreiden' });
    const { content } = await mailbox.body(draft?.id ?? '');
    expect(content).toContain('Mag mijn terras groter?');
    expect(content).toContain('<b>Van:</b> Saskia Linden');
    expect(content).not.toMatch(/Lastige|Jolanda/);
    expect(outlook.openedMessages).toEqual([`outlook ${draft?.id}`]);
  });

  it('takes along the pictures of whoever asks, and none that a colleague put in', async () => {
    const { model, mailbox, drafts } = await beside({
      html: mail.html
        .replace('Lastige klant', '<img src="cid:intern">')
        .replace('groter?', 'groter? <img src="cid:terras">'),
      pictures: ['intern', 'terras'],
    });
    await model.act({ kind: 'confirmAsker', asker: saskia });
    await model.reply();
    const [draft] = await drafts();
    expect(await mailbox.pictures(draft?.id ?? '')).toMatchObject([{ contentId: 'terras' }]);
  });

  it('has one draft however often it is answered, until that was sent', async () => {
    const { model, mailbox, outlook, drafts } = await beside();
    await model.act({ kind: 'confirmAsker', asker: saskia });
    await model.reply();
    await model.reply();
    expect(await drafts()).toHaveLength(1);
    expect(new Set(outlook.openedMessages).size).toBe(1);
    await mailbox.send((await drafts())[0]?.id ?? '');
    await model.reply();
    expect(await drafts()).toHaveLength(1);
  });

  it('says where the answer is when Outlook cannot open it', async () => {
    const { model, outlook, drafts, said } = await beside();
    await model.act({ kind: 'confirmAsker', asker: saskia });
    outlook.failure = new OutlookError('refused', 'displayMessageForm');
    await model.reply();
    expect(said()).toBe('Je antwoord staat klaar in Concepten van de clustermailbox. Open het daar.');
    expect(await drafts()).toHaveLength(1);
  });

  it('does not open an answer to the colleague when the mail could not be read', async () => {
    const { model, mailbox, outlook } = await beside({}, (box) => {
      box.body = async () => Promise.reject(new MailboxError('offline', 'body'));
    });
    await model.reply();
    expect(model.state.get().outcome).toMatchObject({ kind: 'failed', problem: { code: 'offline' } });
    expect(outlook.opened).toBe(0);
    expect(mailbox.sent).toEqual([]);
  });

  it('takes no address of the municipality, nor half an address', async () => {
    const { model } = await beside();
    expect(model.askerProblem('jolanda@noorderhage.example')).toBe('inside');
    expect(model.askerProblem('saskia')).toBe('noAddress');
    expect(model.askerProblem(saskia.address)).toBeNull();
  });

  it('is an ordinary question when it came from outside: then Outlook’s own reply opens', async () => {
    const { model, outlook, drafts } = await beside({ from: saskia });
    expect(model.state.get().forwarded).toBeNull();
    await model.reply();
    expect(outlook.opened).toBe(1);
    expect(await drafts()).toEqual([]);
  });

  it('is acknowledged to whoever asks with one press, once also when two colleagues press', async () => {
    const { model, mailbox, said, services } = await beside();
    expect(model.state.get().question?.acknowledgeTo).toBeNull();
    await model.act({ kind: 'confirmAsker', asker: saskia });
    expect(model.state.get().question?.acknowledgeTo).toEqual(saskia);
    const { open } = createClusters(services, () => undefined);
    const { id } = (await mailbox.conversation('c1'))[0] ?? { id: '' };
    const item = { ...{ id, conversationId: 'c1', subject: mail.subject }, from: jolanda, mailbox: CLUSTER };
    const other = createQuestionModel({ kind: 'read', ...item }, services, open, () => undefined);
    models.push(other);
    await other.load();
    await model.acknowledge();
    expect(said()).toBe('De ontvangstbevestiging is verstuurd.');
    expect(model.state.get().question).toMatchObject({ acknowledgement: { state: 'sent' }, acknowledgeTo: null });
    await other.acknowledge();
    expect(other.state.get().outcome).toEqual({ kind: 'acknowledgement', result: 'already' });
    expect(other.state.get().question?.acknowledgement?.state).toBe('sent');
    expect(mailbox.sent.map(({ to }) => to.address)).toEqual([saskia.address]);
  });
});
