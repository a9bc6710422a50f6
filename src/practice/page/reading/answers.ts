import type { IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import type { MailSummary } from '../data/graph-message';
import type { AnswerKind } from '../compose/draft-api';
import type { IconName } from '../look/Icon';
import type { Outlook } from '../outlook';

export const answerKinds: readonly { readonly kind: AnswerKind; readonly text: string; readonly icon: IconName }[] = [
  { kind: 'reply', text: 'Beantwoorden', icon: 'reply' },
  { kind: 'replyAll', text: 'Allen beantwoorden', icon: 'replyAll' },
  { kind: 'forward', text: 'Doorsturen', icon: 'forward' },
];

/** The ways to answer one message, for a menu. */
export function answersFor(outlook: Outlook, message: MailSummary): IContextualMenuItem[] {
  return answerKinds.map(({ kind, text, icon }) => ({
    key: kind,
    text,
    iconProps: { iconName: icon },
    onClick: () => void outlook.answer(kind, '', message),
  }));
}
