import { type ReactElement, useEffect, useState } from 'react';
import { referenceOf } from '../../domain/acknowledgement/reference';
import { type AcknowledgedQuestion, acknowledgementText } from '../../domain/acknowledgement/text';
import { dueDate } from '../../domain/deadlines/due-date';
import type { MailLanguage } from '../../domain/deadlines/words';
import { isWithinDomains } from '../../domain/mail/address';
import { textOfBody } from '../../domain/mail/html';
import { languageOf } from '../../domain/reply/mail-language';
import type { ClusterSettings } from '../../domain/settings/settings';
import type { ClusterMailbox } from '../../mailbox/port';
import { useStyles } from '../../screen/useStyles';
import { useSettingsTexts } from './settings-texts';
import { useSettingsStyles } from './useSettingsStyles';

interface Props {
  readonly mailbox: ClusterMailbox;
  readonly draft: ClusterSettings;
  readonly language: MailLanguage;
}

/** Few enough to read quickly, enough to find a question in each language that comes in. */
const LOOKED_AT = 12;

/** The acknowledgement as an entrepreneur would get it, with a real question from the mailbox. Nothing is sent. */
export function Preview({ mailbox, draft, language }: Props): ReactElement {
  const { acknowledgement: words } = useSettingsTexts();
  const styles = useSettingsStyles();
  const shared = useStyles();
  const [questions, setQuestions] = useState<readonly AcknowledgedQuestion[] | null>(null);
  const { internalDomains } = draft;

  useEffect(() => {
    let isGone = false;
    void latestQuestions(mailbox, internalDomains).then(
      (found) => !isGone && setQuestions(found),
      () => !isGone && setQuestions([]),
    );
    return () => {
      isGone = true;
    };
    // Once for each mailbox: what is typed in the settings changes the words, not the question.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [mailbox]);

  const question = questions?.find(({ text }) => languageOf(text) === language);
  const filled =
    question && acknowledgementText(question, dueDate(question.receivedAt, draft.term, draft.calendar), draft);
  return (
    <section>
      <h3 className={styles.label}>{words.preview}</h3>
      <p className={shared.quiet}>{questions === null || filled ? words.previewExplain : words.previewNone}</p>
      {filled && (
        <div className={styles.preview}>
          <b>
            {words.previewSubject}: {filled.subject}
          </b>
          {`\n\n${filled.body}`}
        </div>
      )}
    </section>
  );
}

async function latestQuestions(
  mailbox: ClusterMailbox,
  internalDomains: readonly string[],
): Promise<readonly AcknowledgedQuestion[]> {
  const { messages } = await mailbox.inbox({ top: LOOKED_AT });
  const outside = messages.filter(({ from }) => from !== null && !isWithinDomains(from.address, internalDomains));
  return Promise.all(
    outside.map(async ({ id, from, subject, receivedAt, internetMessageId }) => ({
      from: from ?? { name: '', address: '' },
      subject,
      text: textOfBody(await mailbox.body(id)),
      receivedAt: new Date(receivedAt),
      reference: referenceOf(internetMessageId, new Date(receivedAt)),
    })),
  );
}
