import { ActionButton } from '@fluentui/react/lib/Button';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';

interface Props {
  readonly beginning: string;
  /** Null when the beginning is all there is. */
  readonly whole: ReactNode;
  /** Words on the button that shows the whole. */
  readonly more: string;
}

/** The beginning of something long, in a frame, and on demand the whole. */
export function LongText({ beginning, whole, more }: Props): ReactElement {
  const { chain: texts } = useTexts().reply;
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  return (
    <>
      <div id={id} className={`${styles.excerpt} ${styles.asWritten}`}>
        {isWhole ? whole : beginning}
      </div>
      {whole !== null && (
        <ActionButton
          styles={{ root: { height: 28, padding: 0 } }}
          text={isWhole ? texts.less : more}
          aria-expanded={isWhole}
          aria-controls={id}
          onClick={() => setWhole(!isWhole)}
        />
      )}
    </>
  );
}
