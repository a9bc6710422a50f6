import { civilDate } from '../../src/domain/deadlines/civil-date';
import type { FigureMail } from '../../src/domain/overview/question-facts';
import { emptyRecord } from '../../src/domain/ownership/record';
import { MailboxError } from '../../src/mailbox/error';
import type { FigureMailPage } from '../../src/mailbox/port';
import { openCluster } from '../../src/overview/cluster';
import { createFiguresModel, type FiguresModel, type FiguresState } from '../../src/overview/figures/figures-model';
import type { OverviewServices } from '../../src/overview/services';
import { CLUSTER, NOW, surroundings } from '../taskpane/stand-ins';

const DAY_MS = 86_400_000;
const record = { ...emptyRecord, due: civilDate(2026, 11, 26) };

/** A question for each day of so many weeks, up to now. */
function questions(weeks: number): readonly FigureMail[] {
  return Array.from({ length: weeks * 7 }, (_, days): FigureMail => {
    const [id, receivedAt] = [`m${days}`, new Date(NOW.getTime() - days * DAY_MS).toISOString()];
    return {
      ...{ id, conversationId: id, receivedAt, from: 'wim@waag.example', to: [], isDraft: false, isAutomatic: false },
      ...{ completedAt: null, record, hasUnreadableRecord: false },
    };
  });
}

/** The model of a mailbox that gives these answers, one for each reading. */
async function modelOf(...answers: ReadonlyArray<readonly FigureMail[] | MailboxError>): Promise<FiguresModel> {
  const { mailbox } = await surroundings();
  const left = [...answers];
  jest.spyOn(mailbox, 'figureMails').mockImplementation(async (): Promise<FigureMailPage> => {
    const mails = left.shift() ?? [];
    if (mails instanceof MailboxError) throw mails;
    return { mails, total: mails.length, next: null };
  });
  const services: OverviewServices = {
    language: 'nl',
    isPractice: false,
    person: async () => ({ name: '', address: 'marijke@noorderhage.example' }),
    mailbox: async () => mailbox,
    openMail: async () => undefined,
    kept: { get: () => undefined, set: () => undefined },
    now: () => NOW,
    newNonce: () => '',
  };
  const cluster = await openCluster(services, CLUSTER);
  if (cluster === null) throw new Error('the mailbox of the stand-ins is set up');
  return createFiguresModel(services, cluster);
}

/** The state as soon as it is so. */
function stateWhen(model: FiguresModel, isSo: (state: FiguresState) => boolean): Promise<FiguresState> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (isSo(model.state.get())) resolve(model.state.get());
    };
    model.state.subscribe(look);
    look();
  });
}

describe('the figures on the screen', () => {
  it('are counted once the mailbox was read, for the whole weeks before this one, beside those before', async () => {
    const model = await modelOf(questions(20));
    model.open();
    const { figures, progress } = await stateWhen(model, (state) => state.figures !== null);
    expect(progress).toBeNull();
    expect(figures?.now.period).toEqual({ from: '2026-08-24', until: '2026-11-22' });
    expect(figures?.now.total.inflow).toBe(13 * 7);
    expect(figures?.then.total.inflow).toBe(20 * 7 - 13 * 7 - 1);
  });

  it('keep telling how much was read until the first of them are there', async () => {
    const model = await modelOf(questions(4));
    model.open();
    await stateWhen(model, ({ progress }) => progress?.read === 28);
    expect(model.state.get().figures).toBeNull();
    await stateWhen(model, (state) => state.figures !== null && state.progress === null);
  });

  it('are those of the last choice, also when another is still being counted', async () => {
    const model = await modelOf(questions(60));
    const seen: number[] = [];
    model.open();
    await stateWhen(model, ({ figures }) => figures !== null);
    model.state.subscribe(() => seen.push(model.state.get().figures?.now.weeks.length ?? 0));
    model.choose({ length: 52 });
    model.choose({ length: 4, comparison: 'yearBefore' });
    const { figures } = await stateWhen(model, (state) => state.figures?.now.weeks.length === 4);
    expect(figures?.then.period).toEqual({ from: '2025-10-27', until: '2025-11-23' });
    expect(seen).not.toContain(52);
  });

  it('take in what came in since, and stay when that cannot be read', async () => {
    const late = questions(2).map((mail): FigureMail => ({
      ...mail,
      id: `${mail.id}b`,
      conversationId: `${mail.id}b`,
    }));
    const model = await modelOf(questions(2), late, new MailboxError('offline', ''));
    const inflow = (state: FiguresState) => state.figures?.now.total.inflow;
    model.open();
    const first = inflow(await stateWhen(model, (state) => inflow(state) !== undefined)) ?? 0;
    model.open();
    await stateWhen(model, (state) => inflow(state) === first * 2);
    model.open();
    const { figures, problem } = await stateWhen(model, (state) => state.problem !== null);
    expect(problem?.code).toBe('offline');
    expect(figures?.now.total.inflow).toBe(first * 2);
  });

  it('tell what is wrong when the mailbox cannot be read, and come when it can be again', async () => {
    const model = await modelOf(new MailboxError('noAccess', ''), questions(2));
    model.open();
    expect((await stateWhen(model, (state) => state.problem !== null)).problem?.code).toBe('noAccess');
    model.open();
    expect((await stateWhen(model, (state) => state.figures !== null)).problem).toBeNull();
  });
});
