import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { OpenQuestion } from '../../domain/overview/now';
import { Icon } from '../../screen/Icon';
import { type Problem, problemOf, problemSentence } from '../../screen/problem';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import { writtenDay, writtenMoment } from '../../texts/dates';
import type { OverviewServices } from '../services';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';
import type { Row } from './rows';

interface Props {
  readonly row: Row;
  readonly services: OverviewServices;
  readonly onClose: () => void;
}

/** Everything that the overview knows of one question, beside the list. */
export function QuestionDetails({ row, services, onClose }: Props): ReactElement {
  const texts = useTexts();
  const { details: words } = useWords();
  const shared = useStyles();
  const [problem, setProblem] = useState<Problem | null>(null);
  const { message } = row.question;

  async function open(): Promise<void> {
    setProblem(null);
    try {
      await services.openMail(row.cluster.mailbox, message.id);
    } catch (error) {
      setProblem(problemOf(error, services.now()));
    }
  }

  return (
    <Panel
      isOpen
      isLightDismiss
      type={PanelType.custom}
      customWidth="min(460px, 100vw)"
      headerText={message.subject || texts.common.noSubject}
      closeButtonAriaLabel={words.close}
      onRenderNavigationContent={() => null}
      onDismiss={onClose}
    >
      <Facts row={row} now={services.now()} />
      <div className={shared.buttons}>
        <PrimaryButton text={words.open} onClick={() => void open()} />
        <DefaultButton text={words.close} onClick={onClose} />
      </div>
      {problem && (
        <p className={shared.notice} role="alert">
          {problemSentence(texts, problem)}
        </p>
      )}
      <Warnings question={row.question} />
      <p className={shared.excerpt}>{message.preview || words.noPreview}</p>
    </Panel>
  );
}

function Facts({ row, now }: { readonly row: Row; readonly now: Date }): ReactElement {
  const texts = useTexts();
  const { details: words, list } = useWords();
  const styles = useOverviewStyles();
  const { message, owner, due, days } = row.question;
  const moment = (text: string): string => writtenMoment(texts.dates, new Date(text), now);
  const facts: readonly (readonly [string, string])[] = [
    [words.from, message.from ? `${message.from.name} <${message.from.address}>`.trim() : texts.common.noSender],
    [words.received, moment(message.receivedAt)],
    [
      words.due,
      due === null || days === null
        ? list.noDue
        : `${writtenDay(texts.dates, due)} (${texts.question.remaining(days)})`,
    ],
    [words.owner, owner ? `${owner.name}, ${words.since(moment(owner.since))}` : list.nobody],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => [
        <dt key={`${name} name`} className={styles.factName}>
          {name}
        </dt>,
        <dd key={name} className={styles.fact}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}

function Warnings({ question }: { readonly question: OpenQuestion }): ReactElement {
  const texts = useTexts();
  const { details: words } = useWords();
  const { risk, advice, heldBack, difference } = question;

  return (
    <>
      {risk && (
        <Part title={words.riskHeading}>
          <p>{words.risk[risk.why](writtenDay(texts.dates, risk.day))}</p>
        </Part>
      )}
      {advice.length > 0 && (
        <Part title={words.adviceHeading}>
          {advice.map(({ of, askedAt, workingDays, isAway }) => (
            <p key={`${of.id} ${askedAt}`}>
              {words.advice(of.name, workingDays)}
              {isAway && ` (${words.adviceAway})`}
            </p>
          ))}
        </Part>
      )}
      {heldBack && (
        <Part title={words.heldBackHeading}>
          <p>
            {words.heldBack[heldBack.state](
              texts.question.reasons[heldBack.reason] ?? texts.question.otherReason(heldBack.reason),
            )}
          </p>
        </Part>
      )}
      {difference && (
        <Part title={words.differenceHeading}>
          <p>
            {difference.kind === 'missing'
              ? words.missing(difference.owner.name)
              : words.byHand(difference.colleagues.map(({ name }) => name).join(', '))}
          </p>
          <p>{words.mend}</p>
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const shared = useStyles();
  return (
    <section className={shared.card}>
      <div className={shared.topRow}>
        <Icon name="hint" className={shared.icon} />
        <h3 className={shared.heading}>{title}</h3>
      </div>
      {children}
    </section>
  );
}
