import type { Header } from '../../src/domain/mail/message';
import { acknowledge, newMemory } from '../../src/mailbox/acknowledge';
import type { NewReply } from '../../src/mailbox/port';
import { SETTINGS } from '../../src/practice/server/seed/settings';
import { MemoryMailbox } from './memory-mailbox';

const NOW = new Date('2026-11-24T09:30:00Z');
const MOST_EXCHANGES = 20;

/** A mailbox of a cluster that acknowledges what comes in. */
class AnsweringCluster {
  private readonly mailbox: MemoryMailbox;
  private readonly memory = newMemory();
  private nonces = 0;
  private told = 0;

  constructor(readonly address: string) {
    this.mailbox = new MemoryMailbox(address, () => NOW);
  }

  /** Takes a mail in, and gives what goes out on it. */
  async take(from: string, subject: string, headers: readonly Header[]): Promise<NewReply | null> {
    const html = '<p>Mag ik een terras?</p>';
    const id = this.mailbox.receive({ subject, from: { name: '', address: from }, html, headers });
    const settings = {
      ...{ ...SETTINGS, mailbox: { name: '', address: this.address }, aliases: [], sisterMailboxes: [] },
      internalDomains: [this.address.split('@')[1] ?? ''],
    };
    const newNonce = (): string => `nonce ${(this.nonces += 1)}`;
    const tools = { mailbox: this.mailbox, settings, now: () => NOW, newNonce, memory: this.memory };
    await acknowledge(tools, await this.mailbox.message(id));
    const reply = this.mailbox.sent[this.told] ?? null;
    this.told = this.mailbox.sent.length;
    return reply;
  }
}

it.each<readonly [what: string, kept: (headers: readonly Header[]) => readonly Header[], most: number]>([
  ['that keep what a mail says of itself', (headers) => headers, 1],
  ['between which every header is lost', () => [], 2],
])('two mailboxes %s stop acknowledging each other after one exchange', async (_what, kept, most) => {
  const [here, there] = [
    new AnsweringCluster('ondernemen@noorderhage.example'),
    new AnsweringCluster('bedrijven@zuiderdam.example'),
  ];
  let sent = 0;
  let [to, from] = [here, there];
  let reply = await to.take(from.address, 'Terras', [['X-Mailer', 'Postbode 3']]);
  while (reply !== null && sent < MOST_EXCHANGES) {
    sent += 1;
    [to, from] = [from, to];
    reply = await to.take(from.address, reply.subject, kept(reply.headers));
  }
  expect(sent).toBe(most);
});

it('a program that answers everything, under another subject and without a mark, is stopped by the limits', async () => {
  const here = new AnsweringCluster('ondernemen@noorderhage.example');
  let sent = 0;
  for (let count = 0; count < 50; count++) {
    if ((await here.take('info@webwinkel.example', `Bedankt, ${count} maal`, [['X-Mailer', 'Postbode 3']])) !== null)
      sent += 1;
  }
  expect(sent).toBe(10);
});
