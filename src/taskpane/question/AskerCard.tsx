import { DefaultButton } from '@fluentui/react/lib/Button';
import { lazy, type ReactElement, Suspense, useEffect, useRef, useState } from 'react';
import type { MailAddress } from '../../domain/mail/address';
import type { AskerCandidate } from '../../domain/reply/chain/asker';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { QuestionModel, QuestionState } from './question-model';
import type { QuestionView } from './question-view';

/** Most addresses are right as they were found; the form is fetched when one is not. */
const AskerForm = lazy(async () => ({ default: (await import('./AskerForm')).AskerForm }));

interface Props {
  readonly state: QuestionState;
  readonly question: QuestionView;
  readonly model: QuestionModel;
}

/** Who asks a question that a colleague forwarded: as a person confirmed it, else as it was found, with where that was. */
export function AskerCard({ state, question, model }: Props): ReactElement | null {
  const { common, question: words } = useTexts();
  const styles = useStyles();
  const card = useRef<HTMLElement>(null);
  const [isEditing, setEditing] = useState(false);
  const { forwarded, from, outcome, working } = state;
  const { asker } = question;

  // Answering waits for who asks: take the reader there.
  useEffect(() => {
    if (outcome?.kind === 'askerFirst') card.current?.focus();
  }, [outcome]);

  if (!forwarded && !asker) return null;
  const people: readonly (MailAddress | AskerCandidate)[] = asker ? [asker] : (forwarded?.candidates ?? []);
  const only = people.length === 1 ? people[0] : undefined;
  const isFound = people.some(({ address }) => address !== '');
  const say = async ({ name, address }: MailAddress): Promise<void> => {
    await model.act({ kind: 'confirmAsker', asker: { name, address } });
    setEditing(false);
  };
  const confirm = (who: MailAddress): ReactElement => (
    <DefaultButton
      text={words.asker.confirm}
      ariaDescription={who.name || who.address}
      disabled={working !== null}
      allowDisabledFocus
      onClick={() => void say(who)}
    />
  );

  return (
    <section className={styles.card} ref={card} tabIndex={-1} aria-label={words.asker.heading}>
      <h2 className={styles.heading}>{words.asker.heading}</h2>
      <div className={styles.quiet}>
        {words.asker.forwardedBy(from ? from.name || from.address : common.noSender)}
        {people.length > 1 && ` ${words.asker.several}`}
        {!isFound && ` ${words.asker.unknown}`}
      </div>
      <ul className={styles.list}>
        {people.map((who) => (
          <li key={who.address || who.name} className={styles.item}>
            <Person who={who} />
            {people.length > 1 && question.hindrance !== 'noCard' && (
              <div className={styles.buttons}>{confirm(who)}</div>
            )}
          </li>
        ))}
      </ul>
      {question.hindrance !== 'noCard' && !isEditing && (
        <div className={styles.buttons}>
          {only && isFound && !asker && confirm(only)}
          <DefaultButton
            text={only && isFound ? words.asker.change : isFound ? words.asker.other : words.asker.fill}
            disabled={working !== null}
            allowDisabledFocus
            onClick={() => setEditing(true)}
          />
        </div>
      )}
      {isEditing && (
        <Suspense fallback={<div className={styles.quiet}>{common.loading}</div>}>
          <AskerForm
            who={only ?? NOBODY}
            isWorking={working !== null}
            problemOf={model.askerProblem}
            onSave={(who) => void say(who)}
            onCancel={() => {
              setEditing(false);
              card.current?.focus();
            }}
          />
        </Suspense>
      )}
    </section>
  );
}

const NOBODY: MailAddress = { name: '', address: '' };

function Person({ who }: { readonly who: MailAddress | AskerCandidate }): ReactElement {
  const { asker: words } = useTexts().question;
  const styles = useStyles();
  return (
    <>
      {who.name !== '' && <div className={styles.strong}>{who.name}</div>}
      {who.address !== '' && <div>{who.address}</div>}
      {'place' in who && who.address !== '' && <div className={styles.quiet}>{words.found[who.place]}</div>}
    </>
  );
}
