import { MailboxError } from '../../src/mailbox/error';
import { openCluster, type Cluster } from '../../src/overview/cluster';
import { createNowModel } from '../../src/overview/now/now-model';
import { createReassignModel } from '../../src/overview/now/reassign-model';
import { rowsOf } from '../../src/overview/now/rows';
import { createOverviewModel, MAILBOXES_KEY } from '../../src/overview/overview-model';
import type { OverviewServices } from '../../src/overview/services';
import { CLUSTER, NOW, surroundings } from '../taskpane/stand-ins';

const mail = (subject: string) => ({
  subject,
  from: { name: 'Wim', address: 'wim@waag.example' },
  html: '<p>Hoi</p>',
});

async function page(person = 'marijke') {
  const { mailbox } = await surroundings();
  const kept = new Map<string, unknown>();
  let nonces = 0;
  const services: OverviewServices = {
    language: 'nl',
    isPractice: false,
    person: async () => ({ name: '', address: `${person}@noorderhage.example` }),
    mailbox: async () => mailbox,
    openMail: async () => undefined,
    kept: { get: (name) => kept.get(name), set: (name, value) => void kept.set(name, value) },
    now: () => NOW,
    newNonce: () => `nonce ${(nonces += 1)}`,
  };
  return { mailbox, kept, services };
}

async function opened(services: OverviewServices): Promise<Cluster> {
  const cluster = await openCluster(services, CLUSTER);
  if (cluster === null) throw new Error('the mailbox of the stand-ins is set up');
  return cluster;
}

describe('how things stand', () => {
  it('is read whole once, and after that only what changed', async () => {
    const { services, mailbox } = await page();
    mailbox.receive(mail('Terras'));
    const model = createNowModel(services, [await opened(services)]);
    const whole = jest.spyOn(mailbox, 'work');
    const changed = jest.spyOn(mailbox, 'changedSince');
    await model.load();
    await model.refresh();
    await model.refresh();
    expect(whole).toHaveBeenCalledTimes(1);
    expect(changed).toHaveBeenCalledTimes(2);
    expect(model.state.get().clusters?.[0]?.now.counts).toMatchObject({ nobody: 1, open: 1 });
  });

  it('tells meanwhile how much was read, of all mailboxes together', async () => {
    const { services, mailbox } = await page();
    const clusters = [await opened(services), await opened(services)];
    jest.spyOn(mailbox, 'work').mockImplementation(async (_since, onRead) => {
      onRead?.(500);
      await Promise.resolve();
      onRead?.(700);
      return [];
    });
    const model = createNowModel(services, clusters);
    const told = new Set<number>();
    model.state.subscribe(() => told.add(model.state.get().read));
    await model.load();
    expect([...told]).toEqual([0, 500, 1000, 1200, 1400]);
  });

  it('stays as it was, and says so, when a later reading fails', async () => {
    const { services, mailbox } = await page();
    mailbox.receive(mail('Terras'));
    const model = createNowModel(services, [await opened(services)]);
    await model.load();
    jest.spyOn(mailbox, 'changedSince').mockRejectedValueOnce(new MailboxError('offline', ''));
    await model.refresh();
    expect(model.state.get()).toMatchObject({ stale: { code: 'offline' }, problem: null });
    expect(model.state.get().clusters?.[0]?.now.counts.open).toBe(1);
    await model.refresh();
    expect(model.state.get().stale).toBeNull();
  });

  it('tells what is wrong when the first reading fails', async () => {
    const { services, mailbox } = await page();
    const model = createNowModel(services, [await opened(services)]);
    jest.spyOn(mailbox, 'work').mockRejectedValueOnce(new MailboxError('noAccess', ''));
    await model.load();
    expect(model.state.get().problem?.code).toBe('noAccess');
  });
});

describe('giving many questions to one colleague', () => {
  it('tells how many went, shows them at once, and takes them back', async () => {
    const { services, mailbox } = await page('sanne');
    for (const subject of ['Terras', 'Braderie']) mailbox.receive(mail(subject));
    const cluster = await opened(services);
    const model = createNowModel(services, [cluster]);
    await model.load();
    const reassigning = createReassignModel(model);
    const to = cluster.settings.cards.find(({ id }) => id !== cluster.card?.id);
    if (!to) throw new Error('the stand-ins have colleagues');
    await reassigning.reassign(rowsOf(model.state.get().clusters ?? []), to, '');
    expect(reassigning.state.get()).toMatchObject({ kind: 'done', count: 2, missed: [], canUndo: true });
    expect(model.state.get().clusters?.[0]?.now.counts.nobody).toBe(0);
    await reassigning.undo();
    expect(reassigning.state.get()).toEqual({ kind: 'undone', missed: [] });
    expect(model.state.get().clusters?.[0]?.now.counts.nobody).toBe(2);
    reassigning.forget();
  });
});

describe('which mailboxes are looked at', () => {
  it('is kept, and taken up again the next time', async () => {
    const { services, kept } = await page();
    expect(createOverviewModel(services, null).add(` ${CLUSTER.toUpperCase()} `)).toBe(true);
    expect(kept.get(MAILBOXES_KEY)).toEqual([CLUSTER]);
    const again = createOverviewModel(services, null);
    expect(again.state.get().mailboxes.map(({ address }) => address)).toEqual([CLUSTER]);
  });

  it.each(['', 'ondernemen', 'a b@c.example', 'a@b'])('is not %p, which is no address', async (text) => {
    const { services, kept } = await page();
    expect(createOverviewModel(services, null).add(text)).toBe(false);
    expect(kept.get(MAILBOXES_KEY)).toEqual([]);
  });

  it('leaves out what was kept and is no list of addresses', async () => {
    const { services, kept } = await page();
    kept.set(MAILBOXES_KEY, [1, 'x', null]);
    expect(createOverviewModel(services, null).state.get().mailboxes).toEqual([]);
  });
});
