import { emptyRecord } from '../../src/domain/ownership/record';
import { MailboxError } from '../../src/mailbox/error';
import { createClusters } from '../../src/taskpane/cluster';
import { createManyModel, type ManyModel } from '../../src/taskpane/many/many-model';
import { CLUSTER, surroundings } from './stand-ins';

const mail = (subject: string) => ({
  subject,
  from: { name: 'Saskia Linden', address: 'saskia@lunchroomlinden.example' },
  html: '<p>Mag ik mijn terras uitbreiden?</p>',
});

const models: ManyModel[] = [];
afterEach(() => {
  for (const model of models.splice(0)) model.leave();
});

async function several(count: number, person = 'sanne') {
  const around = await surroundings(person);
  const chosen = Array.from({ length: count }, (_one, index) => {
    const subject = `Vraag ${index}`;
    return { id: around.mailbox.receive(mail(subject)), subject };
  });
  const told: string[] = [];
  const { open } = createClusters(around.services, () => undefined);
  const model = createManyModel(
    around.services,
    () => open(CLUSTER),
    (messages) => told.push(...messages.map(({ id }) => id)),
  );
  models.push(model);
  await model.open();
  return { ...around, chosen, model, told };
}

const kinds = (model: ManyModel): readonly string[] => model.state.get().results.map(({ outcome }) => outcome.kind);

describe('several chosen mails', () => {
  it('are claimed in one go, with a result for each, and shown elsewhere in the pane', async () => {
    const { model, chosen, mailbox, told } = await several(45);
    const progress: (number | undefined)[] = [];
    model.state.subscribe(() => progress.push(model.state.get().progress?.settled));
    await model.act(chosen, { kind: 'claim' });
    expect(kinds(model)).toEqual(chosen.map(() => 'done'));
    expect(model.state.get().results[3]).toMatchObject({ subject: 'Vraag 3' });
    expect([...new Set(progress)]).toEqual([0, 20, 40, 45, undefined]);
    expect((await mailbox.message(chosen[44]?.id ?? '')).categories).toEqual(['Sanne Brandsma']);
    expect(told).toHaveLength(45);
  });

  it('of which one is taken and one is gone: the others go on, and each tells why', async () => {
    const { model, chosen, mailbox } = await several(3);
    const owner = { id: 'ruben', name: 'Ruben van Aalst', since: '2026-11-23T08:10:00Z', nonce: 'x' };
    const taken = await mailbox.message(chosen[0]?.id ?? '');
    await mailbox.writeTriage(taken, { record: { ...(taken.record ?? emptyRecord), owner } });
    await model.act([...chosen, { id: 'gone', subject: 'Weg' }], { kind: 'claim' });
    expect(model.state.get().results).toMatchObject([
      { outcome: { kind: 'refused', refusal: { why: 'taken', owner: { name: 'Ruben van Aalst' } } } },
      { outcome: { kind: 'done' } },
      { outcome: { kind: 'done' } },
      { subject: 'Weg', outcome: { kind: 'failed', problem: { code: 'notFound' } } },
    ]);
    expect(model.state.get().undoable).toBe(2);
  });

  it('are as they were after undo, but for what somebody did since', async () => {
    const { model, chosen, mailbox } = await several(3);
    await model.act(chosen, { kind: 'claim' });
    const changed = await mailbox.message(chosen[1]?.id ?? '');
    const history = [
      ...(changed.record?.history ?? []),
      { at: '2026-11-23T08:11:00Z', by: 'X', what: 'mended' },
    ] as const;
    await mailbox.writeTriage(changed, { record: { ...(changed.record ?? emptyRecord), history } });
    await model.undo();
    expect(kinds(model)).toEqual(['done', 'refused', 'done']);
    expect((await mailbox.message(chosen[0]?.id ?? '')).record?.owner).toBeNull();
    expect((await mailbox.message(chosen[1]?.id ?? '')).record?.owner?.id).toBe('sanne');
    expect(model.state.get().undoable).toBe(0);
  });

  it('can be undone for a minute', async () => {
    jest.useFakeTimers({ doNotFake: ['Date'] });
    try {
      const { model, chosen } = await several(2);
      await model.act(chosen, { kind: 'finish' });
      expect(model.state.get().undoable).toBe(2);
      jest.advanceTimersByTime(61_000);
      expect(model.state.get().undoable).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });

  it('tell for each that there is no network, and go well the next time', async () => {
    const { model, chosen, mailbox } = await several(2);
    const offline = new MailboxError('offline', 'fetch');
    jest.spyOn(mailbox, 'messages').mockResolvedValueOnce([offline, offline]);
    await model.act(chosen, { kind: 'claim' });
    expect(kinds(model)).toEqual(['failed', 'failed']);
    await model.act(chosen, { kind: 'claim' });
    expect(kinds(model)).toEqual(['done', 'done']);
  });

  it('are nothing to somebody without a knowledge card, and at most a hundred', async () => {
    const stranger = await several(1, 'stagiair');
    expect(stranger.model.state.get()).toMatchObject({ problem: 'noCard', steps: [] });
    const { model, chosen } = await several(104);
    await model.act(chosen, { kind: 'finish' });
    expect(model.state.get().results).toHaveLength(100);
  });
});
