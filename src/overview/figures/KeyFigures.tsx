import type { ReactElement } from 'react';
import type { GroupFigures } from '../../domain/overview/figures';
import { compared, type Measure, MEASURES } from '../../domain/overview/measures';
import { Icon } from '../../screen/Icon';
import { useStyles } from '../../screen/useStyles';
import { type FigureTexts, leftOutWords, writtenValue } from '../../texts/figures';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';

interface Props {
  readonly now: GroupFigures;
  readonly then: GroupFigures;
  readonly about: FigureTexts;
}

/** Every number with the sentence that says exactly what it is, what it leaves out, and how it was before. */
export function KeyFigures({ now, then, about }: Props): ReactElement {
  const { figures: words } = useWords();
  const styles = useOverviewStyles();
  return (
    <section aria-labelledby="key-figures">
      <h2 id="key-figures" className={styles.panelHeading}>
        {words.key}
      </h2>
      <ul className={styles.figures}>
        {MEASURES.map((measure) => (
          <li key={measure.id} className={styles.figure}>
            <Figure measure={measure} now={now} then={then} about={about} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Figure({ measure, now, then, about }: Props & { readonly measure: Measure }): ReactElement {
  const { figures: words } = useWords();
  const styles = useOverviewStyles();
  const shared = useStyles();
  const { name, definition } = about.measures[measure.id];
  const { value, before, verdict } = compared(measure, now, then);
  const looks = { better: shared.good, worse: shared.late, same: '', neither: '', unknown: '' };
  const change = words.change[verdict](writtenValue(about, measure.unit, before));
  const arrow = value === null || before === null || value === before ? null : value > before ? 'up' : 'down';
  return (
    <>
      <h3 className={styles.tileName}>{name}</h3>
      <p className={styles.tileNumber}>{writtenValue(about, measure.unit, value)}</p>
      <p className={looks[verdict]}>
        {arrow && <Icon name={arrow} className={shared.inlineIcon} />}
        {change}
      </p>
      <p className={shared.quiet}>
        {definition} {leftOutWords(about, measure, now).map((text) => `${words.without(text)} `)}
      </p>
    </>
  );
}
