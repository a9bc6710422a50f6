import { registerIcons } from '@fluentui/react/lib/Styling';
import { Icon, type IconName, iconNames } from './Icon';

/** What Fluent's own components call some of our icons. */
const aliases: readonly (readonly [string, IconName])[] = [
  ['Cancel', 'close'],
  ['CheckMark', 'done'],
  ['Clear', 'close'],
];

/** Lets Fluent's components draw our icons, by name, so that no font has to be fetched. */
export function registerOwnIcons(): void {
  const names = [...aliases, ...iconNames.map((name) => [name, name] as const)];
  registerIcons({ icons: Object.fromEntries(names.map(([name, own]) => [name, <Icon key={name} name={own} />])) });
}
