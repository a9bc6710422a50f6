import { mergeStyles } from '@fluentui/react/lib/Styling';
import type { ReactElement, ReactNode } from 'react';
import { colours } from '../look/theme';

const hint = mergeStyles({ margin: 0, fontSize: 12, lineHeight: '18px', color: colours.quiet });

/** A line of explanation. */
export function Hint({ id, children }: { readonly id?: string; readonly children: ReactNode }): ReactElement {
  return (
    <p id={id} className={hint}>
      {children}
    </p>
  );
}
