import { acknowledge, acknowledgeByHand, newMemory } from '../../src/mailbox/acknowledge';
import { act } from '../../src/mailbox/act';
import { SETTINGS } from '../../src/practice/server/seed/settings';
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
