import { acknowledge, newMemory } from '../../src/mailbox/acknowledge';
import { createClusters } from '../../src/taskpane/cluster';
import { outcomeWords } from '../../src/taskpane/question/outcome-words';
import { createQuestionModel, type QuestionModel } from '../../src/taskpane/question/question-model';
import { nl } from '../../src/texts/nl';
import { CLUSTER, NOW, settings, surroundings } from './stand-ins';

const saskia = { name: 'Saskia Linden', address: 'saskia@lunchroomlinden.example' };
const models: QuestionModel[] = [];
afterEach(() => {
  for (const model of models.splice(0)) model.leave();
});

/** The pane beside a question that came in on Monday and is due on Wednesday, at a later moment. */
async function beside(moment: string) {
  const around = await surroundings();
  const services = { ...around.services, now: () => new Date(moment) };
  const id = around.mailbox.receive({ subject: 'Re: Terras', from: saskia, html: '<p>Mag mijn terras groter?</p>' });
  const tools = { mailbox: around.mailbox, settings, now: () => NOW, newNonce: services.newNonce, memory: newMemory() };
  await acknowledge(tools, await around.mailbox.message(id));
  const item = { ...{ id, conversationId: 'c1', subject: 'Re: Terras' }, from: saskia, mailbox: CLUSTER };
  const { open } = createClusters(services, () => undefined);
  const model = createQuestionModel({ kind: 'read', ...item }, services, open, () => undefined);
  models.push(model);
  await model.load();
  const view = () => model.state.get().question;
  return { ...around, model, id, view };
}

describe('"Wij halen het niet"', () => {
  it('is offered to the owner the working day before, and not sooner nor to others', async () => {
    const early = await beside('2026-11-23T11:00:00+01:00');
    await early.model.act({ kind: 'claim' });
    expect(early.view()?.runsLate).toBe(false);
    const { model, view } = await beside('2026-11-24T11:00:00+01:00');
    expect(view()?.runsLate).toBe(false);
    await model.act({ kind: 'claim' });
    expect(view()?.runsLate).toBe(true);
  });

  it('shows the mail with the new day before it goes, and then keeps that day', async () => {
    const { model, view, mailbox } = await beside('2026-11-25T11:00:00+01:00');
    await model.act({ kind: 'claim' });
    await model.planDelay();
    const { delay } = model.state.get();
    expect(delay).toMatchObject({ to: saskia, due: '2026-11-25', proposed: '2026-11-27' });
    if (!delay) throw new Error('no delay');
    const { subject, body } = delay.write(delay.proposed, 'De brandweer kijkt nog mee.');
    expect(subject).toMatch(/^Nieuwe datum: Terras \(/);
    expect(body).toMatch(/uiterlijk woensdag 25 november 2026.*De brandweer.*uiterlijk vrijdag 27 november 2026/s);
    await model.tellNewDay(delay.proposed, 'De brandweer kijkt nog mee.');
    const { outcome } = model.state.get();
    expect(outcome && outcomeWords(nl, outcome)).toBe(
      'De ondernemer kreeg een mail met de nieuwe datum: vr 27 november.',
    );
    expect(mailbox.sent.at(-1)).toMatchObject({ to: saskia, subject });
    expect(model.state.get()).toMatchObject({ delay: null, undoing: null });
    expect(view()).toMatchObject({ due: { date: '2026-11-27', days: 2 }, runsLate: false });
  });
});

describe('what makes the day of an answer', () => {
  it('is for the owner to say, and moves the day at once', async () => {
    const { model, view, mailbox, id } = await beside('2026-11-24T11:00:00+01:00');
    expect(view()?.course).toBeNull();
    await model.act({ kind: 'claim' });
    expect(view()?.course).toEqual({ kind: 'standard', steps: [], isWaiting: false });
    await model.act({ kind: 'setKind', question: 'flits' });
    expect(view()).toMatchObject({ course: { kind: 'flits' }, due: { date: '2026-11-23' } });
    expect((await mailbox.message(id)).due).toBe('2026-11-23');
    await model.act({ kind: 'setKind', question: 'standard' });
    expect(view()?.due?.date).toBe('2026-11-25');
  });

  it('goes step by step when a question takes more than one answer', async () => {
    const { model, view, mailbox, id } = await beside('2026-11-24T11:00:00+01:00');
    await model.act({ kind: 'claim' });
    await model.act({ kind: 'setKind', question: 'wegwijs' });
    const steps = (first: string, last: string) => [
      { name: 'eerste reactie', state: first },
      { name: 'antwoord', state: last },
    ];
    expect(view()).toMatchObject({ course: { steps: steps('now', 'later') }, due: { date: '2026-11-25' } });
    await model.act({ kind: 'takeStep' });
    expect(view()).toMatchObject({ course: { steps: steps('done', 'now') }, due: { date: '2026-12-07' } });
    expect((await mailbox.message(id)).due).toBe('2026-12-07');
  });

  it('stands still while the entrepreneur is waited for', async () => {
    const { model, view } = await beside('2026-11-24T11:00:00+01:00');
    await model.act({ kind: 'claim' });
    await model.act({ kind: 'wait' });
    expect(view()).toMatchObject({ course: { isWaiting: true }, runsLate: false });
    await model.act({ kind: 'resume' });
    expect(view()).toMatchObject({ course: { isWaiting: false }, runsLate: true });
  });
});
