import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { type KeyboardEvent, type MouseEvent, type ReactElement, useRef } from 'react';
import type { CategoryColours } from '../data/mail-api';
import { places } from '../look/focus';
import { colours as page, hidden } from '../look/theme';
import type { ListModel, ListModelState } from './list-model';
import { MessageRow } from './MessageRow';
import type { RowAction } from './RowActions';
import { heightOf, HEIGHTS } from './row-heights';
import type { MailRow } from './rows';
import { neighbour, only, type Selection, stretchedTo, toggled } from './selection';
import { useListWindow } from './use-list-window';

const styles = mergeStyleSets({
  list: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    outline: 'none',
    // What comes in above is reckoned with by the list itself.
    overflowAnchor: 'none',
    // The ring stands around the line on which the keyboard is.
    selectors: { ':focus-visible [data-active]': { outline: `2px solid ${page.text}`, outlineOffset: -2 } },
  },
  lines: { position: 'relative' },
  line: { position: 'absolute', insetInline: 0 },
  day: {
    height: '100%',
    padding: '6px 14px',
    boxSizing: 'border-box',
    fontSize: 12,
    fontWeight: 600,
    background: page.raised,
    borderBottom: `1px solid ${page.line}`,
  },
  hidden,
});

interface Props {
  readonly model: ListModel;
  readonly state: ListModelState;
  readonly colours: CategoryColours;
  readonly now: Date;
  readonly show: 'sender' | 'recipients';
  readonly hasMore: boolean;
  readonly isBusy: boolean;
  readonly onChoose: (selection: Selection) => void;
  readonly onAction: (row: MailRow, action: RowAction) => void;
  readonly onMenu: (row: MailRow, target: Element | { readonly left: number; readonly top: number }) => void;
  /** Enter: the reader wants to go on in the message itself. */
  readonly onEnter: () => void;
  readonly onMore: () => void;
}

/** The list of messages: one stop for the Tab key, arrow keys within. Only the lines that show are drawn. */
export function MessageListView(props: Props): ReactElement {
  const { model, state, colours, now, show, hasMore, isBusy, onChoose, onAction, onMenu, onEnter, onMore } = props;
  const { rows, selection } = state;
  const mailKeys = model.keys();
  const positions = model.places();
  const element = useRef<HTMLDivElement>(null);
  const view = useListWindow(element, {
    rows,
    heightOf,
    active: selection.active,
    covered: HEIGHTS.day,
    hasMore,
    onMore,
    onTop: (row) => model.keepFresh(row),
  });
  const active = model.line(selection.active);
  const isActiveDrawn = rows.slice(view.first, view.end).some(({ key }) => key === selection.active);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter') onEnter();
    else if (event.key === ' ' && active !== null) onChoose(toggled(selection, active.key));
    else if ((event.key === 'ArrowRight' || event.key === 'ArrowLeft') && active !== null)
      model.fold(active.front.conversationId, event.key === 'ArrowRight');
    else {
      const next = neighbour(mailKeys, selection.active, event.key, view.page);
      if (next === null) return;
      if (event.shiftKey) onChoose(stretchedTo(selection, mailKeys, next));
      else onChoose(event.ctrlKey ? { ...selection, active: next } : only(next));
    }
    event.preventDefault();
  }

  function onClick(event: MouseEvent, key: string): void {
    if (event.shiftKey) onChoose(stretchedTo(selection, mailKeys, key));
    else onChoose(event.ctrlKey || event.metaKey ? toggled(selection, key) : only(key));
  }

  return (
    <div
      ref={element}
      id={places.list}
      role="listbox"
      aria-label="Berichten"
      aria-multiselectable="true"
      aria-busy={isBusy}
      {...(active !== null && isActiveDrawn ? { 'aria-activedescendant': rowId(active.key) } : {})}
      tabIndex={0}
      className={styles.list}
      onScroll={view.onScroll}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => {
        // The menu key on the keyboard: the menu belongs to the line where the keyboard is.
        if (event.target !== event.currentTarget || active === null) return;
        event.preventDefault();
        onMenu(active, document.getElementById(rowId(active.key)) ?? event.currentTarget);
      }}
    >
      <div className={styles.lines} role="presentation" style={{ height: view.height }}>
        {rows.slice(view.first, view.end).map((row, index) => {
          const style = { top: view.offsets[view.first + index], height: heightOf(row) };
          if (row.kind === 'day')
            return (
              <div key={row.key} className={styles.line} style={style} role="presentation">
                <div className={styles.day}>{row.title}</div>
              </div>
            );
          return (
            <div
              key={row.key}
              id={rowId(row.key)}
              role="option"
              aria-selected={selection.chosen.has(row.key)}
              aria-posinset={(positions.get(row.key) ?? -1) + 1}
              aria-setsize={hasMore ? -1 : mailKeys.length}
              {...(row.key === selection.active ? { 'data-active': true } : {})}
              className={styles.line}
              style={style}
              onContextMenu={(event) => {
                event.preventDefault();
                onMenu(row, { left: event.clientX, top: event.clientY });
              }}
            >
              <MessageRow
                row={row}
                isChosen={selection.chosen.has(row.key)}
                showsBox={selection.chosen.size > 1}
                show={show}
                colours={colours}
                now={now}
                onChoose={(event) => onClick(event, row.key)}
                onToggle={() => onChoose(toggled(selection, row.key))}
                onFold={() => model.fold(row.front.conversationId, row.shape === 'closed')}
                onAction={(action) => onAction(row, action)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function rowId(key: string): string {
  return `bericht ${key}`.replaceAll(' ', '-');
}
