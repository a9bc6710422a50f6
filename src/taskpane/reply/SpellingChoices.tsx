import { DefaultButton } from '@fluentui/react/lib/Button';
import type { ReactElement } from 'react';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { KeyedFinding } from './fixes';
import type { ReplyModel } from './reply-model';

/** What a writer can say to a spelling remark: this is right, for all of us or in this mail. Nothing for other findings. */
export function SpellingChoices({
  found: { key, finding },
  working,
  model,
}: {
  readonly found: KeyedFinding;
  readonly working: boolean;
  readonly model: ReplyModel;
}): ReactElement | null {
  const { reply: texts } = useTexts();
  const styles = useStyles();
  const { check, reason, quote } = finding;
  if (check !== 'spelling') return null;
  const choice = (text: string, meaning: string, choose: () => Promise<void>): ReactElement => (
    <DefaultButton
      text={text}
      title={meaning}
      ariaLabel={`${text}: ${meaning}`}
      disabled={working}
      allowDisabledFocus
      onClick={() => void choose()}
    />
  );
  return (
    <div className={styles.buttons}>
      {reason === 'misspelt' && choice(texts.addWord, texts.addWordMeaning(quote), () => model.addWord(quote))}
      {choice(texts.ignore, texts.ignoreMeaning(quote), () => model.ignore([key], '', 'mail'))}
    </div>
  );
}
