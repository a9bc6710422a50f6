import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { css } from '@fluentui/react/lib/Utilities';
import { type ReactElement, useEffect, useState } from 'react';
import { wordsFor } from '../data/http';
import { outbox, type SentMail } from '../data/practice-api';
import { onMailboxChange } from '../data/practice-events';
import { clickable, current } from '../look/clickable';
import { Icon } from '../look/Icon';
import { Notice } from '../look/Notice';
import { colours } from '../look/theme';
import { shortMoment } from '../mail/dates';
import { inNarrow } from '../screen-parts';
import { OutsideMail } from './OutsideMail';

const styles = mergeStyleSets({
  view: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0 },
  band: {
    display: 'flex',
    gap: 10,
    alignItems: 'center',
    flex: 'none',
    padding: '10px 16px',
    background: colours.warning,
    borderBottom: `1px solid ${colours.warningLine}`,
  },
  heading: { margin: 0, fontSize: 16, lineHeight: '22px' },
  explained: { margin: 0, fontSize: 12 },
  parts: {
    display: 'flex',
    flex: '1 1 auto',
    minHeight: 0,
    selectors: { [inNarrow]: { flexDirection: 'column', overflow: 'auto' } },
  },
  list: {
    flex: '0 0 300px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    overflow: 'auto',
    borderInlineEnd: `1px solid ${colours.line}`,
    selectors: { [inNarrow]: { flex: '0 0 auto', maxHeight: 240, borderBottom: `1px solid ${colours.line}` } },
  },
  mail: { ...clickable, display: 'block', padding: '8px 14px', borderBottom: `1px solid ${colours.line}` },
  chosen: current,
  line: { display: 'flex', gap: 8, alignItems: 'baseline' },
  grow: { flex: '1 1 auto', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  strong: { fontWeight: 600 },
  quiet: { flex: 'none', fontSize: 12, color: colours.quiet },
  nothing: { padding: 16, margin: 0, color: colours.quiet },
});

interface Props {
  readonly now: Date;
}

/** The mailbox of everybody outside: what left by SMTP, as the entrepreneurs get it. */
export function OutboxView({ now }: Props): ReactElement {
  const [mails, setMails] = useState<readonly SentMail[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
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

  const shown = mails?.find(({ id }) => id === chosen) ?? mails?.[0];
  return (
    <section className={styles.view} aria-labelledby="postbus-van-de-ondernemer">
      <div className={styles.band}>
        <Icon name="entrepreneur" />
        <div>
          <h2 id="postbus-van-de-ondernemer" className={styles.heading}>
            Postbus van de ondernemer
          </h2>
          <p className={styles.explained}>
            Dit is niet jouw postbus. Hier lees je alles wat de oefenpostbus per e-mail verliet, zoals de ontvanger het
            krijgt.
          </p>
        </div>
      </div>
      {problem !== null && (
        <Notice text={problem} action={{ text: 'Probeer opnieuw', run: () => setAttempt(attempt + 1) }} />
      )}
      {mails === null && problem === null && <p className={styles.nothing}>De post wordt opgehaald…</p>}
      {mails?.length === 0 && (
        <p className={styles.nothing}>Er is nog niets verstuurd. Stuur een antwoord, dan staat het hier.</p>
      )}
      {shown !== undefined && (
        <div className={styles.parts}>
          <ul className={styles.list} aria-label="Verstuurde post">
            {mails?.map((mail) => (
              <li key={mail.id}>
                <button
                  type="button"
                  className={css(styles.mail, mail === shown && styles.chosen)}
                  {...(mail === shown ? { 'aria-current': true } : {})}
                  onClick={() => setChosen(mail.id)}
                >
                  <div className={styles.line}>
                    <span className={css(styles.grow, styles.strong)}>{mail.to.join(', ')}</span>
                    <span className={styles.quiet}>{shortMoment(mail.date, now)}</span>
                  </div>
                  <div className={styles.line}>
                    <span className={styles.grow}>{mail.subject || '(geen onderwerp)'}</span>
                  </div>
                </button>
              </li>
            ))}
          </ul>
          <OutsideMail key={shown.id} mail={shown} />
        </div>
      )}
    </section>
  );
}
