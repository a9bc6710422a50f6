import { PrimaryButton } from '@fluentui/react/lib/Button';
import { type FormEvent, type ReactElement, useEffect, useState } from 'react';
import { checkSettings, type SettingsFinding } from '../../domain/settings/check-settings';
import { firstSettings, type FirstAnswers } from '../../domain/settings/first-settings';
import { type Problem, problemOf, problemSentence } from '../../screen/problem';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import { settingsEn } from '../../texts/settings-en';
import { settingsNl } from '../../texts/settings-nl';
import type { OverviewServices } from '../services';
import { Faults } from './Faults';
import { at } from './section';
import { SettingsTextsContext, useSettingsTexts } from './settings-texts';
import { TextRow } from './TextRow';
import { useSettingsStyles } from './useSettingsStyles';

interface Props {
  readonly services: OverviewServices;
  readonly address: string;
  /** The mailbox has settings now. */
  readonly onDone: () => void;
}

/** The kind beginning: a mailbox that nobody set up yet. */
export function SetUp(props: Props): ReactElement {
  const words = props.services.language.toLowerCase().startsWith('en') ? settingsEn : settingsNl;
  return (
    <SettingsTextsContext value={words}>
      <SetUpForm {...props} />
    </SettingsTextsContext>
  );
}

type State = { readonly kind: 'asking' | 'busy' | 'taken' } | { readonly kind: 'failed'; readonly problem: Problem };

function SetUpForm({ services, address, onDone }: Props): ReactElement {
  const texts = useTexts();
  const { setUp: words, organisation, cards } = useSettingsTexts();
  const styles = useSettingsStyles();
  const shared = useStyles();
  const [state, setState] = useState<State>({ kind: 'asking' });
  const [isTried, setTried] = useState(false);
  const [id] = useState(services.newNonce);
  const [answers, setAnswers] = useState<FirstAnswers>({
    ...{ mailbox: address, mailboxName: '', organisation: '', generalNumber: '' },
    person: { name: '', address: '', jobTitle: '', directNumber: '' },
  });
  const { person } = answers;

  useEffect(() => {
    void services.person().then(({ name, address: own }) => {
      setAnswers((before) => ({ ...before, person: { ...before.person, name, address: own } }));
    });
  }, [services]);

  const settings = firstSettings(answers, id);
  const findings = checkSettings(settings).filter(({ severity }) => severity === 'error');
  const shown = isTried ? findings : [];

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (findings.length > 0 || state.kind === 'busy') return;
    setState({ kind: 'busy' });
    try {
      const mailbox = await services.mailbox(address);
      const outcome = await mailbox.saveSettings(settings, null);
      if (outcome === 'conflict') setState({ kind: 'taken' });
      onDone();
    } catch (error) {
      const problem = problemOf(error, services.now());
      setState(problem ? { kind: 'failed', problem } : { kind: 'asking' });
    }
  }

  const [ours, mine] = [at(shown, 'organisation'), at(shown, 'card', id)];
  const row = (
    label: string,
    value: string,
    found: readonly SettingsFinding[],
    part: (text: string) => Partial<FirstAnswers>,
  ): ReactElement => (
    <TextRow
      label={label}
      value={value}
      findings={found}
      onChange={(text) => {
        setAnswers({ ...answers, ...part(text) });
      }}
    />
  );
  return (
    <form className={styles.panel} noValidate onSubmit={(event) => void submit(event)} aria-labelledby="set-up">
      <h2 id="set-up" className={shared.heading}>
        {words.heading}
      </h2>
      <p>{words.explain}</p>
      <div className={styles.form}>
        {row(organisation.name, answers.organisation, ours('name'), (text) => ({ organisation: text }))}
        {row(organisation.mailboxName, answers.mailboxName, [], (text) => ({ mailboxName: text }))}
        {row(organisation.generalNumber, answers.generalNumber, [], (text) => ({ generalNumber: text }))}
        <h3 className={styles.label}>{words.yourself}</h3>
        <p className={shared.quiet}>{words.yourselfHint}</p>
        {row(cards.name, person.name, mine('name'), (name) => ({ person: { ...person, name } }))}
        {row(cards.address, person.address, mine('address'), (own) => ({ person: { ...person, address: own } }))}
        {row(cards.jobTitle, person.jobTitle, mine('jobTitle'), (jobTitle) => ({ person: { ...person, jobTitle } }))}
        {row(cards.directNumber, person.directNumber, mine('directNumber'), (directNumber) => ({
          person: { ...person, directNumber },
        }))}
      </div>
      <Faults
        id="set-up-faults"
        findings={[...at(shown, 'mailbox')('address'), ...at(shown, 'domains')('internalDomains')]}
      />
      {state.kind === 'failed' && <p className={shared.notice}>{problemSentence(texts, state.problem)}</p>}
      {state.kind === 'taken' && <p className={shared.notice}>{words.taken}</p>}
      <div className={shared.buttons}>
        <PrimaryButton
          type="submit"
          text={state.kind === 'busy' ? words.going : words.go}
          disabled={state.kind === 'busy'}
          allowDisabledFocus
        />
      </div>
    </form>
  );
}
