import { MailboxError } from '../../src/mailbox/error';
import { OutlookError } from '../../src/outlook/port';
import { createClusters } from '../../src/taskpane/cluster';
import { createQuestionModel } from '../../src/taskpane/question/question-model';
import { createWorkModel, FILTER_KEY } from '../../src/taskpane/work/work-model';
import { eventually } from '../e2e/eventually';
import { CLUSTER, surroundings } from './stand-ins';

const mail = (subject: string) => ({
  subject,
  from: { name: 'Saskia Linden', address: 'saskia@lunchroomlinden.example' },
  html: '<p>Mag dat?</p>',
});

async function workList() {
  const around = await surroundings();
  const terras = around.mailbox.receive(mail('Terras'));
  around.mailbox.receive(mail('Vlag'));
  const { open } = createClusters(around.services, () => undefined);
  const model = createWorkModel(around.services, () => open(CLUSTER));
  const subjects = () => model.state.get().rows?.map(({ message }) => message.subject);
  return { ...around, terras, open, model, subjects };
}

describe('the screen "Werkvoorraad"', () => {
  it('shows what is open by filter, with how many there are of each', async () => {
    const { model, subjects } = await workList();
    await model.load();
    expect(subjects()).toEqual([]);
    expect(model.state.get().counts).toEqual({ mine: 0, nobody: 2, late: 0, advice: 0, all: 2 });
    model.choose('nobody');
    expect(subjects()).toEqual(['Terras', 'Vlag']);
  });

  it('opens with the filter that this person chose before', async () => {
    const { model, outlook, services, open } = await workList();
    model.choose('late');
    expect(outlook.kept.get(FILTER_KEY)).toBe('late');
    expect(createWorkModel(services, () => open(CLUSTER)).state.get().filter).toBe('late');
  });

  it('shows a claim at once, and what colleagues change and what comes in when it looks again', async () => {
    const { model, subjects, services, open, terras, mailbox } = await workList();
    await model.load();
    const item = { kind: 'read', id: terras, conversationId: 'c1', subject: '', from: null, mailbox: CLUSTER } as const;
    const question = createQuestionModel(item, services, open, model.seen);
    await question.load();
    await question.act({ kind: 'claim' });
    expect(subjects()).toEqual(['Terras']);
    expect(model.state.get().rows?.[0]?.person).toMatchObject({ initials: 'SB' });
    await question.act({ kind: 'finish' });
    expect(subjects()).toEqual([]);
    question.leave();

    mailbox.receive(mail('Uithangbord'));
    model.choose('nobody');
    await model.refresh();
    expect(subjects()).toEqual(['Vlag', 'Uithangbord']);
  });

  it('keeps what it knows, with its age, while the mailbox cannot be reached', async () => {
    const { model, subjects, mailbox } = await workList();
    model.choose('all');
    await model.load();
    jest.spyOn(mailbox, 'changedSince').mockRejectedValueOnce(new MailboxError('offline', 'fetch'));
    await model.refresh();
    expect(subjects()).toEqual(['Terras', 'Vlag']);
    expect(model.state.get()).toMatchObject({ isStale: true, problem: null });
    await model.refresh();
    expect(model.state.get().isStale).toBe(false);
  });

  it('says what is the matter when the mailbox could not be read at all, and reads it on a press', async () => {
    const { model, mailbox } = await workList();
    jest.spyOn(mailbox, 'work').mockRejectedValueOnce(new MailboxError('noAccess', '403'));
    await model.refresh();
    expect(model.state.get()).toMatchObject({ rows: null, problem: { code: 'noAccess' } });
    await model.load();
    expect(model.state.get()).toMatchObject({ problem: null, counts: { all: 2 } });
  });

  it('waits as long as Exchange asks before it looks again', async () => {
    jest.useFakeTimers({ doNotFake: ['Date'] });
    try {
      const { model, mailbox } = await workList();
      const read = jest.spyOn(mailbox, 'work').mockRejectedValueOnce(new MailboxError('throttled', '429', 300_000));
      const stop = model.follow(() => true);
      await jest.advanceTimersByTimeAsync(290_000);
      expect(read).toHaveBeenCalledTimes(1);
      await jest.advanceTimersByTimeAsync(20_000);
      expect(read).toHaveBeenCalledTimes(2);
      stop();
    } finally {
      jest.useRealTimers();
    }
  });

  it('opens a message in Outlook, and says so when Outlook will not', async () => {
    const { model, outlook, terras } = await workList();
    model.choose('all');
    await model.load();
    const [row] = model.state.get().rows ?? [];
    if (!row) throw new Error('there is no row');
    await model.open(row);
    expect(outlook.openedMessages).toEqual([`outlook ${terras}`]);
    outlook.failure = new OutlookError('refused', 'displayMessageForm');
    await model.open(row);
    await eventually('the problem', async () => model.state.get().opening);
    expect(model.state.get().opening).toMatchObject({ code: 'refused' });
  });
});
