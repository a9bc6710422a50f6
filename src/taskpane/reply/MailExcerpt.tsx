import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { useTexts } from '../../screen/texts-context';
import type { SegmentView } from './analysis';
import { excerptOf } from './excerpt';
import { LongText } from './LongText';

const looks = new CSSStyleSheet();
looks.replaceSync(
  ':host{display:block;white-space:normal}p,ul,ol,blockquote,table,pre,h1,h2,h3,h4,h5,h6{margin:0 0 .5em;font-size:inherit}pre{white-space:pre-wrap}' +
    'ul,ol{padding-inline-start:1.5em}blockquote{padding-inline-start:.75em;border-inline-start:2px solid currentColor}' +
    'table{border-collapse:collapse;max-width:100%}td,th{padding:0 .5em 0 0;text-align:start;vertical-align:top}' +
    'hr{border:0;border-top:1px solid currentColor}a{text-decoration:underline}',
);

/** The first words of a mail, and on demand the mail itself as it stands below the reply. */
export function MailExcerpt({ beginning, html }: Pick<SegmentView, 'beginning' | 'html'>): ReactElement {
  const { chain: texts } = useTexts().reply;
  return <LongText beginning={beginning} whole={<WholeMail html={html} />} more={texts.whole} />;
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
