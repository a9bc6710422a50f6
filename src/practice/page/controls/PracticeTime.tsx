import { mergeStyles } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import { shortDay, shortMoment } from '../mail/dates';
import { dutchLocal } from './clock-moves';
import type { PracticeModel } from './practice-model';
import { useNow } from './use-now';

const time = mergeStyles({ fontSize: 12, whiteSpace: 'nowrap' });

/** Clocks that differ by less than this show the same time. */
const SAME_MS = 60_000;

/** What day and time it is in the practice, where that is not the time outside. */
export function PracticeTime({ model }: { readonly model: PracticeModel }): ReactElement | null {
  const now = useNow(model);
  if (Math.abs(model.get().ahead) < SAME_MS) return null;
  return (
    <span className={time}>
      Hier is het {shortDay(dutchLocal(now).slice(0, 10))}, {shortMoment(now.toISOString(), now)} uur
    </span>
  );
}
