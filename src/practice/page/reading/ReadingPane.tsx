import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactElement, ReactNode } from 'react';
import type { MailSummary } from '../data/graph-message';
import type { CategoryColours } from '../data/mail-api';
import { Category } from '../list/Category';
import { FlagMark } from '../list/FlagMark';
import { places } from '../look/focus';
import { colours as page } from '../look/theme';
import { ToolbarButton } from '../look/ToolbarButton';
import type { Outlook } from '../outlook';
import { useStore } from '../store';
import { answerKinds } from './answers';
import { MessageCard } from './MessageCard';

const styles = mergeStyleSets({
  reading: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0, outline: 'none' },
  toolbar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 4,
    minHeight: 44,
    padding: '0 8px',
    flex: 'none',
    borderBottom: `1px solid ${page.line}`,
  },
  conversation: { flex: '1 1 auto', minHeight: 0, overflow: 'auto' },
  subject: {
    margin: 0,
    padding: '14px 16px 8px',
    fontSize: 18,
    lineHeight: '24px',
    fontWeight: 600,
    overflowWrap: 'anywhere',
    outline: 'none',
  },
  marks: { display: 'flex', flexWrap: 'wrap', gap: 6, padding: '0 16px 8px' },
});

interface Props {
  readonly outlook: Outlook;
  readonly message: MailSummary;
  readonly colours: CategoryColours;
  readonly now: Date;
  readonly addinButton: ReactNode;
  /** What add-ins say of the message. */
  readonly notifications: ReactNode;
}

/** The message in front of the user, with the conversation around it: the newest on top. Another message needs another React key. */
export function ReadingPane({ outlook, message, colours, now, addinButton, notifications }: Props): ReactElement {
  const { subject, categories, flag } = message;
  const { messages } = useStore(outlook.conversation);
  const { mail } = outlook.navigator.mailbox();
  const conversation = messages.some(({ id }) => id === message.id) ? [...messages].reverse() : [message];
  return (
    <section className={styles.reading} aria-labelledby={places.reading}>
      <div className={styles.toolbar}>
        {answerKinds.map(({ kind, text, icon }) => (
          <ToolbarButton
            key={kind}
            text={text}
            iconProps={{ iconName: icon }}
            onClick={() => void outlook.answer(kind)}
          />
        ))}
        {addinButton}
      </div>
      {notifications}
      <div className={styles.conversation}>
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
        {conversation.map((one) => (
          <MessageCard
            key={one.id}
            outlook={outlook}
            api={mail}
            message={one}
            beginsOpen={one.id === message.id}
            now={now}
          />
        ))}
      </div>
    </section>
  );
}
