import { ActionButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { SegmentView } from './analysis';
import { excerptOf } from './excerpt';

const looks = new CSSStyleSheet();
looks.replaceSync(
  ':host{display:block}p,ul,ol,blockquote,table,pre,h1,h2,h3,h4,h5,h6{margin:0 0 .5em;font-size:inherit}pre{white-space:pre-wrap}' +
    'ul,ol{padding-inline-start:1.5em}blockquote{padding-inline-start:.75em;border-inline-start:2px solid currentColor}' +
    'table{border-collapse:collapse;max-width:100%}td,th{padding:0 .5em 0 0;text-align:start;vertical-align:top}' +
    'hr{border:0;border-top:1px solid currentColor}a{text-decoration:underline}',
);

/** The first words of a mail, and on demand the mail itself as it stands below the reply. */
export function MailExcerpt({ beginning, html }: Pick<SegmentView, 'beginning' | 'html'>): ReactElement {
  const { chain: texts } = useTexts().reply;
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  return (
    <>
      <div id={id} className={styles.excerpt}>
        {isWhole ? <WholeMail html={html} /> : beginning}
      </div>
      <ActionButton
        styles={{ root: { height: 28, padding: 0 } }}
        text={isWhole ? texts.less : texts.whole}
        aria-expanded={isWhole}
        aria-controls={id}
        onClick={() => setWhole(!isWhole)}
      />
    </>
  );
}

/** Apart from the page around it, so that neither changes the looks of the other. */
function WholeMail({ html }: Pick<SegmentView, 'html'>): ReactElement {
  const { chain: texts } = useTexts().reply;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const host = place.current;
    if (!host) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [looks];
    root.replaceChildren(excerptOf(html, texts.picture));
  }, [html, texts]);
  return <div ref={place} />;
}
