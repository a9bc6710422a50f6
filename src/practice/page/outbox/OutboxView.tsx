import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { type ReactElement, useEffect, useState } from 'react';
import { wordsFor } from '../data/http';
import { bodyAsHtml } from '../data/graph-message';
import { outbox, type SentMail } from '../data/practice-api';
import { onMailboxChange } from '../data/practice-events';
import { Notice } from '../look/Notice';
import { colours } from '../look/theme';
import { longMoment } from '../mail/dates';
import { SafeMail } from '../reading/SafeMail';

const styles = mergeStyleSets({
  view: { flex: '1 1 auto', minHeight: 0, overflow: 'auto', padding: '0 16px 16px' },
  heading: { fontSize: 18, margin: '14px 0 4px' },
  quiet: { color: colours.quiet, margin: '2px 0' },
  mail: { border: `1px solid ${colours.line}`, borderRadius: 6, marginTop: 12, overflow: 'hidden' },
  subject: { fontSize: 14, fontWeight: 600, margin: 0 },
  summary: { padding: '8px 16px', cursor: 'pointer', background: colours.raised, overflowWrap: 'anywhere' },
  body: { display: 'flex', height: 420, borderTop: `1px solid ${colours.line}` },
});

/** What left the practice mailbox by SMTP, as the entrepreneurs get it. */
export function OutboxView(): ReactElement {
  const [mails, setMails] = useState<readonly SentMail[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isShown = true;
    const read = (): void => {
      outbox().then(
        (found) => {
          if (!isShown) return;
          setMails(found);
          setProblem(null);
        },
        (error: unknown) => isShown && setProblem(wordsFor(error)),
      );
    };
    const stop = onMailboxChange(read);
    return () => {
      isShown = false;
      stop();
    };
  }, [attempt]);

  return (
    <section className={styles.view} aria-labelledby="uitgaande-post">
      <h2 id="uitgaande-post" className={styles.heading}>
        Uitgaande post
      </h2>
      <p className={styles.quiet}>Alles wat de oefenpostbus per e-mail verliet, zoals de ontvanger het leest.</p>
      {problem !== null && (
        <Notice text={problem} action={{ text: 'Probeer opnieuw', run: () => setAttempt(attempt + 1) }} />
      )}
      {mails === null && problem === null && <p className={styles.quiet}>De post wordt opgehaald…</p>}
      {mails?.length === 0 && <p>Er is nog niets verstuurd. Stuur een antwoord, dan staat het hier.</p>}
      {mails?.map((mail) => (
        <OutgoingMail key={mail.id} mail={mail} />
      ))}
    </section>
  );
}

function OutgoingMail({ mail }: { readonly mail: SentMail }): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const body =
    mail.html === undefined
      ? { contentType: 'text', content: mail.text ?? '' }
      : { contentType: 'html', content: mail.html };
  return (
    <details className={styles.mail} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.subject}>{mail.subject || '(geen onderwerp)'}</span>
        <div className={styles.quiet}>
          Aan {mail.to.join(', ')}, {longMoment(mail.date)}
        </div>
      </summary>
      {isOpen && (
        <div className={styles.body}>
          <SafeMail html={bodyAsHtml({ body })} />
        </div>
      )}
    </details>
  );
}
