import { mergeStyles } from '@fluentui/react/lib/Styling';
import { type ReactElement, useEffect, useRef, useState } from 'react';

const frame = mergeStyles({ flex: 'none', display: 'block', width: '100%', border: 0 });

/** In pixels, of a mail without a word in it. */
const LEAST = 60;

interface Props {
  /** A whole page, safe to show (see `mailToRead`). */
  readonly page: string;
}

/** A mail in a frame of its own, as high as the mail. No script runs there; it shares our origin only so that it can be measured. */
export function MailFrame({ page }: Props): ReactElement {
  const element = useRef<HTMLIFrameElement>(null);
  const stop = useRef<() => void>(() => undefined);
  const [height, setHeight] = useState(LEAST);

  useEffect(() => () => stop.current(), []);

  function onLoad(): void {
    const mail = element.current?.contentDocument;
    if (!mail) return;
    const measure = (): void => setHeight(Math.max(LEAST, mail.documentElement.scrollHeight));
    const observer = new ResizeObserver(measure);
    observer.observe(mail.body);
    mail.addEventListener('keydown', passOn);
    stop.current();
    stop.current = () => observer.disconnect();
    measure();
  }

  /** The keys for a message work also when the reader clicked in its text. */
  function passOn(event: KeyboardEvent): void {
    const { key, ctrlKey, shiftKey, altKey, metaKey } = event;
    const copy = new KeyboardEvent('keydown', {
      ...{ key, ctrlKey, shiftKey, altKey, metaKey },
      bubbles: true,
      cancelable: true,
    });
    if (element.current?.dispatchEvent(copy) === false) event.preventDefault();
  }

  return (
    <iframe
      ref={element}
      className={frame}
      style={{ height }}
      title="Inhoud van het bericht"
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={page}
      onLoad={onLoad}
    />
  );
}
