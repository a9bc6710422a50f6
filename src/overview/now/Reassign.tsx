import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { ComboBox } from '@fluentui/react/lib/ComboBox';
import { TextField } from '@fluentui/react/lib/TextField';
import { type ReactElement, useMemo, useState } from 'react';
import { onDutchClock } from '../../domain/deadlines/dutch-time';
import { LONGEST_REASON } from '../../domain/ownership/record';
import { backupOf, isAvailable } from '../../domain/team/availability';
import { Announcement } from '../../screen/Announcement';
import { problemOf, problemSentence } from '../../screen/problem';
import { useTexts } from '../../screen/texts-context';
import { useReadable } from '../../screen/useReadable';
import { useStyles } from '../../screen/useStyles';
import type { Texts } from '../../texts/nl';
import type { OverviewTexts } from '../../texts/overview-nl';
import type { Cluster } from '../cluster';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';
import type { NowModel } from './now-model';
import { createReassignModel, type Missed, type ReassignState } from './reassign-model';
import type { Row } from './rows';

interface Props {
  readonly model: NowModel;
  readonly selected: readonly Row[];
  /** The selection has been dealt with. */
  readonly onDone: () => void;
}

/** What can be done with the chosen questions, and what came of it. */
export function Reassign({ model, selected, onDone }: Props): ReactElement {
  const [reassigning] = useState(() => createReassignModel(model));
  const state = useReadable(reassigning.state);
  const [isAsking, setAsking] = useState(false);
  const texts = useTexts();
  const words = useWords();
  const styles = useOverviewStyles();
  const shared = useStyles();
  const { services } = model;
  const [cluster, ...others] = [...new Set(selected.map((row) => row.cluster))];
  const hindrance = others.length > 0 ? words.reassign.several : cluster?.card === null ? words.reassign.noCard : null;
  const said = sentence(state, words.reassign);
  const missed = state.kind === 'done' || state.kind === 'undone' ? state.missed : [];
  return (
    <>
      <Announcement text={said} />
      {said !== '' && (
        <div className={`${styles.tools} ${shared.notice}`}>
          <span className={shared.grow}>{said}</span>
          {state.kind === 'done' && state.canUndo && (
            <DefaultButton text={words.reassign.undo} onClick={() => void reassigning.undo()} />
          )}
          {state.kind !== 'busy' && <DefaultButton text={words.details.close} onClick={reassigning.forget} />}
          {missed.length > 0 && (
            <MissedList missed={missed} now={services.now()} texts={texts} words={words.reassign} />
          )}
        </div>
      )}
      {!cluster && <p className={`${styles.choice} ${shared.quiet}`}>{words.reassign.hint}</p>}
      {cluster && state.kind !== 'busy' && (
        <div className={styles.choice} role="group" aria-label={words.list.selected(selected.length)}>
          <strong className={shared.grow}>{words.list.selected(selected.length)}</strong>
          {hindrance === null ? (
            <PrimaryButton
              text={words.reassign.button}
              aria-expanded={isAsking}
              onClick={() => {
                setAsking(!isAsking);
              }}
            />
          ) : (
            <span className={shared.quiet}>{hindrance}</span>
          )}
          <DefaultButton text={words.list.unselect} onClick={onDone} />
        </div>
      )}
      {cluster && hindrance === null && isAsking && (
        <Form
          cluster={cluster}
          count={selected.length}
          now={services.now()}
          onCancel={() => {
            setAsking(false);
          }}
          onGo={(to, why) => {
            setAsking(false);
            void reassigning.reassign(selected, to, why).then(onDone);
          }}
        />
      )}
    </>
  );
}

interface FormProps {
  readonly cluster: Cluster;
  readonly count: number;
  readonly now: Date;
  readonly onCancel: () => void;
  readonly onGo: (to: { readonly id: string; readonly name: string }, why: string) => void;
}

function Form({ cluster, count, now, onCancel, onGo }: FormProps): ReactElement {
  const words = useWords();
  const styles = useOverviewStyles();
  const [to, setTo] = useState<string | null>(null);
  const [why, setWhy] = useState('');
  const { cards } = cluster.settings;
  const options = useMemo(() => {
    const today = onDutchClock(now).date;
    return cards.map((card) => {
      const isPresent = isAvailable(card, today);
      const backup = isPresent ? null : backupOf(card, cards, today);
      const away = isPresent ? '' : ` (${backup ? words.people.backup(backup.name) : words.people.noBackup})`;
      return { key: card.id, text: `${card.name}, ${card.domain}${away}` };
    });
  }, [cards, now, words]);
  const colleague = cards.find(({ id }) => id === to);
  return (
    <form
      className={styles.tools}
      onSubmit={(event) => {
        event.preventDefault();
        if (colleague) onGo({ id: colleague.id, name: colleague.name }, why);
      }}
    >
      <ComboBox
        className={styles.search}
        label={words.reassign.to}
        placeholder={words.reassign.choose}
        options={options}
        selectedKey={to}
        allowFreeInput
        autoComplete="on"
        useComboBoxAsMenuWidth
        onChange={(_event, option) => {
          setTo(option === undefined ? null : String(option.key));
        }}
      />
      <TextField
        className={styles.search}
        label={words.reassign.why}
        maxLength={LONGEST_REASON}
        value={why}
        onChange={(_event, value = '') => {
          setWhy(value);
        }}
      />
      <PrimaryButton
        type="submit"
        disabled={!colleague}
        text={colleague ? words.reassign.go(count, colleague.name) : words.reassign.button}
      />
      <DefaultButton text={words.reassign.cancel} onClick={onCancel} />
    </form>
  );
}

function sentence(state: ReassignState, words: OverviewTexts['reassign']): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'busy':
      return words.busy(state.done, state.all);
    case 'done':
      return [
        words.done(state.count, state.to.name),
        ...(state.missed.length > 0 ? [words.failed(state.missed.length)] : []),
      ].join(' ');
    case 'undone':
      return state.missed.length === 0 ? words.undone : words.failed(state.missed.length);
  }
}

interface MissedProps {
  readonly missed: readonly Missed[];
  readonly now: Date;
  readonly texts: Texts;
  readonly words: OverviewTexts['reassign'];
}

function MissedList({ missed, now, texts }: MissedProps): ReactElement {
  return (
    <ul>
      {missed.map(({ subject, outcome }, index) => (
        <li key={index}>
          {subject || texts.common.noSubject}: {missedWords(outcome, texts, now)}
        </li>
      ))}
    </ul>
  );
}

function missedWords(outcome: Missed['outcome'], texts: Texts, now: Date): string {
  switch (outcome.kind) {
    case 'busy':
      return texts.question.busy;
    case 'failed': {
      const problem = problemOf(outcome.error, now);
      return problem ? problemSentence(texts, problem) : '';
    }
    case 'refused': {
      const { refusal } = outcome;
      if (refusal.why === 'taken') return texts.question.refused.taken(refusal.owner.name);
      return refusal.why === 'unreadable' ? texts.question.unreadable : texts.question.refused[refusal.why];
    }
  }
}
