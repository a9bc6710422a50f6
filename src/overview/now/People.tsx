import { type ReactElement } from 'react';
import type { PersonLoad } from '../../domain/overview/load';
import { viewColleague } from '../../screen/person';
import { PersonCoin } from '../../screen/PersonCoin';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import { writtenDay } from '../../texts/dates';
import type { OverviewTexts } from '../../texts/overview-nl';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';
import type { ClusterNow } from './now-model';
import { personKey } from './rows';

interface Props {
  readonly clusters: readonly ClusterNow[];
  readonly chosen: string | null;
  readonly onChoose: (person: string | null) => void;
}

/** What lies on each desk, and whether somebody sits at it today. Pressed, the list shows the questions of that person. */
export function People({ clusters, chosen, onChoose }: Props): ReactElement {
  const { people: words } = useWords();
  const shared = useStyles();
  const styles = useOverviewStyles();
  return (
    <section className={styles.panel} aria-labelledby="people">
      <h2 id="people" className={styles.panelHeading}>
        {words.heading}
      </h2>
      {clusters.map(({ cluster, now }) => (
        <div key={cluster.mailbox.address}>
          {clusters.length > 1 && <h3 className={shared.sectionHeading}>{cluster.settings.mailbox.name}</h3>}
          <ul className={styles.people}>
            {busiestFirst(now.people).map((person) => {
              const key = personKey(cluster, person.id);
              return (
                <li key={key}>
                  <button
                    type="button"
                    className={styles.person}
                    aria-pressed={chosen === key}
                    onClick={() => {
                      onChoose(chosen === key ? null : key);
                    }}
                  >
                    <PersonCoin person={viewColleague(person, cluster.settings.cards)} />
                    <Desk person={person} />
                    <span className={styles.numbers}>
                      <span className={shared.oneLine}>{words.open(person.open)}</span>
                      {person.late > 0 && (
                        <span className={`${shared.oneLine} ${shared.late}`}>{words.late(person.late)}</span>
                      )}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Desk({ person }: { readonly person: PersonLoad }): ReactElement {
  const { people: words } = useWords();
  const { dates } = useTexts();
  const shared = useStyles();
  const { card, isPresent, nextDay, adviceAsked, weight } = person;
  const parts = [
    presenceWords(words, person),
    ...(card && !isPresent && nextDay ? [words.back(writtenDay(dates, nextDay))] : []),
    ...(words.weight[weight] === '' || weight === 'away' ? [] : [words.weight[weight]]),
    ...(adviceAsked > 0 ? [words.adviceAsked(adviceAsked)] : []),
  ];
  return (
    <span className={shared.grow}>
      <span className={shared.oneLine}>{person.name}</span>
      <span className={shared.quiet}>{parts.join(', ')}</span>
    </span>
  );
}

/** Whether somebody is there today and, when not, who is in their place. */
export function presenceWords(
  words: OverviewTexts['people'],
  { card, isPresent, backup }: Pick<PersonLoad, 'card' | 'isPresent' | 'backup'>,
): string {
  if (card === null) return words.noCard;
  if (isPresent) return words.present;
  return backup === null ? words.noBackup : words.backup(backup.name);
}

/** Who has most that is late, then most that is open; who has nothing keeps the order of the settings. */
export function busiestFirst(people: readonly PersonLoad[]): readonly PersonLoad[] {
  return [...people].sort((a, b) => b.late - a.late || b.open - a.open);
}
