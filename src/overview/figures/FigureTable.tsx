import { useState, type ReactElement } from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import type { Measure } from '../../domain/overview/measures';
import type { NamedGroup } from '../../domain/overview/tables';
import { Icon } from '../../screen/Icon';
import { useStyles } from '../../screen/useStyles';
import { type FigureTexts, writtenValue } from '../../texts/figures';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';

interface Props {
  readonly caption: string;
  readonly nameTitle: string;
  readonly groups: readonly NamedGroup[];
  readonly measures: readonly Measure[];
  readonly about: FigureTexts;
  /** Shown on demand: a chart stands above it. */
  readonly isFolded?: boolean;
}

/** Figures of groups, a line for each; wide ones can be scrolled, also with the keyboard. */
export function FigureTable({ caption, nameTitle, groups, measures, about, isFolded = false }: Props): ReactElement {
  const { figures: words } = useWords();
  const styles = useOverviewStyles();
  const shared = useStyles();
  const [isOpen, setOpen] = useState(!isFolded);
  return (
    <>
      {isFolded && (
        <ActionButton
          className={styles.onlyOnScreen}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <Icon name={isOpen ? 'collapse' : 'expand'} className={shared.buttonIcon} />
          {words.table}
        </ActionButton>
      )}
      {isOpen && (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
          <table className={styles.table}>
            <caption className={shared.visuallyHidden}>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{nameTitle}</th>
                {measures.map(({ id }) => (
                  <th key={id} scope="col" title={about.measures[id].definition}>
                    {about.measures[id].name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {groups.map(({ name, figures }, index) => (
                <tr key={index}>
                  <th scope="row">{name}</th>
                  {measures.map((measure) => (
                    <td key={measure.id}>{writtenValue(about, measure.unit, measure.valueOf(figures))}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
