import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useRef, useState } from 'react';
import type { Problem } from './problem';
import { Fold } from './Fold';
import { Icon } from './Icon';
import { useTexts } from './texts-context';
import { useStyles } from './useStyles';

interface Props {
  readonly problem: Problem;
  readonly onRetry: () => void;
}

/** What happened, what it means for the mail, one button, and the details for whoever has to mend it. */
export function ProblemCard({ problem, onRetry }: Props): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  const words = texts.problems[problem.code];
  return (
    <section className={styles.card} role="alert">
      <div className={styles.topRow}>
        <Icon name="warn" className={styles.icon} />
        <h2 className={styles.heading}>{words.title}</h2>
      </div>
      <p>{words.meaning}</p>
      <PrimaryButton text={words.button} onClick={onRetry} />
      <Fold title={texts.common.details}>
        <Details text={problem.detail} />
      </Fold>
    </section>
  );
}

function Details({ text }: { readonly text: string }): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);

  async function copy(): Promise<void> {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Outlook's frame may withhold the clipboard; copying what is selected is then still allowed.
      document.execCommand('copy');
    }
    setCopied(true);
  }

  return (
    <>
      <textarea
        ref={area}
        className={styles.details}
        readOnly
        rows={4}
        value={text}
        aria-label={texts.common.details}
      />
      <DefaultButton text={copied ? texts.common.copied : texts.common.copy} onClick={() => void copy()} />
    </>
  );
}
