import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactElement, ReactNode } from 'react';
import type { MailSummary } from '../data/graph-message';
import type { AnswerKind, CategoryColours, MailApi } from '../data/mail-api';
import { Category } from '../list/Category';
import { FlagMark } from '../list/FlagMark';
import { Coin } from '../look/Coin';
import { places } from '../look/focus';
import { Icon } from '../look/Icon';
import { colours as page } from '../look/theme';
import { ToolbarButton } from '../look/ToolbarButton';
import { longMoment } from '../mail/dates';
import { shortNames, writtenPerson } from '../mail/people';
import { MailBody } from './MailBody';

const styles = mergeStyleSets({
  reading: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0, outline: 'none' },
  toolbar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 4,
    minHeight: 44,
    padding: '0 8px',
    borderBottom: `1px solid ${page.line}`,
  },
  subject: { margin: 0, padding: '14px 16px 4px', fontSize: 18, lineHeight: '24px', fontWeight: 600, outline: 'none' },
  marks: { display: 'flex', flexWrap: 'wrap', gap: 6, padding: '0 16px 4px' },
  header: { display: 'flex', gap: 12, padding: '8px 16px 10px', borderBottom: `1px solid ${page.line}` },
  people: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  sender: { fontWeight: 600 },
  quiet: { color: page.quiet, fontSize: 12 },
});

interface Props {
  readonly api: MailApi;
  readonly message: MailSummary;
  readonly colours: CategoryColours;
  readonly now: Date;
  readonly onAnswer: (kind: AnswerKind) => void;
  readonly addinButton: ReactNode;
}

/** One received or sent message. */
export function ReadingPane({ api, message, colours, now, onAnswer, addinButton }: Props): ReactElement {
  const { subject, from, to, cc, receivedAt, categories, flag } = message;
  return (
    <section className={styles.reading} aria-labelledby={places.reading}>
      <div className={styles.toolbar}>
        <ToolbarButton
          text="Beantwoorden"
          onRenderIcon={() => <Icon name="reply" />}
          onClick={() => onAnswer('reply')}
        />
        <ToolbarButton
          text="Doorsturen"
          onRenderIcon={() => <Icon name="forward" />}
          onClick={() => onAnswer('forward')}
        />
        {addinButton}
      </div>
      <h2 className={styles.subject} id={places.reading} tabIndex={-1}>
        {subject || '(geen onderwerp)'}
      </h2>
      {(categories.length > 0 || flag !== null) && (
        <div className={styles.marks}>
          {categories.map((name) => (
            <Category key={name} name={name} colours={colours} />
          ))}
          {flag !== null && <FlagMark flag={flag} now={now} />}
        </div>
      )}
      <div className={styles.header}>
        <Coin name={shortNames([from])} />
        <div className={styles.people}>
          <div className={styles.sender}>{writtenPerson(from)}</div>
          <div className={styles.quiet}>Aan: {shortNames(to)}</div>
          {cc.length > 0 && <div className={styles.quiet}>CC: {shortNames(cc)}</div>}
          <div className={styles.quiet}>{longMoment(receivedAt)}</div>
        </div>
      </div>
      <MailBody key={message.id} api={api} id={message.id} />
    </section>
  );
}
