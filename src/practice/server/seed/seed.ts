import type { Clock } from '../clock';
import type { PracticePerson } from '../people';
import type { MailStore } from '../store/store';
import { untouched, instant } from '../store/message';
import { CLUSTER } from './people';

/** Makes the mailboxes, and fills the cluster's the first time. */
export function seedMailboxes(
  store: MailStore,
  clock: Clock,
  persons: readonly PracticePerson[],
  withMail: boolean,
): void {
  store.transaction(() => {
    const cluster = store.folders.addMailbox({ ...CLUSTER, kind: 'shared' });
    for (const { name, address } of persons) store.folders.addMailbox({ name, address, kind: 'user' });
    if (!withMail || store.note('seeded') !== null) return;
    const at = instant(clock());
    store.messages.add(store.folders.wellKnown(cluster, 'inbox'), {
      ...untouched,
      receivedAt: at,
      sentAt: at,
      internetMessageId: '<1@bakker.example>',
      subject: 'Terras uitbreiden',
      from: { name: 'Joke Bakker', address: 'joke@bakker.example' },
      to: [CLUSTER],
      body: { format: 'html', content: '<p>Goedemiddag, mag ik mijn terras uitbreiden?</p>' },
      headers: [
        ['From', 'Joke Bakker <joke@bakker.example>'],
        ['To', CLUSTER.address],
        ['Subject', 'Terras uitbreiden'],
      ],
    });
    store.saveNote('seeded', at);
  });
}
