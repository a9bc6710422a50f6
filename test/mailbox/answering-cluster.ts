import type { Header } from '../../src/domain/mail/message';
import { acknowledge, newMemory } from '../../src/mailbox/acknowledge';
import type { NewReply } from '../../src/mailbox/port';
import { SETTINGS } from '../../src/practice/server/seed/settings';
import { MemoryMailbox } from './memory-mailbox';

const NOW = new Date('2026-11-24T09:30:00Z');

/** A mailbox of a cluster that acknowledges what comes in. */
export class AnsweringCluster {
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
