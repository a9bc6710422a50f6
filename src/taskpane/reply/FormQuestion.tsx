import { DefaultButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useId } from 'react';
import type { FormOfAddress } from '../../domain/reply/names/forms-of-address';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { UnknownForm } from './analysis';
import type { ReplyModel } from './reply-model';

interface Props {
  readonly unknown: UnknownForm;
  readonly working: boolean;
  readonly model: ReplyModel;
}

const FORMS: readonly FormOfAddress[] = ['heer', 'mevrouw', 'neutral'];

/** How does this person want to be addressed? Asked once; the answer is for the whole cluster. */
export function FormQuestion({ unknown, working, model }: Props): ReactElement {
  const { form } = useTexts().reply;
  const styles = useStyles();
  const question = useId();
  const meaning = useId();
  return (
    <div className={styles.item} role="group" aria-labelledby={question} aria-describedby={meaning}>
      <div id={question}>{form.question(unknown.name)}</div>
      <div className={styles.buttons}>
        {FORMS.map((one) => (
          <DefaultButton
            key={one}
            text={form.answers[one]}
            disabled={working}
            allowDisabledFocus
            onClick={() => void model.answerForm(unknown, one)}
          />
        ))}
      </div>
      <div id={meaning} className={`${styles.item} ${styles.quiet}`}>
        {form.meaning}
      </div>
    </div>
  );
}
