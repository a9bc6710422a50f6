import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { css } from '@fluentui/react/lib/Utilities';
import type { ReactElement } from 'react';
import type { MailFlag } from '../data/graph-message';
import { Icon } from '../look/Icon';
import { colours } from '../look/theme';
import { isPast, shortDay } from '../mail/dates';

const styles = mergeStyleSets({
  flag: { display: 'inline-flex', alignItems: 'center', gap: 2, fontSize: 12, color: colours.quiet },
  late: { color: colours.late, fontWeight: 600 },
});

/** A follow-up flag with its day, in words. */
export function FlagMark({ flag, now }: { readonly flag: MailFlag; readonly now: Date }): ReactElement {
  const isLate = !flag.isComplete && flag.due !== null && isPast(flag.due, now);
  return (
    <span className={css(styles.flag, isLate && styles.late)}>
      <Icon name={flag.isComplete ? 'done' : 'flag'} />
      {flagWords(flag, isLate)}
    </span>
  );
}

function flagWords({ isComplete, due }: MailFlag, isLate: boolean): string {
  if (isComplete) return 'Afgehandeld';
  if (due === null) return 'Opvolgen';
  return `${isLate ? 'Te laat: ' : 'Uiterlijk '}${shortDay(due)}`;
}
