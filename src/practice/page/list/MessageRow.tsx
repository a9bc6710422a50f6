import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { css } from '@fluentui/react/lib/Utilities';
import type { ReactElement } from 'react';
import type { MailSummary } from '../data/graph-message';
import type { CategoryColours } from '../data/mail-api';
import { Coin } from '../look/Coin';
import { Icon } from '../look/Icon';
import { colours as page, forcedColours, hidden } from '../look/theme';
import { shortMoment } from '../mail/dates';
import { shortNames } from '../mail/people';
import { Category } from './Category';
import { FlagMark } from './FlagMark';

const styles = mergeStyleSets({
  row: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    columnGap: 10,
    padding: '8px 12px 8px 14px',
    borderBottom: `1px solid ${page.line}`,
    borderInlineStart: '3px solid transparent',
    cursor: 'default',
    selectors: {
      ':hover': { background: page.hover },
    },
  },
  selected: {
    background: page.selected,
    borderInlineStartColor: page.accent,
    selectors: {
      ':hover': { background: page.selected },
      [forcedColours]: { outline: '2px solid Highlight', outlineOffset: -2 },
    },
  },
  unread: { borderInlineStartColor: page.accent },
  content: { position: 'relative', minWidth: 0 },
  line: { display: 'flex', alignItems: 'baseline', gap: 8 },
  grow: { flex: '1 1 auto', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  sender: { fontSize: 14 },
  strong: { fontWeight: 600 },
  accent: { fontWeight: 600, color: page.accentText },
  date: { flex: 'none', fontSize: 12, color: page.quiet },
  preview: { fontSize: 12, color: page.quiet },
  chips: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 4, marginTop: 3 },
  hidden,
});

interface Props {
  readonly id: string;
  readonly message: MailSummary;
  readonly isSelected: boolean;
  /** Whose names to show: in folders of what was sent the senders are all the same. */
  readonly show: 'sender' | 'recipients';
  readonly colours: CategoryColours;
  readonly now: Date;
  readonly onSelect: () => void;
}

/** One message in the list. */
export function MessageRow({ id, message, isSelected, show, colours, now, onSelect }: Props): ReactElement {
  const names = shortNames(show === 'sender' ? [message.from] : message.to);
  return (
    <div
      id={id}
      role="option"
      aria-selected={isSelected}
      className={css(styles.row, !message.isRead && styles.unread, isSelected && styles.selected)}
      onClick={onSelect}
    >
      <Coin name={names} />
      <div className={styles.content}>
        {!message.isRead && <span className={styles.hidden}>Ongelezen. </span>}
        <div className={styles.line}>
          <span className={css(styles.grow, styles.sender, !message.isRead && styles.strong)}>
            {names || '(geen ontvanger)'}
          </span>
          {message.hasAttachments && (
            <span className={styles.date}>
              <Icon name="attachment" />
              <span className={styles.hidden}>met bijlage</span>
            </span>
          )}
        </div>
        <div className={styles.line}>
          <span className={css(styles.grow, !message.isRead && styles.accent)}>
            {message.subject || '(geen onderwerp)'}
          </span>
          <span className={styles.date}>{shortMoment(message.receivedAt, now)}</span>
        </div>
        <div className={css(styles.grow, styles.preview)}>{message.preview}</div>
        {(message.categories.length > 0 || message.flag !== null) && (
          <div className={styles.chips}>
            {message.categories.map((name) => (
              <Category key={name} name={name} colours={colours} />
            ))}
            {message.flag !== null && <FlagMark flag={message.flag} now={now} />}
          </div>
        )}
      </div>
    </div>
  );
}
