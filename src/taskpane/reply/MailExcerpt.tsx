import { ActionButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../ui/pane-context';
import { useStyles } from '../ui/useStyles';
import { excerptOf } from './excerpt';

/** As much of a long mail as is read before somebody asks for the rest; a mail may be megabytes. */
const BEGINNING = 12_000;

const looks = new CSSStyleSheet();
looks.replaceSync(
  ':host{display:block}p,ul,ol,blockquote,table,pre,h1,h2,h3,h4,h5,h6{margin:0 0 .5em;font-size:inherit}pre{white-space:pre-wrap}' +
    'ul,ol{padding-inline-start:1.5em}blockquote{padding-inline-start:.75em;border-inline-start:2px solid currentColor}' +
    'table{border-collapse:collapse;max-width:100%}td,th{padding:0 .5em 0 0;text-align:start;vertical-align:top}' +
    'hr{border:0;border-top:1px solid currentColor}a{text-decoration:underline}',
);

/** The mail itself, as it stands below the reply, apart from the page around it; long ones open on demand. */
export function MailExcerpt({ html }: { readonly html: string }): ReactElement {
  const { chain: texts } = useTexts().reply;
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const [isLong, setLong] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const mail = useRef<HTMLDivElement>(null);
  const id = useId();
  const shown = isWhole ? html : html.slice(0, BEGINNING);

  useLayoutEffect(() => {
    const host = mail.current;
    if (!host) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [looks];
    root.replaceChildren(excerptOf(shown, texts.picture));
  }, [shown, texts]);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => setLong(element.scrollHeight > element.clientHeight + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [shown]);

  return (
    <>
      <div id={id} ref={frame} className={`${styles.excerpt} ${isWhole ? '' : styles.clamped}`}>
        <div ref={mail} />
      </div>
      {(isLong || isWhole || html.length > BEGINNING) && (
        <ActionButton
          styles={{ root: { height: 28, padding: 0 } }}
          text={isWhole ? texts.less : texts.whole}
          aria-expanded={isWhole}
          aria-controls={id}
          onClick={() => setWhole(!isWhole)}
        />
      )}
    </>
  );
}
