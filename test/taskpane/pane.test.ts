import { COMPACT_KEY } from '../../src/domain/settings/compact';
import { MailboxError } from '../../src/mailbox/error';
import { OutlookError } from '../../src/outlook/port';
import { createBackground, type Background } from '../../src/taskpane/background';
import { createClusters } from '../../src/taskpane/cluster';
import { keepForSend, lastCluster } from '../../src/taskpane/keep-for-send';
import type { PaneServices } from '../../src/taskpane/services';
import { loadLater } from '../../src/screen/load-later';
import { createPaneModel } from '../../src/taskpane/pane-model';
import { eventually } from '../e2e/eventually';
import { CLUSTER, NOW, settings, StandInOutlook, surroundings } from './stand-ins';

const opened: Background[] = [];
afterEach(() => {
  for (const { onClosed } of opened.splice(0)) onClosed();
});
function background(services: PaneServices): Background {
  const made = createBackground(services);
  opened.push(made);
  return made;
}

const item = (id: string) =>
  ({ kind: 'read', id, conversationId: id, subject: id, from: null, mailbox: CLUSTER }) as const;

describe('the pane', () => {
  it('follows the selection, and says when nothing is selected', async () => {
    const outlook = new StandInOutlook();
    const model = createPaneModel(outlook, () => NOW);
    await model.look();
    expect(model.surface.get()).toMatchObject({ kind: 'problem', problem: { code: 'nothingOpen' } });
    outlook.select(item('m1'));
    expect(model.surface.get()).toEqual({ kind: 'loading' });
    await eventually('the item', async () => (model.surface.get().kind === 'read' ? true : null));
    model.stop();
    outlook.select(item('m2'));
    expect(model.surface.get()).toMatchObject({ id: 'm1' });
  });

  it('shows the actions for all when several are selected in the list', async () => {
    const outlook = new StandInOutlook();
    const model = createPaneModel(outlook, () => NOW);
    const one = { id: 'm1', conversationId: null, subject: 'Terras', mode: 'read' } as const;
    outlook.selected = [one, { ...one, id: 'm2' }];
    await model.look();
    expect(model.surface.get()).toMatchObject({ kind: 'many', items: [{ id: 'm1' }, { id: 'm2' }] });
    outlook.selected = [one];
    outlook.select(item('m1'));
    await eventually('the item', async () => (model.surface.get().kind === 'read' ? true : null));
    model.stop();
  });

  it('shows only the last of several mails that are selected in quick succession', async () => {
    const outlook = new StandInOutlook();
    const answers: (() => void)[] = [];
    outlook.item = () => {
      const open = outlook.open ?? { kind: 'none' as const };
      return new Promise((resolve) => answers.push(() => resolve(open)));
    };
    const model = createPaneModel(outlook, () => NOW);
    outlook.select(item('m1'));
    outlook.select(item('m2'));
    answers[1]?.();
    answers[0]?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(model.surface.get()).toMatchObject({ id: 'm2' });
  });

  it('tells an Outlook that keeps silent from one that refuses', async () => {
    const outlook = new StandInOutlook();
    const model = createPaneModel(outlook, () => NOW);
    outlook.failure = new OutlookError('timeout', 'item');
    await model.look();
    expect(model.surface.get()).toMatchObject({ problem: { code: 'outlookSilent' } });
    outlook.failure = new OutlookError('refused', 'item');
    await model.look();
    expect(model.surface.get()).toMatchObject({ problem: { code: 'refused' } });
  });
});

describe('what happens on the side when a cluster mailbox is opened', () => {
  it('keeps the settings for the check at send, and gives the colleagues their colours', async () => {
    const { services, outlook, categories } = await surroundings();
    const { onOpened, coloursMissing } = background(services);
    await createClusters(services, onOpened).open(CLUSTER);
    await eventually(
      'both',
      async () => (outlook.kept.has(COMPACT_KEY) && (await categories.list()).length === 2) || null,
    );
    expect(outlook.kept.get(COMPACT_KEY)).toMatchObject({
      settings: { mailbox: { address: CLUSTER } },
      card: { name: 'Sanne Brandsma' },
      colleagues: ['Sanne Brandsma', 'Ruben van Aalst'],
    });
    expect(await categories.list()).toEqual([
      { name: 'Sanne Brandsma', colour: 'preset0' },
      { name: 'Ruben van Aalst', colour: 'preset7' },
    ]);
    expect(coloursMissing.get()).toBe(false);
  });

  it('says it once when the person lacks the right to their own categories', async () => {
    const { services } = await surroundings();
    const denied = { ...services, ownCategories: () => Promise.reject(new MailboxError('noAccess', '403')) };
    const { onOpened, coloursMissing } = background(denied);
    await createClusters(denied, onOpened).open(CLUSTER);
    await eventually('the notice', async () => (coloursMissing.get() ? true : null));
  });
});

describe('the settings for the check at send', () => {
  it('are not written again while nothing changed', async () => {
    const { services, outlook } = await surroundings();
    const save = jest.spyOn(outlook, 'saveRoaming');
    const cluster = await createClusters(services, () => undefined).open(CLUSTER);
    if (!cluster) throw new Error('no cluster');
    const { onOpened } = background(services);
    for (let time = 0; time < 3; time++) {
      onOpened(cluster);
      await new Promise(setImmediate);
    }
    expect(save).toHaveBeenCalledTimes(1);
  });
});

describe('cluster mailboxes', () => {
  it('are read once while the pane goes from mail to mail, and again when reading failed', async () => {
    const { services, mailbox } = await surroundings();
    const read = jest.spyOn(mailbox, 'settings');
    const clusters = createClusters(services, () => undefined);
    read.mockRejectedValueOnce(new MailboxError('offline', 'fetch'));
    await expect(clusters.open(CLUSTER)).rejects.toMatchObject({ code: 'offline' });
    const [one, same] = await Promise.all([clusters.open(CLUSTER), clusters.open(CLUSTER.toUpperCase())]);
    expect(one).toBe(same);
    expect(one?.settings).toEqual(settings);
    expect(read).toHaveBeenCalledTimes(2);
  });
});

describe('a part that is loaded later', () => {
  it('is loaded once, and again after it could not be had', async () => {
    let tries = 0;
    const load = loadLater('part', async () => {
      tries += 1;
      if (tries === 1) throw new Error('ChunkLoadError');
      return 'here';
    });
    await expect(load()).rejects.toMatchObject({ code: 'offline' });
    expect([await load(), await load()]).toEqual(['here', 'here']);
    expect(tries).toBe(2);
  });

  it('is given up when it takes too long', async () => {
    jest.useFakeTimers();
    try {
      const loading = loadLater('part', () => new Promise<string>(() => undefined))();
      const outcome = expect(loading).rejects.toMatchObject({ code: 'timeout' });
      await jest.advanceTimersByTimeAsync(20_000);
      await outcome;
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('a pane that opens without a mail in front', () => {
  it('begins with the cluster in which the person worked last, and with none before there was one', async () => {
    const { outlook, services } = await surroundings();
    expect(lastCluster(outlook)).toBeNull();
    await keepForSend(services, { settings, card: null });
    expect(lastCluster(outlook)).toBe(CLUSTER);
  });
});
