import { ActionButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useEffect, useRef } from 'react';
import { writtenDay, writtenMoment } from '../../texts/dates';
import { Icon } from '../../screen/Icon';
import { usePane } from '../ui/pane-context';
import { useTexts } from '../../screen/texts-context';
import { PersonCoin } from '../../screen/PersonCoin';
import { useStyles } from '../../screen/useStyles';
import { DifferenceNotice } from './DifferenceNotice';
import { outcomeWords } from './outcome-words';
import type { QuestionModel, QuestionState } from './question-model';
import type { OwnerView, QuestionView } from './question-view';
import { PromiseLine } from './PromiseLine';
import { Steps } from './Steps';

interface Props {
  readonly state: QuestionState;
  readonly question: QuestionView;
  readonly model: QuestionModel;
}

/** Whose the question is, by when it is to be answered, and the next sensible step. */
export function StatusCard({ state, question, model }: Props): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  const card = useRef<HTMLElement>(null);
  const { services } = usePane();
  const { working, outcome, undoing } = state;
  const { finished } = question;

  // The button that was pressed may be gone now, and the focus with it: take the reader to what changed.
  useEffect(() => {
    if (outcome && document.activeElement === document.body) card.current?.focus();
  }, [outcome]);

  return (
    <section className={styles.card} ref={card} tabIndex={-1} aria-label={ownerWords(question.owner, texts.question)}>
      <OwnerLine owner={question.owner} />
      {!finished && <DueLine due={question.due} />}
      {question.promises.map((promise) => (
        <PromiseLine key={promise.date} promise={promise} isWorking={working !== null} act={model.act} />
      ))}
      {finished && (
        <div className={`${styles.topRow} ${styles.item}`}>
          <Icon name="done" className={`${styles.icon} ${styles.good}`} />
          <span>
            {texts.question.finishedBy(finished.by, writtenMoment(texts.dates, new Date(finished.at), services.now()))}
          </span>
        </div>
      )}
      {question.answering && (
        <div className={`${styles.topRow} ${styles.item}`}>
          <Icon name="mail" className={styles.icon} />
          <span>
            {texts.question.answering(
              question.answering.name,
              writtenMoment(texts.dates, new Date(question.answering.since), services.now()),
            )}
          </span>
        </div>
      )}
      {outcome && (
        <div className={styles.notice}>
          {outcomeWords(texts, outcome)}
          {undoing && outcome.kind === 'done' && (
            <ActionButton
              onRenderIcon={() => <Icon name="undo" />}
              text={texts.question.undo}
              disabled={working !== null}
              allowDisabledFocus
              onClick={() => void model.act({ kind: 'undo', undoing })}
            />
          )}
        </div>
      )}
      {!finished && question.steps.length > 0 && (
        <DifferenceNotice difference={question.difference} isWorking={working !== null} act={model.act} />
      )}
      {question.steps.length > 0 && (
        <Steps
          steps={question.steps}
          working={working}
          colleagues={state.colleagues}
          act={model.act}
          reply={model.reply}
        />
      )}
      {question.hindrance === 'noCard' && <p className={styles.quiet}>{texts.question.noCard}</p>}
      {question.hindrance === 'ownedByOther' && question.owner.kind === 'other' && (
        <p className={styles.quiet}>{texts.question.ownedByOther(question.owner.person.name)}</p>
      )}
    </section>
  );
}

function ownerWords(owner: OwnerView, words: ReturnType<typeof useTexts>['question']): string {
  if (owner.kind === 'nobody') return words.nobody;
  return owner.kind === 'mine' ? words.mine : words.of(owner.person.name);
}

function OwnerLine({ owner }: { readonly owner: OwnerView }): ReactElement {
  const { services } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {owner.kind === 'nobody' ? <Icon name="nobody" className={styles.icon} /> : <PersonCoin person={owner.person} />}
      <div className={styles.grow}>
        <h2 className={styles.heading}>{ownerWords(owner, texts.question)}</h2>
        {owner.kind !== 'nobody' && (
          <div className={styles.quiet}>
            {texts.common.since(writtenMoment(texts.dates, new Date(owner.since), services.now()))}
          </div>
        )}
      </div>
    </div>
  );
}

function DueLine({ due }: { readonly due: QuestionView['due'] }): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  if (!due) return <div className={styles.quiet}>{texts.question.noDue}</div>;
  const late = due.days < 0;
  return (
    <div className={`${styles.topRow} ${styles.item} ${late ? styles.late : ''}`}>
      <Icon name={late ? 'warn' : 'calendar'} className={styles.icon} />
      <span>
        {texts.question.answerBy(writtenDay(texts.dates, due.date))} <b>({texts.question.remaining(due.days)})</b>
      </span>
    </div>
  );
}
