import { emptyRecord } from '../../src/domain/ownership/record';
import { MailboxError } from '../../src/mailbox/error';
import { OutlookError } from '../../src/outlook/port';
import { createClusters } from '../../src/taskpane/cluster';
import { createQuestionModel, type QuestionModel } from '../../src/taskpane/question/question-model';
import { CLUSTER, NOW, surroundings } from './stand-ins';

const mail = {
  subject: 'Terras uitbreiden',
  from: { name: 'Saskia Linden', address: 'saskia@lunchroomlinden.example' },
  html: '<p>Ik wil mijn terras uitbreiden. Heb ik een terrasvergunning nodig?</p>',
};

const ignore = (): void => undefined;

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
  const model = createQuestionModel(item, around.services, clusters.open, ignore);
  models.push(model);
  return { ...around, id, model, item };
}

const models: QuestionModel[] = [];
afterEach(() => {
  for (const model of models.splice(0)) model.leave();
});

describe('the screen "Deze mail"', () => {
  it('knows subject and sender at once, and then that nobody owns it, and who fits', async () => {
    const { model } = await beside();
    expect(model.state.get()).toMatchObject({ subject: 'Terras uitbreiden', question: null, suggestions: null });
    await model.load();
    expect(model.state.get()).toMatchObject({
      question: { owner: { kind: 'nobody' }, steps: ['claim', 'assign', 'finish'] },
      suggestions: [{ person: { id: 'sanne', initials: 'SB' }, absence: null }],
    });
  });

  it('gives the mail to whoever claims it, in their category, and offers to reply', async () => {
    const { model, mailbox, id, outlook } = await beside();
    await model.load();
    await model.act({ kind: 'claim' });
    expect(model.state.get()).toMatchObject({
      outcome: { kind: 'done', action: { kind: 'claim' } },
      question: { owner: { kind: 'mine' }, steps: ['reply', 'finish', 'askAdvice', 'handOver', 'giveBack'] },
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
    const ruben = createQuestionModel(item, his, createClusters(his, () => undefined).open, ignore);
    await Promise.all([model.load(), ruben.load()]);
    await model.act({ kind: 'claim' });
    await ruben.act({ kind: 'claim' });
    expect(ruben.state.get()).toMatchObject({
      outcome: { kind: 'refused', refusal: { why: 'taken', owner: { name: 'Sanne Brandsma' } } },
      question: { owner: { kind: 'other', person: { name: 'Sanne Brandsma' } }, steps: ['takeOver'] },
    });
  });

  it('gives it to one of two who claim at the same moment', async () => {
    const { model, services, item } = await beside();
    const his = {
      ...services,
      person: async () => ({ name: '', address: 'ruben@noorderhage.example' }),
      newNonce: () => 'his',
    };
    const ruben = createQuestionModel(item, his, createClusters(his, () => undefined).open, ignore);
    await Promise.all([model.load(), ruben.load()]);
    await Promise.all([model.act({ kind: 'claim' }), ruben.act({ kind: 'claim' })]);
    const outcomes = [model, ruben].map(({ state }) => state.get().outcome?.kind).sort();
    expect(outcomes).toEqual(['done', 'refused']);
  });

  it('offers to undo for a minute, and puts back what was', async () => {
    jest.useFakeTimers({ doNotFake: ['Date'] });
    try {
      const { model, mailbox, id } = await beside();
      await model.load();
      await model.act({ kind: 'claim' });
      const { undoing } = model.state.get();
      if (!undoing) throw new Error('there is nothing to undo');
      await model.act({ kind: 'undo', undoing });
      expect((await mailbox.message(id)).categories).toEqual([]);
      expect(model.state.get()).toMatchObject({ undoing: null, question: { owner: { kind: 'nobody' } } });
      await model.act({ kind: 'claim' });
      jest.advanceTimersByTime(61_000);
      expect(model.state.get().undoing).toBeNull();
    } finally {
      jest.useRealTimers();
    }
  });

  it('shows advice that is asked of this person on top of what they can do, and who else is there', async () => {
    const { model, mailbox, id, services, item } = await beside();
    await model.load();
    await model.act({ kind: 'claim' });
    const [ruben] = model.state.get().colleagues;
    expect(ruben).toMatchObject({ person: { name: 'Ruben van Aalst' }, absence: { backup: 'Sanne Brandsma' } });
    await model.act({ kind: 'askAdvice', of: { id: 'ruben', name: 'Ruben van Aalst' }, question: 'Mag dit?' });
    const his = { ...services, person: async () => ({ name: '', address: 'ruben@noorderhage.example' }) };
    const beforeRuben = createQuestionModel(item, his, createClusters(his, () => undefined).open, ignore);
    models.push(beforeRuben);
    await beforeRuben.load();
    expect(beforeRuben.state.get().question).toMatchObject({
      steps: ['giveAdvice', 'takeOver'],
      advice: [{ isMine: true, question: 'Mag dit?' }],
    });
    await beforeRuben.act({ kind: 'giveAdvice', text: 'Ja' });
    expect((await mailbox.message(id)).categories).toEqual(['Sanne Brandsma', 'Advies gegeven: Ruben van Aalst']);
  });

  it('tells when the category was taken off by hand, and puts it back on a press', async () => {
    const { model, mailbox, id } = await beside();
    await model.load();
    await model.act({ kind: 'claim' });
    await mailbox.writeTriage(await mailbox.message(id), { categories: [] });
    await model.refresh();
    expect(model.state.get().question?.difference).toMatchObject({ kind: 'missing' });
    await model.act({ kind: 'mend' });
    expect((await mailbox.message(id)).categories).toEqual(['Sanne Brandsma']);
  });

  it('sees by itself what colleagues did meanwhile', async () => {
    const { model, mailbox, id } = await beside();
    await model.load();
    const message = await mailbox.message(id);
    await mailbox.writeTriage(message, {
      record: {
        ...emptyRecord,
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
    await model.act({ kind: 'claim' });
    (answer as (() => void) | null)?.();
    await refreshing;
    expect(model.state.get()).toMatchObject({
      outcome: { kind: 'done', action: { kind: 'claim' } },
      question: { owner: { kind: 'mine' } },
    });
  });

  it('keeps what it knows, with its age, while the mailbox cannot be reached', async () => {
    const { model, mailbox } = await beside();
    await model.load();
    jest.spyOn(mailbox, 'message').mockRejectedValueOnce(new MailboxError('offline', 'fetch'));
    await model.refresh();
    expect(model.state.get()).toMatchObject({ isStale: true, asOf: NOW, question: { owner: { kind: 'nobody' } } });
    await model.refresh();
    expect(model.state.get().isStale).toBe(false);
  });

  it('shows colleagues who is answering, and asks only once for it', async () => {
    const { model, mailbox, id, services, item } = await beside();
    await model.load();
    await model.act({ kind: 'claim' });
    await model.reply();
    await model.reply();
    const his = { ...services, person: async () => ({ name: '', address: 'ruben@noorderhage.example' }) };
    const ruben = createQuestionModel(item, his, createClusters(his, () => undefined).open, ignore);
    models.push(ruben);
    await ruben.load();
    expect(ruben.state.get().question?.answering).toMatchObject({ name: 'Sanne Brandsma', since: NOW.toISOString() });
    expect(model.state.get().question?.answering).toBeNull();
    expect((await mailbox.message(id)).record?.history.filter(({ what }) => what === 'answering')).toHaveLength(1);
  });

  it('shows a later mail in the conversation as the question of its owner, and acts on that', async () => {
    const { model, mailbox, id, services, item } = await beside();
    await model.load();
    await model.act({ kind: 'claim' });
    const later = mailbox.receive({ ...mail, subject: 'Re: Terras uitbreiden', answers: id });
    const beside2 = createQuestionModel(
      { ...item, id: later },
      services,
      createClusters(services, ignore).open,
      ignore,
    );
    models.push(beside2);
    await beside2.load();
    expect(beside2.state.get().question).toMatchObject({ owner: { kind: 'mine' }, difference: { kind: 'same' } });
    expect((await mailbox.message(later)).categories).toEqual(['Sanne Brandsma']);
    await beside2.act({ kind: 'finish' });
    expect((await mailbox.message(id)).flag).toBe('complete');
  });

  it('keeps what it said about a claim while it looks again', async () => {
    const { model } = await beside();
    await model.load();
    await model.act({ kind: 'claim' });
    await model.refresh();
    expect(model.state.get().outcome).toEqual({ kind: 'done', action: { kind: 'claim' } });
  });

  it('says that it is too busy when others keep writing in between', async () => {
    const { model, mailbox } = await beside();
    await model.load();
    jest.spyOn(mailbox, 'writeTriage').mockResolvedValue('conflict');
    await model.act({ kind: 'claim' });
    expect(model.state.get()).toMatchObject({ outcome: { kind: 'busy' }, question: { owner: { kind: 'nobody' } } });
  });

  it('leaves alone what a newer version wrote', async () => {
    const { model, mailbox, id } = await beside();
    await model.load();
    const message = await mailbox.message(id);
    const write = jest.spyOn(mailbox, 'writeTriage');
    jest.spyOn(mailbox, 'message').mockResolvedValue({ ...message, hasUnreadableRecord: true });
    await model.act({ kind: 'claim' });
    expect(model.state.get().outcome).toMatchObject({ kind: 'refused', refusal: { why: 'unreadable' } });
    expect(write).not.toHaveBeenCalled();
  });

  it('lets nobody claim who has no knowledge card, and says so', async () => {
    const { model } = await beside('stagiair');
    await model.load();
    expect(model.state.get().question).toMatchObject({ steps: [], hindrance: 'noCard' });
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
    await model.act({ kind: 'claim' });
    expect(model.state.get()).toMatchObject({
      working: null,
      outcome: { kind: 'failed', problem: { code: 'offline' } },
      question: { owner: { kind: 'nobody' }, steps: ['claim', 'assign', 'finish'] },
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
    await model.act({ kind: 'claim' });
    outlook.failure = new OutlookError('itemChanged', 'another item');
    await model.reply();
    expect(model.state.get()).toMatchObject({ working: null, outcome: null });
  });

  it('says that a mailbox was never set up', async () => {
    const { services, item } = await beside();
    const model = createQuestionModel(item, services, async () => null, ignore);
    await model.load();
    expect(model.state.get().problem).toMatchObject({ code: 'notSetUp' });
  });
});
