import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { type ReactElement, useEffect, useLayoutEffect, useState } from 'react';
import { ControlsButton } from './controls/ControlsButton';
import { PracticeTime } from './controls/PracticeTime';
import { ControlsPanel } from './controls/ControlsPanel';
import type { PracticeModel } from './controls/practice-model';
import { onControlsChange } from './data/practice-events';
import { focusOn } from './look/focus';
import { useLook } from './look/look-choice';
import { LookMenu } from './look/LookMenu';
import { colours, themes, wear } from './look/theme';
import { OutlookScreen } from './OutlookScreen';
import { useStore } from './store';

const page = mergeStyles({
  display: 'flex',
  flexDirection: 'column',
  height: '100vh',
  overflow: 'hidden',
  background: colours.ground,
});

interface Props {
  readonly practice: PracticeModel;
  /** Id of the person to begin as, from the address bar. */
  readonly wanted: string | null;
}

/** The practice Outlook: one browser window, in which one can change places with a colleague. */
export function App({ practice, wanted }: Props): ReactElement {
  const { server } = useStore(practice);
  const { persons } = server;
  const [person, setPerson] = useState(() => persons.find(({ id }) => id === wanted) ?? persons[0]);
  const [isPractising, setIsPractising] = useState(false);
  useEffect(() => onControlsChange(() => void practice.refresh()), [practice]);
  const { look, choice, choose } = useLook();
  useLayoutEffect(() => wear(look, document.documentElement), [look]);
  if (person === undefined) return <p role="alert">In deze oefenomgeving zijn geen personen.</p>;
  return (
    <ThemeProvider theme={themes[look]} className={page} applyTo="body">
      <OutlookScreen
        key={person.id}
        practice={practice}
        person={person}
        tools={
          <>
            <PracticeTime model={practice} />
            <ControlsButton
              isOpen={isPractising}
              faults={server.faults.length}
              onClick={() => setIsPractising(!isPractising)}
            />
            <LookMenu choice={choice} onChoose={choose} />
          </>
        }
        onSwitch={(chosen) => {
          history.replaceState(null, '', `?person=${encodeURIComponent(chosen.id)}`);
          setPerson(chosen);
        }}
      />
      {isPractising && (
        <ControlsPanel
          model={practice}
          person={person}
          onClose={() => {
            setIsPractising(false);
            focusOn('controlsButton');
          }}
        />
      )}
    </ThemeProvider>
  );
}
