import { dryRun } from '../../src/mailbox/dry-run';
import { SETTINGS } from '../../src/practice/server/seed/settings';
import { MemoryMailbox } from './memory-mailbox';

const NOW = new Date('2026-11-24T09:30:00Z');
const JOOST = { name: 'Joost de Wit', address: 'joost@lunchroomdewit.example' };

describe('what would have been acknowledged over the last week', () => {
  const filled = (): MemoryMailbox => {
    const mailbox = new MemoryMailbox(SETTINGS.mailbox.address, () => NOW);
    mailbox.receive({ subject: 'Terras', from: JOOST, html: '<p>Mag ik een terras?</p>' });
    const noreply = { name: '', address: 'noreply@webwinkel.example' };
    mailbox.receive({ subject: 'Uw bestelling', from: noreply, html: '<p>Onderweg.</p>' });
    return mailbox;
  };
  const told = async (mailbox: MemoryMailbox, now: Date, settings = SETTINGS) =>
    (await dryRun(mailbox, settings, now)).map(({ message, acknowledge, reason }) => [
      message.subject,
      acknowledge,
      reason,
    ]);

  it('tells the decision on each mail and the rule, also while the mailbox sends none, and writes nothing', async () => {
    const mailbox = filled();
    const { token } = await mailbox.changes(null);
    expect(await told(mailbox, NOW, { ...SETTINGS, acknowledge: false })).toEqual([
      ['Uw bestelling', false, 'A16'],
      ['Terras', true, null],
    ]);
    expect((await mailbox.changes(token)).changed).toEqual([]);
    expect(mailbox.sent).toEqual([]);
  });

  it('counts a conversation once, as when they had really been sent', async () => {
    const mailbox = new MemoryMailbox(SETTINGS.mailbox.address, () => NOW);
    const first = mailbox.receive({ subject: 'Terras', from: JOOST, html: '<p>Mag ik een terras?</p>' });
    mailbox.receive({ subject: 'Re: Terras', from: JOOST, html: '<p>En een bord?</p>', answers: first });
    expect(await told(mailbox, NOW)).toEqual([
      ['Re: Terras', false, 'A23'],
      ['Terras', true, null],
    ]);
  });

  it('leaves out what is older than a week', async () => {
    expect(await told(filled(), new Date('2026-12-02T09:30:00Z'))).toEqual([]);
  });
});
