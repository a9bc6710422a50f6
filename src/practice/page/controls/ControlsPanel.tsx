import { IconButton } from '@fluentui/react/lib/Button';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { type ReactElement, useEffect, useRef } from 'react';
import type { PracticePerson } from '../data/practice-api';
import { Icon } from '../look/Icon';
import { Notice } from '../look/Notice';
import { colours } from '../look/theme';
import { useStore } from '../store';
import { ClockControls } from './ClockControls';
import { ComposeChoices } from './ComposeChoices';
import { FaultSwitches } from './FaultSwitches';
import { Hint } from './Hint';
import { NewWindowLink } from './NewWindowLink';
import { PersonLinks } from './PersonLinks';
import type { PracticeModel } from './practice-model';
import { Section } from './Section';
import { StartOver } from './StartOver';
import { WriteToUs } from './WriteToUs';

const styles = mergeStyleSets({
  panel: {
    position: 'fixed',
    insetBlock: 0,
    // Over the folders and the list: the mail and the add-in, where a switch shows, stay in sight.
    insetInlineStart: 0,
    zIndex: 10,
    display: 'flex',
    flexDirection: 'column',
    width: 380,
    maxWidth: '100%',
    boxSizing: 'border-box',
    color: colours.text,
    background: colours.paper,
    border: '1px solid transparent',
    boxShadow: '0 8px 28px rgba(0, 0, 0, 0.3)',
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    padding: '8px 8px 8px 16px',
    borderBottom: `1px solid ${colours.line}`,
  },
  title: { flex: '1 1 auto', margin: 0, fontSize: 18, fontWeight: 600, outline: 'none' },
  content: { flex: '1 1 auto', minHeight: 0, overflow: 'auto' },
});

interface Props {
  readonly model: PracticeModel;
  readonly person: PracticePerson;
  readonly onClose: () => void;
}

/** All that somebody who practises can turn. It stands beside Outlook, which goes on working, so that one sees what a switch does. */
export function ControlsPanel({ model, person, onClose }: Props): ReactElement {
  const { server, problem } = useStore(model);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <aside
      className={styles.panel}
      aria-labelledby="oefenen"
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented) onClose();
      }}
    >
      <div className={styles.header}>
        <h2 id="oefenen" ref={title} tabIndex={-1} className={styles.title}>
          Oefenen
        </h2>
        <IconButton ariaLabel="Sluit Oefenen" onRenderIcon={() => <Icon name="close" />} onClick={onClose} />
      </div>
      {problem !== null && (
        <Notice text={problem} action={{ text: 'Probeer opnieuw', run: () => void model.refresh() }} />
      )}
      <div className={styles.content}>
        <Section title="Tijd" isOpen>
          <ClockControls model={model} />
        </Section>
        <Section title="Stuur een mail als ondernemer">
          <WriteToUs model={model} mailbox={server.mailbox.address} />
        </Section>
        <Section title="Met z’n tweeën">
          <PersonLinks persons={server.persons} person={person} />
        </Section>
        <Section title="Overzicht van de coördinator">
          <Hint>Wie wat heeft, en wat te laat dreigt te komen.</Hint>
          <NewWindowLink
            to={`${server.addin}/overview.html?${new URLSearchParams({ mailbox: server.mailbox.address, person: person.address }).toString()}`}
            text="Open het overzicht in een nieuw venster"
          />
        </Section>
        <Section title="Schrijven en verzenden">
          <ComposeChoices model={model} />
        </Section>
        <Section title="Storingen">
          <FaultSwitches model={model} />
        </Section>
        <Section title="Opnieuw beginnen">
          <StartOver model={model} />
        </Section>
      </div>
    </aside>
  );
}
