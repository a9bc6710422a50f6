import { IconButton } from '@fluentui/react/lib/Button';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { type ReactElement, useState } from 'react';
import type { MailSummary } from '../data/graph-message';
import type { MailApi } from '../data/mail-api';
import { Coin } from '../look/Coin';
import { colours } from '../look/theme';
import { longMoment, shortMoment } from '../mail/dates';
import { shortNames, writtenPerson } from '../mail/people';
import type { Outlook } from '../outlook';
import { answersFor } from './answers';
import { MailBody } from './MailBody';
import { MessageDetails } from './MessageDetails';
import { Recipients } from './Recipients';

const styles = mergeStyleSets({
  card: { borderTop: `1px solid ${colours.line}` },
  closed: {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    width: '100%',
    padding: '8px 16px',
    border: 0,
    background: 'transparent',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    selectors: {
      ':hover': { background: colours.hover },
      ':focus-visible': { outline: '2px solid', outlineOffset: -2 },
    },
  },
  names: { flex: '1 1 auto', minWidth: 0 },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  strong: { fontWeight: 600 },
  quiet: { color: colours.quiet, fontSize: 12 },
  date: { flex: 'none', color: colours.quiet, fontSize: 12 },
  header: { display: 'flex', gap: 12, padding: '10px 16px' },
  people: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  menu: { flex: 'none' },
});

interface Props {
  readonly outlook: Outlook;
  readonly api: MailApi;
  readonly message: MailSummary;
  /** The message that was chosen begins unfolded. */
  readonly beginsOpen: boolean;
  readonly now: Date;
}

/** One message of a conversation: folded to a line, or whole. */
export function MessageCard({ outlook, api, message, beginsOpen, now }: Props): ReactElement {
  const [isOpen, setIsOpen] = useState(beginsOpen);
  const [showsDetails, setShowsDetails] = useState(false);
  const { id, from, receivedAt, preview, isDraft } = message;
  if (!isOpen)
    return (
      <article className={styles.card}>
        <button
          type="button"
          className={styles.closed}
          aria-expanded={false}
          onClick={() => (isDraft ? outlook.select(message) : setIsOpen(true))}
        >
          <Coin name={shortNames([from])} />
          <span className={styles.names}>
            <span className={styles.strong}>
              {isDraft ? '[Concept] ' : ''}
              {shortNames([from])}
            </span>
            <div className={`${styles.line} ${styles.quiet}`}>{preview}</div>
          </span>
          <span className={styles.date}>{shortMoment(receivedAt, now)}</span>
        </button>
      </article>
    );
  return (
    <article className={styles.card} aria-label={`Bericht van ${shortNames([from])}, ${longMoment(receivedAt)}`}>
      <div className={styles.header}>
        <Coin name={shortNames([from])} />
        <div className={styles.people}>
          <div className={styles.strong}>{writtenPerson(from)}</div>
          <Recipients message={message} />
          <div className={styles.quiet}>{longMoment(receivedAt)}</div>
        </div>
        <IconButton
          className={styles.menu}
          iconProps={{ iconName: 'more' }}
          ariaLabel="Meer acties voor dit bericht"
          title="Meer acties voor dit bericht"
          onRenderMenuIcon={() => null}
          menuProps={{
            items: [
              ...answersFor(outlook, message),
              {
                key: 'details',
                text: 'Berichtdetails',
                iconProps: { iconName: 'details' },
                onClick: () => setShowsDetails(true),
              },
            ],
          }}
        />
      </div>
      <MailBody api={api} id={id} />
      {showsDetails && <MessageDetails api={api} id={id} onDismiss={() => setShowsDetails(false)} />}
    </article>
  );
}
