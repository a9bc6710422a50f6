import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { type Ignorable, ignorable } from '../../domain/reply/ignoring';
import { useTexts } from '../../screen/texts-context';
import { RadioChoice } from '../../screen/RadioChoice';
import { useStyles } from '../../screen/useStyles';
import type { KeyedFinding } from './fixes';
import type { IgnoreScope } from './ignoring';
import type { ReplyModel } from './reply-model';

interface Props {
  /** What one remedy mends. */
  readonly together: readonly KeyedFinding[];
  readonly mayIgnoreAlways: boolean;
  readonly working: boolean;
  readonly model: ReplyModel;
  readonly onClose: () => void;
}

/** How far these findings may be ignored together. Spelling has choices of its own. */
export function ignorableTogether(together: readonly KeyedFinding[]): Ignorable {
  const scopes = together.map(({ finding }) => (finding.check === 'spelling' ? 'never' : ignorable(finding)));
  return scopes.find((scope) => scope === 'never') ?? scopes.find((scope) => scope === 'mail') ?? 'always';
}

type Reason = 'right' | 'agreed' | 'apart' | 'other';
const REASONS: readonly Reason[] = ['right', 'agreed', 'apart', 'other'];
const LONGEST_REASON = 200;

/** Why these findings are right the way it is, and for which mails. */
export function IgnoreForm({ together, mayIgnoreAlways, working, model, onClose }: Props): ReactElement {
  const texts = useTexts();
  const { ignoring } = texts.reply;
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState<Reason>('right');
  const [own, setOwn] = useState('');
  const [scope, setScope] = useState<IgnoreScope>('mail');
  const [isTried, setTried] = useState(false);
  const isForAll = mayIgnoreAlways && ignorableTogether(together) === 'always';
  const isMissing = reason === 'other' && own.trim() === '';
  const quote = together[0]?.finding.quote ?? '';

  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (working || isMissing) return;
    const why = reason === 'other' ? own.trim() : ignoring.reasons[reason];
    const keys = together.map(({ key }) => key);
    void model.ignore(keys, why, scope);
  }

  return (
    <form ref={form} className={styles.item} onSubmit={submit} noValidate>
      <RadioChoice
        legend={ignoring.why}
        options={REASONS.map((value) => ({ value, text: ignoring.reasons[value] }))}
        value={reason}
        onChange={setReason}
      />
      {reason === 'other' && (
        <TextField
          label={ignoring.ownReason}
          required
          maxLength={LONGEST_REASON}
          value={own}
          onChange={(_event, value) => {
            setOwn(value ?? '');
          }}
          {...(isTried && isMissing && { errorMessage: texts.question.missing })}
        />
      )}
      {isForAll && (
        <RadioChoice
          legend={ignoring.scope}
          options={[
            { value: 'mail', text: ignoring.scopes.mail },
            ...(quote === '' ? [] : [{ value: 'words' as const, text: ignoring.scopes.words(quote) }]),
            { value: 'always', text: ignoring.scopes.always },
          ]}
          value={scope}
          onChange={setScope}
        />
      )}
      <div className={styles.buttons}>
        <DefaultButton type="submit" text={ignoring.confirm} disabled={working} allowDisabledFocus />
        <DefaultButton text={ignoring.cancel} onClick={onClose} />
      </div>
    </form>
  );
}
