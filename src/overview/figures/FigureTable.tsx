import { useState, type ReactElement } from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { Icon } from '../../screen/Icon';
import { useStyles } from '../../screen/useStyles';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';

/** Columns of figures and lines of what they are about, as they are written. */
export interface FigureLines {
  /** Above the names of the lines. */
  readonly nameTitle: string;
  /** `hint`: what the column is, on demand. */
  readonly columns: readonly { readonly key: string; readonly title: string; readonly hint?: string }[];
  readonly lines: readonly { readonly key: string; readonly name: string; readonly cells: readonly string[] }[];
}

interface Props extends FigureLines {
  readonly caption: string;
  /** Shown on demand: a chart stands above it. */
  readonly isFolded?: boolean;
}

/** A table of figures; a wide one can be scrolled, also with the keyboard. */
export function FigureTable({ caption, nameTitle, columns, lines, isFolded = false }: Props): ReactElement {
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
          aria-label={words.tableOf(caption)}
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
                {columns.map(({ key, title, hint }) => (
                  <th key={key} scope="col" title={hint}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ key, name, cells }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, at) => (
                    <td key={columns[at]?.key}>{cell}</td>
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
