import { FolderApi } from './data/folder-api';
import { Graph } from './data/graph';
import { MailApi } from './data/mail-api';
import { MailChanges } from './data/mail-changes';
import { type PracticePerson, type PracticeState, tokenSource } from './data/practice-api';
import type { Person } from './host/surface';
import type { OpenMailbox } from './list/place';
import { Outlook } from './outlook';
import { launch } from './pane/addin';

/** Outlook for one person, with the mailbox of the cluster and their own. */
export function openOutlook({ mailbox, addin }: PracticeState, person: PracticePerson, now: () => Date): Outlook {
  const graph = new Graph(tokenSource(person.id));
  const opened = ({ name, address }: Person): OpenMailbox => ({
    owner: { name, address },
    mail: new MailApi(graph, address),
    folders: new FolderApi(graph, address),
    changes: new MailChanges(graph, address),
  });
  return new Outlook([opened(mailbox), opened(person)], now, (name, surface) => launch(addin, person, name, surface));
}
