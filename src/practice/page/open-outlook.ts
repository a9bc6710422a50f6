import { DraftApi } from './compose/draft-api';
import type { PracticeModel } from './controls/practice-model';
import { FolderApi } from './data/folder-api';
import { Graph } from './data/graph';
import { ItemApi } from './data/item-api';
import { MailApi } from './data/mail-api';
import { MailChanges } from './data/mail-changes';
import { fileOfAddin, type PracticePerson, tokenSource } from './data/practice-api';
import type { Person } from './host/surface';
import type { OpenMailbox } from './list/place';
import { Outlook } from './outlook';
import { launch } from './pane/addin';
import { keptPins } from './pane/pane';

/** Outlook for one person, with the mailbox of the cluster and their own. */
export function openOutlook(practice: PracticeModel, person: PracticePerson): Outlook {
  const { mailbox, addin } = practice.get().server;
  const graph = new Graph(tokenSource(person.id));
  const opened = ({ name, address }: Person): OpenMailbox => ({
    owner: { name, address },
    mail: new MailApi(graph, address),
    items: new ItemApi(graph, address),
    drafts: new DraftApi(graph, address, () => practice.get().choices.quoteShape),
    folders: new FolderApi(graph, address),
    changes: new MailChanges(graph, address),
  });
  const isHidden = (): boolean => practice.hasFault('hidden-mailbox');
  const { name, address } = person;
  const outlook: Outlook = new Outlook([opened(mailbox), opened(person)], {
    now: practice.now,
    isHidden,
    fileAt: (file) =>
      URL.canParse(file) && new URL(file).origin === addin ? fileOfAddin(file) : Promise.resolve(null),
    pins: keptPins(localStorage, person.id),
    writing: {
      senders: [mailbox, { name, address }],
      check: (event, surface) => launch(practice, person, event, () => (isHidden() ? null : surface), outlook.desk),
      mode: () => practice.get().choices.sendMode,
      isOffline: () => practice.hasFault('offline'),
    },
  });
  return outlook;
}
