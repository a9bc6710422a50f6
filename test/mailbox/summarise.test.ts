import { summarise } from '../../src/mailbox/summarise';
import { SETTINGS } from '../../src/practice/server/seed/settings';
import { MemoryMailbox } from './memory-mailbox';

/** Monday morning. */
const NOW = new Date('2026-11-23T09:00:00Z');
const now = () => NOW;
const settings = {
  ...SETTINGS,
  weeklySummary: true,
  mailbox: { name: 'Loket', address: 'ondernemen@noorderhage.example' },
};
const newMailbox = () => new MemoryMailbox(settings.mailbox.address, now);

describe('mailing the weekly summary', () => {
  it('sends it once to the coordinator, however often it is asked', async () => {
    const mailbox = newMailbox();
    expect(await summarise(mailbox, settings, now)).toBe('sent');
    expect(await summarise(mailbox, settings, now)).toBe('settled');
    expect(mailbox.sent).toMatchObject([
      {
        to: { name: 'Marijke Post', address: 'm.post@noorderhage.example' },
        subject: 'Weekoverzicht Loket: week 47',
        headers: [['X-Auto-Response-Suppress', 'All']],
      },
    ]);
  });

  it('sends it once when several workers are at it', async () => {
    const mailbox = newMailbox();
    const outcomes = await Promise.all([1, 2, 3].map(async () => summarise(mailbox, settings, now)));
    expect(outcomes.sort()).toEqual(['busy', 'busy', 'sent']);
    expect(mailbox.sent).toHaveLength(1);
  });

  it('finishes what a crash left as a draft', async () => {
    const mailbox = newMailbox();
    const send = mailbox.send.bind(mailbox);
    mailbox.send = () => Promise.reject(new Error('the machine stopped'));
    await expect(summarise(mailbox, settings, now)).rejects.toThrow('the machine stopped');
    mailbox.send = send;
    expect(await summarise(mailbox, settings, now)).toBe('sent');
    expect(mailbox.sent).toHaveLength(1);
  });

  it.each([
    ['another day', settings, new Date('2026-11-24T09:00:00Z')],
    ['a cluster that does not want it', { ...settings, weeklySummary: false }, NOW],
    ['a cluster without a coordinator', { ...settings, cards: [] }, NOW],
  ])('sends nothing on %s', async (_what, chosen, at) => {
    const mailbox = newMailbox();
    expect(await summarise(mailbox, chosen, () => at)).toBe('notNow');
    expect(mailbox.sent).toEqual([]);
  });
});
