import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { type ReactElement, useLayoutEffect, useState } from 'react';
import type { PracticeState } from './data/practice-api';
import { useLook } from './look/look-choice';
import { LookMenu } from './look/LookMenu';
import { themes, wear } from './look/theme';
import { OutlookScreen } from './OutlookScreen';

const page = mergeStyles({ display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden' });

interface Props {
  readonly practice: PracticeState;
  /** Id of the person to begin as, from the address bar. */
  readonly wanted: string | null;
}

/** The practice Outlook: one browser window, in which one can change places with a colleague. */
export function App({ practice, wanted }: Props): ReactElement {
  const { persons } = practice;
  const [person, setPerson] = useState(() => persons.find(({ id }) => id === wanted) ?? persons[0]);
  const [ahead] = useState(() => Date.parse(practice.now) - Date.now());
  const { look, choice, choose } = useLook();
  useLayoutEffect(() => wear(look, document.documentElement), [look]);
  if (person === undefined) return <p role="alert">In deze oefenomgeving zijn geen personen.</p>;
  return (
    <ThemeProvider theme={themes[look]} className={page} applyTo="body">
      <OutlookScreen
        key={person.id}
        practice={practice}
        person={person}
        now={() => new Date(Date.now() + ahead)}
        lookMenu={<LookMenu choice={choice} onChoose={choose} />}
        onSwitch={(chosen) => {
          history.replaceState(null, '', `?person=${encodeURIComponent(chosen.id)}`);
          setPerson(chosen);
        }}
      />
    </ThemeProvider>
  );
}
