import { DefaultButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import { useStore } from '../store';
import { FAULT_GROUPS } from './fault-words';
import { Hint } from './Hint';
import type { PracticeModel } from './practice-model';

const styles = mergeStyleSets({
  group: { border: 0, margin: 0, padding: 0 },
  name: { padding: '4px 0', fontWeight: 600 },
  fault: { padding: '5px 0' },
  imitates: { paddingInlineStart: 28 },
});

/** A switch for each way in which the practice Outlook and its mailbox can misbehave. */
export function FaultSwitches({ model }: { readonly model: PracticeModel }): ReactElement {
  const { server } = useStore(model);
  return (
    <>
      <Hint>
        Zet aan wat er mis moet gaan, en kijk hoe Clusterpost ermee omgaat. Het geldt voor iedereen die nu oefent.
      </Hint>
      <div>
        <DefaultButton
          text="Alles weer gewoon"
          disabled={server.faults.length === 0}
          allowDisabledFocus
          onClick={() => void model.endFaults()}
        />
      </div>
      {FAULT_GROUPS.map(({ name, faults }) => (
        <fieldset key={name} className={styles.group}>
          <legend className={styles.name}>{name}</legend>
          {faults.map((fault) => (
            <div key={fault.kind} className={styles.fault}>
              <Checkbox
                label={fault.name}
                checked={server.faults.some(({ kind }) => kind === fault.kind)}
                ariaDescribedBy={`storing-${fault.kind}`}
                onChange={(_event, isOn = false) => void model.switchFault(fault.kind, isOn)}
              />
              <div className={styles.imitates}>
                <Hint id={`storing-${fault.kind}`}>{fault.imitates}</Hint>
              </div>
            </div>
          ))}
        </fieldset>
      ))}
    </>
  );
}
