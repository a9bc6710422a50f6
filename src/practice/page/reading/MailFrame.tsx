import { mergeStyles } from '@fluentui/react/lib/Styling';
import { type ReactElement, useMemo } from 'react';
import { mailToRead } from '../mail/show-mail';

const frame = mergeStyles({ flex: '1 1 auto', width: '100%', minHeight: 160, border: 0, background: '#ffffff' });

/** The HTML of a mail, in a frame without scripts and without an origin. */
export function MailFrame({ html }: { readonly html: string }): ReactElement {
  const page = useMemo(() => mailToRead(html), [html]);
  return (
    <iframe
      className={frame}
      title="Inhoud van het bericht"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcDoc={page}
    />
  );
}
