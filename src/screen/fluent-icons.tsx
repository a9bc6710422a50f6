import { registerIcons } from '@fluentui/react/lib/Styling';
import { Icon, type IconName } from './Icon';

/** What Fluent's own components call some of our icons. */
const names: readonly (readonly [string, IconName])[] = [
  ['Cancel', 'close'],
  ['CheckMark', 'check'],
  ['ChevronDown', 'expand'],
  ['ChevronRightMed', 'collapse'],
  ['CircleRing', 'ring'],
  ['Clear', 'close'],
  ['Search', 'search'],
  ['SortDown', 'down'],
  ['SortUp', 'up'],
  ['StatusCircleCheckmark', 'check'],
];

/** Lets Fluent's components draw our icons, by name, so that no font has to be fetched. */
export function registerOwnIcons(): void {
  registerIcons({ icons: Object.fromEntries(names.map(([name, own]) => [name, <Icon key={name} name={own} />])) });
}
