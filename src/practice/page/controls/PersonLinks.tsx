import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import type { PracticePerson } from '../data/practice-api';
import { Hint } from './Hint';
import { NewWindowLink } from './NewWindowLink';

const styles = mergeStyleSets({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

interface Props {
  readonly persons: readonly PracticePerson[];
  readonly person: PracticePerson;
}

/** A window of one's own for each colleague, so that two work side by side. */
export function PersonLinks({ persons, person }: Props): ReactElement {
  return (
    <>
      <Hint>Elk venster is van één persoon. Zet er twee naast elkaar en pak samen dezelfde vraag op.</Hint>
      <ul className={styles.list}>
        {persons
          .filter(({ id }) => id !== person.id)
          .map(({ id, name }) => (
            <li key={id}>
              <NewWindowLink to={`?person=${encodeURIComponent(id)}`} text={`Open als ${name} in een nieuw venster`} />
            </li>
          ))}
      </ul>
    </>
  );
}
