import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { css } from '@fluentui/react/lib/Utilities';
import type { MouseEvent, ReactElement } from 'react';
import type { CategoryColours } from '../data/mail-api';
import { Coin } from '../look/Coin';
import { Icon } from '../look/Icon';
import { colours as page, forcedColours, hidden } from '../look/theme';
import { shortMoment } from '../mail/dates';
import { shortNames } from '../mail/people';
import { Category } from './Category';
import { FlagMark } from './FlagMark';
import { ChoiceBox } from './ChoiceBox';
import { RowActions, type RowAction } from './RowActions';
import type { MailRow } from './rows';

const styles = mergeStyleSets({
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    columnGap: 10,
    height: '100%',
    padding: '7px 12px 5px 14px',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${page.line}`,
    cursor: 'default',
    userSelect: 'none',
    selectors: {
      ':hover': { background: page.hover },
      '& [data-on-hover]': { visibility: 'hidden' },
      ':hover [data-on-hover]': { visibility: 'visible' },
    },
  },
  part: { gridTemplateColumns: '32px minmax(0, 1fr)', paddingInlineStart: 34 },
  chosen: {
    background: page.selected,
    selectors: {
      ':hover': { background: page.selected },
      [forcedColours]: { outline: '2px solid Highlight', outlineOffset: -2 },
    },
  },
  /** A bar before the line, also where the reader's own colours replace ours. */
  unread: {
    selectors: {
      '::before': {
        content: '""',
        position: 'absolute',
        insetBlock: 0,
        insetInlineStart: 0,
        borderInlineStart: `3px solid ${page.accent}`,
      },
    },
  },
  content: { minWidth: 0 },
  line: { display: 'flex', alignItems: 'center', gap: 6 },
  grow: { flex: '1 1 auto', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  strong: { fontWeight: 600 },
  accent: { fontWeight: 600, color: page.accentText },
  side: { flex: 'none', display: 'inline-flex', alignItems: 'center', fontSize: 12, color: page.quiet },
  fold: { flex: 'none', display: 'inline-flex', marginInlineStart: -4, cursor: 'pointer', color: page.quiet },
  preview: { fontSize: 12, lineHeight: '18px', color: page.quiet },
  chips: { display: 'flex', alignItems: 'center', gap: 4, height: 22, overflow: 'hidden' },
  hidden,
});

interface Props {
  readonly row: MailRow;
  readonly isChosen: boolean;
  /** Boxes to choose by stand in the place of the senders. */
  readonly showsBox: boolean;
  /** Whose names to show: in folders of what was sent the senders are all the same. */
  readonly show: 'sender' | 'recipients';
  readonly colours: CategoryColours;
  readonly now: Date;
  readonly onChoose: (event: MouseEvent) => void;
  readonly onToggle: () => void;
  readonly onFold: () => void;
  readonly onAction: (action: RowAction) => void;
}

/** One line of the list: a message, or a conversation. Within it nothing takes the focus; the keyboard has keys for all of it. */
export function MessageRow(props: Props): ReactElement {
  const { row, isChosen, showsBox, show, colours, now, onChoose, onToggle, onFold, onAction } = props;
  const { front, isUnread, shape, categories, flag } = row;
  const names = namesOf(row, show);
  const folds = shape === 'closed' || shape === 'open';
  return (
    <div
      className={css(styles.row, shape === 'part' && styles.part, isUnread && styles.unread, isChosen && styles.chosen)}
      onClick={onChoose}
    >
      <ChoiceBox isChosen={isChosen} isShown={showsBox} onToggle={onToggle}>
        <Coin name={names} />
      </ChoiceBox>
      <div className={styles.content}>
        <span className={styles.hidden}>{spoken(row)}</span>
        <div className={styles.line}>
          <span className={css(styles.grow, isUnread && styles.strong)}>{names || '(geen ontvanger)'}</span>
          {front.isDraft && <span className={styles.side}>[Concept]</span>}
          {row.hasAttachments && (
            <span className={styles.side}>
              <Icon name="attachment" />
              <span className={styles.hidden}>met bijlage</span>
            </span>
          )}
          {shape === 'part' && <span className={styles.side}>{shortMoment(front.receivedAt, now)}</span>}
        </div>
        {shape !== 'part' && (
          <div className={styles.line}>
            {folds && (
              <span
                className={styles.fold}
                aria-hidden="true"
                title={shape === 'open' ? 'Vouw het gesprek dicht' : 'Vouw het gesprek open'}
                onClick={(event) => {
                  event.stopPropagation();
                  onFold();
                }}
              >
                <Icon name={shape === 'open' ? 'chevronDown' : 'chevronRight'} />
              </span>
            )}
            <span className={css(styles.grow, isUnread && styles.accent)}>{front.subject || '(geen onderwerp)'}</span>
            {folds && (
              <span className={styles.side} aria-hidden="true">
                ({row.count})
              </span>
            )}
            <span className={styles.side}>{shortMoment(front.receivedAt, now)}</span>
          </div>
        )}
        <div className={css(styles.grow, styles.preview)}>{front.preview}</div>
        {(categories.length > 0 || flag !== null) && (
          <div className={styles.chips}>
            {flag !== null && <FlagMark flag={flag} now={now} />}
            {categories.map((name) => (
              <Category key={name} name={name} colours={colours} />
            ))}
          </div>
        )}
      </div>
      <RowActions row={row} onAction={onAction} />
    </div>
  );
}

/** The names of everyone in a conversation, newest first, each once. */
function namesOf({ messages }: MailRow, show: Props['show']): string {
  const names = messages.map(({ from, to }) => shortNames(show === 'sender' ? [from] : to));
  return [...new Set(names)].join('; ');
}

function spoken({ isUnread, shape, count }: MailRow): string {
  const conversation =
    shape === 'closed' || shape === 'open'
      ? `Gesprek van ${count} berichten, ${shape === 'open' ? 'opengevouwen' : 'dichtgevouwen'}. `
      : '';
  return `${isUnread ? 'Ongelezen. ' : ''}${conversation}`;
}
