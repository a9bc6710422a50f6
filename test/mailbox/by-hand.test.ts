import fc from 'fast-check';
import { acknowledge, acknowledgeByHand, newMemory } from '../../src/mailbox/acknowledge';
import { act } from '../../src/mailbox/act';
import { SETTINGS } from '../../src/practice/server/seed/settings';
import { inTurn } from './in-turn';
import { MemoryMailbox } from './memory-mailbox';

const NOW = new Date('2026-11-24T09:30:00Z');
const SASKIA = { name: 'Saskia Linden', address: 'saskia@bakkerijlinden.example' };

it('a forwarded question is left to a person, and then acknowledged once to whoever asks', async () => {
  const mailbox = new MemoryMailbox(SETTINGS.mailbox.address, () => NOW);
  let nonces = 0;
  const newNonce = (): string => `nonce ${(nonces += 1)}`;
  const tools = { mailbox, settings: SETTINGS, now: () => NOW, newNonce, memory: newMemory() };
  const id = mailbox.receive({
    subject: 'FW: Terras',
    from: { name: 'Klantcontact', address: 'kcc@noorderhage.example' },
    html: `<p>Voor jullie.</p><p>Van: Saskia Linden &lt;${SASKIA.address}&gt;<br>Onderwerp: Terras</p><p>Mag ik een terras?</p>`,
    headers: [['X-Mailer', 'Postbode 3']],
  });
  expect(await acknowledge(tools, await mailbox.message(id))).toBe('person');
  const sanne = { id: 'sanne', name: 'Sanne Brandsma', role: 'specialist' } as const;
  await act(tools, id, { kind: 'confirmAsker', asker: SASKIA }, sanne);
  expect(await acknowledgeByHand(tools, await mailbox.message(id))).toBe('sent');
  expect(await acknowledgeByHand(tools, await mailbox.message(id))).toBe('already');
  expect(mailbox.sent.map(({ to }) => to.address)).toEqual([SASKIA.address]);
});

describe('an acknowledgement that a person sends after all', () => {
  const SENDER = { name: 'Joost de Wit', address: 'joost@lunchroomdewit.example' };
  const REFUSED = {
    ...{ subject: 'Terras', from: SENDER, html: '<p>Mag ik een terras?</p>' },
    headers: [['Precedence', 'bulk']] as const,
  };
  const toolsAt = (mailbox: MemoryMailbox, now: Date, settings = SETTINGS) => {
    let nonces = 0;
    return { mailbox, settings, now: () => now, newNonce: () => `nonce ${(nonces += 1)}`, memory: newMemory() };
  };

  it.each(['honoured', 'conflict', 'ignored', 'lost'] as const)(
    'goes out once when two panes send it at the same time, where versions are %s',
    async (conflicts) => {
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), async (scheduler) => {
          const mailbox = new MemoryMailbox(SETTINGS.mailbox.address, () => NOW);
          mailbox.conflicts = conflicts;
          const id = mailbox.receive(REFUSED);
          const tools = toolsAt(mailbox, NOW);
          expect(await acknowledge(tools, await mailbox.message(id))).toBe('refused');
          const panes = [0, 1].map(async () => {
            const seen = inTurn(mailbox, scheduler);
            return acknowledgeByHand({ ...tools, mailbox: seen, memory: newMemory() }, await seen.message(id));
          });
          const outcomes = await scheduler.waitFor(Promise.all(panes));
          expect(mailbox.sent.length).toBeLessThanOrEqual(1);
          if (outcomes.includes('sent')) expect(mailbox.sent.map(({ to }) => to.address)).toEqual([SENDER.address]);
          if (conflicts === 'honoured') expect(outcomes).toContain('sent');
        }),
        { numRuns: 200 },
      );
    },
  );

  it('promises no day that is over', async () => {
    const mailbox = new MemoryMailbox(SETTINGS.mailbox.address, () => NOW);
    const id = mailbox.receive(REFUSED);
    await acknowledge(toolsAt(mailbox, NOW), await mailbox.message(id));
    const later = new Date('2026-12-08T09:30:00Z');
    expect(await acknowledgeByHand(toolsAt(mailbox, later), await mailbox.message(id))).toBe('sent');
    const { record, due } = await mailbox.message(id);
    expect(record?.acknowledgement).toMatchObject({ state: 'sent', due: '2026-12-10' });
    expect(due).toBe('2026-12-10');
    expect(mailbox.sent[0]?.body.content).toContain('10 december');
  });

  it('is no second one in a conversation that had its own', async () => {
    const mailbox = new MemoryMailbox(SETTINGS.mailbox.address, () => NOW);
    const tools = toolsAt(mailbox, NOW);
    const first = mailbox.receive({ ...REFUSED, headers: [] });
    expect(await acknowledge(tools, await mailbox.message(first))).toBe('sent');
    const second = mailbox.receive({ ...REFUSED, answers: first });
    await acknowledge(tools, await mailbox.message(second));
    expect(await acknowledgeByHand(tools, await mailbox.message(second))).toBe('already');
    expect(mailbox.sent).toHaveLength(1);
  });

  it('does not go out while the mailbox sends none', async () => {
    const mailbox = new MemoryMailbox(SETTINGS.mailbox.address, () => NOW);
    const stopped = toolsAt(mailbox, NOW, { ...SETTINGS, acknowledge: false });
    const id = mailbox.receive({ ...REFUSED, headers: [] });
    expect(await acknowledge(stopped, await mailbox.message(id))).toBe('refused');
    expect(await acknowledgeByHand(stopped, await mailbox.message(id))).toBe('noAddress');
    expect(mailbox.sent).toEqual([]);
  });

  it.each([
    ['before the draft was made', 'createAndFind'],
    ['before it was sent', 'sendAndRead'],
  ] as const)('goes out once when the pane that sent it was closed %s', async (_when, call) => {
    const mailbox = new MemoryMailbox(SETTINGS.mailbox.address, () => NOW);
    const id = mailbox.receive(REFUSED);
    await acknowledge(toolsAt(mailbox, NOW), await mailbox.message(id));
    const closing = jest.spyOn(mailbox, call).mockRejectedValue(new Error('closed'));
    await expect(acknowledgeByHand(toolsAt(mailbox, NOW), await mailbox.message(id))).rejects.toThrow('closed');
    closing.mockRestore();
    expect(await acknowledgeByHand(toolsAt(mailbox, NOW), await mailbox.message(id))).toBe('already');
    const later = new Date(NOW.getTime() + 6 * 60_000);
    expect(await acknowledgeByHand(toolsAt(mailbox, later), await mailbox.message(id))).toBe('sent');
    expect(mailbox.sent.map(({ to }) => to.address)).toEqual([SENDER.address]);
    expect((await mailbox.message(id)).record?.acknowledgement?.state).toBe('sent');
  });

  it('that was left half-way does not go out by itself once the stop switch is used', async () => {
    const mailbox = new MemoryMailbox(SETTINGS.mailbox.address, () => NOW);
    const id = mailbox.receive({ ...REFUSED, headers: [['X-Mailer', 'Postbode 3']] });
    const closing = jest.spyOn(mailbox, 'sendAndRead').mockRejectedValue(new Error('closed'));
    await expect(acknowledge(toolsAt(mailbox, NOW), await mailbox.message(id))).rejects.toThrow('closed');
    closing.mockRestore();
    const later = toolsAt(mailbox, new Date(NOW.getTime() + 6 * 60_000), { ...SETTINGS, acknowledge: false });
    expect(await acknowledge(later, await mailbox.message(id))).toBe('refused');
    expect(mailbox.sent).toEqual([]);
    expect((await mailbox.message(id)).record?.acknowledgement).toMatchObject({ state: 'refused', reason: 'R5' });
  });
});
