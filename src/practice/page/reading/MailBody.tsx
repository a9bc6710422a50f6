import { DefaultButton } from '@fluentui/react/lib/Button';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { type ReactElement, useEffect, useState } from 'react';
import { wordsFor } from '../data/http';
import { withPictures } from '../data/attachment';
import type { MailApi, MailContent } from '../data/mail-api';
import { colours } from '../look/theme';
import { Attachments } from './Attachments';
import { SafeMail } from './SafeMail';

const text = mergeStyles({ padding: '12px 16px', color: colours.quiet });

type Content = MailContent | { readonly problem: string } | null;

interface Props {
  readonly api: MailApi;
  readonly id: string;
}

/** Fetches what a message holds and shows it. Another message needs another React key. */
export function MailBody({ api, id }: Props): ReactElement {
  const [content, setContent] = useState<Content>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isShown = true;
    const show = (next: Content): void => {
      if (isShown) setContent(next);
    };
    api.read(id).then(show, (error: unknown) => show({ problem: wordsFor(error) }));
    return () => {
      isShown = false;
    };
  }, [api, id, attempt]);

  if (content === null) return <p className={text}>Het bericht wordt opgehaald…</p>;
  if ('problem' in content)
    return (
      <div className={text} role="alert">
        <p>{content.problem}</p>
        <DefaultButton text="Probeer opnieuw" onClick={() => setAttempt(attempt + 1)} />
      </div>
    );
  return (
    <>
      <Attachments attachments={content.attachments} />
      <SafeMail html={withPictures(content.html, content.attachments)} />
    </>
  );
}
