import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { type ReactElement, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { ComposeWindow } from './compose/ComposeWindow';
import { MailApi } from './data/mail-api';
import type { PracticeModel } from './controls/practice-model';
import { type PracticePerson, tokenSource } from './data/practice-api';
import { onMailboxChange } from './data/practice-events';
import { Folders, placeNames } from './list/Folders';
import { MessageListView } from './list/MessageListView';
import { Notice } from './look/Notice';
import { focusOn, places } from './look/focus';
import { card, colours } from './look/theme';
import { ToolbarButton } from './look/ToolbarButton';
import { OutboxView } from './outbox/OutboxView';
import { Outlook } from './outlook';
import { launch } from './pane/addin';
import { AddinPane } from './pane/AddinPane';
import { ReadingPane } from './reading/ReadingPane';
import { useStore } from './store';
import { TitleBar } from './TitleBar';

const narrow = '@media (max-width: 900px)';

const styles = mergeStyleSets({
  screen: {
    display: 'flex',
    flex: '1 1 auto',
    minHeight: 0,
    gap: 6,
    padding: '6px 8px 8px 0',
    background: colours.ground,
    selectors: { [narrow]: { flexDirection: 'column', overflow: 'auto', padding: 8 } },
  },
  folders: { flex: '0 0 196px', display: 'flex', selectors: { [narrow]: { flex: 'none' } } },
  list: {
    flex: '0 0 330px',
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    ...card,
    selectors: { [narrow]: { flex: '0 0 300px' } },
  },
  heading: { margin: 0, padding: '12px 14px 8px', fontSize: 16, fontWeight: 600 },
  main: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    minWidth: 0,
    minHeight: 0,
    ...card,
    selectors: { [narrow]: { flex: '0 0 560px' } },
  },
  nothing: { margin: 'auto', padding: 24, color: colours.quiet },
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
  const { server, ahead } = useStore(practice);
  const { mailbox, addin } = server;
  const [outlook] = useState(
    () =>
      new Outlook(new MailApi(tokenSource(person.id), mailbox.address), mailbox, (name, surface) =>
        launch(addin, person, name, surface),
      ),
  );
  const state = useStore(outlook);
  const list = useStore(outlook.list);
  const { place, selected, compose, panes, isSending, problem } = state;

  useEffect(
    () =>
      onMailboxChange((address) => {
        if (address === null || address === mailbox.address) void outlook.list.refresh();
        if (address === null || address === person.address) void outlook.list.refreshColours();
      }),
    [outlook, mailbox.address, person.address],
  );
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

  const kind = compose === null ? 'read' : 'compose';
  const item = compose?.id ?? selected?.id ?? null;
  const addinButton = (
    <ToolbarButton
      id={places.addinButton}
      text="Clusterpost"
      aria-pressed={panes[kind]}
      onRenderIcon={() => <img src={`${addin}/assets/icon-16.png`} width={16} height={16} alt="" />}
      onClick={() => outlook.togglePane(kind, !panes[kind])}
    />
  );

  return (
    <>
      <TitleBar
        mailbox={mailbox.name}
        persons={server.persons}
        person={person}
        isLocked={isSending}
        onSwitch={onSwitch}
      >
        {tools}
      </TitleBar>
      <div className={styles.screen}>
        <div className={styles.folders} inert={isSending}>
          <Folders mailbox={mailbox.name} place={place} unread={list.unread} onOpen={(one) => outlook.open(one)} />
        </div>
        {place !== 'outbox' && (
          <section className={styles.list} aria-labelledby="map" inert={isSending}>
            <h2 id="map" className={styles.heading}>
              {placeNames[place]}
            </h2>
            {list.problem !== null && (
              <Notice
                text={list.problem}
                action={{ text: 'Probeer opnieuw', run: () => void outlook.list.refresh() }}
              />
            )}
            <MessageListView
              state={list}
              selected={selected?.id ?? null}
              now={practice.now()}
              onSelect={(message) => outlook.select(message)}
              onEnter={() => focusOn('reading')}
              onMore={() => void outlook.list.more()}
            />
          </section>
        )}
        <main className={styles.main}>
          {problem !== null && (
            <Notice text={problem} action={{ text: 'Sluit melding', run: () => outlook.dismissProblem() }} />
          )}
          {place === 'outbox' && <OutboxView />}
          {compose !== null && (
            <ComposeWindow
              key={compose.id}
              model={compose}
              addinButton={addinButton}
              onOpenPane={() => outlook.togglePane('compose', true)}
              onDone={closeCompose}
            />
          )}
          {compose === null && selected !== null && !selected.isDraft && (
            <ReadingPane
              api={outlook.api}
              message={selected}
              colours={list.colours}
              now={practice.now()}
              onAnswer={(kind) => void outlook.answer(kind)}
              addinButton={addinButton}
            />
          )}
          {place !== 'outbox' && compose === null && selected === null && (
            <p className={styles.nothing}>Kies een bericht om het te lezen.</p>
          )}
        </main>
        {panes[kind] && item !== null && (
          <AddinPane
            // Another time is another start: the pane reads the clock when it is loaded.
            key={`${ahead} ${kind === 'compose' ? `compose ${item}` : 'read'}`}
            addin={addin}
            person={person}
            surface={outlook.surface}
            compose={compose}
            item={item}
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
