import { DefaultButton } from '@fluentui/react/lib/Button';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import type { MailSummary } from '../data/graph-message';
import { places } from '../look/focus';
import { colours as page, hidden } from '../look/theme';
import { dayGroup } from '../mail/dates';
import { byGroup, neighbour } from './list-order';
import type { ListState } from './message-list';
import { MessageRow } from './MessageRow';

const styles = mergeStyleSets({
  list: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    // The ring stands around the message on which the arrow keys are.
    selectors: { ':focus-visible, :focus-visible [aria-selected="true"]': { outline: '2px solid', outlineOffset: -2 } },
  },
  day: {
    padding: '6px 14px',
    fontSize: 12,
    fontWeight: 600,
    background: page.raised,
    borderBottom: `1px solid ${page.line}`,
  },
  quiet: { padding: 16, margin: 0, color: page.quiet },
  hidden,
  more: { margin: 12, flex: 'none' },
});

interface Props {
  readonly state: ListState;
  readonly selected: string | null;
  readonly now: Date;
  readonly onSelect: (message: MailSummary) => void;
  /** Enter: the reader wants to go on in the message itself. */
  readonly onEnter: () => void;
  readonly onMore: () => void;
}

/** The list of messages: one stop for the Tab key, arrow keys within. */
export function MessageListView({ state, selected, now, onSelect, onEnter, onMore }: Props): ReactElement {
  const messages = state.messages ?? [];
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // Not `scrollIntoView` on the page: only the list itself may move.
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      onEnter();
      return;
    }
    const next = neighbour(messages, selected, event.key);
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
  }

  return (
    <>
      <div
        ref={list}
        id={places.list}
        role="listbox"
        aria-label="Berichten"
        aria-busy={state.messages === null}
        {...(selected !== null && messages.some(({ id }) => id === selected)
          ? { 'aria-activedescendant': rowId(selected) }
          : {})}
        tabIndex={0}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        {byGroup(messages, ({ receivedAt }) => dayGroup(receivedAt, now)).map(({ group, members }) => (
          <div role="group" aria-label={group} key={group}>
            <div className={styles.day} role="presentation">
              {group}
            </div>
            {members.map((message) => (
              <MessageRow
                key={message.id}
                id={rowId(message.id)}
                message={message}
                isSelected={message.id === selected}
                show={state.folder === 'inbox' ? 'sender' : 'recipients'}
                colours={state.colours}
                now={now}
                onSelect={() => onSelect(message)}
              />
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={styles.hidden}>
        {state.news}
      </p>
      {state.messages === null && state.problem === null && <p className={styles.quiet}>Berichten worden opgehaald…</p>}
      {state.messages?.length === 0 && <p className={styles.quiet}>Deze map is leeg.</p>}
      {state.hasMore && <DefaultButton className={styles.more} text="Toon oudere berichten" onClick={onMore} />}
    </>
  );
}

function rowId(id: string): string {
  return `bericht-${id}`;
}
