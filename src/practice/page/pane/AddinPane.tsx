import { IconButton } from '@fluentui/react/lib/Button';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { ComposeModel } from '../compose/compose-model';
import type { PracticeModel } from '../controls/practice-model';
import { wordsFor } from '../data/http';
import type { PracticePerson } from '../data/practice-api';
import { type AddinFrame, createAddinFrame } from '../host/addin-frame';
import type { Desk, Surface } from '../host/surface';
import type { SelectedItem } from '../list/selected-items';
import { focusOn, places } from '../look/focus';
import { current } from '../look/clickable';
import { Icon } from '../look/Icon';
import { Notice } from '../look/Notice';
import { card } from '../look/theme';
import { addinOptions } from './addin';
import { PaneEdge } from './PaneEdge';

const styles = mergeStyleSets({
  pane: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flex: 'none',
    minHeight: 480,
    maxWidth: '100%',
    ...card,
    overflow: 'visible',
  },
  header: { display: 'flex', alignItems: 'center', padding: '4px 4px 4px 16px' },
  title: { flex: '1 1 auto', margin: 0, fontSize: 16, fontWeight: 600 },
  frame: { flex: '1 1 auto', width: '100%', minHeight: 0, border: 0, borderRadius: '0 0 6px 6px' },
});

/** The narrowest that Outlook makes a pane, and so the width for which the add-in is made. */
const WIDTH = 320;

interface Props {
  readonly practice: PracticeModel;
  readonly person: PracticePerson;
  readonly surface: () => Surface | null;
  readonly desk: Desk;
  /** The message that is written, when it is one. */
  readonly compose: ComposeModel | null;
  /** Changes with the item in front of the user; null for none. */
  readonly item: string | null;
  readonly selectedItems: () => readonly SelectedItem[];
  /** Changes with what is chosen in the list. */
  readonly selection: unknown;
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
  /** What opened the pane left for the add-in, as JSON. */
  readonly contextData: string;
  readonly onClose: () => void;
}

/** The add-in's pane beside the mail. */
export function AddinPane(props: Props): ReactElement {
  const { practice, person, surface, desk, compose, item, selectedItems, selection } = props;
  const { isPinned, onPin, contextData, onClose } = props;
  const { addin } = practice.get().server;
  const element = useRef<HTMLIFrameElement>(null);
  const host = useRef<AddinFrame | null>(null);
  const close = useRef(onClose);
  const shownItem = useRef(item);
  const shownSelection = useRef(selection);
  const [width, setWidth] = useState(WIDTH);
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    close.current = onClose;
  }, [onClose]);

  useEffect(() => {
    let isOpen = true;
    addinOptions(person, practice).then(
      (options) => {
        if (!isOpen || element.current === null) return;
        setProblem(null);
        host.current = createAddinFrame({
          ...options,
          frame: element.current,
          url: `${addin}/taskpane.html`,
          surface,
          desk,
          selectedItems,
          contextData: () => contextData,
          onClose: () => close.current(),
          // The pane is the last on the screen: after it comes the beginning.
          onTabOut: (direction) => focusOn(direction === 'back' ? 'closePane' : 'person'),
        });
      },
      (error: unknown) => isOpen && setProblem(wordsFor(error)),
    );
    return () => {
      isOpen = false;
      host.current?.dispose();
      host.current = null;
    };
  }, [practice, addin, person, surface, desk, selectedItems, contextData, attempt]);

  useEffect(() => {
    if (shownItem.current === item) return;
    shownItem.current = item;
    host.current?.itemChanged();
  }, [item]);

  useEffect(() => {
    if (shownSelection.current === selection) return;
    shownSelection.current = selection;
    host.current?.selectedItemsChanged();
  }, [selection]);

  useEffect(() => compose?.onRecipients((fields) => host.current?.happened({ kind: 'recipients', fields })), [compose]);
  useEffect(
    () =>
      compose?.onAttachments((status, attachment) =>
        host.current?.happened({ kind: 'attachment', status, attachment }),
      ),
    [compose],
  );
  useEffect(
    () =>
      compose?.surface.memory.notifications.onDismissed((type) => host.current?.happened({ kind: 'dismissed', type })),
    [compose],
  );

  return (
    <aside className={styles.pane} style={{ width }} aria-label="Invoegtoepassing">
      <PaneEdge width={width} onResize={setWidth} />
      <div className={styles.header}>
        <h2 className={styles.title}>Clusterpost</h2>
        <IconButton
          ariaLabel="Vastmaken"
          title={isPinned ? 'Maak los: het paneel sluit bij een ander bericht' : 'Maak vast: het paneel blijft open'}
          toggle
          checked={isPinned}
          styles={{ rootChecked: current }}
          onRenderIcon={() => <Icon name="pin" />}
          onClick={() => onPin(!isPinned)}
        />
        <IconButton
          id={places.closePane}
          ariaLabel="Sluit Clusterpost"
          onRenderIcon={() => <Icon name="close" />}
          onClick={onClose}
        />
      </div>
      {problem !== null && (
        <Notice text={problem} action={{ text: 'Probeer opnieuw', run: () => setAttempt(attempt + 1) }} />
      )}
      {/* office.js hands this name on to a window that the add-in opens. */}
      <iframe ref={element} name="{}" className={styles.frame} title="Clusterpost" allow="clipboard-write" />
    </aside>
  );
}
