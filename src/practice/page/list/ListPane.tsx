import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import { type ReactElement, useCallback, useState } from 'react';
import type { MailFolder } from '../data/folder-api';
import type { MailSummary } from '../data/graph-message';
import { findFolder } from '../folders/folder-tree';
import { Notice } from '../look/Notice';
import { colours as page, hidden } from '../look/theme';
import { useStore } from '../store';
import { mailActions } from './ActionBar';
import { FilterMenu } from './FilterMenu';
import { MailMenu, type MenuPlace } from './MailMenu';
import { MessageListView } from './MessageListView';
import { chosenWords } from './chosen-words';
import type { ListView } from './message-list';
import type { Navigator } from './navigator';
import type { RowAction } from './RowActions';
import type { MailRow } from './rows';
import { SearchScope } from './SearchScope';
import { only } from './selection';
import { UndoBar } from './UndoBar';

const styles = mergeStyleSets({
  head: { display: 'flex', alignItems: 'center', gap: 4, padding: '6px 8px 6px 14px', flex: 'none' },
  heading: {
    flex: '1 1 auto',
    minWidth: 0,
    margin: 0,
    fontSize: 16,
    fontWeight: 600,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  quiet: { padding: 16, margin: 0, color: page.quiet },
  hidden,
});

interface Props {
  readonly navigator: Navigator;
  readonly folders: readonly MailFolder[];
  readonly now: Date;
  /** What the menu of a single message offers besides the actions for several. */
  readonly answersFor: (message: MailSummary) => IContextualMenuItem[];
  readonly onEnter: () => void;
}

/** The folder in front of the user, or what a search found. */
export function ListPane({ navigator, folders, now, answersFor, onEnter }: Props): ReactElement {
  const { list, model } = navigator;
  const { view, messages, hasMore, isReadingMore, news, problem } = useStore(list);
  const rows = useStore(model);
  const { colours } = useStore(navigator);
  const [menu, setMenu] = useState<{ readonly row: MailRow; readonly place: MenuPlace } | null>(null);
  const onMore = useCallback(() => void list.more(), [list]);
  const folder = findFolder(folders, view.folder);

  function openMenu(row: MailRow, place: MenuPlace): void {
    if (!rows.selection.chosen.has(row.key)) navigator.choose(only(row.key));
    setMenu({ row, place });
  }

  const chosen = model.chosenMessages();
  return (
    <>
      <div className={styles.head}>
        <h2 id="map" className={styles.heading}>
          {view.search === null ? (folder?.name ?? 'Postvak IN') : 'Zoekresultaten'}
        </h2>
        {view.search === null && <FilterMenu filter={view.filter} onFilter={(filter) => navigator.look({ filter })} />}
      </div>
      {view.search !== null && (
        <SearchScope
          folder={folder?.name ?? 'deze map'}
          isEverywhere={view.search.isEverywhere}
          onChange={(isEverywhere) => navigator.look({ search: { words: view.search?.words ?? '', isEverywhere } })}
        />
      )}
      {problem !== null && (
        <Notice text={problem} action={{ text: 'Probeer opnieuw', run: () => void list.refresh() }} />
      )}
      {messages === null && problem === null && <p className={styles.quiet}>Berichten worden opgehaald…</p>}
      {messages?.length === 0 && !hasMore && <p className={styles.quiet}>{emptyWords(view)}</p>}
      <MessageListView
        key={`${view.folder} ${view.filter} ${view.search?.words ?? ''}`}
        model={model}
        state={rows}
        colours={colours}
        now={now}
        show={view.folder === 'sentitems' || view.folder === 'drafts' ? 'recipients' : 'sender'}
        hasMore={hasMore}
        isBusy={messages === null || isReadingMore}
        onChoose={(selection) => navigator.choose(selection)}
        onAction={(row, action) => carryOut(navigator, row, action)}
        onMenu={openMenu}
        onEnter={onEnter}
        onMore={onMore}
      />
      <p role="status" className={styles.hidden}>
        {rows.selection.chosen.size > 1 ? chosenWords(rows.selection.chosen.size, model.reach()) : ''}
        {news}
      </p>
      <UndoBar navigator={navigator} />
      {menu !== null && (
        <MailMenu
          place={menu.place}
          answers={rows.selection.chosen.size > 1 || menu.row.front.isDraft ? [] : answersFor(menu.row.front)}
          actions={mailActions({ navigator, messages: chosen, folders, colours, now })}
          onDismiss={() => setMenu(null)}
        />
      )}
    </>
  );
}

function carryOut(navigator: Navigator, { messages, front }: MailRow, action: RowAction): void {
  switch (action) {
    case 'remove':
      return navigator.remove(messages);
    case 'read':
    case 'unread':
      return navigator.markRead(messages, action === 'read');
    case 'flag':
      return navigator.flag([front], { isComplete: false, due: null });
    case 'unflag':
      return navigator.flag(
        messages.filter(({ flag }) => flag !== null && !flag.isComplete),
        { isComplete: true, due: null },
      );
  }
}

function emptyWords({ search, filter }: ListView): string {
  return search !== null || filter !== 'all' ? 'Er is niets gevonden.' : 'Deze map is leeg.';
}
