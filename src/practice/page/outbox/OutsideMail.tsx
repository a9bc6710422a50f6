import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import { withPictures } from '../data/attachment';
import { bodyAsHtml } from '../data/graph-message';
import type { SentMail } from '../data/practice-api';
import { Coin } from '../look/Coin';
import { colours } from '../look/theme';
import { longMoment } from '../mail/dates';
import { Attachments } from '../reading/Attachments';
import { SafeMail } from '../reading/SafeMail';

const styles = mergeStyleSets({
  mail: { flex: '1 1 auto', minWidth: 0, overflow: 'auto' },
  subject: { margin: 0, padding: '14px 16px 4px', fontSize: 18, lineHeight: '24px', overflowWrap: 'anywhere' },
  header: { display: 'flex', gap: 12, padding: '8px 16px 12px', borderBottom: `1px solid ${colours.line}` },
  people: { minWidth: 0, overflowWrap: 'anywhere' },
  strong: { fontWeight: 600 },
  quiet: { fontSize: 12, color: colours.quiet },
});

/** A mail as somebody outside reads it. */
export function OutsideMail({ mail }: { readonly mail: SentMail }): ReactElement {
  const { subject, from, to, date, html, text, attachments } = mail;
  const body =
    html === undefined ? { contentType: 'text', content: text ?? '' } : { contentType: 'html', content: html };
  return (
    <article className={styles.mail} aria-labelledby="post-van-buiten">
      <h3 id="post-van-buiten" className={styles.subject}>
        {subject || '(geen onderwerp)'}
      </h3>
      <div className={styles.header}>
        <Coin name={from} />
        <div className={styles.people}>
          <div className={styles.strong}>{from}</div>
          <div className={styles.quiet}>Aan: {to.join('; ')}</div>
          <div className={styles.quiet}>{longMoment(date)}</div>
        </div>
      </div>
      <Attachments attachments={attachments} />
      <SafeMail html={withPictures(bodyAsHtml({ body }), attachments)} />
    </article>
  );
}
