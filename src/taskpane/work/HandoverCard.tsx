import { ActionButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useEffect, useState } from 'react';
import type { Handover } from '../../domain/overview/handover';
import { Announcement } from '../../screen/Announcement';
import { Icon } from '../../screen/Icon';
import { useTexts } from '../../screen/texts-context';
import { useReadable } from '../../screen/useReadable';
import { useStyles } from '../../screen/useStyles';
import { createManyModel } from '../many/many-model';
import { usePane } from '../ui/pane-context';
import type { WorkModel } from './work-model';

interface Props {
  readonly mailbox: string;
  readonly handovers: readonly Handover[];
  readonly seen: WorkModel['seen'];
}

/** Questions that wait for somebody who is away, and questions whose owner is back: each handed on with one press. */
export function HandoverCard({ mailbox, handovers, seen }: Props): ReactElement | null {
  const { services, openCluster } = usePane();
  const { handover, many, question } = useTexts();
  const styles = useStyles();
  const [model] = useState(() => createManyModel(services, () => openCluster(mailbox), seen));
  const { working, progress, results, undoable } = useReadable(model.state);
  useEffect(() => {
    void model.open();
    return () => model.leave();
  }, [model]);
  const done = results.filter(({ outcome }) => outcome.kind === 'done').length;
  const told = results.length === 0 ? '' : many.summary(done, results.length);
  if (handovers.length === 0 && told === '') return null;

  return (
    <section className={styles.card} aria-label={handover.heading}>
      {handovers.map((one) => (
        <div key={`${one.kind} ${one.person.id}`} className={styles.item}>
          <div>{sentence(handover, one)}</div>
          {(one.kind === 'back' || one.to) && (
            <PrimaryButton
              className={styles.item}
              text={one.kind === 'back' ? handover.giveBack(one.person.name) : handover.handOver(one.items.length)}
              disabled={working !== null}
              allowDisabledFocus
              onClick={() => void model.actEach(tasksOf(one))}
            />
          )}
        </div>
      ))}
      {progress && <div className={styles.quiet}>{many.progress(progress.settled, progress.of)}</div>}
      {told !== '' && !progress && (
        <div className={styles.notice}>
          {told}
          {undoable > 0 && (
            <ActionButton
              onRenderIcon={() => <Icon name="undo" />}
              text={question.undo}
              onClick={() => void model.undo()}
            />
          )}
        </div>
      )}
      <Announcement text={progress ? '' : told} />
    </section>
  );
}

function sentence(words: ReturnType<typeof useTexts>['handover'], { kind, person, to, items }: Handover): string {
  if (kind === 'back') return words.back(person.name, items.length);
  return to ? words.away(person.name, items.length, to.name) : words.awayAlone(person.name, items.length);
}

function tasksOf({ kind, to, items }: Handover): Parameters<ReturnType<typeof createManyModel>['actEach']>[0] {
  return items.map(({ message: { id, subject } }) => ({
    id,
    subject,
    action: kind === 'away' && to ? { kind: 'standIn', to } : { kind: 'handBack' },
  }));
}
