import { ContextualMenuItemType, type IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import type { MailFolder } from '../data/folder-api';
import type { MailFlag, MailSummary } from '../data/graph-message';
import type { CategoryColours } from '../data/mail-api';
import { folderPaths } from '../folders/folder-tree';
import { dayFrom, dayOf } from '../mail/dates';
import { Swatch } from './Swatch';

const FRIDAY = 5;

/** The days on which something can be followed up. */
export function flagMenu(now: Date, onFlag: (flag: MailFlag | null) => void): IContextualMenuItem[] {
  const today = dayOf(now);
  const weekday = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7;
  const friday = dayFrom(today, Math.max(FRIDAY - 1 - weekday, 0));
  const days: readonly (readonly [string, string | null])[] = [
    ['Vandaag', today],
    ['Morgen', dayFrom(today, 1)],
    ['Deze week', friday],
    ['Volgende week', dayFrom(today, FRIDAY - 1 - weekday + 7)],
    ['Geen datum', null],
  ];
  return [
    ...days.map(([text, due]): IContextualMenuItem => ({
      key: text,
      text,
      iconProps: { iconName: 'flag' },
      onClick: () => onFlag({ isComplete: false, due }),
    })),
    { key: 'line', itemType: ContextualMenuItemType.Divider },
    {
      key: 'done',
      text: 'Markeren als voltooid',
      iconProps: { iconName: 'done' },
      onClick: () => onFlag({ isComplete: true, due: null }),
    },
    {
      key: 'clear',
      text: 'Vlag wissen',
      iconProps: { iconName: 'close' },
      onClick: () => onFlag(null),
    },
  ];
}

/** The person's categories, and others that these messages have; checked when all of them have it. */
export function categoryMenu(
  messages: readonly MailSummary[],
  colours: CategoryColours,
  onCategorise: (name: string, isOn: boolean) => void,
  onNew: () => void,
): IContextualMenuItem[] {
  const used = messages.flatMap(({ categories }) => categories);
  const names = [...new Set([...colours.keys(), ...used])].sort((a, b) => a.localeCompare(b, 'nl'));
  const choices = names.map((name): IContextualMenuItem => {
    const isOn = messages.length > 0 && messages.every(({ categories }) => categories.includes(name));
    return {
      key: name,
      text: name,
      canCheck: true,
      isChecked: isOn,
      iconProps: {},
      onRenderIcon: () => <Swatch colour={colours.get(name) ?? 'none'} />,
      onClick: () => onCategorise(name, !isOn),
    };
  });
  return [
    ...choices,
    ...(choices.length === 0 ? [] : [{ key: 'new line', itemType: ContextualMenuItemType.Divider }]),
    { key: 'new category', text: 'Nieuwe categorie', iconProps: { iconName: 'category' }, onClick: onNew },
  ];
}

/** The folders to which messages can go. */
export function moveMenu(
  folders: readonly MailFolder[],
  here: string,
  onMove: (folder: string) => void,
): IContextualMenuItem[] {
  return folderPaths(folders)
    .filter(({ folder }) => folder.key !== here)
    .map(({ folder, path }): IContextualMenuItem => ({
      key: folder.id,
      text: path,
      iconProps: { iconName: 'folder' },
      onClick: () => onMove(folder.key),
    }));
}
