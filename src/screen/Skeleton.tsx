import { Shimmer, ShimmerElementType } from '@fluentui/react/lib/Shimmer';
import { type ReactElement, useEffect, useState } from 'react';
import { useTexts } from './texts-context';
import { useStyles } from './useStyles';

const WORDS_AFTER_MS = 1_000;
const lines = ['70%', '45%', '85%'];

interface Props {
  /** How far it is; without these only that it is under way. */
  readonly words?: string;
}

/** Grey lines where text will come; words too when it takes longer than a moment. */
export function Skeleton({ words }: Props): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, WORDS_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div aria-busy="true">
      <div aria-hidden="true">
        {lines.map((width) => (
          <Shimmer
            key={width}
            className={styles.item}
            width={width}
            shimmerElements={[{ type: ShimmerElementType.line, height: 14 }]}
          />
        ))}
      </div>
      <p className={styles.quiet} role="status">
        {isLong ? (words ?? texts.common.loading) : ''}
      </p>
    </div>
  );
}
