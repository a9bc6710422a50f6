import { DefaultButton } from '@fluentui/react/lib/Button';
import type { ReactElement } from 'react';
import type { CategoryDifference } from '../../domain/ownership/categories';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { QuestionModel } from './question-model';

interface Props {
  readonly difference: CategoryDifference;
  readonly isWorking: boolean;
  readonly act: QuestionModel['act'];
}

/** People change categories by hand in Outlook: that is shown, and the person says what was meant. */
export function DifferenceNotice({ difference, isWorking, act }: Props): ReactElement | null {
  const { question } = useTexts();
  const styles = useStyles();
  const choice = (text: string, action: Parameters<typeof act>[0]): ReactElement => (
    <DefaultButton key={text} text={text} disabled={isWorking} allowDisabledFocus onClick={() => void act(action)} />
  );
  switch (difference.kind) {
    case 'same':
      return null;
    case 'missing':
      return (
        <div className={styles.notice}>
          {question.categoryMissing(difference.owner.name)}
          {choice(question.categoryBack(difference.owner.name), { kind: 'mend' })}
          {choice(question.actions.giveBack, { kind: 'giveBack' })}
        </div>
      );
    case 'byHand':
      return (
        <div className={styles.notice}>
          {question.categoryByHand(difference.colleagues.map(({ name }) => name).join(', '))}
          {difference.colleagues.map(({ id, name }) =>
            choice(question.makeOwner(name), { kind: 'assign', to: { id, name } }),
          )}
        </div>
      );
  }
}
