import { CommandBar, type ICommandBarItemProps } from '@fluentui/react/lib/CommandBar';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import type { MailFolder } from '../data/folder-api';
import type { MailSummary } from '../data/graph-message';
import type { CategoryColours } from '../data/mail-api';
import type { IconName } from '../look/Icon';
import { card } from '../look/theme';
import { categoryMenu, flagMenu, moveMenu } from './mail-menus';
import type { Navigator } from './navigator';

const bar = mergeStyles(card, { flex: 'none', margin: '6px 8px 0' });

const styles = { root: { height: 40, padding: '0 6px', background: 'transparent' } };

interface Props {
  readonly navigator: Navigator;
  /** To which the actions apply. */
  readonly messages: readonly MailSummary[];
  readonly folders: readonly MailFolder[];
  readonly colours: CategoryColours;
  readonly now: Date;
}

/** What can be done with the messages that are chosen, as on Outlook's ribbon. */
export function ActionBar({ onNew, ...props }: Props & { readonly onNew: () => void }): ReactElement {
  return (
    <div className={bar}>
      <CommandBar
        items={[
          { key: 'new', text: 'Nieuwe e-mail', iconProps: { iconName: 'new' }, onClick: onNew },
          ...mailActions(props),
        ]}
        ariaLabel="Acties voor de gekozen berichten"
        overflowButtonProps={{ ariaLabel: 'Meer acties' }}
        styles={styles}
      />
    </div>
  );
}

/** The actions as items of a bar or of a menu. */
export function mailActions({ navigator, messages, folders, colours, now }: Props): ICommandBarItemProps[] {
  const { folder } = navigator.list.get().view;
  const isUnread = messages.some(({ isRead }) => !isRead);
  const disabled = messages.length === 0;
  const item = (key: IconName, text: string, rest: Partial<ICommandBarItemProps>): ICommandBarItemProps => ({
    key,
    text,
    disabled,
    iconProps: { iconName: key },
    ...rest,
  });
  const menu = (items: ICommandBarItemProps['subMenuProps'] & object): Partial<ICommandBarItemProps> => ({
    subMenuProps: items,
  });
  return [
    item(
      'delete',
      messages.length > 0 && messages.every((one) => navigator.isDeleted(one))
        ? 'Definitief verwijderen'
        : 'Verwijderen',
      {
        onClick: () => navigator.remove(messages),
      },
    ),
    ...(folder === 'archive'
      ? []
      : [item('archive', 'Archiveren', { onClick: () => navigator.move(messages, 'archive') })]),
    item('move', 'Verplaatsen', menu({ items: moveMenu(folders, folder, (to) => navigator.move(messages, to)) })),
    item(isUnread ? 'read' : 'unread', isUnread ? 'Gelezen' : 'Ongelezen', {
      onClick: () => navigator.markRead(messages, isUnread),
    }),
    item(
      'category',
      'Categorie',
      menu({
        items: categoryMenu(
          messages,
          colours,
          (name, isOn) => navigator.categorise(messages, name, isOn),
          () => navigator.nameCategory(messages),
        ),
      }),
    ),
    item('flag', 'Vlag', menu({ items: flagMenu(now, (flag) => navigator.flag(messages, flag)) })),
  ];
}
