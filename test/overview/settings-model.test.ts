import type { ClusterSettings } from '../../src/domain/settings/settings';
import { MailboxError } from '../../src/mailbox/error';
import { createSettingsModel } from '../../src/overview/settings/settings-model';
import { MemoryMailbox } from '../mailbox/memory-mailbox';
import { CLUSTER, NOW, settings } from '../taskpane/stand-ins';

async function opened() {
  const mailbox = new MemoryMailbox(CLUSTER, () => NOW);
  await mailbox.saveSettings(settings, null);
  const saved: ClusterSettings[] = [];
  const model = createSettingsModel(
    mailbox,
    () => NOW,
    (kept) => saved.push(kept),
  );
  await model.load();
  const kept = async (): Promise<ClusterSettings | undefined> => (await mailbox.settings())?.settings;
  const byColleague = async (part: Partial<ClusterSettings>): Promise<void> => {
    const stored = await mailbox.settings();
    if (stored) await mailbox.saveSettings({ ...stored.settings, ...part }, stored.version);
  };
  return { mailbox, model, saved, kept, byColleague };
}
const named = (name: string): Partial<ClusterSettings> => ({ organisation: { ...settings.organisation, name } });

describe('changing the settings of a cluster', () => {
  it('keeps what was changed, and says so', async () => {
    const { model, kept, saved } = await opened();
    expect(model.state.get().isChanged).toBe(false);
    model.change({ acknowledge: false });
    expect(model.state.get().isChanged).toBe(true);
    await model.save();
    expect(model.state.get()).toMatchObject({ outcome: { kind: 'saved' }, isChanged: false });
    expect((await kept())?.acknowledge).toBe(false);
    expect(saved).toHaveLength(1);
  });

  it('keeps nothing as long as there are errors, and shows them', async () => {
    const { model, kept } = await opened();
    model.change({ internalDomains: [] });
    expect(model.state.get().findings).toContainEqual(expect.objectContaining({ code: 'noInternalDomain' }));
    await model.save();
    expect(model.state.get()).toMatchObject({ outcome: { kind: 'wrong' }, isChanged: true });
    expect((await kept())?.internalDomains).toEqual(settings.internalDomains);
  });

  it('takes along what a colleague changed elsewhere meanwhile', async () => {
    const { model, kept, byColleague } = await opened();
    model.change({ acknowledge: false });
    await byColleague({ words: ['zwarfel'] });
    await model.save();
    expect(await kept()).toMatchObject({ acknowledge: false, words: ['zwarfel'] });
  });

  it.each([
    ['mine', 'Mijn gemeente'],
    ['theirs', 'Hun gemeente'],
  ] as const)('asks when a colleague changed the same, and keeps %s', async (side, name) => {
    const { model, kept, byColleague } = await opened();
    model.change(named('Mijn gemeente'));
    await byColleague(named('Hun gemeente'));
    await model.save();
    expect(model.state.get().outcome).toEqual({ kind: 'clash', clashes: [{ field: 'organisation', id: null }] });
    expect((await kept())?.organisation.name).toBe('Hun gemeente');
    await model.save(side);
    expect(model.state.get().outcome).toEqual({ kind: 'saved' });
    expect((await kept())?.organisation.name).toBe(name);
  });

  it('keeps the work of the person when the mailbox cannot be reached', async () => {
    const { mailbox, model } = await opened();
    model.change({ acknowledge: false });
    jest.spyOn(mailbox, 'saveSettings').mockRejectedValueOnce(new MailboxError('offline', 'fetch'));
    await model.save();
    expect(model.state.get()).toMatchObject({
      ...{ outcome: { kind: 'failed', problem: { code: 'offline' } }, isChanged: true, isSaving: false },
      draft: { acknowledge: false },
    });
  });

  it('throws away on request', async () => {
    const { model } = await opened();
    model.change({ acknowledge: false });
    model.reset();
    expect(model.state.get()).toMatchObject({ isChanged: false, draft: { acknowledge: true } });
  });
});
