import { MailboxError } from '../../src/mailbox/error';
import { OutlookError } from '../../src/outlook/port';
import { createClusters } from '../../src/taskpane/cluster';
import { createQuestionModel } from '../../src/taskpane/question/question-model';
import { CLUSTER, surroundings } from './stand-ins';

const mail = {
  subject: 'Terras uitbreiden',
  from: { name: 'Saskia Linden', address: 'saskia@lunchroomlinden.example' },
  html: '<p>Ik wil mijn terras uitbreiden. Heb ik een terrasvergunning nodig?</p>',
};

async function beside(person = 'sanne') {
  const around = await surroundings(person);
  const id = around.mailbox.receive(mail);
  const clusters = createClusters(around.services, () => undefined);
  const item = {
    kind: 'read',
    id,
    conversationId: 'c1',
    subject: mail.subject,
    from: mail.from,
    mailbox: CLUSTER,
  } as const;
  return { ...around, id, model: createQuestionModel(item, around.services, clusters.open), item };
}

describe('the screen "Deze mail"', () => {
  it('knows subject and sender at once, and then that nobody owns it, and who fits', async () => {
    const { model } = await beside();
    expect(model.state.get()).toMatchObject({ subject: 'Terras uitbreiden', question: null, suggestions: null });
    await model.load();
    expect(model.state.get()).toMatchObject({
      question: { owner: { kind: 'nobody' }, next: 'claim' },
      suggestions: [{ person: { id: 'sanne', initials: 'SB' }, absence: null }],
    });
  });

  it('gives the mail to whoever claims it, in their category, and offers to reply', async () => {
    const { model, mailbox, id, outlook } = await beside();
    await model.load();
    await model.claim();
    expect(model.state.get()).toMatchObject({
      outcome: { kind: 'claimed' },
      question: { owner: { kind: 'mine' }, next: 'reply' },
    });
    expect((await mailbox.message(id)).categories).toEqual(['Sanne Brandsma']);
    await model.reply();
    expect(outlook.opened).toBe(1);
  });

  it('tells who was first to somebody who claims a moment later', async () => {
    const { model, services, item } = await beside();
    const his = {
      ...services,
      person: async () => ({ name: '', address: 'ruben@noorderhage.example' }),
      newNonce: () => 'his',
    };
    const ruben = createQuestionModel(item, his, createClusters(his, () => undefined).open);
    await Promise.all([model.load(), ruben.load()]);
    await model.claim();
    await ruben.claim();
    expect(ruben.state.get()).toMatchObject({
      outcome: { kind: 'lost', to: 'Sanne Brandsma' },
      question: { owner: { kind: 'other', person: { name: 'Sanne Brandsma' } }, next: null },
    });
  });

  it('gives it to one of two who claim at the same moment', async () => {
    const { model, services, item } = await beside();
    const his = {
      ...services,
      person: async () => ({ name: '', address: 'ruben@noorderhage.example' }),
      newNonce: () => 'his',
    };
    const ruben = createQuestionModel(item, his, createClusters(his, () => undefined).open);
    await Promise.all([model.load(), ruben.load()]);
    await Promise.all([model.claim(), ruben.claim()]);
    const outcomes = [model, ruben].map(({ state }) => state.get().outcome?.kind).sort();
    expect(outcomes).toEqual(['claimed', 'lost']);
  });

  it('sees by itself what colleagues did meanwhile', async () => {
    const { model, mailbox, id } = await beside();
    await model.load();
    const message = await mailbox.message(id);
    await mailbox.writeTriage(message, {
      record: {
        ...{ v: 1, acknowledgement: null, due: null, history: [] },
        owner: { id: 'ruben', name: 'Ruben van Aalst', since: '2026-11-23T08:10:00Z', nonce: 'x' },
      },
    });
    await model.refresh();
    expect(model.state.get().question?.owner).toMatchObject({ kind: 'other', person: { name: 'Ruben van Aalst' } });
  });

  it('does not let an earlier reading undo what a claim brought', async () => {
    const { model, mailbox, id } = await beside();
    await model.load();
    const before = await mailbox.message(id);
    let answer: (() => void) | null = null;
    jest.spyOn(mailbox, 'message').mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = () => resolve(before);
        }),
    );
    const refreshing = model.refresh();
    await model.claim();
    (answer as (() => void) | null)?.();
    await refreshing;
    expect(model.state.get()).toMatchObject({ outcome: { kind: 'claimed' }, question: { owner: { kind: 'mine' } } });
  });

  it('keeps what it said about a claim while it looks again', async () => {
    const { model } = await beside();
    await model.load();
    await model.claim();
    await model.refresh();
    expect(model.state.get().outcome).toEqual({ kind: 'claimed' });
  });

  it('says that it is too busy when others keep writing in between', async () => {
    const { model, mailbox } = await beside();
    await model.load();
    jest.spyOn(mailbox, 'writeTriage').mockResolvedValue('conflict');
    await model.claim();
    expect(model.state.get()).toMatchObject({ outcome: { kind: 'busy' }, question: { owner: { kind: 'nobody' } } });
  });

  it('leaves alone what a newer version wrote', async () => {
    const { model, mailbox, id } = await beside();
    await model.load();
    const message = await mailbox.message(id);
    const write = jest.spyOn(mailbox, 'writeTriage');
    jest.spyOn(mailbox, 'message').mockResolvedValue({ ...message, hasUnreadableRecord: true });
    await model.claim();
    expect(model.state.get().outcome).toEqual({ kind: 'unreadable' });
    expect(write).not.toHaveBeenCalled();
  });

  it('lets nobody claim who has no knowledge card, and says so', async () => {
    const { model } = await beside('stagiair');
    await model.load();
    expect(model.state.get().question).toMatchObject({ next: null, hindrance: 'noCard' });
  });

  it.each([
    ['throttled', new MailboxError('throttled', '429')],
    ['noAccess', new MailboxError('noAccess', '403')],
    ['offline', new MailboxError('offline', 'fetch')],
    ['unexpected', new TypeError('x is undefined')],
  ] as const)('says what is the matter when the mailbox cannot be read: %s', async (code, error) => {
    const { model, mailbox } = await beside();
    const read = jest.spyOn(mailbox, 'message').mockRejectedValueOnce(error);
    await model.load();
    expect(model.state.get().problem).toMatchObject({ code });
    read.mockRestore();
    await model.load();
    expect(model.state.get()).toMatchObject({ problem: null, question: { owner: { kind: 'nobody' } } });
  });

  it('keeps the screen when a claim fails, and says so beside the button', async () => {
    const { model, mailbox } = await beside();
    await model.load();
    jest.spyOn(mailbox, 'writeTriage').mockRejectedValueOnce(new MailboxError('offline', 'fetch'));
    await model.claim();
    expect(model.state.get()).toMatchObject({
      working: null,
      outcome: { kind: 'failed', problem: { code: 'offline' } },
      question: { owner: { kind: 'nobody' }, next: 'claim' },
    });
  });

  it('throws answers away that come after another mail was selected', async () => {
    const { model } = await beside();
    const loading = model.load();
    model.leave();
    await loading;
    expect(model.state.get().question).toBeNull();
  });

  it('says nothing when the item changed before Outlook could open the reply', async () => {
    const { model, outlook } = await beside();
    await model.load();
    await model.claim();
    outlook.failure = new OutlookError('itemChanged', 'another item');
    await model.reply();
    expect(model.state.get()).toMatchObject({ working: null, outcome: null });
  });

  it('says that a mailbox was never set up', async () => {
    const { services, item } = await beside();
    const model = createQuestionModel(item, services, async () => null);
    await model.load();
    expect(model.state.get().problem).toMatchObject({ code: 'notSetUp' });
  });
});
