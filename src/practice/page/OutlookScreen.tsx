import { CommandBarButton } from '@fluentui/react/lib/Button';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { type KeyboardEvent, type ReactElement, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { ComposeWindow } from './compose/ComposeWindow';
import type { PracticeModel } from './controls/practice-model';
import type { PracticePerson } from './data/practice-api';
import { onMailboxChange } from './data/practice-events';
import { FolderPane } from './folders/FolderPane';
import { ActionBar } from './list/ActionBar';
import { chosenWords } from './list/chosen-words';
import { commandOf } from './list/list-commands';
import { ListPane } from './list/ListPane';
import { MailSearch } from './list/MailSearch';
import { NewCategory } from './list/NewCategory';
import type { Place } from './list/place';
import { BarButton } from './look/BarButton';
import { focusOn, places } from './look/focus';
import { Notice } from './look/Notice';
import { colours } from './look/theme';
import { ToolbarButton } from './look/ToolbarButton';
import { OutboxView } from './outbox/OutboxView';
import { openOutlook } from './open-outlook';
import { AddinPane } from './pane/AddinPane';
import { NotificationBar } from './pane/NotificationBar';
import { answersFor } from './reading/answers';
import { ReadingPane } from './reading/ReadingPane';
import { runCommand } from './run-command';
import { parts, useIsNarrow } from './screen-parts';
import { useStore } from './store';
import { TitleBar } from './TitleBar';

const styles = mergeStyleSets({
  back: { flex: 'none', borderBottom: `1px solid ${colours.line}` },
  nothing: { margin: 'auto', padding: 24, color: colours.quiet, textAlign: 'center' },
});

interface Props {
  readonly practice: PracticeModel;
  readonly person: PracticePerson;
  /** What stands in the title bar beside the person. */
  readonly tools: ReactNode;
  readonly onSwitch: (person: PracticePerson) => void;
}

/** Outlook as one person sees it. Another person needs another React key. */
export function OutlookScreen({ practice, person, tools, onSwitch }: Props): ReactElement {
  const { server, ahead, choices } = useStore(practice);
  const { mailbox, addin } = server;
  const [outlook] = useState(() => openOutlook(practice, person));
  const { navigator } = outlook;
  const { selected, compose, panes, isSending, problem } = useStore(outlook);
  const { place, colours: categoryColours, naming } = useStore(navigator);
  const { view } = useStore(navigator.list);
  const { selection } = useStore(navigator.model);
  const folders = useStore(navigator.foldersOf(navigator.mailbox())).folders ?? [];
  const isNarrow = useIsNarrow();
  const [showsFolders, setShowsFolders] = useState(!isNarrow);
  const hasFront = selected !== null || compose !== null;
  const chosen = navigator.model.chosenMessages();

  useEffect(
    () =>
      onMailboxChange((address) => {
        outlook.refresh(address);
        if (address === null || address === person.address) void navigator.refreshColours();
      }),
    [outlook, navigator, person.address],
  );
  // The days above the list are those of the practice clock.
  useEffect(() => navigator.model.layOut(), [navigator, ahead]);
  const isComposed = useRef(false);
  const closeCompose = useCallback(() => {
    isComposed.current = true;
    outlook.closeCompose();
  }, [outlook]);
  useEffect(() => {
    if (!isComposed.current || compose !== null) return;
    isComposed.current = false;
    focusOn('reading', 'list');
  }, [compose]);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (!event.altKey || event.key.toLowerCase() !== 'q') return;
      event.preventDefault();
      focusOn('search');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const search = useCallback(
    (words: string) => navigator.look({ search: words === '' ? null : { words, isEverywhere: false } }),
    [navigator],
  );

  function onKeyDown(event: KeyboardEvent): void {
    const command = event.defaultPrevented || isTyping(event.target) ? null : commandOf(event);
    // In a message this chooses its text, as everywhere.
    if (command === 'chooseAll' && event.target instanceof HTMLIFrameElement) return;
    if (command !== null && runCommand(outlook, command)) event.preventDefault();
  }

  function open(to: Place): void {
    navigator.open(to);
    if (isNarrow) setShowsFolders(false);
  }

  const now = practice.now();
  const kind = compose === null ? 'read' : 'compose';
  const pane = panes[kind];
  const item = compose?.id ?? selected?.id ?? null;
  const addinButton = (
    <ToolbarButton
      id={places.addinButton}
      text="Clusterpost"
      toggle
      checked={pane.isOpen}
      onRenderIcon={() => <img src={`${addin}/assets/icon-16.png`} width={16} height={16} alt="" />}
      onClick={() => outlook.togglePane(kind, !pane.isOpen)}
    />
  );
  const isInside = place.kind === 'folder';
  const isSeveral = selection.chosen.size > 1;
  const showsMain = !(isNarrow && isInside && !hasFront);
  // Where there is room for one thing only, that is what the page is about.
  const List = showsMain ? 'section' : 'main';

  return (
    <>
      <TitleBar
        mailbox={mailbox.name}
        persons={server.persons}
        person={person}
        isLocked={isSending}
        onSwitch={onSwitch}
        folders={
          <BarButton
            icon="menu"
            label={showsFolders ? 'Verberg de mappen' : 'Toon de mappen'}
            aria-expanded={showsFolders}
            onClick={() => setShowsFolders(!showsFolders)}
          />
        }
        search={
          isInside ? <MailSearch words={view.search?.words ?? ''} isLocked={isSending} onSearch={search} /> : null
        }
      >
        {tools}
      </TitleBar>
      {isInside && !(isNarrow && chosen.length === 0) && (
        <section aria-label="Wat je met berichten kunt doen" inert={isSending}>
          <ActionBar
            onNew={() => void outlook.writeNew()}
            navigator={navigator}
            messages={chosen}
            folders={folders}
            colours={categoryColours}
            now={now}
          />
        </section>
      )}
      <div className={parts.screen}>
        {showsFolders && (
          <div className={parts.folders} inert={isSending}>
            <FolderPane navigator={navigator} place={place} onOpen={open} />
          </div>
        )}
        {isInside && !(isNarrow && hasFront) && (
          <List className={parts.list} aria-labelledby="map" inert={isSending} onKeyDown={onKeyDown}>
            <ListPane
              navigator={navigator}
              folders={folders}
              now={now}
              answersFor={(message) => answersFor(outlook, message)}
              onEnter={() => focusOn('reading')}
            />
          </List>
        )}
        {showsMain && (
          <main className={parts.main} onKeyDown={onKeyDown}>
            {isNarrow && isInside && hasFront && compose === null && (
              <div className={styles.back}>
                <CommandBarButton
                  text="Terug naar de lijst"
                  iconProps={{ iconName: 'back' }}
                  styles={{ root: { height: 36, background: 'transparent' } }}
                  onClick={() => {
                    navigator.dropChoice();
                    focusOn('list');
                  }}
                />
              </div>
            )}
            {problem !== null && (
              <Notice text={problem} action={{ text: 'Sluit melding', run: () => outlook.dismissProblem() }} />
            )}
            {!isInside && <OutboxView now={now} />}
            {compose !== null && (
              <ComposeWindow
                key={compose.id}
                model={compose}
                addinButton={addinButton}
                mode={choices.sendMode}
                onOpenPane={(contextData) => outlook.togglePane('compose', true, contextData)}
                onDone={closeCompose}
              />
            )}
            {compose === null && selected !== null && !selected.isDraft && (
              <ReadingPane
                key={selected.id}
                outlook={outlook}
                message={selected}
                colours={categoryColours}
                now={now}
                addinButton={addinButton}
                notifications={
                  <NotificationBar
                    notifications={outlook.memoryOf(selected).notifications}
                    onOpenPane={(contextData) => outlook.togglePane('read', true, contextData)}
                  />
                }
              />
            )}
            {isInside && !hasFront && (
              <div className={styles.nothing}>
                <p>
                  {isSeveral
                    ? `${chosenWords(selection.chosen.size, navigator.model.reach())} Kies hierboven wat je ermee wilt doen.`
                    : 'Kies een bericht om het te lezen.'}
                </p>
                {isSeveral && addinButton}
              </div>
            )}
          </main>
        )}
        {naming !== null && <NewCategory navigator={navigator} messages={naming} />}
        {pane.isOpen && (item !== null || (isInside && (isSeveral || !isNarrow))) && (
          <AddinPane
            // Another time is another start: the pane reads the clock when it is loaded.
            key={`${ahead} ${kind === 'compose' ? `compose ${item}` : 'read'}`}
            practice={practice}
            person={person}
            surface={outlook.surface}
            desk={outlook.desk}
            compose={compose}
            selectedItems={outlook.selectedItems}
            selection={selection.chosen}
            item={practice.hasFault('hidden-mailbox') ? null : item}
            isPinned={pane.isPinned}
            onPin={(isPinned) => outlook.pinPane(kind, isPinned)}
            contextData={pane.contextData}
            onClose={() => {
              outlook.togglePane(kind, false);
              focusOn('addinButton');
            }}
          />
        )}
      </div>
    </>
  );
}

/** Whether a key is meant for a field: letters are commands elsewhere only. */
function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}
