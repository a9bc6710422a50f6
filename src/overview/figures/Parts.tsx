import type { ReactElement } from 'react';
import type { Figures } from '../../domain/overview/figures';
import { MEASURES } from '../../domain/overview/measures';
import type { FigureTexts } from '../../texts/figures';
import { takeAlongWords } from '../../texts/take-along';
import { useTexts } from '../../screen/texts-context';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';
import { FigureTable } from './FigureTable';
import { groupsIn, PARTS } from './groups';
import { linesOfGroups } from './lines-of';

/** The figures that tell most about a part of the cluster. */
const TOLD: readonly string[] = [
  ...['inflow', 'outflow', 'acknowledgement.median', 'firstAnswer.median', 'firstAnswer.twoDays'],
  ...['done.median', 'done.percentile90', 'done.term', 'promises', 'backlog', 'backlog.medianAge'],
];

/** All figures that tell most, for each domain, specialist and channel. */
export function Parts({ figures, about }: { readonly figures: Figures; readonly about: FigureTexts }): ReactElement {
  const { tag } = useTexts();
  const { figures: words } = useWords();
  const styles = useOverviewStyles();
  const titles = takeAlongWords(tag).groups;
  return (
    <>
      {PARTS.filter((part) => part !== 'weeks').map((part) => {
        const groups = groupsIn(figures, part, about);
        return (
          <section key={part} className={`${styles.panel} ${styles.part}`}>
            <h2 className={styles.panelHeading}>{titles[part].title}</h2>
            {groups === null ? (
              <p className={styles.tools}>{words.notPerPerson}</p>
            ) : (
              <FigureTable
                caption={titles[part].title}
                {...linesOfGroups(
                  titles[part].name,
                  groups,
                  MEASURES.filter(({ id }) => TOLD.includes(id)),
                  about,
                )}
              />
            )}
          </section>
        );
      })}
    </>
  );
}
